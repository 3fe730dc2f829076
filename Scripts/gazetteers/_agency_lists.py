"""Bodies of the open lists: federal agencies and their parts, and the committees of Congress."""
import csv, os, re

from _agency_names import HAN, Body, derive, folded, kebab


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


def read_federal_lists(folder, curation, bodies):
    states = set(read_states(folder))
    known = known_names(bodies, "us")
    skip = load_skips(curation)
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


def load_skips(folder):
    path = os.path.join(folder, "skipped_listed_agencies.txt")
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
