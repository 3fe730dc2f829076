#!/usr/bin/env python3
"""Checks a run: text[start:end] of documents.jsonl must be the surface of every row of mentions.csv.

  Scripts/check-offsets.py RUN
"""
import csv, json, pathlib, sys

run = pathlib.Path(sys.argv[1])
texts = {}
with open(run / "documents.jsonl", encoding="utf-8", newline="\n") as file:
    for line in file:
        document = json.loads(line)
        texts[document["doc_id"]] = document["text"]
rows = wrong = 0
csv.field_size_limit(1 << 30)
with open(run / "mentions.csv", encoding="utf-8-sig", newline="") as file:
    for row in csv.DictReader(file):
        rows += 1
        if texts[row["doc_id"]][int(row["start"]):int(row["end"])] != row["surface"]:
            wrong += 1
            print("wrong:", row["doc_id"], row["start"], row["end"], row["surface"])
print(f"{rows} mentions in {len(texts)} documents, {wrong} wrong")
sys.exit(1 if wrong or not rows else 0)
