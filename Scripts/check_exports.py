"""Reads the exports of a run back and compares them with its CSV files; see check-exports."""
import collections
import csv
import json
import os
import sqlite3
import sys

import conllu
import datasets
import duckdb
import pandas
import spacy

run, work = sys.argv[1:]
csv.field_size_limit(1 << 30)
mentions = collections.defaultdict(list)
for row in csv.DictReader(open(f"{run}/mentions.csv", encoding="utf-8-sig", newline="")):
    mentions[row["doc_id"]].append(row)
total = sum(map(len, mentions.values()))


def outermost(rows):
    """The mentions that formats with one tag a token can hold."""
    end, count = 0, 0
    for start, negative_end in sorted({(int(r["start"]), -int(r["end"])) for r in rows}):
        if start >= end:
            count, end = count + 1, -negative_end
    return count


expected = sum(outermost(rows) for rows in mentions.values())


def check(name, found, wanted):
    print(f"{name:<28}{found:>10}{'' if found == wanted else f'   expected {wanted}'}")
    if found != wanted:
        sys.exit(1)


# CSV: Python, pandas and DuckDB count the same rows.
for name in ("mentions", "entities", "documents", "cooccurrence", "aliases", "failures"):
    path = f"{run}/{name}.csv"
    rows = sum(1 for _ in csv.reader(open(path, encoding="utf-8-sig", newline=""))) - 1
    check(f"pandas {name}.csv", len(pandas.read_csv(path, keep_default_na=False, dtype=str)), rows)
    query = f"select count(*) from read_csv('{path}', header=true, all_varchar=true)"
    check(f"duckdb {name}.csv", duckdb.sql(query).fetchall()[0][0], rows)

# JSON Lines: spaCy takes the spans, datasets takes the file.
blank = {name: spacy.blank(name) for name in ("zh", "en")}
spans = 0
for line in open(f"{work}/jsonl", encoding="utf-8"):
    record = json.loads(line)
    document = blank["en" if record["language"] == "en" else "zh"](record["text"])
    rows = mentions.get(record["id"], [])
    assert len(rows) == len(record["spans"]), record["id"]
    for span, row in zip(record["spans"], rows):
        assert record["text"][span["start"]:span["end"]] == row["surface"] == span["text"], row
        made = document.char_span(
            span["start"], span["end"], label=span["label"], kb_id=span["kb_id"], alignment_mode="expand")
        assert made is not None and made.kb_id_ == row["entity_id"], row
        spans += 1
check("spaCy spans", spans, total)
os.rename(f"{work}/jsonl", f"{work}/spans.jsonl")
data = datasets.load_dataset("json", data_files=f"{work}/spans.jsonl", split="train", cache_dir=f"{work}/cache")
check("datasets spans", sum(len(row["spans"]) for row in data), total)

# CoNLL-2003: IOB2 tags that are consistent.
entities = 0
previous = "O"
for line in open(f"{work}/conll", encoding="utf-8"):
    cells = line.rstrip("\n").split(" ")
    if len(cells) == 1:
        previous = "O"
        continue
    assert len(cells) == 4, line
    if cells[3].startswith("I-"):
        assert previous[2:] == cells[3][2:], line
    entities += cells[3].startswith("B-")
    previous = cells[3]
check("CoNLL-2003 entities", entities, expected)

entities = 0
for sentence in conllu.parse_incr(open(f"{work}/conllu", encoding="utf-8")):
    joined = "".join(t["form"] + ("" if (t["misc"] or {}).get("SpaceAfter") == "No" else " ") for t in sentence)
    assert joined.rstrip(" ") == sentence.metadata["text"], sentence.metadata
    entities += sum((t["misc"] or {}).get("NER", "").startswith("B-") for t in sentence)
check("CoNLL-U entities", entities, expected)

# brat: the offsets cut the texts out of the .txt files.
entities = 0
for folder, _, names in os.walk(f"{work}/brat"):
    for name in names:
        if not name.endswith(".ann"):
            continue
        path = os.path.join(folder, name)
        text = open(path[:-4] + ".txt", encoding="utf-8", newline="").read()
        for line in open(path, encoding="utf-8", newline="\n"):
            cells = line.rstrip("\n").split("\t")
            if cells[0].startswith("T"):
                places = cells[1].split(" ", 1)[1].split(";")
                assert " ".join(text[slice(*map(int, place.split()))] for place in places) == cells[2], line
                entities += 1
check("brat entities", entities, total)

# WebAnno TSV: the offsets count UTF-16 units, the numbers in brackets tell the entities apart.
entities = 0
for folder, _, names in os.walk(f"{work}/webanno"):
    for name in names:
        lines = open(os.path.join(folder, name), encoding="utf-8", newline="\n").read().split("\n")
        assert lines[0] == "#FORMAT=WebAnno TSV 3.3", name
        numbers = set()
        for line in lines:
            if line and not line.startswith("#"):
                cells = line.split("\t")
                assert len(cells) == 6, line
                if cells[4] != "_":
                    numbers.update(value.rsplit("[", 1)[1] for value in cells[4].split("|"))
        entities += len(numbers)
check("WebAnno entities", entities, total)

# SQLite: keys hold, offsets cut the surfaces, the README's queries run.
database = sqlite3.connect(f"{work}/sqlite")
assert not database.execute("PRAGMA foreign_key_check").fetchall()
right = database.execute(
    "SELECT count(*) FROM mentions m JOIN documents d ON d.id = m.document_id "
    "WHERE substr(d.text, start_offset + 1, end_offset - start_offset) = surface").fetchone()[0]
check("SQLite mentions", right, total)
for topic, query in database.execute("SELECT topic, example FROM README").fetchall():
    database.execute(query).fetchall()

days = pandas.read_csv(f"{work}/matrix/entity_by_day.csv", index_col="day")
documents = pandas.read_csv(f"{work}/matrix/entity_by_document.csv", keep_default_na=False)
dated = documents[documents["day"] != ""]
check("matrix mentions", int(days.to_numpy().sum()), int(dated.iloc[:, 3:].to_numpy().sum()))
print("all exports read back")
