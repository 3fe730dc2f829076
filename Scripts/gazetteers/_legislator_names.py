"""The names of members of Congress: English forms, Chinese forms attested, curated or transliterated."""
import gzip
import itertools
import re

from _common_names import COMMON_FAMILY, COMMON_GIVEN, ORDINARY_WORDS, SHORT_GIVEN
from _tables import CURATION, Simplifier, han_count, is_chinese, read_cedpane, read_table

# Until when a member's service keeps their name in the news, so that more of its forms are worth listing.
RECENT = 2009
SEPARATOR = "·"


def plain(text):
    """A name in plain letters: no accents, no typographic apostrophes."""
    marks = str.maketrans("áàâãäåéèêëíìîïóòôõöúùûüñçÁÉÍÓÚÑʻ’", "aaaaaaeeeeiiiiooooouuuuncAEIOUN''")
    return text.translate(marks)


class Names:
    """Finds the forms of members' names and how safe each is."""

    def __init__(self, data, members):
        self.members = members
        cedpane = read_cedpane(data)
        self.simplify = Simplifier(cedpane)
        self.tokens = self.read_tokens(data, cedpane)
        self.attested = self.read_attested(data)
        self.curated = {row["bioguide"]: row for row in self.read_curated("legislators_zh.csv")}
        self.english = {row["bioguide"]: row for row in self.read_curated("legislators_en.csv")}
        self.shared = {row["bioguide"] for row in self.read_curated("legislators_common.csv")}

    @staticmethod
    def read_curated(name):
        path = CURATION / name
        return read_table(path) if path.exists() else []

    # MARK: Sources of Chinese forms

    def read_tokens(self, data, cedpane):
        """Chinese forms of single name parts, the usual one first."""
        tokens = {}

        def add(word, form):
            forms = tokens.setdefault(plain(word).lower(), [])
            form = self.simplify(form)
            if form not in forms and 1 <= len(form) <= 7 and han_count(form) == len(form):
                forms.append(form)

        counted = []
        with gzip.open(data / "names" / "wikidata_transliterations.tsv.gz", "rt", encoding="utf-8") as file:
            for line in file:
                word, form, count = line.rstrip("\n").split("\t")
                counted.append((-int(count), word, form.replace(" ", "")))
        for count, word, form in sorted(counted):
            if count <= -5:
                add(word, form)
        for words, simplified, _ in cedpane:
            old = re.search(r"\((old|bible)", words.lower())
            for word in words.split(";"):
                if not old and not re.search(r"\((?!surname|name|modern)", word):
                    add(re.sub(r"\s*\(.*\)", "", word).strip(), simplified)
        for _, word, form in sorted(counted):
            add(word, form)
        return tokens

    def read_attested(self, data):
        """Attested Chinese forms by member, in the order of the file."""
        dropped = {(row["bioguide"], row["alias"]) for row in self.read_curated("legislators_dropped.csv")}
        attested = {}
        for row in read_table(data / "legislators" / "legislators_zh_attested.tsv", delimiter="\t"):
            if (row["bioguide"], row["name_zh_simplified"]) not in dropped:
                attested.setdefault(row["bioguide"], []).append(row)
                member = self.members.get(row["bioguide"])
                if member and not member.wikidata:
                    member.wikidata = row["wikidata"]
        return attested

    @staticmethod
    def is_recent(member):
        """Whether a member is still likely to be named."""
        return member.current or member.famous or member.last_year >= RECENT

    # MARK: The usual names

    def usual_english(self, member):
        """The name under which a member is best known."""
        curated = self.english.get(member.bioguide, {}).get("name_en")
        if curated:
            return curated
        if member.known_as:
            return member.known_as[0]
        return f"{member.nickname or member.first} {member.last}"

    def usual_chinese(self, member):
        """The usual Chinese name, empty where none is attested, curated or safe to transliterate."""
        forms = self.chinese_full(member)
        for form, kind, source in forms:
            if kind == "full":
                return form
        if forms and self.is_recent(member):
            return forms[0][0]
        return ""

    # MARK: English forms

    def english_full(self, member):
        """All English full forms, each once."""
        only = self.english.get(member.bioguide, {}).get("only")
        if only:
            return only.split("|")
        last = member.last
        given = [member.nickname] if member.nickname else []
        if member.first not in given and self.goes_by_first_name(member):
            given.append(member.first)
        forms = []
        usual = self.usual_english(member)
        forms += [usual, member.official, *member.known_as]
        for name in given:
            forms.append(f"{name} {last}")
        if member.middle:
            forms.append(f"{member.first} {member.middle} {last}")
            if self.is_recent(member):
                forms.append(f"{member.first} {member.middle[0]}. {last}")
            if len(member.middle.rstrip(".")) > 1 and member.first.rstrip(".") and len(member.first.rstrip(".")) == 1:
                forms.append(f"{member.middle} {last}")
        forms += self.english.get(member.bioguide, {}).get("full", "").split("|")
        result = []
        for form in forms:
            form = form.replace("’", "'").replace("ʻ", "'").replace('"', "").strip()
            for variant in (form, re.sub(r",? (Jr\.?|Sr\.?|II|III|IV)$", "", form), plain(form),
                            form.replace("J.D.", "JD")):
                variant = variant.strip()
                if variant and " " in variant and variant not in result:
                    result.append(variant)
        if member.suffix:
            result.append(f"{usual_without_suffix(usual)} {member.suffix}")
            result.append(f"{usual_without_suffix(usual)}, {member.suffix}")
        return list(dict.fromkeys(result))

    def goes_by_first_name(self, member):
        """Whether first and last name alone mean the member: John Williams is not Pat Williams, his middle name."""
        if usual_given(self.usual_english(member)) == member.first or not member.known_as:
            return True
        return self.is_recent(member) and not self.uses_middle_name(member)

    def uses_middle_name(self, member):
        """Whether a member is known by the middle name: Pat Williams, John Patrick Williams."""
        known = usual_given(self.usual_english(member))
        return bool(known and member.middle) and member.middle.startswith(known[:3])

    def full_evidence(self, member, form):
        """What a full English form needs before it counts."""
        if member.bioguide in self.shared:
            return "context"
        if member.current or member.famous or member.bioguide in self.english:
            return ""
        words = form.replace(",", "").split()
        words = [word for word in words if word not in ("Jr.", "Sr.", "II", "III", "IV")]
        common = words[0] in COMMON_GIVEN and words[-1] in COMMON_FAMILY and len(words) == 2
        return "context" if common or member.last_year < 2003 else ""

    # MARK: Chinese forms

    def chinese_parts(self, name, limit):
        """Chinese forms of a name of one or more words."""
        words = [word for word in re.split(r"[ -]", plain(name).replace(".", "").lower()) if word]
        choices = [self.tokens.get(word, [])[:limit] for word in words]
        if not words or not all(choices):
            return []
        if len(words) == 1:
            return choices[0]
        joiner = "-" if "-" in name else SEPARATOR
        return [joiner.join(parts) for parts in itertools.islice(itertools.product(*choices), limit)]

    def chinese_full(self, member):
        """Chinese full forms as (form, kind, source), the usual one first."""
        forms = {}
        curated = self.curated.get(member.bioguide)
        given, family = [], []
        if curated:
            given = [self.simplify(part) for part in curated["given"].split("|") if part]
            family = [self.simplify(part.lstrip("!~")) for part in curated["family"].split("|") if part]
            for form in filter(None, curated["full"].split("|")):
                forms[form] = ("full", "curation")
            for first, last in itertools.product(given, family):
                forms.setdefault(first.rstrip(SEPARATOR) + SEPARATOR + last, ("full", "curation"))
        for row in self.attested.get(member.bioguide, []):
            form = self.simplify(row["name_zh_simplified"])
            if row["kind"] == "full":
                forms.setdefault(form, ("full", "attested: " + row["sources"]))
                parts = form.split(SEPARATOR)
                if len(parts) > 1 and len(parts[0]) <= 5:
                    given.append(parts[0])
                    family.append(SEPARATOR.join(parts[1:]))
        if not (curated and given and family):
            recent = self.is_recent(member)
            limit = 3 if recent else 1
            made_given = []
            for name in (member.nickname, usual_given(self.usual_english(member)), member.first):
                made_given += self.chinese_parts(name, limit) if name else []
            made_family = self.chinese_parts(member.last, limit)
            all_given = list(dict.fromkeys(given + made_given))[:limit + 2]
            all_family = list(dict.fromkeys(family + made_family))[:limit + 1]
            made = 0
            for first, last in itertools.product(all_given, all_family):
                form = first + SEPARATOR + last
                if form not in forms and han_count(form) >= 4 and made < (10 if recent else 1):
                    forms[form] = ("transliteration", "cedpane; wikidata")
                    made += 1
        return [(form, kind, source) for form, (kind, source) in forms.items()]

    def chinese_surnames(self, member):
        """Chinese family names as (form, evidence, source).

        In curation `!` stands before a name that means this member wherever it stands, `~` before one that needs
        context; the others need an anchor.
        """
        curated = self.curated.get(member.bioguide)
        result = {}
        if curated:
            for form in filter(None, curated["family"].split("|")):
                evidence = {"!": "", "~": "context"}.get(form[0], "anchor")
                result.setdefault(self.simplify(form.lstrip("!~")), (evidence, "curation"))
        for row in self.attested.get(member.bioguide, []):
            form = self.simplify(row["name_zh_simplified"])
            if row["kind"] == "surname_only":
                result.setdefault(form, ("anchor", "attested: " + row["sources"]))
            elif SEPARATOR in form:
                result.setdefault(form.split(SEPARATOR)[-1], ("anchor", "attested: " + row["sources"]))
        if not (curated and curated["family"]) and self.is_recent(member):
            for form in self.chinese_parts(member.last, 3)[:3]:
                result.setdefault(form, ("anchor", "cedpane; wikidata"))
        return [(form, *rest) for form, rest in result.items() if han_count(form) >= 2 and form not in ORDINARY_WORDS]

    # MARK: All aliases

    def aliases(self):
        """All alias rows by (alias, entity): kind, evidence, priority, source."""
        rows = {}
        for member in self.members.values():
            self.add_aliases(member, rows)
        self.add_short_given(rows)
        self.mark_shared_transliterations(rows)
        return rows

    def add_short_given(self, rows):
        """Members of today and yesterday by the usual short forms of their given names, Mike for Michael, where no
        other member has the name."""
        owners = {alias for alias, entity in rows}
        made = {}
        for member in self.members.values():
            if not (member.current or member.last_year >= 2015) or member.bioguide in self.english:
                continue
            for short in SHORT_GIVEN.get(member.first, ()):
                made.setdefault(f"{short} {member.last}", []).append(member)
        for form, members in made.items():
            if form not in owners and len(members) == 1:
                member = members[0]
                evidence = "context" if member.last in COMMON_FAMILY else self.full_evidence(member, form)
                source = member.source.split(";")[0]
                rows[form, member.entity_id] = ["nickname", evidence, self.priority(member), source]

    def priority(self, member):
        """Members whom the news is likelier to name win over others of the same name."""
        stated = self.english.get(member.bioguide, {}).get("priority", "")
        if stated:
            return stated
        return "2" if member.current else "1" if member.last_year >= RECENT or member.famous else ""

    def add_aliases(self, member, rows):
        entity, priority = member.entity_id, self.priority(member)

        def add(alias, kind, evidence, source):
            rows.setdefault((alias, entity), [kind, evidence, priority, source])

        english = self.english.get(member.bioguide, {})
        for field, kind in (("safe", "nickname"), ("context", "nickname"), ("anchor", "nickname")):
            for alias in filter(None, english.get(field, "").split("|")):
                is_surname = alias in (member.last, plain(member.last))
                add(alias, "surname" if is_surname else kind, "" if field == "safe" else field, "curation")
        for form in self.english_full(member):
            add(form, "full", self.full_evidence(member, form), member.source.split(";")[0])
        is_common = member.first in COMMON_GIVEN and member.last in COMMON_FAMILY
        if not (english.get("only") or is_common or self.uses_middle_name(member)) and usual_given(member.first):
            # Ernest Hollings, known as Fritz: in a text on Congress the name means him.
            form = plain(f"{member.first} {member.last}")
            add(form, "full", "context", member.source.split(";")[0])
        for form in {member.last, plain(member.last)}:
            add(form.replace("’", "'"), "surname", "anchor", member.source.split(";")[0])
        shared = "context" if member.bioguide in self.shared else ""
        if not shared and not (member.current or member.famous) and member.last_year < 2003:
            shared = "context"
        cautious = any(row["caution"] for row in self.attested.get(member.bioguide, []))
        curated = self.curated.get(member.bioguide)
        for form, kind, source in self.chinese_full(member):
            add(form, kind, "context" if cautious else shared, source)
        for form, evidence, source in self.chinese_surnames(member):
            add(form, "surname", evidence, source)

    def mark_shared_transliterations(self, rows):
        """A transliterated form that several members have needs context."""
        owners = {}
        for (alias, entity), row in rows.items():
            if row[0] == "transliteration":
                owners.setdefault(alias, []).append(entity)
        every = {}
        for alias, entity in rows:
            every.setdefault(alias, set()).add(entity)
        for alias, entities in owners.items():
            if len(every[alias]) > 1:
                for entity in entities:
                    rows[alias, entity][1] = "context"


def usual_without_suffix(name):
    """A full name without Jr. and the like."""
    return re.sub(r",? (Jr\.?|Sr\.?|II|III|IV)$", "", name)


def usual_given(name):
    """The given name of a usual English name."""
    first = name.split(" ")[0]
    return first if len(first.replace(".", "")) > 1 and not is_chinese(first) else ""
