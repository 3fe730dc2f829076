#!/usr/bin/env python3
"""Check that `yuliao run` finds articles that were posted again, and takes no others for duplicates.

usage: Scripts/check-duplicates.py [ARTICLES] [--yuliao PATH] [--count N]

ARTICLES is a folder of Markdown or text articles (default: ../shared/data/articles). N of them are posted again: once
with another header and footer and half a percent of their characters changed, once with a paragraph cut and two
percent changed. A verdict is right where the one was made of the other, where half of all runs of five characters are
common to both, or where one text holds three quarters of the other's. Exits 1 below a recall of 0.99 and 0.95 or a precision of 0.99.
"""
import argparse
import csv
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
COMMON = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
HEADERS = ["来源：转载网　2025年3月{0}日 0{1}:1{1}　编辑：小林", "【本站讯】以下内容转自网络，第{0}期。", "Posted on March {0}, 2025 by desk{1}"]
FOOTERS = ["免责声明：本文仅供参考，不构成投资建议。编号{0}{1}。", "更多内容请关注我们的频道。第{0}页", "Contact the desk for corrections, ref {0}{1}."]


def articles(folder, least):
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix in (".md", ".txt"):
            text = re.sub(r"^---\n.*?\n---\n", "", path.read_text(encoding="utf-8", errors="replace"), flags=re.S).strip()
            if len(text) >= least:
                yield str(path.relative_to(folder)), text


def changed(text, share, generator):
    """The text with a share of its letters replaced by others."""
    characters = list(text)
    for at in generator.sample(range(len(text)), max(1, int(len(text) * share))):
        if characters[at].isalpha():
            is_ascii = characters[at].isascii()
            characters[at] = generator.choice("abcdefghijklmnopqrstuvwxyz" if is_ascii else COMMON)
    return "".join(characters)


def reposted(text, share, cut, generator):
    paragraphs = [part for part in text.split("\n") if part.strip()]
    if cut and len(paragraphs) > 2:
        paragraphs.pop(generator.randrange(1, len(paragraphs) - 1))
    numbers = generator.randrange(10, 28), generator.randrange(1, 9)
    head, foot = (generator.choice(lines).format(*numbers) for lines in (HEADERS, FOOTERS))
    return "\n\n".join([head, changed("\n\n".join(paragraphs), share, generator), foot])


def runs(text):
    letters = re.sub(r"\W", "", text.lower())
    return {letters[at:at + 5] for at in range(max(1, len(letters) - 4))}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="?", default=str(ROOT.parent / "shared/data/articles"))
    parser.add_argument("--yuliao", default=str(ROOT / ".build/release/yuliao"))
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    generator = random.Random(options.seed)
    everything = list(articles(options.articles, 200))
    if len(everything) < options.count:
        sys.exit(f"{options.articles} holds only {len(everything)} articles of 200 characters: give another folder")
    chosen = generator.sample(everything, options.count)
    texts = {f"o{number}": text for number, (_, text) in enumerate(everything)}
    numbers = {text: f"o{number}" for number, (_, text) in enumerate(everything)}
    made = {}
    for name, share, cut in (("light", 0.005, False), ("heavy", 0.02, True)):
        for _, text in chosen:
            made[f"{name}{len(made)}"] = (reposted(text, share, cut, generator), numbers[text])
    texts.update({name: text for name, (text, _) in made.items()})
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/in.jsonl", "w", encoding="utf-8") as file:
            for name, text in texts.items():
                file.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")
        subprocess.run([options.yuliao, "run", f"{folder}/in.jsonl", "--output", f"{folder}/out", "--quiet"], check=True)
        names = list(texts)
        verdicts = {}
        for record in csv.DictReader(open(f"{folder}/out/documents.csv", encoding="utf-8", newline="")):
            if record["duplicate_of"]:
                verdicts[name_of(record["doc_id"], names)] = name_of(record["duplicate_of"], names)
    return report(texts, made, verdicts)


def name_of(identity, names):
    """Ids of a container's records end in their number, unless the records' own ids are kept."""
    return names[int(identity.rsplit("#", 1)[1])] if "#" in identity else identity


def report(texts, made, verdicts):
    good = True
    for group, least in (("light", 0.99), ("heavy", 0.95)):
        members = [name for name in made if name.startswith(group)]
        found = sum(1 for name in members if name in verdicts)
        print(f"{group}: {found} of {len(members)} found, recall {found / len(members):.4f} (at least {least})")
        good &= found >= least * len(members)
    if not verdicts:
        return 1
    right = 0
    alike = []
    for name, original in verdicts.items():
        a, b = runs(texts[name]), runs(texts[original])
        similarity = max(len(a & b) / len(a | b), len(a & b) / min(len(a), len(b)) - 0.25)
        is_made = name in made and made[name][1] == original
        right += is_made or similarity >= 0.5
        if not is_made and similarity < 0.5:
            alike.append((similarity, name, original))
    print(f"verdicts: {right} of {len(verdicts)} right, precision {right / len(verdicts):.4f} (at least 0.99)")
    for similarity, name, original in sorted(alike)[:10]:
        print(f"  {similarity:.2f}  {texts[name][:40]!r}  {texts[original][:40]!r}")
    return 0 if good and right >= 0.99 * len(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
