#!/usr/bin/env python3
"""Build the agency tables of the gazetteer.

usage: agencies.py [--curation DIR] [--data DIR] [--output DIR] [--check]

Joins the curation files (agencies_*.csv, see their README.md) with the open lists of federal bodies and of
congressional committees, and writes agencies.csv and agency_aliases.csv, sorted by id. Curated rows always win:
a listed body that a curated name already covers adds nothing but names. --check writes nothing and fails when the
committed tables differ from what the sources give.
"""
import argparse, csv, glob, io, os, re, sys, unicodedata

COLUMNS = ["entity_id", "name_en", "name_zh", "jurisdiction", "aliases_en", "aliases_zh", "evidence_aliases", "wikidata", "source"]
ENTITY = ["entity_id", "type", "name_en", "name_zh", "jurisdiction", "wikidata", "source"]
ALIAS = ["alias", "entity_id", "kind", "evidence", "priority", "source"]
KINDS = {"full", "short", "acronym", "former", "nickname", "brand", "transliteration"}
EVIDENCE = {"context", "anchor", "place"}
HAN = re.compile(r"[㐀-鿿豈-﫿]")
ID = re.compile(r"agency:(?:[a-z]{2}(?:-[a-z0-9]{1,3})?)/[^\s/]+$")
JURISDICTION = re.compile(r"[a-z]{2}(?:-[a-z0-9]{1,3})?$")

# Country words of agency_country_words.csv: English names, English adjectives, Chinese names.
COUNTRY = {}
SPELLINGS = [("Defence", "Defense"), ("Labour", "Labor"), ("Programme", "Program"), ("Centre", "Center"), ("Organisation", "Organization")]


class Failure(Exception):
    pass


def kebab(name):
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ")).encode("ascii", "ignore").decode()
    plain = re.sub(r"['.]", "", plain.lower())
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def folded(name):
    """What makes two names one: letters without case, width, commas, ampersand and article."""
    name = unicodedata.normalize("NFKC", name).lower().replace("&", " and ")
    name = re.sub(r"[^\w㐀-鿿 ]", " ", name)
    return " ".join(w for w in name.split() if w not in ("the", "of", "for", "and", "on", "us", "u", "s", "united", "states"))


def braces(text, own, where, default=""):
    """One cell's name with its marks: (name, kind, evidence, priority, joined); an evidence of "!" is safe for good."""
    text = text.strip()
    m = re.fullmatch(r"([^{}]*)\{([^{}]*)\}", text)
    name, marks = (m.group(1).strip(), [x.strip() for x in m.group(2).split(",")]) if m else (text, [])
    if not name or "{" in name or "}" in name:
        raise Failure(f"{where}: {text!r} is not a name with braces after it")
    kind = evidence = None
    priority, joined = 0, False
    for mark in marks:
        if mark in KINDS:
            kind = mark
        elif mark in EVIDENCE:
            evidence = mark
        elif mark == "+":
            joined = True
        elif mark == "!":
            evidence = "!"
        elif re.fullmatch(r"-?\d+", mark):
            priority = int(mark)
        elif mark:
            raise Failure(f"{where}: unknown mark {mark!r} in {text!r}")
    if kind is None:
        if re.fullmatch(r"[A-Z][A-Z0-9&-]{1,7}", name):
            kind = "acronym"
        else:
            kind = "full" if len(name) >= len(own) else "short"
    return name, kind, default if evidence is None else evidence, priority, joined


class Body:
    def __init__(self, entity_id, name_en, name_zh, jurisdiction, wikidata, source):
        self.entity_id, self.name_en, self.name_zh = entity_id, name_en, name_zh
        self.jurisdiction, self.wikidata, self.source = jurisdiction, wikidata, source
        self.aliases = {}
        self.dominant = set()

    def add(self, name, kind, evidence, priority, source, derived=False):
        """The first mention of a name decides its marks; a form the builder made never overrides one written by hand."""
        if evidence == "!":
            self.dominant.add(name)
            evidence = ""
        own = name in (self.name_en, self.name_zh)
        if own and not evidence and not priority:
            return
        if name not in self.aliases or (self.aliases[name][4] and not derived):
            self.aliases[name] = (kind, evidence, priority, source, derived)


def read_country_words(folder):
    with open(os.path.join(folder, "agency_country_words.csv"), encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            COUNTRY[row["jurisdiction"]] = [[w for w in row[c].split("|") if w] for c in ("names_en", "adjectives_en", "names_zh")]


def joined_forms(place, name):
    """The name with the country's words in front: 英国财政部; British Treasury, Britain's Treasury."""
    names, adjectives, chinese = COUNTRY[place]
    if HAN.search(name):
        return [word + name for word in chinese]
    return [f"{word} {name}" for word in adjectives] + [f"{word}' {name}" if word.endswith("s") else f"{word}'s {name}" for word in names]


# What newspapers call a ministry by; any other ministry by its subject.
MINISTRY_SHORT = {"Foreign Affairs": "Foreign", "Internal Affairs": "Interior", "the Interior": "Interior", "Interior": "Interior",
                  "National Defence": "Defence", "National Defense": "Defense", "External Affairs": "Foreign",
                  "Commerce": "Commerce", "Finance": "Finance", "Defence": "Defence", "Defense": "Defense", "Health": "Health",
                  "Energy": "Energy", "Justice": "Justice", "Trade": "Trade", "Economy": "Economy", "Transport": "Transport",
                  "Education": "Education", "Agriculture": "Agriculture", "Labour": "Labour", "Labor": "Labor",
                  "Environment": "Environment", "Industry": "Industry", "Culture": "Culture", "Tourism": "Tourism",
                  "Petroleum": "Oil", "Oil": "Oil", "Economic Affairs": "Economy", "Foreign Affairs and Trade": "Foreign"}


def derive_joined(body):
    """What newspapers write with a country in front and in small letters: German finance ministry, Japan's central bank."""
    if body.jurisdiction not in COUNTRY:
        return
    generic = []
    for name in [body.name_en] + list(body.aliases):
        m = re.fullmatch(r"(?:Federal )?Ministry (?:of|for) (.+)", name)
        if m and m.group(1) in MINISTRY_SHORT:
            short = MINISTRY_SHORT[m.group(1)]
            for word in {short, short.replace("Defence", "Defense"), short.replace("Defense", "Defence"), short.replace("Labour", "Labor")}:
                generic += [f"{word} Ministry", f"{word.lower()} ministry"]
    if any(name.endswith("央行") for name in [body.name_zh] + list(body.aliases) if name in joined_forms(body.jurisdiction, "央行")):
        generic += ["central bank", "Central Bank"]
    if body.aliases.get("Parliament", ("", ""))[1] == "place":
        generic += ["parliament", "Parliament"]
    for name in sorted(set(generic)):
        for form in joined_forms(body.jurisdiction, name):
            body.add(form, "short", "", 0, body.source, True)


def english_variants(name):
    """Commas and ampersands as newspapers vary them."""
    out = []
    if ", and " in name:
        out.append(name.replace(", and ", " and "))
        out.append(name.replace(", and ", " & "))
    if " and " in name and ", and " not in name:
        out.append(name.replace(" and ", " & "))
    for british, american in SPELLINGS:
        for a, b in ((british, american), (american, british)):
            if re.search(rf"\b{a}\b", name):
                out.append(re.sub(rf"\b{a}\b", b, name))
    return [x for x in out if x != name]


def derive(body):
    """Forms that follow from the names by rule."""
    m = re.fullmatch(r"(House|Senate|Joint) (?:Permanent Select |Select |Special )?Committee on (?:the )?(.+)", body.name_en)
    if m:
        chamber, subject = m.groups()
        forms = [(f"{chamber} {subject} Committee", "short", ""), (f"{subject} Committee", "short", "place"),
                 (f"Committee on {subject}", "short", "place"), (f"{chamber} {subject} panel", "short", "")]
        if re.search(r"Committee on the ", body.name_en):
            forms += [(f"{chamber} Committee on {subject}", "full", ""), (f"Committee on the {subject}", "short", "place")]
        for name, kind, evidence in forms:
            body.add(name, kind, evidence, 1 if evidence else 0, body.source, True)
    m = re.fullmatch(r"Ministry (?:of|for) (?:the )?(.+)", body.name_en)
    if m:
        subject = m.group(1)
        evidence = body.aliases.get(body.name_en, ("", "", 0))[1]
        body.add(f"{subject} Ministry", "short", evidence, 0, body.source, True)
    derive_joined(body)
    for name in [body.name_zh] + list(body.aliases):
        kind, evidence, priority = body.aliases.get(name, ("full", "", 0))[:3]
        for long, short in (("众议院", "众院"), ("参议院", "参院")):
            if name.startswith(long) and len(name) > 3 and re.search(r"(委员会|小组|委会)$", name):
                body.add(short + name[3:], "short", evidence, priority, body.source, True)
    if body.jurisdiction == "us":
        # The chamber with its country word is a name too and would else win over the committee's.
        for name in [body.name_en, body.name_zh] + list(body.aliases):
            kind, evidence, priority = body.aliases.get(name, ("full", "", 0))[:3]
            if not evidence and re.match(r"(?:House|Senate) \S|(?:众议院|参议院|众院|参院).{2}", name):
                for country in (["美国"] if HAN.search(name) else ["US ", "U.S. "]):
                    body.add(country + name, "full", "", 0, body.source, True)
    for name in [body.name_en] + list(body.aliases):
        if HAN.search(name):
            continue
        kind, evidence, priority = body.aliases.get(name, ("full", "", 0))[:3]
        for variant in english_variants(name):
            body.add(variant, kind, evidence, priority, body.source, True)


def read_curation(folder):
    bodies, problems = {}, []
    for path in sorted(glob.glob(os.path.join(folder, "agencies_*.csv"))):
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
                if body.entity_id in bodies:
                    problems.append(f"{where}: {body.entity_id} stands in {bodies[body.entity_id].where} already")
                    continue
                body.where = where
                bodies[body.entity_id] = body
    return bodies, problems


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


def read_lines(path):
    with open(path, encoding="utf-8") as handle:
        return [line.rstrip("\n") for line in handle]


def known_names(bodies, jurisdiction):
    """Folded English names of one country's bodies, to recognise a listed body that is curated already."""
    known = {}
    for body in bodies.values():
        if body.jurisdiction == jurisdiction:
            for name in [body.name_en] + [n for n in body.aliases if not HAN.search(n)]:
                known.setdefault(folded(name), body)
    return known


def listed_name(name):
    """The usual form of a name as the federal lists write it."""
    name = re.sub(r"\s+", " ", name.strip())
    name = re.sub(r"^(?:U\. ?S\.|US|United States) ", "", name)
    if name.isupper() or re.search(r"\b(?:Of|And|The|For|On|In) ", name):
        name = re.sub(r"\b(Of|And|The|For|On|In)\b", lambda m: m.group(1).lower(), name)
    return re.sub(r"\(Do Not Use\)", "", name).strip()


# Entries of the federal lists that are no bodies of government by the annotation guide: states and territories
# (places), firms and programmes, media, and generic labels.
NOT_BODIES = re.compile(
    r"^(?:.*\b(?:Program|Programs|Programme|Information Center|Foundation|Documents|Cemeter|Radio|TV|Networks|Museum|Gallery|"
    r"Centers?|Fund|Scholars?|Fellowship|Medicare|Medicaid|Amtrak|AMTRAK|Mae|Mac|Interpol|Corps of Engineers--.*|Mortgage Association|"
    r"Mortgage Corporation|Voice of America|Passenger Corporation|Federal Register|FedStats|USAGov|Inspectors General|"
    r"Job Corps|Senior Corps|Council|Councils|Boards|Laboratories|Commands|Administrations|Courts|Courts of Appeals?|Territor.*)|.*—.*)$")


def read_federal_lists(folder, bodies):
    states = set(read_states(folder))
    known = known_names(bodies, "us")
    skip = load_skips()
    found = {}
    for file, has_head in (("agencies.tsv", False), ("agencies-and-subs.csv", True), ("federal_agencies_acronyms.tsv", False)):
        path = os.path.join(folder, "agencies", file)
        if file.endswith(".csv"):
            with open(path, encoding="utf-8", newline="") as handle:
                rows = [((r["Bureau"] or r["Agency"]).strip(), "") for r in csv.DictReader(handle)]
        else:
            rows = []
            for line in read_lines(path):
                cells = (line.split("\t") + [""])[:2]
                rows.append((cells[1], cells[0]) if file.startswith("federal") else (cells[0], cells[1]))
        for raw, acronym in rows:
            name = listed_name(raw)
            if not name or name in states or NOT_BODIES.match(name) or folded(name) in skip or len(name.split()) < 2:
                continue
            if not re.search(HEADS, name) or "," in name and not re.search(r", and ", name):
                continue
            key = folded(name)
            if key in known:
                continue
            found.setdefault(key, (name, file, []))
            if re.fullmatch(r"[A-Z]{3,8}", acronym):
                found[key][2].append(acronym)
    for key in sorted(found):
        name, file, acronyms = found[key]
        body_id = f"agency:us/{kebab(name)}"
        if body_id in bodies:
            continue
        body = Body(body_id, name, "", "us", "", "us-federal-lists:" + file)
        body.where = file
        if GENERIC.search(name):
            body.add(name, "full", "anchor" if len(name.split()) < 3 else "context", 0, body.source)
        body.add("U.S. " + name, "full", "", 0, body.source, True)
        body.add("US " + name, "full", "", 0, body.source, True)
        for acronym in acronyms:
            body.add(acronym, "acronym", "anchor", 0, body.source)
        derive(body)
        bodies[body_id] = body


HEADS = (r"\b(?:Administration|Agency|Authority|Board|Bureau|Commission|Committee|Corporation|Court|Department|Division|Institute|"
         r"Institutes|Office|Service|Services|Survey|System|Command|Laboratory|Guard|Council|University|College|Trust)\b")
GENERIC = re.compile(r"^(?:Office of|Housing Office|Science Office|Bureau of|.* (?:Office|Division|Services|System|Trust)$)")


def read_states(folder):
    names = ("Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois "
             "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana "
             "Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming").split()
    return names + ["New York", "New Jersey", "New Mexico", "New Hampshire", "North Carolina", "North Dakota", "South Carolina",
                    "South Dakota", "West Virginia", "Rhode Island", "District of Columbia", "Puerto Rico", "Guam"]


def load_skips():
    path = os.path.join(ARGUMENTS.curation, "skipped_listed_agencies.txt")
    if not os.path.exists(path):
        return set()
    return {folded(line) for line in read_lines(path) if line.strip() and not line.startswith("#")}


def yaml_committees(path):
    """The committees of a congress-legislators file: name, thomas_id, and the names of subcommittees.

    Reads only the block style this file is kept in, so that the builder needs no YAML package.
    """
    committees, current, last = [], None, None
    for line in read_lines(path):
        if line.startswith("- type:"):
            current = dict(name="", thomas_id="", subcommittees=[])
            committees.append(current)
            last = None
        elif current is not None:
            m = re.match(r"(  |  - |    )(name|thomas_id|wikipedia): ?(.*)$", line)
            if m:
                indent, key, value = m.groups()
                value = value.strip().strip("'\"").replace("''", "'")
                if indent == "  - " and key == "name":
                    current["subcommittees"].append(value)
                    last = ("sub",)
                elif indent == "  " and key in ("name", "thomas_id"):
                    current[key] = value
                    last = ("own", key)
                else:
                    last = None
            elif last and re.match(r" {4,}\S", line) and not re.match(r" +[a-z_]+:", line):
                more = line.strip().strip("'\"")
                if last[0] == "sub":
                    current["subcommittees"][-1] += " " + more
                else:
                    current[last[1]] += " " + more
                last = last
            else:
                last = None
    return committees


def read_committees(folder, bodies):
    path = os.path.join(folder, "legislators", "committees-current.yaml")
    known = known_names(bodies, "us")
    source = "congress-legislators:committees-current"
    for committee in yaml_committees(path):
        name = re.sub(r"^United States ", "", committee["name"])
        body = known.get(folded(name))
        if body is None:
            body_id = f"agency:us/{kebab(name)}"
            body = bodies.get(body_id) or Body(body_id, name, "", "us", "", source)
            body.where = "committees-current"
            derive(body)
            bodies[body_id] = body
        m = re.match(r"(House|Senate) (?:Permanent Select |Select |Special )?Committee on (?:the )?(.+)", body.name_en)
        for sub in committee["subcommittees"]:
            if not m:
                continue
            chamber, parent = m.groups()
            subject = re.sub(r"\s+", " ", sub.replace(" (Joint)", ""))
            subject = re.sub(r"^(?:Subcommittee on )(?:the )?", "", subject)
            name = f"{chamber} {parent} Subcommittee on {subject}"
            if folded(name) in known or folded(f"{chamber} Subcommittee on {subject}") in known or folded(f"{subject} Subcommittee") in known:
                continue
            child_id = f"agency:us/{kebab(name)}"
            if child_id in bodies:
                continue
            child = Body(child_id, name, "", "us", "", source)
            child.where = "committees-current"
            child.add(f"{chamber} Subcommittee on {subject}", "short", "", 0, source, True)
            child.add(f"Subcommittee on {subject}", "short", "anchor" if len(subject.split()) < 3 else "place", 0, source, True)
            child.add(f"{subject} Subcommittee", "short", "anchor", 0, source, True)
            child.add(f"{chamber} {subject} Subcommittee", "short", "", 0, source, True)
            child.add(f"{chamber} {parent} {subject} Subcommittee", "short", "", 0, source, True)
            derive(child)
            bodies[child_id] = child


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
        for body in safe:
            kind, _, priority, source, derived = marks[body.entity_id]
            if derived and len(safe) > 1:
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
    global ARGUMENTS
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--curation", default=os.path.join(root, "Corpus/gazetteers/curation"))
    parser.add_argument("--data", default=os.path.join(os.path.dirname(root), "shared/data"))
    parser.add_argument("--output", default=os.path.join(root, "Corpus/gazetteers"))
    parser.add_argument("--check", action="store_true")
    ARGUMENTS = parser.parse_args()
    try:
        read_country_words(ARGUMENTS.curation)
        bodies, problems = read_curation(ARGUMENTS.curation)
    except Failure as problem:
        sys.exit(f"agencies.py: {problem}")
    if not os.path.isdir(os.path.join(ARGUMENTS.data, "agencies")):
        sys.exit(f"agencies.py: no open lists under {ARGUMENTS.data}; name their folder with --data")
    read_committees(ARGUMENTS.data, bodies)
    read_federal_lists(ARGUMENTS.data, bodies)
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
            aliases.append([name, b.entity_id, kind, evidence, priority or "", source])
    for file, text in (("agencies.csv", table(ENTITY, entities)), ("agency_aliases.csv", table(ALIAS, aliases))):
        path = os.path.join(ARGUMENTS.output, file)
        if ARGUMENTS.check:
            if not os.path.exists(path) or open(path, encoding="utf-8", newline="").read() != text:
                sys.exit(f"agencies.py: {file} is not what the sources give; run it without --check")
        else:
            with open(path, "w", encoding="utf-8", newline="") as handle:
                handle.write(text)
    bilingual = sum(1 for b in bodies.values() if b.name_zh)
    print(f"{len(bodies)} agencies, {bilingual} with a Chinese name, {len(aliases)} further names")


ARGUMENTS = None

if __name__ == "__main__":
    main()
