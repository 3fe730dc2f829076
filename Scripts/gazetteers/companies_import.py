#!/usr/bin/env python3
"""Collects listed companies of further countries into the curation table `companies_listed.csv`.

usage: companies_import.py STOCKS.csv TWSE.csv TPEX.csv OUTPUT.csv

STOCKS.csv is `investpy/resources/stocks.csv` of the package investpy 1.0.8 (MIT): names and ISINs by country.
TWSE.csv and TPEX.csv are `twstock/codes/*_equities.csv` of the package twstock 1.5.1 (MIT): Chinese names of Taiwan.
Run once by hand when those packages change; the builder reads only its result.
"""
import csv
import re
import sys

# Country: (ISIN prefix, exchange whose codes the source's symbols are, or nothing where they are not the exchange's).
COUNTRIES = {
    "united states": ("US", ""), "japan": ("JP", "TSE"), "south korea": ("KR", "KRX"), "taiwan": ("TW", "TWSE"),
    "india": ("IN", ""), "germany": ("DE", ""), "france": ("FR", ""), "united kingdom": ("GB", "LSE"),
    "australia": ("AU", "ASX"), "canada": ("CA", "TSX"), "switzerland": ("CH", "SIX"), "singapore": ("SG", ""),
    "netherlands": ("NL", ""), "italy": ("IT", ""), "spain": ("ES", ""), "sweden": ("SE", ""), "denmark": ("DK", ""),
    "norway": ("NO", ""), "finland": ("FI", ""), "belgium": ("BE", ""), "ireland": ("IE", ""),
}

# Taiwan's two markets.
TAIWAN = {"上市": "TWSE", "上櫃": "TPEX"}

# Listings that the source still has although the firm has left the exchange.
LEFT = {"AU000000ALU8", "AU000000CL11", "CA80919D1033", "GB00BN40HZ01"}


def class_letter(symbol):
    """The source writes a share class as a lower-case letter: ACOx is the exchange's ACO.X."""
    symbol = re.sub(r"_u$", ".UN", symbol)
    return re.sub(r"([a-z])$", lambda match: "." + match[1].upper(), symbol).upper()


def main():
    stocks, twse, tpex, output = sys.argv[1:]
    chinese = {}
    for path in (twse, tpex):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["type"] in ("股票", "創新板", "管理股票"):
                    chinese[row["ISIN"]] = (row["code"], row["name"].rstrip("*"), row["market"])
    rows = {}
    with open(stocks, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            prefix, exchange = COUNTRIES.get(row["country"], ("", ""))
            isin = row["isin"].strip()
            if not prefix or not isin.startswith(prefix) or "_p" in row["symbol"] or isin in LEFT:
                continue
            name = " ".join(row["full_name"].split())
            symbol = class_letter(row["symbol"].strip())
            if row["country"] == "united states":
                listing = "US:" + symbol
            elif isin in chinese:
                code, _, market = chinese[isin]
                listing = f"{TAIWAN[market[:2]]}:{code}"
            else:
                listing = f"{exchange}:{symbol}" if exchange and exchange != "TWSE" else ""
            if isin not in rows:
                rows[isin] = [isin, name, chinese.get(isin, ("", "", ""))[1], listing, prefix.lower(), "investpy"]
    for isin, (code, name, market) in chinese.items():
        if isin not in rows:
            listing = f"{TAIWAN[market[:2]]}:{code}"
            rows[isin] = [isin, "", name, listing, "tw", "twstock"]
        elif rows[isin][2]:
            rows[isin][5] = "investpy+twstock"
    with open(output, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["isin", "name_en", "name_zh", "listing", "jurisdiction", "source"])
        writer.writerows(rows[isin] for isin in sorted(rows))


main()
