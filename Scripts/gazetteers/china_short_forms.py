#!/usr/bin/env python3
"""Write the two characters by which brokers and reporters call a mainland firm: 全志 for 全志科技.

usage: china_short_forms.py YULIAO [OUT.csv]   (default: Corpus/gazetteers/curation/short_forms_china.csv)

From the built tables: a firm listed in Shanghai, Shenzhen or Beijing whose name there is two characters and a word of
its trade. Left out are forms that the tables already give to anyone, that a dictionary has as a word (YULIAO segments
them), with which a name of another firm begins, and that could be a university's (上大). All count only beside the firm's full name or in a list of firms
(`anchor`). Run it after new listings have been added and build the tables once more; the same tables give the same bytes.
"""
import collections
import csv
import pathlib
import re
import subprocess
import sys

TABLES = pathlib.Path(__file__).resolve().parent.parent.parent / "Corpus" / "gazetteers"
TRADES = set("""
股份 集团 控股 实业 发展 投资 工程 建设 科技 技术 智能 信息 软件 数据 数码 网络 通信 集成 微电 电子 芯片 半导 激光 光电 光学 光子 视讯 视觉
声学 电气 电器 电源 电力 电缆 线缆 机电 重工 机械 机床 数控 传动 轴承 液压 齿轮 阀门 泵业 工具 五金 模具 装备 设备 精密 自控 机器 动力 制冷
空调 照明 仪器 仪表 检测 设计 能源 环保 环境 生态 园林 水务 燃气 热电 化工 材料 新材 新能 磁材 橡胶 轮胎 建材 玻璃 水泥 包装 轻材 合金 特钢
钢铁 铝业 铜业 锂业 稀土 矿业 药业 医药 制药 中药 国药 药房 生物 基因 诊断 疫苗 医疗 器械 眼科 口腔 食品 乳业 酒业 农业 种业 饲料 牧业 渔业
服饰 时尚 家纺 家居 百货 超市 商业 连锁 物流 航运 汽车 地产 置业 旅游 酒店 传媒 文化 影视 游戏 互娱 教育 体育 证券 存储 纸业
""".split())


def rows(name):
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(yuliao, out):
    companies, aliases = rows("companies.csv"), rows("company_aliases.csv")
    made = {row["alias"] for row in rows("curation/short_forms_china.csv")}
    names = [(company["name_zh"], company["entity_id"]) for company in companies]
    names += [(alias["alias"], alias["entity_id"]) for alias in aliases if alias["alias"] not in made]
    taken = {name for name, _ in names}
    for table in ("agency_aliases.csv", "organization_aliases.csv", "people_aliases.csv", "legislator_aliases.csv"):
        taken |= {row["alias"] for row in rows(table)}
    taken |= {name for row in rows("places.csv") for name in row["names"].split("|")}
    owners = collections.defaultdict(set)
    for name, owner in names:
        if len(name) >= 3:
            owners[name[:2]].add(owner)
    forms = {}
    for company in companies:
        name = company["name_zh"]
        if (re.search(r"\b(SSE|SZSE|BSE):", company["listings"]) and re.fullmatch(r"[\u4e00-\u9fff]{4}", name)
                and name[2:] in TRADES and name[1] != "大" and name[:2] not in taken and len(owners[name[:2]]) == 1):
            forms[name[:2]] = company["entity_id"]
    lines = subprocess.run([yuliao, "segment"], input="\n".join(forms), capture_output=True, text=True, check=True).stdout
    with open(out, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["alias", "entity_id"])
        for (form, owner), tokens in sorted(zip(forms.items(), lines.splitlines()), key=lambda pair: pair[0][1]):
            if len(tokens.split()) == 2:
                writer.writerow([form, owner])


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else TABLES / "curation" / "short_forms_china.csv")
