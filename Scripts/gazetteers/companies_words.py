"""Decides how safe a company's name is in running text."""
import collections
import gzip
import pathlib
import re

DICTIONARY = pathlib.Path("/usr/share/dict/american-english")
WORD = re.compile(r"[A-Za-z][A-Za-z'’&.-]*")
BUSINESS = set("""bank bancorp bancshares banks capital financial energy oil gas petroleum resources mining minerals metals gold
silver pharmaceuticals pharma therapeutics biotherapeutics biosciences bioscience biotech biotechnology biopharma sciences medical
medicines health healthcare technologies technology tech systems software semiconductor semiconductors electronics electric
electrical industries industrial international networks communications media entertainment motors motor automotive
airlines airways air insurance assurance realty properties property foods beverages brands stores restaurants hotels
resorts partners management investments investment securities solutions services logistics shipping marine steel
chemicals chemical materials power utilities water railway railways robotics aerospace defense labs laboratories
diagnostics biologics genomics oncology interactive games gaming studios pictures cement paper packaging
textile trading enterprises construction engineering equipment machinery instruments devices optical trust reit fund
""".split())


# Last words that make a firm of whatever stands before them.
FIRM = set("""therapeutics pharmaceuticals pharmaceutical biopharmaceuticals biosciences bioscience biotherapeutics biopharma
pharma biologics bancorp bancshares technologies semiconductor semiconductors airlines airways petrochemical petrochemicals
biotech biotechnology robotics oncology genomics""".split())


class Words:
    def __init__(self, shared):
        if not DICTIONARY.exists():
            raise SystemExit(f"{DICTIONARY} is missing: install the package wamerican")
        self.ordinary, self.names = set(), set()
        for line in DICTIONARY.read_text(encoding="utf-8").splitlines():
            word = line.removesuffix("'s")
            (self.names if word[:1].isupper() else self.ordinary).add(word.lower())
        with open(shared / "names" / "cedpane.txt", encoding="utf-8-sig", newline="") as file:
            for line in file:
                word = re.sub(r"\s*\(.*", "", line.split("\t")[0]).strip()
                if word[:1].isupper() and " " not in word:
                    self.names.add(word.lower())
        counts = collections.Counter()
        with gzip.open(shared / "names" / "wikidata_transliterations.tsv.gz", "rt", encoding="utf-8") as file:
            for line in file:
                name, _, rest = line.partition("\t")
                counts[name.lower()] += int(rest.rsplit("\t", 1)[-1])
        self.names.update(name for name, count in counts.items() if count >= 2)
        self.rare_names = set(counts)
        self.lower = collections.Counter()
        self.phrases = collections.Counter()
        for path in sorted((shared / "articles" / "en").rglob("*.md")):
            text = path.read_text(encoding="utf-8", errors="replace").split("\n---\n", 1)[-1]
            text = re.sub(r"https?://\S+|\(/\S*\)", " ", text)
            previous = before = ""
            for word in WORD.findall(text):
                word = word.strip("'’.-").removesuffix("'s").removesuffix("’s")
                if word.islower():
                    self.lower[word] += 1
                    if previous:
                        self.phrases[previous + " " + word] += 1
                        if before:
                            self.phrases[f"{before} {previous} {word}"] += 1
                    before, previous = previous, word
                else:
                    before = previous = ""

    def is_ordinary(self, word):
        word = word.lower()
        return word in self.ordinary or self.lower[word] >= 2

    def judge(self, name, fame):
        """Evidence that `name` needs: "" (safe), "context", "anchor"; None where it must not stand alone.

        `fame` is 2 for names curated by hand, 1 for the largest firms, 0 for the many.
        """
        tokens = name.split()
        lows = [re.sub(r"[^a-z0-9&-]", "", token.lower()) for token in tokens]
        letters = len("".join(lows))
        if letters < (3 if fame == 1 else 4 if fame == 0 else 2):
            return None
        if len(tokens) == 1:
            word, low = tokens[0], lows[0]
            parts = [part for part in low.split("-") if part]
            if all(self.is_ordinary(part) for part in parts):
                return "context" if fame else "anchor"
            if low in self.names or low.rstrip("s") in self.names:
                return "context" if fame else "anchor"
            if len(low) <= 3:
                return "context" if fame else "anchor"
            if not fame and (len(low) < 6 or low in self.rare_names) and not re.search(r"[a-z][A-Z0-9]|\.", word):
                return "context"
            return ""
        phrase = " ".join(lows)
        ordinary = [self.is_ordinary(low) or low in ("of", "and", "&", "the") for low in lows]
        if self.phrases[phrase]:
            return "context" if fame else "anchor"
        if all(ordinary) and len(tokens) == 2:
            return "" if fame or lows[1] in FIRM else "context"
        if len(tokens) == 2 and all(low in self.names for low in lows) and lows[1] not in BUSINESS:
            return "" if fame else "context"
        if all(low in BUSINESS or low in ("first", "global", "national", "american", "united", "new", "china", "general",
                                          "and", "&", "of") for low in lows):
            return "" if fame else "context"
        return ""
