"""Agencies' names: the marks in braces, and the further forms that follow from a name by rule."""
import csv, os, re, unicodedata

KINDS = {"full", "short", "acronym", "former", "nickname", "brand", "transliteration"}
EVIDENCE = {"context", "anchor", "place", "clue"}
HAN = re.compile(r"[㐀-鿿豈-﫿]")

# Country words of agency_country_words.csv: English names, English adjectives, Chinese names.
COUNTRY = {}
SPELLINGS = [("Defence", "Defense"), ("Labour", "Labor"), ("Programme", "Program"), ("Centre", "Center"),
             ("Organisation", "Organization")]


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
        self.is_further = False

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
        m = re.fullmatch(r"(?:Federal )?(Ministry|Department) (?:of|for) (.+)", name)
        # India's departments are parts of its ministries, Hong Kong's are under its bureaus.
        if m and m.group(2) in MINISTRY_SHORT and not (m.group(1) == "Department" and body.jurisdiction in ("hk", "in")):
            short = MINISTRY_SHORT[m.group(2)]
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
        if chamber == "House":
            forms += [(f"House of Representatives {subject} Committee", "short", ""),
                      (f"House of Representatives Committee on {subject}", "short", "")]
        if re.search(r"Committee on the ", body.name_en):
            forms += [(f"{chamber} Committee on {subject}", "full", ""), (f"Committee on the {subject}", "short", "place")]
        for name, kind, evidence in forms:
            body.add(name, kind, evidence, 1 if evidence else 0, body.source, True)
        # The Commerce Committee of a text that has named the chamber; under the name of today, not that of the day.
        for name in list(body.aliases):
            short = re.fullmatch(r"(?:House|Senate) ((?!of |Select |Special |Permanent |Administration )(\w{2,})\b.* Committee)", name)
            if (short and not body.aliases[name][1] and short.group(1) not in body.aliases
                    and re.search(rf"\b{short.group(2)}", subject)):
                body.add(short.group(1), "short", "place", 1, body.source, True)
    m = re.fullmatch(r"Ministry (?:of|for) (?:the )?(.+)", body.name_en)
    if m:
        subject = m.group(1)
        evidence = body.aliases.get(body.name_en, ("", "", 0))[1]
        body.add(f"{subject} Ministry", "short", evidence, 0, body.source, True)
    if body.jurisdiction == "us" and "Committee" in body.name_en:
        # Newspapers call a committee a panel.
        for name in [body.name_en] + list(body.aliases):
            m = re.fullmatch(r"(?!Select|Special|Joint)(.+\w) Committee", name)
            if m:
                kind, evidence, priority = body.aliases.get(name, ("full", "", 0))[:3]
                body.add(f"{m.group(1)} panel", "short", evidence, priority, body.source, True)
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
