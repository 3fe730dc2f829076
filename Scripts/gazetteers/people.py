#!/usr/bin/env python3
"""Builds the officials and other public figures: people.csv and people_aliases.csv, from curation/people.csv.

They are asked for with `--types person`, and they keep a legislator's name from taking theirs: Powell of the Federal
Reserve, Warren Buffett, Eric Schmidt.
"""
import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from _curated_names import add_names, surnames_of  # noqa: E402
from _tables import CURATION, read_table, write_aliases, write_table  # noqa: E402

COLUMNS = ["entity_id", "type", "name_en", "name_zh", "jurisdiction", "wikidata", "office", "office_start", "office_end",
           "source"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=pathlib.Path, help="not needed: all rows are curated")
    parser.parse_args()
    people = read_table(CURATION / "people.csv")
    aliases = {}
    rows = []
    for person in people:
        add_names(aliases, person, "curation", surnames_of(person))
        rows.append({column: person.get(column, "") for column in COLUMNS} | {"type": "person", "source": "curation"})
    write_table("people.csv", COLUMNS, rows, key=lambda row: row["entity_id"])
    write_aliases("people_aliases.csv", aliases)


if __name__ == "__main__":
    main()
