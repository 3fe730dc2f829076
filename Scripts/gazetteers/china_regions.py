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

# code, Chinese name, short Chinese name, English name, kind: p province, r autonomous region, m municipality
REGIONS = """
bj 北京市 北京 Beijing m
tj 天津市 天津 Tianjin m
he 河北省 河北 Hebei p
sx 山西省 山西 Shanxi p
nm 内蒙古自治区 内蒙古 Inner Mongolia r
ln 辽宁省 辽宁 Liaoning p
jl 吉林省 吉林 Jilin p
hl 黑龙江省 黑龙江 Heilongjiang p
sh 上海市 上海 Shanghai m
js 江苏省 江苏 Jiangsu p
zj 浙江省 浙江 Zhejiang p
ah 安徽省 安徽 Anhui p
fj 福建省 福建 Fujian p
jx 江西省 江西 Jiangxi p
sd 山东省 山东 Shandong p
ha 河南省 河南 Henan p
hb 湖北省 湖北 Hubei p
hn 湖南省 湖南 Hunan p
gd 广东省 广东 Guangdong p
gx 广西壮族自治区 广西 Guangxi r
hi 海南省 海南 Hainan p
cq 重庆市 重庆 Chongqing m
sc 四川省 四川 Sichuan p
gz 贵州省 贵州 Guizhou p
yn 云南省 云南 Yunnan p
xz 西藏自治区 西藏 Tibet r
sn 陕西省 陕西 Shaanxi p
gs 甘肃省 甘肃 Gansu p
qh 青海省 青海 Qinghai p
nx 宁夏回族自治区 宁夏 Ningxia r
xj 新疆维吾尔自治区 新疆 Xinjiang r
"""
REGION_NAMES = {
    "Inner Mongolia": "Inner Mongolia Autonomous Region",
    "Guangxi": "Guangxi Zhuang Autonomous Region",
    "Tibet": "Tibet Autonomous Region",
    "Ningxia": "Ningxia Hui Autonomous Region",
    "Xinjiang": "Xinjiang Uygur Autonomous Region",
}

# The fifteen sub-provincial cities first, then other large cities that the news names.
CITIES = """
gd 深圳 Shenzhen
gd 广州 Guangzhou
zj 杭州 Hangzhou
zj 宁波 Ningbo
js 南京 Nanjing
fj 厦门 Xiamen
sd 济南 Jinan
sd 青岛 Qingdao
hb 武汉 Wuhan
sc 成都 Chengdu
sn 西安 Xi'an
ln 沈阳 Shenyang
ln 大连 Dalian
jl 长春 Changchun
hl 哈尔滨 Harbin
js 苏州 Suzhou
js 无锡 Wuxi
js 常州 Changzhou
js 南通 Nantong
js 徐州 Xuzhou
gd 东莞 Dongguan
gd 佛山 Foshan
gd 珠海 Zhuhai
gd 惠州 Huizhou
ah 合肥 Hefei
ha 郑州 Zhengzhou
hn 长沙 Changsha
fj 福州 Fuzhou
fj 泉州 Quanzhou
jx 南昌 Nanchang
sd 烟台 Yantai
zj 温州 Wenzhou
zj 嘉兴 Jiaxing
zj 绍兴 Shaoxing
zj 金华 Jinhua
he 石家庄 Shijiazhuang
he 唐山 Tangshan
sx 太原 Taiyuan
nm 呼和浩特 Hohhot
nm 包头 Baotou
nm 鄂尔多斯 Ordos
gx 南宁 Nanning
hi 海口 Haikou
hi 三亚 Sanya
gz 贵阳 Guiyang
yn 昆明 Kunming
xz 拉萨 Lhasa
gs 兰州 Lanzhou
qh 西宁 Xining
nx 银川 Yinchuan
xj 乌鲁木齐 Urumqi
ha 洛阳 Luoyang
hb 宜昌 Yichang
sc 绵阳 Mianyang
"""
# Cities of the plan with state bureaus of their own, beside the provinces.
PLAN_CITIES = {"Shenzhen", "Dalian", "Ningbo", "Xiamen", "Qingdao"}

# key: province (Chinese, English), municipality, city; further short Chinese forms of each after `|`.
# None: the level has no such body. English: `X Provincial Department of Y`, `X Municipal Bureau of Y`.
BODIES = {
    "development": (
        ("发展和改革委员会|发改委|发展改革委", "Development and Reform Commission"),
        ("发展和改革委员会|发改委|发展改革委", "Commission of Development and Reform"),
        ("发展和改革委员会|发改委|发展改革委", "Development and Reform Commission"),
    ),
    "industry": (
        ("工业和信息化厅|工信厅", "Department of Industry and Information Technology"),
        ("经济和信息化委员会|经信委|经济信息化委", "Commission of Economy and Informatization"),
        ("工业和信息化局|工信局", "Bureau of Industry and Information Technology"),
    ),
    "finance": (
        ("财政厅", "Department of Finance"),
        ("财政局", "Finance Bureau"),
        ("财政局", "Finance Bureau"),
    ),
    "commerce": (
        ("商务厅", "Department of Commerce"),
        ("商务委员会|商务委", "Commission of Commerce"),
        ("商务局", "Bureau of Commerce"),
    ),
    "market": (
        ("市场监督管理局|市场监管局|市监局", "Administration for Market Regulation"),
        ("市场监督管理局|市场监管局|市监局", "Administration for Market Regulation"),
        ("市场监督管理局|市场监管局|市监局", "Administration for Market Regulation"),
    ),
    "local finance": (
        ("地方金融管理局|地方金融监督管理局!|地方金融监管局!|金融办!|金融局", "Financial Administration"),
        ("地方金融管理局|地方金融监督管理局!|地方金融监管局!|金融办!|金融局", "Financial Administration"),
        ("地方金融管理局|地方金融监督管理局!|地方金融监管局!|金融办!|金融局", "Financial Administration"),
    ),
    "health": (
        ("卫生健康委员会|卫健委|卫生健康委", "Health Commission"),
        ("卫生健康委员会|卫健委|卫生健康委", "Health Commission"),
        ("卫生健康委员会|卫健委|卫生健康委", "Health Commission"),
    ),
    "education": (
        ("教育厅", "Department of Education"),
        ("教育委员会|教委", "Education Commission"),
        ("教育局", "Education Bureau"),
    ),
    "police": (
        ("公安厅", "Public Security Department"),
        ("公安局|警方", "Public Security Bureau"),
        ("公安局|警方", "Public Security Bureau"),
    ),
    "science": (
        ("科学技术厅|科技厅", "Department of Science and Technology"),
        ("科学技术局|科技局", "Bureau of Science and Technology"),
        ("科学技术局|科技局", "Bureau of Science and Technology"),
    ),
    "transport": (
        ("交通运输厅|交通厅", "Department of Transportation"),
        ("交通运输委员会|交通委|交通运输委|交委", "Transportation Commission"),
        ("交通运输局|交通局|交委", "Transportation Bureau"),
    ),
    "housing": (
        ("住房和城乡建设厅|住建厅", "Department of Housing and Urban-Rural Development"),
        ("住房和城乡建设委员会|住建委|住房城乡建设委", "Commission of Housing and Urban-Rural Development"),
        ("住房和城乡建设局|住建局", "Bureau of Housing and Urban-Rural Development"),
    ),
    "environment": (
        ("生态环境厅|环保厅!", "Department of Ecology and Environment"),
        ("生态环境局|环保局!", "Ecology and Environment Bureau"),
        ("生态环境局|环保局!", "Ecology and Environment Bureau"),
    ),
    "statistics": (
        ("统计局", "Bureau of Statistics"),
        ("统计局", "Bureau of Statistics"),
        ("统计局", "Bureau of Statistics"),
    ),
    "labour": (
        ("人力资源和社会保障厅|人社厅", "Department of Human Resources and Social Security"),
        ("人力资源和社会保障局|人社局|人力社保局", "Human Resources and Social Security Bureau"),
        ("人力资源和社会保障局|人社局", "Human Resources and Social Security Bureau"),
    ),
    "health insurance": (
        ("医疗保障局|医保局", "Healthcare Security Administration"),
        ("医疗保障局|医保局", "Healthcare Security Administration"),
        ("医疗保障局|医保局", "Healthcare Security Administration"),
    ),
    "drugs": (
        ("药品监督管理局|药监局", "Medical Products Administration"),
        ("药品监督管理局|药监局", "Medical Products Administration"),
        None,
    ),
    "agriculture": (
        ("农业农村厅", "Department of Agriculture and Rural Affairs"),
        ("农业农村局", "Agriculture and Rural Affairs Bureau"),
        ("农业农村局", "Agriculture and Rural Affairs Bureau"),
    ),
    "culture": (
        ("文化和旅游厅|文旅厅", "Department of Culture and Tourism"),
        ("文化和旅游局|文旅局", "Bureau of Culture and Tourism"),
        ("文化广电旅游局|文广旅局|文旅局|文化广电和旅游局", "Bureau of Culture, Radio, Television and Tourism"),
    ),
    "land": (
        ("自然资源厅", "Department of Natural Resources"),
        ("规划和自然资源局|规自局|规划资源局", "Planning and Natural Resources Bureau"),
        ("自然资源和规划局|自然资源局", "Natural Resources and Planning Bureau"),
    ),
    "state assets": (
        ("人民政府国有资产监督管理委员会|国资委|政府国资委|国有资产监督管理委员会",
         "State-owned Assets Supervision and Administration Commission"),
        ("人民政府国有资产监督管理委员会|国资委|政府国资委|国有资产监督管理委员会",
         "State-owned Assets Supervision and Administration Commission"),
        ("人民政府国有资产监督管理委员会|国资委|政府国资委|国有资产监督管理委员会",
         "State-owned Assets Supervision and Administration Commission"),
    ),
    "internet": (
        ("互联网信息办公室|网信办|委网信办", "Cyberspace Administration"),
        ("互联网信息办公室|网信办|委网信办", "Cyberspace Administration"),
        ("互联网信息办公室|网信办|委网信办", "Cyberspace Administration"),
    ),
    "emergency": (
        ("应急管理厅|应急厅", "Department of Emergency Management"),
        ("应急管理局|应急局", "Emergency Management Bureau"),
        ("应急管理局|应急局", "Emergency Management Bureau"),
    ),
    "audit": (
        ("审计厅", "Audit Office"),
        ("审计局", "Audit Bureau"),
        ("审计局", "Audit Bureau"),
    ),
    "justice": (
        ("司法厅", "Department of Justice"),
        ("司法局", "Bureau of Justice"),
        ("司法局", "Bureau of Justice"),
    ),
    "civil affairs": (
        ("民政厅", "Department of Civil Affairs"),
        ("民政局", "Civil Affairs Bureau"),
        ("民政局", "Civil Affairs Bureau"),
    ),
    "water": (
        ("水利厅", "Water Resources Department"),
        ("水务局", "Water Authority"),
        ("水务局|水利局", "Water Authority"),
    ),
    "intellectual property": (
        ("知识产权局", "Intellectual Property Administration"),
        ("知识产权局", "Intellectual Property Administration"),
        None,
    ),
    "sport": (
        ("体育局", "Sports Bureau"),
        ("体育局", "Sports Bureau"),
        ("体育局", "Sports Bureau"),
    ),
    "radio": (("广播电视局|广电局", "Radio and Television Administration"),
              ("广播电视局|广电局", "Radio and Television Administration"), None),
    "telecommunications": (("通信管理局", "Communications Administration"),
                           ("通信管理局", "Communications Administration"), None),
    "weather": (("气象局", "Meteorological Bureau"), ("气象局", "Meteorological Bureau"),
                ("气象局", "Meteorological Bureau")),
    "diseases": (("疾病预防控制中心|疾控中心", "Center for Disease Control and Prevention"),
                 ("疾病预防控制中心|疾控中心", "Center for Disease Control and Prevention"),
                 ("疾病预防控制中心|疾控中心", "Center for Disease Control and Prevention")),
    "fire": (("消防救援总队|消防总队", "Fire and Rescue Corps"), ("消防救援总队|消防总队|消防救援局", "Fire and Rescue Corps"),
             ("消防救援支队|消防支队|消防救援局", "Fire and Rescue Detachment")),
    "procuratorate": (("人民检察院|检察院", "People's Procuratorate"), ("人民检察院|检察院", "People's Procuratorate"),
                      ("人民检察院|检察院", "People's Procuratorate")),
    "discipline": (("纪委监委|纪委|监委|监察委员会|纪律检查委员会|纪委省监委",
                    "Commission for Discipline Inspection and Supervision"),
                   ("纪委监委|纪委|监委|监察委员会|纪律检查委员会",
                    "Commission for Discipline Inspection and Supervision"),
                   ("纪委监委|纪委|监委|监察委员会|纪律检查委员会",
                    "Commission for Discipline Inspection and Supervision")),
    "congress": (("人民代表大会|人大", "People's Congress"), ("人民代表大会|人大", "People's Congress"),
                 ("人民代表大会|人大", "People's Congress")),
    "congress standing committee": (
        ("人民代表大会常务委员会|人大常委会", "People's Congress Standing Committee"),
        ("人民代表大会常务委员会|人大常委会", "People's Congress Standing Committee"),
        ("人民代表大会常务委员会|人大常委会", "People's Congress Standing Committee")),
    "consultative conference": (("政协", "Committee of the CPPCC"), ("政协", "Committee of the CPPCC"),
                                ("政协", "Committee of the CPPCC")),
}

# (place, key): what that place's body is called instead.
EXCEPTIONS = {
    ("Beijing", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Tianjin", "industry"): ("工业和信息化局|工信局", "Bureau of Industry and Information Technology"),
    ("Zhejiang", "industry"): ("经济和信息化厅|经信厅", "Department of Economy and Information Technology"),
    ("Sichuan", "industry"): ("经济和信息化厅|经信厅", "Department of Economy and Information Technology"),
    ("Hubei", "industry"): ("经济和信息化厅|经信厅", "Department of Economy and Information Technology"),
    ("Tibet", "industry"): ("经济和信息化厅|经信厅", "Department of Economy and Information Technology"),
    ("Anhui", "industry"): ("工业和信息化厅|工信厅|经济和信息化厅!|经信厅!",
                            "Department of Industry and Information Technology"),
    ("Hangzhou", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Ningbo", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Wenzhou", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Jiaxing", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Shaoxing", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Jinhua", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Chengdu", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Wuhan", "industry"): ("经济和信息化局|经信局", "Bureau of Economy and Information Technology"),
    ("Beijing", "commerce"): ("商务局", "Commerce Bureau"),
    ("Tianjin", "commerce"): ("商务局", "Commerce Bureau"),
    ("Beijing", "science"): ("科学技术委员会|科委", "Science and Technology Commission"),
    ("Shanghai", "science"): ("科学技术委员会|科委", "Science and Technology Commission"),
    ("Shenzhen", "science"): ("科技创新局|科技创新委员会!|科创委!|科创局", "Science, Technology and Innovation Bureau"),
    ("Wuhan", "science"): ("科技创新局|科技局", "Science, Technology and Innovation Bureau"),
    ("Beijing", "transport"): ("交通委员会|交通委|交委", "Commission of Transport"),
    ("Shanghai", "transport"): ("交通委员会|交通委|交委", "Transportation Commission"),
    ("Shanghai", "housing"): ("住房和城乡建设管理委员会|住建委|住房城乡建设管理委",
                              "Commission of Housing and Urban-Rural Development"),
    ("Shenzhen", "housing"): ("住房和建设局|住建局", "Housing and Construction Bureau"),
    ("Beijing", "land"): ("规划和自然资源委员会|规自委|规划自然资源委",
                          "Commission of Planning and Natural Resources"),
    ("Guangzhou", "land"): ("规划和自然资源局|规自局", "Planning and Natural Resources Bureau"),
    ("Shenzhen", "land"): ("规划和自然资源局|规自局", "Planning and Natural Resources Bureau"),
    ("Hangzhou", "land"): ("规划和自然资源局|规自局", "Planning and Natural Resources Bureau"),
    ("Nanjing", "land"): ("规划和自然资源局|规自局", "Planning and Natural Resources Bureau"),
    ("Chengdu", "land"): ("规划和自然资源局|规自局", "Planning and Natural Resources Bureau"),
    ("Chongqing", "culture"): ("文化和旅游发展委员会|文旅委|文化旅游委", "Commission of Culture and Tourism Development"),
    ("Hainan", "culture"): ("旅游和文化广电体育厅|旅文厅",
                            "Department of Tourism, Culture, Radio, Television and Sports"),
    ("Chongqing", "agriculture"): ("农业农村委员会|农业农村委", "Agriculture and Rural Affairs Commission"),
    ("Shanghai", "agriculture"): ("农业农村委员会|农业农村委", "Agriculture and Rural Affairs Commission"),
    ("Tianjin", "agriculture"): ("农业农村委员会|农业农村委", "Agriculture and Rural Affairs Commission"),
    ("Chongqing", "water"): ("水利局", "Water Resources Bureau"),
    ("Shanghai", "local finance"): ("地方金融管理局|委金融办|地方金融监督管理局!|地方金融监管局!|金融局",
                                    "Financial Administration"),
    ("Shenzhen", "transport"): ("交通运输局|交通局|交委!", "Transport Bureau"),
}


def kebab(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("'", "").replace("&", " and ")).strip("-")


def place_of(kind, en, zh):
    """How the English name of a place's body begins, and how it ends in the other order."""
    if kind == "p":
        return f"{en} Provincial", f"{en} Province"
    if kind == "r":
        return REGION_NAMES[en], REGION_NAMES[en]
    return f"{en} Municipal", f"{en} Municipality"


def row(code, name_en, name_zh, aliases_en, aliases_zh):
    def tidy(aliases, name):
        seen, out = {name}, []
        for alias, kind in aliases:
            if alias not in seen:
                seen.add(alias)
                out.append(f"{alias}{{{kind}}}")
        return "|".join(out)

    jurisdiction = f"cn-{code}"
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
        # 北京发改委 is usual; 北京委网信办, 北京政府国资委 and 北京监委 are not.
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


def ordinary(code, zh, short, en, kind):
    level = {"p": 0, "r": 0, "m": 1, "c": 2}[kind]
    adjective, noun = place_of(kind, en, zh)
    for key, levels in BODIES.items():
        body = EXCEPTIONS.get((en, key), levels[level])
        if body is None:
            continue
        names, english = body
        parts = names.split("|")
        label = en if kind == "r" else adjective
        name_en = f"{adjective} {english}"
        aliases_en = [(f"{english} of {noun}", "full"), (f"{label} {english}", "short"), (f"{en} {english}", "short")]
        if english.startswith(("Bureau of ", "Department of ", "Commission of ")):
            head, _, rest = english.partition(" of ")
            aliases_en.append((f"{label} {rest} {head}", "short"))
        aliases_zh = forms(zh, short, parts)
        name_zh = zh + parts[0]
        if key == "congress" and kind != "c":
            aliases_zh = [a for a in aliases_zh if a[0] != short + "人大"]
        if key == "consultative conference":
            name_zh = f"中国人民政治协商会议{zh}委员会"
            aliases_zh = [(zh + "政协", "short"), ("政协" + zh + "委员会", "short")]
        yield row(code, name_en, name_zh, aliases_en, aliases_zh)


def courts(code, zh, short, en, kind):
    adjective, noun = place_of(kind, en, zh)
    if kind == "c":
        yield row(code, f"{en} Intermediate People's Court", zh + "中级人民法院",
                  [(f"Intermediate People's Court of {en}", "full")],
                  [(zh + "中级法院", "short"), (zh + "中院", "short"), (short + "中院", "short")])
    else:
        yield row(code, f"High People's Court of {noun}", zh + "高级人民法院",
                  [(f"{en} High People's Court", "short"), (f"{adjective} High People's Court", "full"),
                   (f"{en} Higher People's Court", "short")],
                  [(zh + "高级法院", "short"), (zh + "高院", "short"), (short + "高院", "short"), (short + "高级人民法院", "short")])


def state_bureaus(code, zh, short, en, kind):
    """The local bureaus of the state's own regulators: provinces, and the five cities of the plan."""
    yield row(code, f"China Securities Regulatory Commission {en} Bureau", f"中国证券监督管理委员会{short}监管局",
              [(f"CSRC {en} Bureau", "short"), (f"{en} Securities Regulatory Bureau", "short"),
               (f"{en} Bureau of the China Securities Regulatory Commission", "full"), (f"{en} Bureau of CSRC", "short")],
              [(f"{short}证监局", "short"), (f"中国证监会{short}监管局", "full"), (f"证监会{short}监管局", "short"),
               (f"{zh}证监局", "short"), (f"中国证监会{short}证监局", "short")])
    yield row(code, f"National Financial Regulatory Administration {en} Bureau", f"国家金融监督管理总局{short}监管局",
              [(f"{en} Bureau of the National Financial Regulatory Administration", "full"), (f"NFRA {en} Bureau", "short")],
              [(f"{short}金融监管局", "short"), (f"金融监管总局{short}监管局", "short"), (f"{short}银保监局", "former"),
               (f"原{short}银保监局", "former"), (f"国家金融监管总局{short}监管局", "short"),
               (f"{short}银监局", "former"), (f"{short}保监局", "former")])
    branch = "上海总部" if en == "Shanghai" else f"{zh}分行"
    yield row(code, f"People's Bank of China {en} {'Head Office' if en == 'Shanghai' else 'Branch'}", f"中国人民银行{branch}",
              [(f"PBOC {en} Branch", "short"), (f"PBOC {en} {'Head Office' if en == 'Shanghai' else 'Branch'}", "short")],
              [(f"人民银行{branch}", "short"), (f"人行{branch}", "short"), (f"央行{branch}", "short"),
               (f"人民银行{short}分行", "short"), (f"中国人民银行{short}分行", "short"), (f"人行{short}分行", "short"),
               (f"央行{short}分行", "short")])
    yield row(code, f"State Taxation Administration {en} Tax Service", f"国家税务总局{zh}税务局",
              [(f"{en} Tax Bureau", "short"), (f"{en} Tax Service", "short")],
              [(f"{zh}税务局", "short"), (f"{short}税务局", "short"), (f"{short}税务", "short,anchor"),
               (f"{zh}国家税务局", "former"), (f"{short}国税局", "former"), (f"{zh}地方税务局", "former"), (f"{short}地税局", "former")])
    yield row(code, f"State Administration of Foreign Exchange {en} Branch", f"国家外汇管理局{zh}分局",
              [(f"SAFE {en} Branch", "short")], [(f"外汇局{short}分局", "short"), (f"国家外汇管理局{short}分局", "short"),
                                                 (f"国家外汇局{short}分局", "short"), (f"{short}外汇局", "short")])


# Customs districts: province, place, English.
CUSTOMS = """
bj 北京 Beijing
tj 天津 Tianjin
he 石家庄 Shijiazhuang
sx 太原 Taiyuan
nm 满洲里 Manzhouli
nm 呼和浩特 Hohhot
ln 沈阳 Shenyang
ln 大连 Dalian
jl 长春 Changchun
hl 哈尔滨 Harbin
sh 上海 Shanghai
js 南京 Nanjing
zj 杭州 Hangzhou
zj 宁波 Ningbo
ah 合肥 Hefei
fj 福州 Fuzhou
fj 厦门 Xiamen
jx 南昌 Nanchang
sd 青岛 Qingdao
sd 济南 Jinan
ha 郑州 Zhengzhou
hb 武汉 Wuhan
hn 长沙 Changsha
gd 广州 Guangzhou
gd 黄埔 Huangpu
gd 深圳 Shenzhen
gd 拱北 Gongbei
gd 汕头 Shantou
gd 湛江 Zhanjiang
gd 江门 Jiangmen
hi 海口 Haikou
gx 南宁 Nanning
sc 成都 Chengdu
cq 重庆 Chongqing
gz 贵阳 Guiyang
yn 昆明 Kunming
xz 拉萨 Lhasa
sn 西安 Xi'an
gs 兰州 Lanzhou
qh 西宁 Xining
nx 银川 Yinchuan
xj 乌鲁木齐 Urumqi
"""


def rows():
    for line in REGIONS.split("\n"):
        if not line:
            continue
        code, zh, short, rest = line.split(" ", 3)
        en, kind = rest.rsplit(" ", 1)
        for maker in (government, ordinary, courts, state_bureaus):
            yield from maker(code, zh, short, en, kind)
    for line in CITIES.split("\n"):
        if not line:
            continue
        code, short, en = line.split(" ", 2)
        for maker in (government, ordinary, courts):
            yield from maker(code, short + "市", short, en, "c")
        if en in PLAN_CITIES:
            yield from state_bureaus(code, short + "市", short, en, "c")
    for line in CUSTOMS.split("\n"):
        if not line:
            continue
        code, short, en = line.split(" ", 2)
        yield row(code, f"{en} Customs", f"中华人民共和国{short}海关", [(f"{en} Customs District", "full")], [(f"{short}海关", "short")])


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
