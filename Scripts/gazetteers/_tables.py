"""Reading and writing of gazetteer tables, and what all builders of names share."""
import csv
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TABLES = ROOT / "Corpus" / "gazetteers"
CURATION = TABLES / "curation"

ALIAS_COLUMNS = ["alias", "entity_id", "kind", "evidence", "priority", "source"]
HAN = re.compile(r"[\u3400-\u9fff]")


def read_table(path, delimiter=","):
    """The rows of a table as dictionaries; lines that begin with # are notes."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return [
            {key: (value or "").strip() for key, value in row.items() if key is not None}
            for row in csv.DictReader(lines, delimiter=delimiter)
        ]


def write_table(name, columns, rows, key):
    """Writes rows sorted by `key` to a table of the gazetteers."""
    with open(TABLES / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=key))
    print(f"{name}: {len(rows)} rows")


def write_aliases(name, aliases):
    """Writes alias rows, one for each alias and entity, sorted by entity."""
    rows = [dict(zip(ALIAS_COLUMNS, (alias, entity, *rest))) for (alias, entity), rest in aliases.items()]
    write_table(name, ALIAS_COLUMNS, rows, key=lambda row: (row["entity_id"], row["alias"]))


def han_count(text):
    """How many Han characters a text holds."""
    return len(HAN.findall(text))


def is_chinese(text):
    """Whether a name holds Han characters."""
    return HAN.search(text) is not None


# Characters that CedPane's two columns do not tell apart well enough.
MORE_PAIRS = "倫伦 滿满 茲兹 賴赖 錢钱 盧卢 華华 蘇苏 萊莱 蘭兰"


class Simplifier:
    """Writes Chinese in simplified characters, by the character pairs of CedPane's two columns."""

    def __init__(self, cedpane):
        counts = {pair[0]: {pair[1]: 1_000_000} for pair in MORE_PAIRS.split()}
        for _, simplified, traditional in cedpane:
            if len(simplified) == len(traditional):
                for to, origin in zip(simplified, traditional):
                    pairs = counts.setdefault(origin, {})
                    pairs[to] = pairs.get(to, 0) + 1
        self.table = {}
        for origin, pairs in counts.items():
            best = max(sorted(pairs), key=lambda to: pairs[to])
            # Some entries have the columns swapped, which would turn 赖 into 賴.
            if best != origin and pairs[best] > counts.get(best, {}).get(origin, 0):
                self.table[ord(origin)] = best

    def __call__(self, text):
        return text.translate(self.table)


def read_cedpane(data):
    """CedPane's entries: word, simplified, traditional."""
    entries = []
    with open(data / "names" / "cedpane.txt", encoding="utf-8") as file:
        next(file)
        for line in file:
            fields = line.rstrip("\r\n").split("\t")
            if len(fields) >= 3 and is_chinese(fields[1]):
                entries.append((fields[0], fields[1], fields[2]))
    return entries
