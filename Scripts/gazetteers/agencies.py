#!/usr/bin/env python3
"""Build the agency tables of the gazetteer.

usage: agencies.py [--curation DIR] [--data DIR] [--output DIR] [--check]

Joins the curation files (agencies_*.csv, see their README.md) with the open lists of federal bodies and of
congressional committees, and writes agencies.csv and agency_aliases.csv, sorted by id. Curated rows always win:
a listed body that a curated name already covers adds nothing but names. --check writes nothing and fails when the
committed tables differ from what the sources give.
"""
import argparse, csv, glob, io, os, re, sys

from _agency_lists import read_committees, read_federal_lists
from _agency_names import COUNTRY, HAN, Body, Failure, braces, derive, joined_forms, kebab, read_country_words

COLUMNS = ["entity_id", "name_en", "name_zh", "jurisdiction", "aliases_en", "aliases_zh", "evidence_aliases", "wikidata", "source"]
ENTITY = ["entity_id", "type", "name_en", "name_zh", "jurisdiction", "wikidata", "source"]
ALIAS = ["alias", "entity_id", "kind", "evidence", "priority", "source"]
ID = re.compile(r"agency:(?:[a-z]{2}(?:-[a-z0-9]{1,3})?)/[^\s/]+$")
JURISDICTION = re.compile(r"[a-z]{2}(?:-[a-z0-9]{1,3})?$")


def is_further(path):
    """Whether a file's rows come after those of all others and may add names to their bodies."""
    return os.path.basename(path).startswith("agencies_further")


def read_curation(folder):
    bodies, problems = {}, []
    for path in sorted(glob.glob(os.path.join(folder, "agencies_*.csv")), key=lambda path: (is_further(path), path)):
        with open(path, encoding="utf-8", newline="") as handle:
            reader = csv.DictReader(handle)
            missing = [c for c in COLUMNS if c not in (reader.fieldnames or [])]
            if missing:
                raise Failure(f"{os.path.basename(path)}: the heading lacks {', '.join(missing)}")
            for row in reader:
                where = f"{os.path.basename(path)}:{reader.line_num}"
                try:
                    body = curated(row, where)
                except Failure as problem:
                    problems.append(str(problem))
                    continue
                body.is_further = is_further(path)
                if body.is_further:
                    give_way(body)
                if body.entity_id in bodies and body.is_further:
                    join(bodies[body.entity_id], body)
                    continue
                if body.entity_id in bodies:
                    problems.append(f"{where}: {body.entity_id} stands in {bodies[body.entity_id].where} already")
                    continue
                body.where = where
                bodies[body.entity_id] = body
    return bodies, problems


def give_way(body):
    """Safe names of a further row are as those made by rule: beside another body's they need a place."""
    for name in (body.name_en, body.name_zh):
        if name and name not in body.aliases:
            body.aliases[name] = ("full", "", 0, body.source, True)
    for name, (kind, evidence, priority, source, _) in list(body.aliases.items()):
        body.aliases[name] = (kind, evidence, priority, source, True)


def join(body, further):
    """Adds the names of a further row to the body that another row describes."""
    if not body.name_zh and further.name_zh:
        body.name_zh = further.name_zh
        body.aliases.setdefault(body.name_zh, further.aliases[body.name_zh])
    for name, marks in further.aliases.items():
        if name not in (body.name_en, body.name_zh):
            body.add(name, *marks)


def curated(row, where):
    row = {k: (v or "").strip() for k, v in row.items() if k}
    place, source = row["jurisdiction"], row["source"] or "curated"
    if not JURISDICTION.match(place):
        raise Failure(f"{where}: {place!r} is no jurisdiction")
    if not row["name_en"]:
        raise Failure(f"{where}: no English name")
    name_en, kind_en, evidence_en, priority_en, joined_en = braces(row["name_en"], "", where)
    body_id = row["entity_id"] or f"agency:{place}/{kebab(name_en)}"
    if not ID.match(body_id):
        raise Failure(f"{where}: {body_id!r} is no agency id")
    body = Body(body_id, name_en, "", place, row["wikidata"], source)
    names = [(name_en, kind_en, evidence_en, priority_en, joined_en)]
    if row["name_zh"]:
        marked = braces(row["name_zh"], "", where)
        body.name_zh = marked[0]
        names.append(marked)
    for column, default in (("aliases_en", ""), ("aliases_zh", ""), ("evidence_aliases", "context")):
        for cell in row[column].split("|"):
            if cell.strip():
                own = body.name_zh if HAN.search(cell) else name_en
                names.append(braces(cell, own, where, default))
    for name, kind, evidence, priority, joined in names:
        body.add(name, "full" if name in (name_en, body.name_zh) else kind, evidence, priority, source)
    for name, kind, evidence, priority, joined in names:
        if joined:
            if place not in COUNTRY:
                raise Failure(f"{where}: no country words for {place!r}")
            for form in joined_forms(place, name):
                if any(word in name for words in COUNTRY[place] for word in words):
                    continue
                body.add(form, "full", "", 0, source, True)
    derive(body)
    return body


def check(bodies):
    """Names that two bodies claim as safe: one of them must ask for evidence."""
    owners, problems = {}, []
    for body in bodies.values():
        for name in (body.name_en, body.name_zh):
            if name and name not in body.aliases:
                owners.setdefault(name, []).append(("", body))
        for name, (kind, evidence, priority, source, derived) in body.aliases.items():
            owners.setdefault(name, []).append((evidence, body))
    for name in sorted(owners):
        safe = [b for e, b in owners[name] if not e]
        if len(safe) > 1:
            problems.append(f"{name}: safe in {' and '.join(sorted(b.entity_id + ' (' + b.where + ')' for b in safe))}")
    return problems, owners


def settle(bodies):
    """A safe form gives way where other bodies have the same name.

    A form made by rule becomes `place` beside any other safe holder. A form written by hand becomes `place`, with one
    point of priority more, where another body's row says `place` of the same name; the mark `!` keeps it safe.
    """
    owners = {}
    for body in bodies.values():
        for name in {body.name_en, body.name_zh} | set(body.aliases):
            if name:
                owners.setdefault(name, []).append(body)
    for name, holders in owners.items():
        if len(holders) < 2:
            continue
        marks = {b.entity_id: b.aliases.get(name, ("full", "", 0, b.source, False)) for b in holders}
        safe = [b for b in holders if not marks[b.entity_id][1]]
        shared = any(m[1] == "place" for m in marks.values())
        is_abroad = any(b.is_further for b in holders) and len({b.jurisdiction[:2] for b in holders}) > 1
        for body in safe:
            kind, _, priority, source, derived = marks[body.entity_id]
            if is_abroad and len(safe) > 1 and name not in body.dominant:
                body.aliases[name] = (kind, "place", priority if derived else priority + 1, source, derived)
            elif derived and len(safe) > 1:
                body.aliases[name] = (kind, "place", priority, source, derived)
            elif shared and name not in body.dominant:
                body.aliases[name] = (kind, "place", priority if derived else priority + 1, source, derived)


def table(columns, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--curation", default=os.path.join(root, "Corpus/gazetteers/curation"))
    parser.add_argument("--data", default=os.path.join(os.path.dirname(root), "shared/data"))
    parser.add_argument("--output", default=os.path.join(root, "Corpus/gazetteers"))
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    try:
        read_country_words(arguments.curation)
        bodies, problems = read_curation(arguments.curation)
    except Failure as problem:
        sys.exit(f"agencies.py: {problem}")
    if not os.path.isdir(os.path.join(arguments.data, "agencies")):
        sys.exit(f"agencies.py: no open lists under {arguments.data}; name their folder with --data")
    read_committees(arguments.data, bodies)
    read_federal_lists(arguments.data, arguments.curation, bodies)
    settle(bodies)
    clashes, owners = check(bodies)
    problems += clashes
    for problem in problems:
        print(f"agencies.py: {problem}", file=sys.stderr)
    if problems:
        sys.exit(f"agencies.py: {len(problems)} problems, nothing written")
    entities, aliases = [], []
    for body_id in sorted(bodies):
        b = bodies[body_id]
        entities.append([b.entity_id, "agency", b.name_en, b.name_zh, b.jurisdiction, b.wikidata, b.source])
        for name in sorted(b.aliases):
            kind, evidence, priority, source, _ = b.aliases[name]
            if name in (b.name_en, b.name_zh) and not evidence and not priority:
                continue
            aliases.append([name, b.entity_id, kind, evidence, priority or "", source])
    for file, text in (("agencies.csv", table(ENTITY, entities)), ("agency_aliases.csv", table(ALIAS, aliases))):
        path = os.path.join(arguments.output, file)
        if arguments.check:
            if not os.path.exists(path) or open(path, encoding="utf-8", newline="").read() != text:
                sys.exit(f"agencies.py: {file} is not what the sources give; run it without --check")
        else:
            with open(path, "w", encoding="utf-8", newline="") as handle:
                handle.write(text)
    bilingual = sum(1 for b in bodies.values() if b.name_zh)
    print(f"{len(bodies)} agencies, {bilingual} with a Chinese name, {len(aliases)} further names")


if __name__ == "__main__":
    main()
