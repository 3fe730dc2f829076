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
SUB_PROVINCIAL = 15
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
        ("商务委员会|商务委|商委", "Commission of Commerce"),
        ("商务局", "Bureau of Commerce"),
    ),
    "market": (
        ("市场监督管理局|市场监管局|市监局|工商局!|质监局!", "Administration for Market Regulation"),
        ("市场监督管理局|市场监管局|市监局|工商局!|质监局!", "Administration for Market Regulation"),
        ("市场监督管理局|市场监管局|市监局|工商局!|质监局!", "Administration for Market Regulation"),
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
        ("住房和城乡建设委员会|住建委|住房城乡建设委|建委", "Commission of Housing and Urban-Rural Development"),
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
    "discipline": (("纪委监委|纪委|监委",
                    "Commission for Discipline Inspection and Supervision"),
                   ("纪委监委|纪委|监委",
                    "Commission for Discipline Inspection and Supervision"),
                   ("纪委监委|纪委|监委",
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

# The other cities at prefecture level, with a part of the bodies only.
OTHER_CITIES = """
he 秦皇岛 Qinhuangdao|邯郸 Handan|邢台 Xingtai|保定 Baoding|张家口 Zhangjiakou|承德 Chengde|沧州 Cangzhou|廊坊 Langfang|衡水 Hengshui
sx 大同 Datong|阳泉 Yangquan|长治 Changzhi|晋城 Jincheng|朔州 Shuozhou|晋中 Jinzhong|运城 Yuncheng|忻州 Xinzhou|临汾 Linfen|吕梁 Lüliang
nm 乌海 Wuhai|赤峰 Chifeng|通辽 Tongliao|呼伦贝尔 Hulunbuir|巴彦淖尔 Bayannur|乌兰察布 Ulanqab
ln 鞍山 Anshan|抚顺 Fushun|本溪 Benxi|丹东 Dandong|锦州 Jinzhou|营口 Yingkou|阜新 Fuxin|辽阳 Liaoyang|盘锦 Panjin|铁岭 Tieling|朝阳 Chaoyang|葫芦岛 Huludao
jl 吉林 Jilin City|四平 Siping|辽源 Liaoyuan|通化 Tonghua|白山 Baishan|松原 Songyuan|白城 Baicheng
hl 齐齐哈尔 Qiqihar|鸡西 Jixi|鹤岗 Hegang|双鸭山 Shuangyashan|大庆 Daqing|伊春 Yichun (Heilongjiang)|佳木斯 Jiamusi|七台河 Qitaihe|牡丹江 Mudanjiang|黑河 Heihe|绥化 Suihua
js 连云港 Lianyungang|淮安 Huai'an|盐城 Yancheng|扬州 Yangzhou|镇江 Zhenjiang|泰州 Taizhou (Jiangsu)|宿迁 Suqian|昆山 Kunshan|江阴 Jiangyin|张家港 Zhangjiagang|常熟 Changshu
zj 湖州 Huzhou|衢州 Quzhou|舟山 Zhoushan|台州 Taizhou (Zhejiang)|丽水 Lishui|义乌 Yiwu
ah 芜湖 Wuhu|蚌埠 Bengbu|淮南 Huainan|马鞍山 Ma'anshan|淮北 Huaibei|铜陵 Tongling|安庆 Anqing|黄山 Huangshan|滁州 Chuzhou|阜阳 Fuyang|宿州 Suzhou (Anhui)|六安 Lu'an|亳州 Bozhou|池州 Chizhou|宣城 Xuancheng
fj 莆田 Putian|三明 Sanming|漳州 Zhangzhou|南平 Nanping|龙岩 Longyan|宁德 Ningde|晋江 Jinjiang
jx 景德镇 Jingdezhen|萍乡 Pingxiang|九江 Jiujiang|新余 Xinyu|鹰潭 Yingtan|赣州 Ganzhou|吉安 Ji'an|宜春 Yichun (Jiangxi)|抚州 Fuzhou (Jiangxi)|上饶 Shangrao
sd 淄博 Zibo|枣庄 Zaozhuang|东营 Dongying|潍坊 Weifang|济宁 Jining|泰安 Tai'an|威海 Weihai|日照 Rizhao|临沂 Linyi|德州 Dezhou|聊城 Liaocheng|滨州 Binzhou|菏泽 Heze
ha 开封 Kaifeng|平顶山 Pingdingshan|安阳 Anyang|鹤壁 Hebi|新乡 Xinxiang|焦作 Jiaozuo|濮阳 Puyang|许昌 Xuchang|漯河 Luohe|三门峡 Sanmenxia|南阳 Nanyang|商丘 Shangqiu|信阳 Xinyang|周口 Zhoukou|驻马店 Zhumadian
hb 黄石 Huangshi|十堰 Shiyan|襄阳 Xiangyang|鄂州 Ezhou|荆门 Jingmen|孝感 Xiaogan|荆州 Jingzhou|黄冈 Huanggang|咸宁 Xianning|随州 Suizhou
hn 株洲 Zhuzhou|湘潭 Xiangtan|衡阳 Hengyang|邵阳 Shaoyang|岳阳 Yueyang|常德 Changde|张家界 Zhangjiajie|益阳 Yiyang|郴州 Chenzhou|永州 Yongzhou|怀化 Huaihua|娄底 Loudi
gd 汕头 Shantou|韶关 Shaoguan|湛江 Zhanjiang|肇庆 Zhaoqing|江门 Jiangmen|茂名 Maoming|梅州 Meizhou|汕尾 Shanwei|河源 Heyuan|阳江 Yangjiang|清远 Qingyuan|中山 Zhongshan|潮州 Chaozhou|揭阳 Jieyang|云浮 Yunfu
gx 柳州 Liuzhou|桂林 Guilin|梧州 Wuzhou|北海 Beihai|防城港 Fangchenggang|钦州 Qinzhou|贵港 Guigang|玉林 Yulin (Guangxi)|百色 Baise|贺州 Hezhou|河池 Hechi|来宾 Laibin|崇左 Chongzuo
hi 三沙 Sansha|儋州 Danzhou
sc 自贡 Zigong|攀枝花 Panzhihua|泸州 Luzhou|德阳 Deyang|广元 Guangyuan|遂宁 Suining|内江 Neijiang|乐山 Leshan|南充 Nanchong|眉山 Meishan|宜宾 Yibin|广安 Guang'an|达州 Dazhou|雅安 Ya'an|巴中 Bazhong|资阳 Ziyang
gz 六盘水 Liupanshui|遵义 Zunyi|安顺 Anshun|毕节 Bijie|铜仁 Tongren
yn 曲靖 Qujing|玉溪 Yuxi|保山 Baoshan|昭通 Zhaotong|丽江 Lijiang|普洱 Pu'er|临沧 Lincang
xz 日喀则 Shigatse|昌都 Qamdo|林芝 Nyingchi|山南 Shannan|那曲 Nagqu
sn 铜川 Tongchuan|宝鸡 Baoji|咸阳 Xianyang|渭南 Weinan|延安 Yan'an|汉中 Hanzhong|榆林 Yulin (Shaanxi)|安康 Ankang|商洛 Shangluo
gs 嘉峪关 Jiayuguan|金昌 Jinchang|白银 Baiyin|天水 Tianshui|武威 Wuwei|张掖 Zhangye|平凉 Pingliang|酒泉 Jiuquan|庆阳 Qingyang|定西 Dingxi|陇南 Longnan
qh 海东 Haidong
nx 石嘴山 Shizuishan|吴忠 Wuzhong|固原 Guyuan|中卫 Zhongwei
xj 克拉玛依 Karamay|吐鲁番 Turpan|哈密 Hami
"""
OTHER_CITY_BODIES = {"development", "finance", "market", "police", "housing", "state assets", "discipline", "statistics", "land"}
MIDDLE_CITY_BODIES = OTHER_CITY_BODIES | {
    "industry", "commerce", "local finance", "health", "education", "science", "transport", "environment", "labour",
    "health insurance", "culture", "water", "procuratorate", "congress", "weather"}

# Districts of the largest cities: city, districts.
DISTRICTS = """
bj 北京 Beijing m 东城 Dongcheng|西城 Xicheng|朝阳 Chaoyang|海淀 Haidian|丰台 Fengtai|石景山 Shijingshan|门头沟 Mentougou|房山 Fangshan|通州 Tongzhou|顺义 Shunyi|昌平 Changping|大兴 Daxing|怀柔 Huairou|平谷 Pinggu|密云 Miyun|延庆 Yanqing
sh 上海 Shanghai m 黄浦 Huangpu|徐汇 Xuhui|长宁 Changning|静安 Jing'an|普陀 Putuo|虹口 Hongkou|杨浦 Yangpu|闵行 Minhang|宝山 Baoshan|嘉定 Jiading|浦东新 Pudong New Area|金山 Jinshan|松江 Songjiang|青浦 Qingpu|奉贤 Fengxian|崇明 Chongming
tj 天津 Tianjin m 和平 Heping|河东 Hedong|河西 Hexi|南开 Nankai|河北 Hebei|红桥 Hongqiao|东丽 Dongli|西青 Xiqing|津南 Jinnan|北辰 Beichen|武清 Wuqing|宝坻 Baodi|滨海新 Binhai New Area
cq 重庆 Chongqing m 渝中 Yuzhong|江北 Jiangbei|沙坪坝 Shapingba|九龙坡 Jiulongpo|南岸 Nan'an|北碚 Beibei|渝北 Yubei|巴南 Banan|万州 Wanzhou|涪陵 Fuling|两江新 Liangjiang New Area
gd 深圳 Shenzhen c 福田 Futian|罗湖 Luohu|南山 Nanshan|盐田 Yantian|宝安 Bao'an|龙岗 Longgang|龙华 Longhua|坪山 Pingshan|光明 Guangming
gd 广州 Guangzhou c 荔湾 Liwan|越秀 Yuexiu|海珠 Haizhu|天河 Tianhe|白云 Baiyun|黄埔 Huangpu|番禺 Panyu|花都 Huadu|南沙 Nansha|从化 Conghua|增城 Zengcheng
zj 杭州 Hangzhou c 上城 Shangcheng|拱墅 Gongshu|西湖 Xihu|滨江 Binjiang|萧山 Xiaoshan|余杭 Yuhang|临平 Linping|钱塘 Qiantang|富阳 Fuyang|临安 Lin'an
js 南京 Nanjing c 玄武 Xuanwu|秦淮 Qinhuai|建邺 Jianye|鼓楼 Gulou|浦口 Pukou|栖霞 Qixia|雨花台 Yuhuatai|江宁 Jiangning|六合 Luhe
js 苏州 Suzhou c 姑苏 Gusu|虎丘 Huqiu|吴中 Wuzhong|相城 Xiangcheng|吴江 Wujiang
sc 成都 Chengdu c 锦江 Jinjiang|青羊 Qingyang|金牛 Jinniu|武侯 Wuhou|成华 Chenghua|龙泉驿 Longquanyi|双流 Shuangliu|郫都 Pidu
hb 武汉 Wuhan c 江岸 Jiang'an|江汉 Jianghan|硚口 Qiaokou|汉阳 Hanyang|武昌 Wuchang|洪山 Hongshan|东西湖 Dongxihu|江夏 Jiangxia
sn 西安 Xi'an c 新城 Xincheng|碑林 Beilin|莲湖 Lianhu|雁塔 Yanta|未央 Weiyang|长安 Chang'an
fj 厦门 Xiamen c 思明 Siming|湖里 Huli|集美 Jimei|海沧 Haicang|同安 Tong'an|翔安 Xiang'an
sd 青岛 Qingdao c 市南 Shinan|市北 Shibei|黄岛 Huangdao|崂山 Laoshan|李沧 Licang|城阳 Chengyang|即墨 Jimo
sd 济南 Jinan c 历下 Lixia|市中 Shizhong|槐荫 Huaiyin|天桥 Tianqiao|历城 Licheng|章丘 Zhangqiu
zj 宁波 Ningbo c 海曙 Haishu|江北 Jiangbei|北仑 Beilun|镇海 Zhenhai|鄞州 Yinzhou|奉化 Fenghua
"""

# Courts with a number: province, place, English, how many.
NUMBERED_COURTS = """
bj 北京市 Beijing 4
sh 上海市 Shanghai 3
tj 天津市 Tianjin 3
cq 重庆市 Chongqing 5
hi 海南省 Hainan 2
"""


def kebab(name):
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
        if short in ("吉林", "德州"):
            # 吉林 alone is the province, 德州 alone is Texas.
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


AMBIGUOUS_DISTRICTS = {"朝阳", "和平", "河东", "河西", "河北", "江北", "西湖", "鼓楼", "南山", "新城", "长安", "通州", "白云", "黄埔",
                       "海州", "普陀", "宝山", "龙华", "市中", "天桥", "市南", "市北", "六合", "吴中", "城阳", "新", "东城", "西城"}


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
               (f"原{short}银保监局", "former"), (f"国家金融监管总局{short}监管局", "short"),
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
    """The branches of the financial regulator and of the central bank in a city, named in notices of penalties."""
    tail = f" {en[en.index('('):]}" if "(" in en else ""
    plain = re.sub(r" \(.*\)$", "", en)
    yield row(CENTRAL, f"National Financial Regulatory Administration {plain} Branch{tail}", f"国家金融监督管理总局{short}监管分局", [],
              [(f"{short}金融监管分局", "short"), (f"金融监管总局{short}监管分局", "short"), (f"{short}银保监分局", "former"),
               (f"{short}监管分局", "short"), (f"{short}银监分局", "former")])
    yield row(CENTRAL, f"People's Bank of China {plain} Branch{tail}", f"中国人民银行{short}市分行", [],
              [(f"人民银行{short}市分行", "short"), (f"人行{short}市分行", "short"), (f"中国人民银行{short}市中心支行", "former"),
               (f"中国人民银行{short}中心支行", "former"), (f"人行{short}中支", "former")])


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
