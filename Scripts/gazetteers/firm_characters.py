#!/usr/bin/env python3
"""Prints the characters that make Chinese firms' own names, for Sources/Entities/Recognizers/FirmForms/FirmCharacters.swift.

    Scripts/gazetteers/firm_characters.py Corpus/gazetteers/companies.csv TEXT...

Counts in how many names of four to six characters that end in a trade's word each character stands before it, and how
often it stands in the texts (plain files); a character is strong where its share of the names is three times its share of
the text and more, fair from 0.6 times on. Characters of fewer than five names, or two for fair ones, are left out.
"""
import collections
import csv
import re
import sys

TRADES = set(
    "集团 控股 实业 置业 矿业 煤业 锂业 铝业 铜业 纸业 药业 乳业 酒业 牧业 种业 糖业 盐业 船业 创投 证券 商贸 股份 科技 资本 投资 医药 制药 生物 "
    "电子 传媒 影业 地产 化工 钢铁 水泥 燃气 物流 重工 电器 电气 通信 软件 网络 服饰 纺织 食品 酒店 贸易 光电 新材 能源 环保 租赁 保险 人寿 "
    "财险 担保 航空 汽车 教育 医疗 百货 超市 水务 置地 机械 机电 建材 电力 饮料 信托 期货 国际 文化 农业 工业 材料 智能 精密 技术 信息 健康".split()
)
HAN = re.compile("[\u4e00-\u9fff]")
NAME = re.compile("[\u4e00-\u9fff]{4,6}")
# Added to each count of the text, so that a rare character of one name is not strong by chance.
SMOOTHING = 20


def main(table, texts):
    names = collections.Counter()
    with open(table, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            name = row["name_zh"]
            if NAME.fullmatch(name) and name[-2:] in TRADES:
                names.update(set(name[:-2]))
    text = collections.Counter()
    for path in texts:
        with open(path, encoding="utf-8") as file:
            text.update(HAN.findall(file.read()))
    of_names, of_text = sum(names.values()), sum(text.values())
    ratios = {c: names[c] / of_names / ((text[c] + SMOOTHING) / of_text) for c in names}
    order = sorted(ratios, key=lambda c: (-ratios[c], c))
    print("strong", "".join(c for c in order if ratios[c] >= 3 and names[c] >= 5))
    print("fair", "".join(c for c in order if names[c] >= 2 and 0.6 <= ratios[c] and not (ratios[c] >= 3 and names[c] >= 5)))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
