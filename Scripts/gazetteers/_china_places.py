"""China's places that the regional table names, one a line: code of the province, Chinese and English names."""

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

# Without 市, 吉林 is the province and 德州 is Texas.
SHARED_NAMES = {"吉林", "德州"}

# Districts whose name other cities have too, or that is an ordinary word.
AMBIGUOUS_DISTRICTS = {"朝阳", "和平", "河东", "河西", "河北", "江北", "西湖", "鼓楼", "南山", "新城", "长安", "通州", "白云", "黄埔",
                       "海州", "普陀", "宝山", "龙华", "市中", "天桥", "市南", "市北", "六合", "吴中", "城阳", "新", "东城", "西城"}

# Courts with a number: province, place, English, how many.
NUMBERED_COURTS = """
bj 北京市 Beijing 4
sh 上海市 Shanghai 3
tj 天津市 Tianjin 3
cq 重庆市 Chongqing 5
hi 海南省 Hainan 2
"""

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
