"""Readers of the open lists: every reader yields plain candidate records for the builder to join."""
import csv
import json
import re

from companies_names import a_share_name, simplified

EXCHANGE = {"Nasdaq": "NASDAQ", "NYSE": "NYSE"}
# A fifth letter marks shares of other lands (F, Y), preferred ones and new symbols; A and B are classes.
MARKED_SHARE = re.compile("[A-Z]{4}[C-Z]")
NOT_A_COMPANY = re.compile(
    r"\b(ETF|ETN|ETNs|Funds?|Acquisition|Acquisitions|SPAC|Blank Check|Warrants?|Portfolio|iShares|ProShares|SPDR|"
    r"Municipal|Muni|Income Trust|Bond Trust|Index|Grayscale|Bitwise|Mortgage Pass|Capital Corp I[IVX]+|"
    r"Term Trust|Royalty Trust|Utility Trust|Multimedia Trust|Strategic Income|Opportunities Trust|Equity Trust|Dividend Trust|Total Return|"
    r"Ethereum Trust|Bitcoin Trust|Staking|Depositor|Receivables|Tokenized)\b", re.I)
# Bodies of governments and sports clubs whose papers are traded all the same.
OF_ANOTHER_KIND = re.compile(
    r"Football Club|Fußball|AFC Ajax|\bLazio\b|Borussia Dortmund|Manchester United|Benfica|Sporting Clube|Celtic P|"
    r"National Bank of Belgium|Swiss National Bank|Schweizerische Nationalbank|Bank of Japan|Bank of Greece|"
    r"Tennessee Valley Authority", re.I)


def rows(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def sec(folder):
    """US registrants, one record a CIK: name, listings, cik, rank by the list's order (market value)."""
    companies = {}
    for rank, row in enumerate(rows(folder / "company_tickers_2026-06.csv")):
        record = companies.setdefault(row["cik"], {
            "cik": row["cik"].lstrip("0"), "name": row["name"], "listings": [], "tickers": [], "rank": rank,
            "over_counter": [], "source": "SEC company tickers"})
        ticker = row["ticker"]
        if re.search(r"-(P[A-Z]?|W[ST]?[A-Z]?|U|UN|R|RI|CL)$", ticker):
            continue
        ticker = ticker.replace("-", ".")
        exchange = EXCHANGE.get(row["exchange"])
        main = record["tickers"][0] if record["tickers"] else ""
        if main and exchange == "NASDAQ" and len(ticker) >= 5 and ticker[-1] in "WURPOLNMZIG" and len(main) <= 4 and ticker.startswith(main[:3]):
            continue
        record["tickers"].append(ticker)
        if exchange:
            record["listings"].append(f"{exchange}:{ticker}")
        elif row["exchange"] == "OTC" and not MARKED_SHARE.fullmatch(ticker):
            record["over_counter"].append(f"OTC:{ticker}")
    for record in companies.values():
        if record["tickers"] and not NOT_A_COMPANY.search(record["name"]) \
                and not OF_ANOTHER_KIND.search(record["name"]):
            yield record


def sp500(folder):
    return {row["Symbol"]: row["Security"] for row in rows(folder / "constituents.csv")}


def us_chinese(folder):
    """Chinese names by US ticker; a name in brackets is a second form, `奈飞`, `飞塔（Fortinet）`."""
    with open(folder / "us_tickers_zh.tsv", encoding="utf-8") as file:
        for line in file:
            ticker, _, name = line.rstrip("\n").partition("\t")
            name = re.sub(r"\s*[（(].*?[）)]", "", name).strip()
            name = re.sub(r" [ABC]$", "", name)
            if re.search(r"[\u4e00-\u9fff]", name):
                yield ticker, name


def a_shares(folder):
    """A-shares by code: listed names, with the English name where the open database has one."""
    english = {}
    for part, exchange in (("SHH", "SSE"), ("SHZ", "SZSE")):
        for row in rows(folder / f"financedatabase_{part}.csv"):
            if not re.search(r"\b(Fund|ETF|LOF|Index|FOF|REIT)\b|^[a-z]+$", row["name"]):
                english[f"{exchange}:{row['symbol'][:6]}"] = " ".join(row["name"].split())
    names = {}
    market = {"SH": "SSE", "SZ": "SZSE", "BJ": "BJSE"}
    for row in rows(folder / "stock_basic.csv"):
        code, _, place = row["ts_code"].partition(".")
        names.setdefault(f"{market[place]}:{code}", []).append(row["name"])
    for row in rows(folder / "all_code.csv"):
        names.setdefault(f"{market[row['exchange']]}:{row['stock_code']}", []).append(row["short_name"])
    for listing in sorted(names):
        if re.match(r"SSE:900|SZSE:200", listing):
            continue
        forms = [a_share_name(raw) for raw in names[listing]]
        # A mark such as XD pushes the last character out of the four that a listed name has.
        forms = [form for form in forms if form[2] not in ("XD", "XR", "DR")] or forms
        yield {"listing": listing, "forms": forms, "name_en": english.get(listing, ""),
               "source": "A-share lists" + ("+FinanceDatabase" if listing in english else "")}


def hong_kong(folder):
    english = {row["symbol"][:-3].zfill(4): " ".join(row["name"].split())
               for row in rows(folder / "financedatabase_HKG.csv")}
    with open(folder / "hk_listings.json", encoding="utf-8") as file:
        listings = json.load(file)
    seen = set()
    for row in listings:
        code = str(row["symbol"]).zfill(4)
        seen.add(code)
        name = " ".join(row["engName"].replace("\xa0", " ").split())
        if re.search(r"\b(ETF|Fund|Tracker)\b", name) or 80000 <= int(code) < 90000:
            continue
        chinese = simplified(" ".join(row["zhName"].split()))
        yield {"listing": f"HKEX:{code}", "name_en": name,
               "name_zh": chinese.replace(" ", "") if re.search(r"[\u3400-\u9fff]", chinese) else "", "source": "HK listings"}
    for code in sorted(set(english) - seen):
        if not re.search(r"\b(ETF|Fund|Tracker)\b", english[code]):
            yield {"listing": f"HKEX:{code}", "name_en": english[code], "name_zh": "", "source": "FinanceDatabase"}
