#!/usr/bin/env python3
"""Builds the members of Congress: legislators.csv and legislator_aliases.csv.

Members now in office come with all their terms from congress-legislators' YAML. Former members come from its CSV, which
names the last seat only; their terms stand in curation/legislators_terms.csv, or else are estimated: the CSV is ordered
by last service, and members' serial numbers tell the Congress in which they first sat (source `order-estimate`).
"""
import argparse
import pathlib
import re
import sys

import yaml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import _legislator_names  # noqa: E402
from _tables import CURATION, TABLES, read_table, write_aliases, write_table  # noqa: E402

COLUMNS = ["entity_id", "type", "name_en", "name_zh", "jurisdiction", "bioguide", "wikidata", "party", "state", "terms",
           "source"]

# The newest term in the tables begins on this day, so they were drawn up then or soon after.
SNAPSHOT = "2026-06-10"

# The members who come first among those whose last term began, or ended, in a new Congress. Until 2011 the list runs by
# the start of the last term, from then on by its end.
LAST_TERM_BEGINS = [
    ("B000666", 1987), ("B000236", 1989), ("A000103", 1991), ("A000209", 1993), ("A000355", 1995), ("B000028", 1997),
    ("A000215", 1999), ("A000121", 2001), ("A000359", 2003), ("B001233", 2005), ("A000357", 2007), ("A000014", 2009),
]
LAST_TERM_ENDS = [
    ("C001050", 2013), ("D000595", 2014), ("C001046", 2015), ("N000186", 2016), ("A000368", 2017), ("P000602", 2018),
    ("C001071", 2019), ("M001179", 2020), ("A000360", 2021), ("R000588", 2022), ("B000575", 2023), ("S001197", 2024),
    ("B000944", 2025), ("V000137", 2026),
]
# The first of the serial numbers that the Library of Congress gave to the members new in a year.
FIRST_THOMAS_NUMBERS = [
    (1458, 1997), (1551, 1998), (1557, 1999), (1613, 2000), (1625, 2001), (1684, 2002), (1695, 2003), (1758, 2004),
    (1762, 2005), (1816, 2006), (1820, 2007), (1885, 2008), (1896, 2009), (1973, 2010), (1986, 2011), (2088, 2012),
    (2100, 2013), (2186, 2014), (2205, 2015),
]


class Member:
    """A member of Congress as the tables tell of them."""

    def __init__(self, bioguide):
        self.bioguide = bioguide
        self.wikidata = ""
        self.first = self.middle = self.last = self.suffix = self.nickname = self.official = ""
        self.known_as = []
        self.terms = []
        self.source = ""
        self.current = False
        self.famous = False

    @property
    def entity_id(self):
        return "bioguide:" + self.bioguide

    @property
    def last_year(self):
        return int(self.terms[-1][4][:4])


def without_qualifier(title):
    """A page title without what tells it from others: `Mike Rogers (Alabama politician)` is `Mike Rogers`."""
    return re.sub(r"\s*\(.*\)$", "", title).strip()


def current_members(data):
    """The members in office at the snapshot, with all their terms."""
    with open(data / "legislators" / "legislators-current.yaml", encoding="utf-8") as file:
        entries = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for entry in entries:
        member = Member(entry["id"]["bioguide"])
        member.current = True
        member.wikidata = entry["id"].get("wikidata", "")
        name = entry["name"]
        member.first, member.last = name["first"], name["last"]
        member.middle, member.suffix = name.get("middle", ""), name.get("suffix", "")
        member.nickname, member.official = name.get("nickname", ""), name.get("official_full", "")
        member.known_as = [without_qualifier(entry["id"][key]) for key in ("wikipedia", "ballotpedia")
                           if key in entry["id"]]
        for term in entry["terms"]:
            parties = term.get("party_affiliations") or [term]
            for party in parties:
                member.terms.append((term["type"], term["state"], party.get("party", term.get("party", "")),
                                     str(party["start"]), str(party["end"])))
        member.terms = joined(member.terms)
        member.source = "congress-legislators " + SNAPSHOT
        yield member


def joined(terms):
    """Terms in a row in one seat, written as one."""
    result = []
    for term in terms:
        if result and result[-1][:3] == term[:3] and days_apart(result[-1][4], term[3]) <= 31:
            result[-1] = (*term[:3], result[-1][3], term[4])
        else:
            result.append(term)
    return result


def days_apart(first, second):
    """About how many days lie between two dates."""
    def number(date):
        year, month, day = map(int, date.split("-"))
        return year * 365 + month * 30 + day
    return abs(number(second) - number(first))


def executive_wikidata(data):
    """Wikidata ids of the presidents and vice-presidents who sat in Congress, by Bioguide id."""
    with open(data / "legislators" / "executive.yaml", encoding="utf-8") as file:
        ids = [entry["id"] for entry in yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))]
    return {known["bioguide"]: known["wikidata"] for known in ids if "bioguide" in known and "wikidata" in known}


def former_members(data, first_service):
    """The former members who served in 1990 or later, and the earlier ones that curation names."""
    wikidata = executive_wikidata(data)
    wikidata.update((row["bioguide"], row["wikidata"]) for row in read_table(CURATION / "legislators_wikidata.csv"))
    rows = read_table(data / "legislators" / "legislators-historical.csv")
    curated = {row["bioguide"]: row for row in read_table(CURATION / "legislators_terms.csv")}
    place = {row["bioguide_id"]: number for number, row in enumerate(rows)}
    starts = [(place[key], year) for key, year in LAST_TERM_BEGINS]
    ends = [(place[key], year) for key, year in LAST_TERM_ENDS]
    oldest = place["B000236"]  # The first whose last term began in 1989.
    for number, row in enumerate(rows):
        bioguide = row["bioguide_id"]
        if number < oldest and bioguide not in curated:
            continue
        member = Member(bioguide)
        member.wikidata = wikidata.get(bioguide, "")
        member.first, member.middle, member.last = row["first_name"], row["middle_name"], row["last_name"]
        member.suffix, member.nickname, member.official = row["suffix"], row["nickname"], row["full_name"]
        member.known_as = [without_qualifier(row[key]) for key in ("wikipedia_id", "ballotpedia_id") if row[key]]
        seat = (row["state"], row["party"])
        if bioguide in curated:
            member.terms = [(kind, *seat, day(start), day(end))
                            for kind, start, end in (term.split(":") for term in curated[bioguide]["terms"].split("|"))]
            member.famous = number < oldest
            member.source = "congress-legislators; " + curated[bioguide]["source"]
        else:
            end = estimated_end(number, row["type"], starts, ends)
            start = min(first_service(row), end - (6 if row["type"] == "sen" else 2))
            member.terms = [(row["type"], *seat, day(str(start)), day(str(end)))]
            member.source = "congress-legislators; order-estimate"
        yield member


def day(text):
    """The day meant by a date or a bare year, in which Congress meets on January 3."""
    return text if "-" in text else text + "-01-03"


def estimated_end(number, kind, starts, ends):
    """The year in which a member left, by their place in the list."""
    passed = [year for first, year in ends if first <= number]
    if passed:
        return passed[-1]
    began = [year for first, year in starts if first <= number][-1]
    return began + (6 if kind == "sen" else 2)


def first_service_estimator(current):
    """A function that tells in which year the member of a row first sat, by serial numbers."""
    known = {}
    for member in current:
        known.setdefault(member.bioguide[0], []).append((int(member.bioguide[1:]), int(member.terms[0][3][:4])))

    def estimate(row):
        if row["thomas_id"]:
            years = [year for first, year in FIRST_THOMAS_NUMBERS if first <= int(row["thomas_id"])]
            return years[-1] if years else 9999
        serial = int(row["bioguide_id"][1:])
        years = [year for other, year in known.get(row["bioguide_id"][0], []) if other <= serial and year >= 2015]
        return max(years) if years else 9999

    return estimate


def table_row(member, names):
    """The entity row of a member."""
    kind, state, party = member.terms[-1][:3]
    return {
        "entity_id": member.entity_id,
        "type": "senator" if kind == "sen" else "representative",
        "name_en": names.usual_english(member),
        "name_zh": names.usual_chinese(member),
        "jurisdiction": "us",
        "bioguide": member.bioguide,
        "wikidata": member.wikidata,
        "party": party,
        "state": state,
        "terms": "|".join(":".join(term) for term in member.terms),
        "source": member.source,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True, type=pathlib.Path)
    data = parser.parse_args().data

    current = list(current_members(data))
    members = {member.bioguide: member for member in former_members(data, first_service_estimator(current))}
    members.update((member.bioguide, member) for member in current)
    names = _legislator_names.Names(data, members)
    write_table("legislators.csv", COLUMNS, [table_row(member, names) for member in members.values()],
                key=lambda row: row["entity_id"])
    write_aliases("legislator_aliases.csv", names.aliases())
    (TABLES / "SNAPSHOT").write_text(SNAPSHOT + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
