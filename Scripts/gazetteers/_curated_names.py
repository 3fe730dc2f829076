"""Turns a row of curation, with its names in one cell, into the alias rows of an entity.

A cell of names is joined by `|`. `!` stands before a name that means the entity wherever it stands, `~` before one that
needs context, `-` before a part of its name that is not to be taken for it. A name without a mark is a full one.
"""
import re

from _tables import is_chinese

SEPARATOR = "·"
EAST_ASIAN = {"cn", "hk", "mo", "tw", "kr", "kp", "vn", "sg", "jp"}


def split_names(cell):
    """The names of a cell as (mark, name)."""
    names = []
    for name in filter(None, (part.strip() for part in cell.split("|"))):
        names.append((name[0], name[1:]) if name[0] in "!~-" else ("", name))
    return names


def kind_of(alias, surnames):
    """The kind of an alias by its form."""
    if alias in surnames:
        return "surname"
    if re.fullmatch(r"[A-Z0-9&+./-]{2,8}", alias):
        return "acronym"
    if is_chinese(alias):
        return "full" if SEPARATOR in alias else "short"
    return "full" if " " in alias else "short"


def surnames_of(row):
    """The family names that a person's names end in."""
    surnames = set()
    words = re.sub(r",? (Jr\.?|Sr\.?|II|III|IV|XIV)$", "", row["name_en"]).split(" ")
    given_first = row["jurisdiction"] not in EAST_ASIAN or row["jurisdiction"] == "jp" or SEPARATOR in row["name_zh"]
    if len(words) > 1 and given_first:
        surnames.add(words[-1])
    for name in [row["name_zh"]] + [name for _, name in split_names(row["aliases"])]:
        if is_chinese(name) and SEPARATOR in name:
            surnames.add(name.split(SEPARATOR)[-1])
    return {name for name in surnames if len(name) > 1}


def add_names(aliases, row, source, surnames=frozenset()):
    """Adds the alias rows of one curated entity, family names with the evidence they need."""
    entity = row["entity_id"]
    barred = set()
    for mark, name in split_names(row["aliases"]):
        if mark == "-":
            barred.add(name)
            continue
        evidence = "context" if mark == "~" else ""
        aliases[name, entity] = [kind_of(name, surnames), evidence, "", source]
    for name in surnames - barred:
        aliases.setdefault((name, entity), ["surname", "anchor", "", source])
