#!/usr/bin/env python3
"""Builds Corpus/gazetteers/companies.csv and company_aliases.csv.

usage: companies.py [--shared DIR]

DIR (by default ../shared/data beside the project) holds the open lists; the tables `curation/companies_*.csv` add
what no list has. The same input gives the same bytes.
"""
import csv
import pathlib
import re
import sys

import companies_sources as sources
from companies_names import Casing, is_stub, kebab, simplified, zh_without_legal
from companies_naming import Naming
from companies_record import Company, cell_list, key, marked, zh_key
from companies_words import Words

PROJECT = pathlib.Path(__file__).resolve().parents[2]
TABLES = PROJECT / "Corpus" / "gazetteers"
CURATION = TABLES / "curation"
# What Taiwan's markets write behind a firm's name: firms of other lands, innovation board, receipts.
TAIWAN_TAIL = re.compile(r"(-(KY|创|DR)|\*)$")


class Builder(Naming):
    def __init__(self, shared):
        self.companies = []
        self.by_listing, self.by_key = {}, {}
        self.words = Words(shared)
        self.folder = shared / "companies"
        self.listed = list(sources.rows(CURATION / "companies_listed.csv"))
        self.deny = {row["alias"]: row["evidence"] for row in sources.rows(CURATION / "companies_deny.csv")}
        self.safe = {line for line in (CURATION / "companies_safe.txt").read_text(encoding="utf-8").splitlines()
                     if not line.startswith("#")}
        self.unused_safe = set(self.safe)
        self.ordinary_zh = {word for line in (CURATION / "companies_words_zh.txt").read_text(encoding="utf-8").splitlines()
                            if not line.startswith("#") for word in line.split()}
        self.never_zh = {word for line in (CURATION / "companies_words_zh_drop.txt").read_text(encoding="utf-8").splitlines()
                         if not line.startswith("#") for word in line.split()}

    # MARK: records

    def new(self):
        company = Company()
        self.companies.append(company)
        return company

    def register(self, company, listings, keys=()):
        for listing in listings:
            self.by_listing.setdefault(listing, company)
        for item in keys:
            if len(item) >= 2:
                self.by_key.setdefault(item, company)

    def curated(self):
        for path in sorted(CURATION.glob("companies_*.csv")):
            if path.name in ("companies_listed.csv", "companies_deny.csv"):
                continue
            for row in sources.rows(path):
                listings = cell_list(row["listings"])
                found = {id(self.by_listing[item]): self.by_listing[item] for item in listings if item in self.by_listing}
                company = next(iter(found.values())) if found else self.new()
                name_en, kind_en, evidence_en = marked(row["name_en"].strip()) if row["name_en"].strip() else ("", "", "")
                name_zh, kind_zh, evidence_zh = marked(row["name_zh"].strip()) if row["name_zh"].strip() else ("", "", "")
                if not found:
                    same = self.by_key.get("c:" + (name_en or name_zh))
                    if same is not None and not (set(listings) and same.listings):
                        self.companies.remove(company)
                        company = same
                company.curated, company.fame = True, 2
                company.name_en = company.name_en or name_en
                company.name_zh = company.name_zh or name_zh
                company.id = company.id or row.get("id", "").strip()
                company.jurisdiction = company.jurisdiction or row["jurisdiction"].strip()
                company.add_source("curated")
                for listing in listings:
                    company.list_on(listing)
                for name, kind, evidence in ((name_en, kind_en, evidence_en), (name_zh, kind_zh, evidence_zh)):
                    if name:
                        company.add(name, kind, evidence, "curated")
                for cell in (row["en"], row["zh"]):
                    for item in cell_list(cell):
                        alias, kind, evidence = marked(item)
                        company.add(alias, kind, evidence, "curated")
                keys = ["c:" + (name_en or name_zh)] if name_en or name_zh else []
                # A product (`*brand:`) is no name of the firm, and must not draw a fund or a firm called like it to the row.
                for alias in [name_en] + [marked(item)[0] for item in cell_list(row["en"]) if item[0] != "*"]:
                    if len(key(alias)) >= 3:
                        keys.append("en:" + key(alias))
                keys += ["zh:" + zh_key(alias)
                         for alias in [name_zh] + [marked(item)[0] for item in cell_list(row["zh"]) if item[0] != "*"]
                         if len(zh_key(alias)) >= 3]
                self.register(company, listings, keys)

    def a_shares(self):
        for record in sources.a_shares(self.folder):
            # What a mark leaves of a name is borne by firms of other lands too, so it never joins.
            whole = [name for listed, name, _ in record["forms"] if not is_stub(listed)]
            company = self.by_listing.get(record["listing"])
            if company is None:
                company = next((self.by_key[item] for item in ("zh:" + name for name in whole) if item in self.by_key), None)
                # One name on both sides of the border, or of a private firm that went public, is one firm.
                if company is not None and not (
                        company.curated and company.jurisdiction in ("cn", "")
                        and all(item.startswith("HKEX:") for item in company.listings)):
                    company = None
            if company is None and record["listing"].startswith("BJSE:920"):
                # Beijing gave its firms new codes; the old one stands in older news.
                company = self.by_key.get("bj:" + record["forms"][0][1])
            company = company or self.new()
            company.list_on(record["listing"])
            company.add_source(record["source"])
            company.jurisdiction = company.jurisdiction or "cn"
            listed, name, _ = record["forms"][0]
            company.chinese.append(("a", name))
            for listed, name, marks in record["forms"]:
                company.chinese.append(("a-listed", listed))
                company.chinese.append(("a", name))
            if record["name_en"]:
                company.english.append(record["name_en"])
            keys = ["zh:" + name for name in whole[-1:]]
            if record["listing"].startswith("BJSE"):
                keys.append("bj:" + name)
            if record["name_en"]:
                keys.append("en:" + key(record["name_en"]))
            self.register(company, [record["listing"]], keys)

    def hong_kong(self):
        for record in sources.hong_kong(self.folder):
            company = self.by_listing.get(record["listing"])
            if company is None:
                keys = ["en:" + key(record["name_en"])] if len(key(record["name_en"])) >= 7 else []
                if record["name_zh"]:
                    keys += ["zh:" + zh_without_legal(record["name_zh"]), "zh:" + zh_key(record["name_zh"])]
                found = next((self.by_key[item] for item in keys if item in self.by_key), None)
                company = found if self.joins_hong_kong(found) else self.new()
            company.list_on(record["listing"])
            company.add_source(record["source"])
            company.english.append(record["name_en"])
            if record["name_zh"]:
                company.chinese.append(("hk", record["name_zh"]))
            self.register(company, [record["listing"]], ["en:" + key(record["name_en"])])

    def joins_hong_kong(self, found):
        """A firm of the same name that may well have this listing too."""
        if found is None or any(item.startswith("HKEX") for item in found.listings):
            return False
        return not found.curated or (found.jurisdiction in ("cn", "hk", "mo", "tw", "sg", "") and bool(found.listings))

    def united_states(self):
        spelling = Casing([row["name_en"] for row in self.listed], self.words.ordinary | self.words.names)
        usual = sources.sp500(self.folder)
        chinese = {}
        for ticker, name in sources.us_chinese(self.folder):
            chinese.setdefault(ticker, name)
        american = {row["listing"][3:] for row in self.listed if row["listing"].startswith("US:")}
        for record in sources.sec(self.folder):
            pseudo = record["listings"] + ["OTC:" + ticker for ticker in record["tickers"]]
            elsewhere = [f"{exchange}:{ticker}" for exchange in ("NYSE", "NASDAQ") for ticker in record["tickers"]]
            company = next((self.by_listing[item] for item in pseudo if item in self.by_listing), None)
            if company is None:
                # Firms move between the two exchanges and keep their ticker.
                company = next((self.by_listing[item] for item in elsewhere if item in self.by_listing), None)
                if company is not None and (not company.curated or company.cik):
                    company = None
            name = spelling.mend(record["name"], record["tickers"][0])
            if company is None and not any(ticker in american for ticker in record["tickers"]):
                company = self.by_key.get("en:" + key(name))
                if company is not None and (company.cik or any(x[:4] in ("NYSE", "NASD") for x in company.listings)):
                    company = None
                if company is not None and len(key(name)) < 5 and not re.fullmatch("[A-Z]{4}[FY]", record["tickers"][0]):
                    company = None
            if company is None and len(key(name)) >= 7:
                same = self.by_key.get("en:" + key(name))
                if same and not same.cik and not same.curated and same.jurisdiction != "us" and same.listings:
                    company = same
            if company is None and len(key(name)) >= 8:
                same = self.by_key.get("en:" + key(name))
                if same and same.curated and same.jurisdiction == "us" and not same.cik and not same.listings:
                    company = same
            company = company or self.new()
            company.cik = company.cik or record["cik"]
            company.rank = min(company.rank, record["rank"])
            company.add_source(record["source"])
            company.over_counter += record["over_counter"][:1]
            if any(ticker in american for ticker in record["tickers"]):
                company.jurisdiction = company.jurisdiction or "us"
            for listing in record["listings"]:
                if not any(item in company.listings for item in elsewhere if item.split(":")[1] == listing.split(":")[1]):
                    company.list_on(listing)
            short = next((usual[ticker] for ticker in record["tickers"] if ticker in usual), "")
            if short:
                company.add_source("S&P 500")
                company.english.append(re.sub(r" \((Class|The|company).*", "", short))
                company.jurisdiction = company.jurisdiction or "us"
            if not company.curated and (short or record["rank"] < 2500):
                company.fame = 1
            company.english.append(name)
            for ticker in record["tickers"]:
                if ticker in chinese and not re.search("[A-Za-z] ?[\u4e00-\u9fff]", chinese[ticker]):
                    company.chinese.append(("us", chinese[ticker]))
                    company.add_source("US tickers zh")
            self.register(company, pseudo, ["en:" + key(name)])

    def curated_of_taiwan(self):
        """The island's curated firms that no row has listed, by each Chinese name that is one firm's alone."""
        found = {}
        for company in self.companies:
            if not company.curated or company.jurisdiction != "tw":
                continue
            if any(item.startswith(("TWSE:", "TPEX:")) for item in company.listings):
                continue
            for name in {simplified(item) for item in [company.name_zh, *company.aliases]}:
                found[name] = None if name in found else company
        return found

    def world(self):
        taiwanese = self.curated_of_taiwan()
        for row in self.listed:
            if row["listing"].startswith("US:") or not (row["name_en"] or row["name_zh"]):
                continue
            if re.search(r"\b(ETF|Fund|Warrants?|Preferred|Pref)\b", row["name_en"]):
                continue
            if sources.OF_ANOTHER_KIND.search(row["name_en"]):
                continue
            company = self.by_listing.get(row["listing"]) if row["listing"] else None
            if company is None and row["name_en"]:
                found = self.by_key.get("en:" + key(row["name_en"]))
                same = self.by_key.get("c:" + row["name_en"])
                if same is not None and same.jurisdiction == row["jurisdiction"] and not row["listing"]:
                    found = same
                if found is not None and (
                        found.jurisdiction == row["jurisdiction"] or (not found.jurisdiction and found.cik)):
                    company = found
            if company is None and row["jurisdiction"] == "tw":
                company = taiwanese.get(TAIWAN_TAIL.sub("", simplified(row["name_zh"])))
            company = company or self.new()
            company.add_source(row["source"])
            company.jurisdiction = company.jurisdiction or row["jurisdiction"]
            exchange = row["listing"].partition(":")[0]
            if not any(item.startswith(exchange + ":") for item in company.listings):
                company.list_on(row["listing"])
            if row["name_en"]:
                company.english.append(row["name_en"])
                self.register(company, [row["listing"]] if row["listing"] else [], ["en:" + key(row["name_en"])])
            if row["name_zh"]:
                company.chinese.append(("tw", TAIWAN_TAIL.sub("", simplified(row["name_zh"]))))

    # MARK: output

    def build(self):
        self.curated()
        self.a_shares()
        self.hong_kong()
        self.united_states()
        self.world()
        for company in self.companies:
            self.english_names(company)
            self.chinese_names(company)
            self.judged_by_hand(company)
            self.guard_short_name(company)
        self.companies = [company for company in self.companies if self.has_a_name(company)]
        for name in sorted(self.unused_safe):
            print(f"companies_safe.txt: no firm goes by {name}", file=sys.stderr)
        self.settle_shared_names()
        self.settle_equals()
        self.assign_ids()
        self.short_forms()

    def short_forms(self):
        """The two characters that stand for a mainland firm, as `china_short_forms.py` found them."""
        by_id = {company.id: company for company in self.companies}
        for row in sources.rows(CURATION / "short_forms_china.csv"):
            company = by_id.get(row["entity_id"])
            if company is None:
                print(f"short_forms_china.csv: no firm has the id {row['entity_id']}", file=sys.stderr)
            elif row["alias"] not in company.aliases:
                company.add(row["alias"], "short", "anchor", "A-share lists")

    def assign_ids(self):
        taken = {}
        # A name that belongs to others only (AES-KY) leaves nothing to call the company by.
        self.companies = [c for c in self.companies if c.name_en or c.name_zh]
        self.companies.sort(key=self.importance)
        for company in self.companies:
            base = company.id or "company:" + (kebab(company.name_en) or kebab(company.name_zh))
            listing = next((item for item in company.listings if not item.startswith("OTC:")), "")
            name = base
            if name in taken:
                name = base + "-" + kebab(listing.replace(":", "-") or company.jurisdiction or "other")
            number = 2
            while name in taken:
                name = f"{base}-{number}"
                number += 1
            taken[name] = company
            company.id = name
        self.companies.sort(key=lambda c: c.id)

    def write(self):
        with open(TABLES / "companies.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["entity_id", "type", "name_en", "name_zh", "jurisdiction", "listings", "cik", "source"])
            for c in self.companies:
                # What trades at an exchange goes by that; over the counter go the others.
                listings = [item for item in c.listings if not item.startswith("OTC:")] or c.listings or c.over_counter[:1]
                # An open list writes Toronto's venture market as the main one.
                listings = [item for item in listings
                            if not (item.startswith("TSX:") and "TSXV:" + item[4:] in listings)]
                writer.writerow([c.id, "company", c.name_en, c.name_zh, c.jurisdiction, "|".join(listings), c.cik,
                                 "|".join(c.sources)])
        with open(TABLES / "company_aliases.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["alias", "entity_id", "kind", "evidence", "source"])
            for c in self.companies:
                for alias in sorted(c.aliases):
                    kind, evidence, source = c.aliases[alias]
                    if alias in (c.name_en, c.name_zh) and not evidence:
                        continue
                    writer.writerow([alias, c.id, kind, evidence, source])


def main():
    arguments = [item for item in sys.argv[1:] if item != "--shared-names"]
    shared = pathlib.Path(arguments[1]) if arguments[:1] == ["--shared"] else PROJECT.parent / "shared" / "data"
    builder = Builder(shared)
    builder.build()
    builder.write()
    companies = builder.companies
    both = sum(1 for c in companies if c.name_en and c.name_zh)
    print(f"{len(companies)} companies, {both} with names in both languages, "
          f"{sum(1 for c in companies if c.curated)} curated, {sum(len(c.aliases) for c in companies)} aliases")


main()
