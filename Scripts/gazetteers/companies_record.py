"""One firm on its way into the tables, and the marks and keys that join the sources' rows."""
import re

from companies_names import plain, simplified, without_forms, without_holding, zh_without_legal, zh_without_tail

KINDS = {"full", "short", "acronym", "nickname", "former", "brand", "transliteration"}


class Company:
    def __init__(self):
        self.name_en = self.name_zh = self.id = self.cik = self.jurisdiction = ""
        self.listings, self.over_counter, self.sources, self.isin = [], [], [], ""
        self.curated = False
        self.fame = 0
        self.rank = 10 ** 9
        self.english, self.chinese = [], []   # full forms from lists
        self.aliases = {}                     # alias: (kind, evidence, source)

    def add(self, alias, kind, evidence, source):
        alias = " ".join(alias.split())
        known = self.aliases.get(alias)
        # Among rows of one hand the careful one wins: `Target` in one cell, `~Target` in the next.
        if alias and (known is None or (source == "curated" and evidence and not known[1])):
            self.aliases[alias] = (kind, evidence, source)

    def list_on(self, listing):
        if listing and listing not in self.listings:
            self.listings.append(listing)

    def add_source(self, source):
        for part in source.split("+"):
            if part not in self.sources:
                self.sources.append(part)


def key(name):
    """Two lists' spellings of one firm share this.

    Short names keep words such as Group, because Compass, Inc. and Compass Group are two firms.
    """
    whole = without_forms(plain(name))
    short = squeezed(without_holding(whole))
    return short if len(short) >= 12 else squeezed(whole)


def squeezed(name):
    return re.sub(r"[^a-z0-9]", "", name.lower().replace("&", "and"))


def zh_key(name):
    return zh_without_tail(zh_without_legal(simplified(name).replace("(集团)", "").replace("(控股)", "")))


def cell_list(cell):
    return [part.strip() for part in cell.split("|") if part.strip()]


def marked(name):
    """`~former:Square` → (`Square`, `former`, `context`)."""
    evidence = {"~": "context", "^": "anchor", "*": "clue"}.get(name[:1], "")
    name = name[1:] if evidence else name
    kind, colon, rest = name.partition(":")
    if colon and kind in KINDS:
        return rest, kind, evidence
    if re.fullmatch(r"[A-Z0-9&.-]{2,6}", name):
        return name, "acronym", evidence
    last = name.split()[-1].lower().strip(".,")
    full = last in ("inc", "corp", "corporation", "ltd", "limited", "plc", "llc", "co", "company", "ag", "se")
    return name, "full" if full or name.endswith(("有限公司", "公司")) and len(name) > 6 else "short", evidence
