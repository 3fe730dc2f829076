#!/usr/bin/env python3
"""Builds parties, associations, universities, think tanks and international bodies: organizations.csv and
organization_aliases.csv, from curation/organizations.csv. They are asked for with `--types organization`.
"""
import argparse
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from _curated_names import add_names  # noqa: E402
from _tables import CURATION, read_table, write_aliases, write_table  # noqa: E402

COLUMNS = ["entity_id", "type", "name_en", "name_zh", "jurisdiction", "source"]


def main():
    parser = argparse.ArgumentParser(description=" ".join(__doc__.split()))
    parser.add_argument("--data", type=pathlib.Path, help="not needed: all rows are curated")
    parser.parse_args()
    aliases = {}
    rows = []
    for organization in read_table(CURATION / "organizations.csv"):
        add_names(aliases, organization, "curation")
        rows.append({column: organization.get(column, "") for column in COLUMNS}
                    | {"type": "organization", "source": "curation"})
    write_table("organizations.csv", COLUMNS, rows, key=lambda row: row["entity_id"])
    write_aliases("organization_aliases.csv", aliases)


if __name__ == "__main__":
    main()
