#!/usr/bin/env python3
"""Write the curated table of China's provincial and city bodies from a table of patterns.

usage: china_regions.py [OUT.csv]      (default: Corpus/gazetteers/curation/agencies_china_regions.csv)

The bodies of a province, an autonomous region, a municipality and a city follow one naming pattern
each; where a place's body is called otherwise, the exception stands in EXCEPTIONS. Names are those
the bodies use themselves, short forms those of newspapers. Rows are written in the order of the
tables, so the same tables give the same bytes.
"""
import csv
import os
import re
import sys
import unicodedata

from _china_bodies import MIDDLE_CITY_BODIES, OTHER_CITY_BODIES, read_bodies, read_exceptions
from _china_places import (AMBIGUOUS_DISTRICTS, CITIES, CUSTOMS, DISTRICTS, NUMBERED_COURTS, OTHER_CITIES, PLAN_CITIES,
                           REGION_NAMES, REGIONS, SHARED_NAMES, SUB_PROVINCIAL)

BODIES, EXCEPTIONS = read_bodies(), read_exceptions()


def kebab(name):
    name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("'", "").replace("&", " and ")).strip("-")


def place_of(kind, en, zh):
    """How the English name of a place's body begins, and how it ends in the other order."""
    if kind == "p":
        return f"{en} Provincial", f"{en} Province"
    if kind == "r":
        return REGION_NAMES[en], REGION_NAMES[en]
    return f"{en} Municipal", f"{en} Municipality"


# The central government's own bodies in a province, a city or a port are the country's, not the province's.
CENTRAL = None


def row(code, name_en, name_zh, aliases_en, aliases_zh):
    def tidy(aliases, name):
        seen, out = {name}, []
        for alias, kind in aliases:
            if alias not in seen:
                seen.add(alias)
                out.append(f"{alias}{{{kind}}}")
        return "|".join(out)

    jurisdiction = f"cn-{code}" if code else "cn"
    return [f"agency:{jurisdiction}/{kebab(name_en)}", name_en, name_zh, jurisdiction, tidy(aliases_en, name_en),
            tidy(aliases_zh, name_zh), "", "", "curated"]


def forms(zh, short, parts, whole=True):
    """The short forms of a Chinese name: with and without the word for province or city."""
    aliases = []
    for index, part in enumerate(parts):
        kind = "short" if index or not whole else "full"
        if part.endswith("!"):
            part, kind = part[:-1], "former"
        if part.endswith("^"):
            part, kind = part[:-1], "short,anchor"
        if part != "警方" or zh == short:
            aliases.append((zh + part, kind))
        # 北京发改委 is usual; 北京委网信办, 北京政府国资委 and 北京监委 are not, nor is 北京发展和改革委员会.
        if index == 0 and len(part) > 7:
            continue
        if not part.startswith(("委", "政府", "人民政府")) and part != "监委":
            aliases.append((short + part, kind if kind != "full" else "short"))
    return aliases


def government(code, zh, short, en, kind):
    adjective, noun = place_of(kind, en, zh)
    whole = f"People's Government of {noun}"
    label = en if kind == "r" else adjective
    yield row(code, whole, zh + "人民政府",
              [(f"{label} Government", "short"), (f"{adjective} People's Government", "full"),
               ],
              [(zh + "政府", "short"), (short + "人民政府", "short")]
              + ([] if short in ("吉林",) else [(short + ("省" if kind == "p" else "市" if kind != "r" else "自治区") + "政府", "short")]))
    yield row(code, f"General Office of the {whole}", zh + "人民政府办公厅", [(f"General Office of {adjective} Government", "short")],
              [(zh + "政府办公厅", "short"), (zh + "人民政府办公室", "full"), (zh + "政府办公室", "short"), (zh + "府办公厅", "short")])
    level = "省" if kind == "p" else "自治区" if kind == "r" else "市"
    party = short + ("省委" if kind == "p" else "自治区党委" if kind == "r" else "市委")
    committee = f"CPC {adjective} Committee"
    yield row(code, committee, f"中共{zh}委员会", [(f"{adjective} Party Committee", "short")],
              [(party, "short"), ("中共" + party, "full")] + ([(f"{short}区党委", "short")] if kind == "r" else []))
    yield row(code, f"General Office of the {committee}", f"{party}办公厅" if kind != "c" else f"{party}办公室", [],
              [(f"中共{party}办公厅", "full")] if kind != "c" else [(f"中共{party}办公室", "full")])
    for name, word in (("Organization Department", "组织部"), ("Publicity Department", "宣传部"),
                       ("Financial Commission Office", "金融办")):
        if name.startswith("Financial") and (kind == "c" or en == "Shanghai"):
            continue
        yield row(code, f"{name} of the {committee}", party + word, [], [("中共" + party + word, "full")])


def ordinary(code, zh, short, en, kind, only=None):
    level = {"p": 0, "r": 0, "m": 1, "c": 2}[kind]
    adjective, _ = place_of(kind, en, zh)
    for key, levels in BODIES.items():
        if only and key not in only:
            continue
        body = EXCEPTIONS.get((en, key), levels[level])
        if body is None:
            continue
        names, english = body
        parts = names.split("|")
        label = en if kind == "r" else adjective
        name_en = f"{adjective} {english}"
        aliases_en = [(f"{en} {english}", "short")] if kind != "c" else []
        if kind != "c" and english.startswith(("Bureau of ", "Department of ", "Commission of ")):
            head, _, rest = english.partition(" of ")
            aliases_en.append((f"{label} {rest} {head}", "short"))
        aliases_zh = forms(zh, short, parts)
        name_zh = zh + parts[0]
        if key == "congress" and kind != "c":
            aliases_zh = [a for a in aliases_zh if a[0] != short + "人大"]
        if key == "consultative conference":
            name_zh = f"中国人民政治协商会议{zh}委员会"
            aliases_zh = [(zh + "政协", "short"), ("政协" + zh + "委员会", "short")]
        yield row(CENTRAL if key == "telecommunications" else code, name_en, name_zh, aliases_en, aliases_zh)


def other_city(code, zh, short, en):
    """A city with a part of the bodies; names in brackets tell cities of one spelling apart."""
    plain = re.sub(r" \(.*\)$| City$", "", en)
    made = []
    governing = list(government(code, zh, short, plain, "c"))
    made += [governing[0], governing[2]]
    made += ordinary(code, zh, short, plain, "c", OTHER_CITY_BODIES)
    made += courts(code, zh, short, plain, "c")
    for fields in made:
        fields[4] = ""
        if short in SHARED_NAMES:
            fields[5] = "|".join(a for a in fields[5].split("|") if re.match(short + "市(?!场|监)|中共", a))
        if en == "Jilin City":
            fields[1] = fields[1].replace("Jilin", "Jilin City", 1)
            fields[0] = f"agency:cn-{code}/{kebab(fields[1])}"
        if "(" in en:
            fields[1] += " " + en[en.index("("):]
            fields[0] = f"agency:cn-{code}/{kebab(fields[1])}"
        yield fields


def district(code, city, city_en, zh, en):
    """A district's court, procuratorate, government, market and police bodies."""
    new = zh.endswith("新")
    area = zh + "区"
    place_en = en if new else f"{en} District"
    whole = f"{city}市{area}"
    for english, body, shorter in (
            (f"People's Court of {place_en}, {city_en}", "人民法院", "法院"),
            (f"People's Procuratorate of {place_en}, {city_en}", "人民检察院", "检察院"),
            (f"People's Government of {place_en}, {city_en}", "人民政府", "政府"),
            (f"Administration for Market Regulation of {place_en}, {city_en}", "市场监督管理局", "市场监管局")):
        evidence = "short,place" if zh in AMBIGUOUS_DISTRICTS else "short"
        aliases = [(whole + shorter, "short"), (city + area + body, "short"), (city + area + shorter, "short"), (area + body, evidence), (area + shorter, evidence)]
        if body == "人民法院" and not new:
            # 海淀法院 is how newspapers name it.
            aliases.append((zh + "法院", "short,place"))
        yield row(code, english, whole + body, [], aliases)

    part = zh.rstrip("新")
    yield row(code, f"{place_en} Branch of the {city_en} Public Security Bureau", f"{city}市公安局{part}分局", [],
              [(f"{city}公安局{part}分局", "short"), (f"{city}市{area}公安分局", "short"), (f"{city}{part}警方", "short"),
               (f"{part}公安分局", "short,place"), (f"{city}公安{part}分局", "short")])


def numbered_courts(code, zh, en, count):
    for number in range(1, count + 1):
        word, ordinal = "一二三四五"[number - 1], ("First", "Second", "Third", "Fourth", "Fifth")[number - 1]
        short = zh.rstrip("省市")
        yield row(code, f"{en} {ordinal} Intermediate People's Court", f"{zh}第{word}中级人民法院",
                  [(f"{ordinal} Intermediate People's Court of {en}", "full")],
                  [(f"{zh}{word}中院", "short"), (f"{short}{word}中院", "short"), (f"{zh}第{word}中院", "short"),
                   (f"{short}第{word}中院", "short"), (f"{short}第{word}中级人民法院", "short"), (f"{short}市{word}中院", "short")])


def courts(code, zh, short, en, kind):
    adjective, noun = place_of(kind, en, zh)
    if kind == "c":
        yield row(code, f"{en} Intermediate People's Court", zh + "中级人民法院",
                  [(f"Intermediate People's Court of {en}", "full")],
                  [(zh + "中级法院", "short"), (zh + "中院", "short"), (short + "中院", "short"), (short + "中级人民法院", "short")])
    else:
        yield row(code, f"High People's Court of {noun}", zh + "高级人民法院",
                  [(f"{en} High People's Court", "short"), (f"{adjective} High People's Court", "full"),
                   (f"{en} Higher People's Court", "short")],
                  [(zh + "高级法院", "short"), (zh + "高院", "short"), (short + "高院", "short"), (short + "高级法院", "short"), (short + "高级人民法院", "short")])


def state_bureaus(code, zh, short, en, kind):
    """The local bureaus of the state's own regulators: provinces, and the five cities of the plan."""
    yield row(CENTRAL, f"China Securities Regulatory Commission {en} Bureau", f"中国证券监督管理委员会{short}监管局",
              [(f"CSRC {en} Bureau", "short"), (f"{en} Securities Regulatory Bureau", "short"),
               (f"{en} Bureau of the China Securities Regulatory Commission", "full"), (f"{en} Bureau of CSRC", "short")],
              [(f"{short}证监局", "short"), (f"中国证监会{short}监管局", "full"), (f"证监会{short}监管局", "short"),
               (f"{zh}证监局", "short"), (f"{short}监管局", "short,anchor"), (f"证监会{short}证监局", "short"), (f"中国证监会{short}证监局", "short")])
    yield row(CENTRAL, f"National Financial Regulatory Administration {en} Bureau", f"国家金融监督管理总局{short}监管局",
              [(f"{en} Bureau of the National Financial Regulatory Administration", "full"), (f"NFRA {en} Bureau", "short")],
              [(f"{short}金融监管局", "short"), (f"{short}监管局", "short,anchor"), (f"国家金管局{short}监管局", "short"), (f"金融监管总局{short}监管局", "short"), (f"{short}银保监局", "former"),
               (f"国家金融监管总局{short}监管局", "short"),
               (f"{short}银监局", "former"), (f"{short}保监局", "former")])
    branch = "上海总部" if en == "Shanghai" else f"{zh}分行"
    yield row(CENTRAL, f"People's Bank of China {en} {'Head Office' if en == 'Shanghai' else 'Branch'}", f"中国人民银行{branch}",
              [(f"PBOC {en} Branch", "short"), (f"PBOC {en} {'Head Office' if en == 'Shanghai' else 'Branch'}", "short")],
              [(f"人民银行{branch}", "short"), (f"人行{branch}", "short"), (f"央行{branch}", "short"),
               (f"人民银行{short}分行", "short"), (f"中国人民银行{short}分行", "short"), (f"人行{short}分行", "short"),
               (f"央行{short}分行", "short")])
    yield row(CENTRAL, f"State Taxation Administration {en} Tax Service", f"国家税务总局{zh}税务局",
              [(f"{en} Tax Bureau", "short"), (f"{en} Tax Service", "short")],
              [(f"{zh}税务局", "short"), (f"{short}税务局", "short"), (f"{short}税务", "short,anchor"),
               (f"{zh}国家税务局", "former"), (f"{short}国税局", "former"), (f"{zh}地方税务局", "former"), (f"{short}地税局", "former")])
    yield row(CENTRAL, f"State Administration of Foreign Exchange {en} Branch", f"国家外汇管理局{zh}分局",
              [(f"SAFE {en} Branch", "short")], [(f"外汇局{short}分局", "short"), (f"国家外汇管理局{short}分局", "short"),
                                                 (f"国家外汇局{short}分局", "short"), (f"{short}外汇局", "short")])


def city_branches(code, short, en):
    """The branches of the financial regulator, the central bank and the tax service in a city, named in notices."""
    tail = f" {en[en.index('('):]}" if "(" in en else ""
    plain = re.sub(r" \(.*\)$", "", en)
    yield row(CENTRAL, f"National Financial Regulatory Administration {plain} Branch{tail}", f"国家金融监督管理总局{short}监管分局", [],
              [(f"{short}金融监管分局", "short"), (f"金融监管总局{short}监管分局", "short"), (f"{short}银保监分局", "former"),
               (f"{short}监管分局", "short"), (f"{short}银监分局", "former")])
    yield row(CENTRAL, f"People's Bank of China {plain} Branch{tail}", f"中国人民银行{short}市分行", [],
              [(f"人民银行{short}市分行", "short"), (f"人行{short}市分行", "short"), (f"中国人民银行{short}市中心支行", "former"),
               (f"中国人民银行{short}中心支行", "former"), (f"人行{short}中支", "former")])
    yield row(CENTRAL, f"State Taxation Administration {plain} Tax Service{tail}", f"国家税务总局{short}市税务局", [],
              [(f"{short}市税务局", "short")] + ([(f"{short}税务局", "short")] if short not in SHARED_NAMES else []))


def rows():
    for line in REGIONS.split("\n"):
        if not line:
            continue
        code, zh, short, rest = line.split(" ", 3)
        en, kind = rest.rsplit(" ", 1)
        for maker in (government, ordinary, courts, state_bureaus):
            yield from maker(code, zh, short, en, kind)
    for number, line in enumerate(CITIES.split("\n")[1:-1]):
        code, short, en = line.split(" ", 2)
        zh = short + "市"
        yield from government(code, zh, short, en, "c")
        yield from ordinary(code, zh, short, en, "c", MIDDLE_CITY_BODIES if number >= SUB_PROVINCIAL else None)
        yield from courts(code, zh, short, en, "c")
        if en in PLAN_CITIES:
            yield from state_bureaus(code, zh, short, en, "c")
        elif number >= SUB_PROVINCIAL:
            yield from city_branches(code, short, en)
    for line in OTHER_CITIES.split("\n"):
        if not line:
            continue
        code, names = line.split(" ", 1)
        for pair in names.split("|"):
            short, en = pair.split(" ", 1)
            yield from other_city(code, short + "市", short, en)
            yield from city_branches(code, short, en)
    for line in DISTRICTS.split("\n"):
        if not line:
            continue
        code, city, city_en, _, names = line.split(" ", 4)
        for pair in names.split("|"):
            zh, en = pair.split(" ", 1)
            yield from district(code, city, city_en, zh, en)
    for line in NUMBERED_COURTS.split("\n"):
        if not line:
            continue
        code, zh, en, count = line.split(" ")
        yield from numbered_courts(code, zh, en, int(count))
    for line in REGIONS.split("\n"):
        if not line:
            continue
        code, zh, short, rest = line.split(" ", 3)
        en, kind = rest.rsplit(" ", 1)
        yield row(CENTRAL, f"{en} Postal Administration", f"{zh}邮政管理局", [], [(f"{short}邮政管理局", "short")])
    for line in CUSTOMS.split("\n"):
        if not line:
            continue
        code, short, en = line.split(" ", 2)
        yield row(CENTRAL, f"{en} Customs", f"中华人民共和国{short}海关", [(f"{en} Customs District", "full")], [(f"{short}海关", "short")])


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    out = sys.argv[1] if len(sys.argv) > 1 else os.path.join(
        here, "..", "..", "Corpus", "gazetteers", "curation", "agencies_china_regions.csv")
    with open(out, "w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(["entity_id", "name_en", "name_zh", "jurisdiction", "aliases_en", "aliases_zh", "evidence_aliases",
                         "wikidata", "source"])
        ids = set()
        for fields in rows():
            if fields[0] in ids:
                sys.exit(f"two rows have the id {fields[0]}: rename one in the tables of {sys.argv[0]}")
            ids.add(fields[0])
            writer.writerow(fields)
    print(f"{out}: {len(ids)} agencies")


if __name__ == "__main__":
    main()
