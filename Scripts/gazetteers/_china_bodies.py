"""The bodies that every province, municipality and city of China has, and what they are called in each.

A line of BODIES: key, then the form of provinces, of municipalities and of cities (`-` where that level has none).
A form: the Chinese name, further short forms after `|`, and the English name after `=`. A short form that ends in `!`
is a former name.
"""

BODIES = """
development: 发展和改革委员会|发改委|发展改革委 = Development and Reform Commission; 发展和改革委员会|发改委|发展改革委 = Commission of Development and Reform; 发展和改革委员会|发改委|发展改革委 = Development and Reform Commission
industry: 工业和信息化厅|工信厅 = Department of Industry and Information Technology; 经济和信息化委员会|经信委|经济信息化委 = Commission of Economy and Informatization; 工业和信息化局|工信局 = Bureau of Industry and Information Technology
finance: 财政厅 = Department of Finance; 财政局 = Finance Bureau; 财政局 = Finance Bureau
commerce: 商务厅 = Department of Commerce; 商务委员会|商务委|商委 = Commission of Commerce; 商务局 = Bureau of Commerce
market: 市场监督管理局|市场监管局|市监局|工商局!|质监局! = Administration for Market Regulation; 市场监督管理局|市场监管局|市监局|工商局!|质监局! = Administration for Market Regulation; 市场监督管理局|市场监管局|市监局|工商局!|质监局! = Administration for Market Regulation
local finance: 地方金融管理局|地方金融监督管理局!|地方金融监管局!|金融办!|金融局 = Financial Administration; 地方金融管理局|地方金融监督管理局!|地方金融监管局!|金融办!|金融局 = Financial Administration; 地方金融管理局|地方金融监督管理局!|地方金融监管局!|金融办!|金融局 = Financial Administration
health: 卫生健康委员会|卫健委|卫生健康委 = Health Commission; 卫生健康委员会|卫健委|卫生健康委 = Health Commission; 卫生健康委员会|卫健委|卫生健康委 = Health Commission
education: 教育厅 = Department of Education; 教育委员会|教委 = Education Commission; 教育局 = Education Bureau
police: 公安厅 = Public Security Department; 公安局|警方 = Public Security Bureau; 公安局|警方 = Public Security Bureau
science: 科学技术厅|科技厅 = Department of Science and Technology; 科学技术局|科技局 = Bureau of Science and Technology; 科学技术局|科技局 = Bureau of Science and Technology
transport: 交通运输厅|交通厅 = Department of Transportation; 交通运输委员会|交通委|交通运输委|交委 = Transportation Commission; 交通运输局|交通局|交委 = Transportation Bureau
housing: 住房和城乡建设厅|住建厅 = Department of Housing and Urban-Rural Development; 住房和城乡建设委员会|住建委|住房城乡建设委|建委 = Commission of Housing and Urban-Rural Development; 住房和城乡建设局|住建局 = Bureau of Housing and Urban-Rural Development
environment: 生态环境厅|环保厅! = Department of Ecology and Environment; 生态环境局|环保局! = Ecology and Environment Bureau; 生态环境局|环保局! = Ecology and Environment Bureau
statistics: 统计局 = Bureau of Statistics; 统计局 = Bureau of Statistics; 统计局 = Bureau of Statistics
labour: 人力资源和社会保障厅|人社厅 = Department of Human Resources and Social Security; 人力资源和社会保障局|人社局|人力社保局 = Human Resources and Social Security Bureau; 人力资源和社会保障局|人社局 = Human Resources and Social Security Bureau
health insurance: 医疗保障局|医保局 = Healthcare Security Administration; 医疗保障局|医保局 = Healthcare Security Administration; 医疗保障局|医保局 = Healthcare Security Administration
drugs: 药品监督管理局|药监局 = Medical Products Administration; 药品监督管理局|药监局 = Medical Products Administration; -
agriculture: 农业农村厅 = Department of Agriculture and Rural Affairs; 农业农村局 = Agriculture and Rural Affairs Bureau; 农业农村局 = Agriculture and Rural Affairs Bureau
culture: 文化和旅游厅|文旅厅 = Department of Culture and Tourism; 文化和旅游局|文旅局 = Bureau of Culture and Tourism; 文化广电旅游局|文广旅局|文旅局|文化广电和旅游局 = Bureau of Culture, Radio, Television and Tourism
land: 自然资源厅 = Department of Natural Resources; 规划和自然资源局|规自局|规划资源局 = Planning and Natural Resources Bureau; 自然资源和规划局|自然资源局 = Natural Resources and Planning Bureau
state assets: 人民政府国有资产监督管理委员会|国资委|政府国资委|国有资产监督管理委员会 = State-owned Assets Supervision and Administration Commission; 人民政府国有资产监督管理委员会|国资委|政府国资委|国有资产监督管理委员会 = State-owned Assets Supervision and Administration Commission; 人民政府国有资产监督管理委员会|国资委|政府国资委|国有资产监督管理委员会 = State-owned Assets Supervision and Administration Commission
internet: 互联网信息办公室|网信办|委网信办 = Cyberspace Administration; 互联网信息办公室|网信办|委网信办 = Cyberspace Administration; 互联网信息办公室|网信办|委网信办 = Cyberspace Administration
emergency: 应急管理厅|应急厅 = Department of Emergency Management; 应急管理局|应急局 = Emergency Management Bureau; 应急管理局|应急局 = Emergency Management Bureau
audit: 审计厅 = Audit Office; 审计局 = Audit Bureau; 审计局 = Audit Bureau
justice: 司法厅 = Department of Justice; 司法局 = Bureau of Justice; 司法局 = Bureau of Justice
civil affairs: 民政厅 = Department of Civil Affairs; 民政局 = Civil Affairs Bureau; 民政局 = Civil Affairs Bureau
water: 水利厅 = Water Resources Department; 水务局 = Water Authority; 水务局|水利局 = Water Authority
intellectual property: 知识产权局 = Intellectual Property Administration; 知识产权局 = Intellectual Property Administration; -
sport: 体育局 = Sports Bureau; 体育局 = Sports Bureau; 体育局 = Sports Bureau
radio: 广播电视局|广电局 = Radio and Television Administration; 广播电视局|广电局 = Radio and Television Administration; -
telecommunications: 通信管理局 = Communications Administration; 通信管理局 = Communications Administration; -
weather: 气象局 = Meteorological Bureau; 气象局 = Meteorological Bureau; 气象局 = Meteorological Bureau
diseases: 疾病预防控制中心|疾控中心 = Center for Disease Control and Prevention; 疾病预防控制中心|疾控中心 = Center for Disease Control and Prevention; 疾病预防控制中心|疾控中心 = Center for Disease Control and Prevention
fire: 消防救援总队|消防总队 = Fire and Rescue Corps; 消防救援总队|消防总队|消防救援局 = Fire and Rescue Corps; 消防救援支队|消防支队|消防救援局 = Fire and Rescue Detachment
procuratorate: 人民检察院|检察院 = People's Procuratorate; 人民检察院|检察院 = People's Procuratorate; 人民检察院|检察院 = People's Procuratorate
discipline: 纪委监委|纪委|监委 = Commission for Discipline Inspection and Supervision; 纪委监委|纪委|监委 = Commission for Discipline Inspection and Supervision; 纪委监委|纪委|监委 = Commission for Discipline Inspection and Supervision
congress: 人民代表大会|人大 = People's Congress; 人民代表大会|人大 = People's Congress; 人民代表大会|人大 = People's Congress
congress standing committee: 人民代表大会常务委员会|人大常委会 = People's Congress Standing Committee; 人民代表大会常务委员会|人大常委会 = People's Congress Standing Committee; 人民代表大会常务委员会|人大常委会 = People's Congress Standing Committee
consultative conference: 政协 = Committee of the CPPCC; 政协 = Committee of the CPPCC; 政协 = Committee of the CPPCC
"""

# Places whose body is called otherwise.
EXCEPTIONS = """
Beijing, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Tianjin, industry: 工业和信息化局|工信局 = Bureau of Industry and Information Technology
Zhejiang, industry: 经济和信息化厅|经信厅 = Department of Economy and Information Technology
Sichuan, industry: 经济和信息化厅|经信厅 = Department of Economy and Information Technology
Hubei, industry: 经济和信息化厅|经信厅 = Department of Economy and Information Technology
Tibet, industry: 经济和信息化厅|经信厅 = Department of Economy and Information Technology
Anhui, industry: 工业和信息化厅|工信厅|经济和信息化厅!|经信厅! = Department of Industry and Information Technology
Hangzhou, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Ningbo, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Wenzhou, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Jiaxing, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Shaoxing, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Jinhua, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Chengdu, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Wuhan, industry: 经济和信息化局|经信局 = Bureau of Economy and Information Technology
Beijing, commerce: 商务局 = Commerce Bureau
Tianjin, commerce: 商务局 = Commerce Bureau
Beijing, science: 科学技术委员会|科委 = Science and Technology Commission
Shanghai, science: 科学技术委员会|科委 = Science and Technology Commission
Shenzhen, science: 科技创新局|科技创新委员会!|科创委!|科创局 = Science, Technology and Innovation Bureau
Wuhan, science: 科技创新局|科技局 = Science, Technology and Innovation Bureau
Beijing, transport: 交通委员会|交通委|交委 = Commission of Transport
Shanghai, transport: 交通委员会|交通委|交委 = Transportation Commission
Shanghai, housing: 住房和城乡建设管理委员会|住建委|住房城乡建设管理委 = Commission of Housing and Urban-Rural Development
Shenzhen, housing: 住房和建设局|住建局 = Housing and Construction Bureau
Beijing, land: 规划和自然资源委员会|规自委|规划自然资源委 = Commission of Planning and Natural Resources
Guangzhou, land: 规划和自然资源局|规自局 = Planning and Natural Resources Bureau
Shenzhen, land: 规划和自然资源局|规自局 = Planning and Natural Resources Bureau
Hangzhou, land: 规划和自然资源局|规自局 = Planning and Natural Resources Bureau
Nanjing, land: 规划和自然资源局|规自局 = Planning and Natural Resources Bureau
Chengdu, land: 规划和自然资源局|规自局 = Planning and Natural Resources Bureau
Chongqing, culture: 文化和旅游发展委员会|文旅委|文化旅游委 = Commission of Culture and Tourism Development
Hainan, culture: 旅游和文化广电体育厅|旅文厅 = Department of Tourism, Culture, Radio, Television and Sports
Chongqing, agriculture: 农业农村委员会|农业农村委 = Agriculture and Rural Affairs Commission
Shanghai, agriculture: 农业农村委员会|农业农村委 = Agriculture and Rural Affairs Commission
Tianjin, agriculture: 农业农村委员会|农业农村委 = Agriculture and Rural Affairs Commission
Chongqing, water: 水利局 = Water Resources Bureau
Shanghai, local finance: 地方金融管理局|委金融办|地方金融监督管理局!|地方金融监管局!|金融局 = Financial Administration
Shenzhen, transport: 交通运输局|交通局|交委! = Transport Bureau
"""

# The bodies listed of cities below the sub-provincial ones, and of the larger among these.
OTHER_CITY_BODIES = {"development", "finance", "market", "police", "housing", "state assets", "discipline", "statistics", "land"}
MIDDLE_CITY_BODIES = OTHER_CITY_BODIES | {
    "industry", "commerce", "local finance", "health", "education", "science", "transport", "environment", "labour",
    "health insurance", "culture", "water", "procuratorate", "congress", "weather"}


def form(text):
    """`财政厅 = Department of Finance` as (Chinese names, English name); None for `-`."""
    text = text.strip()
    if text == "-":
        return None
    chinese, english = text.split(" = ")
    return chinese, english


def read_bodies():
    bodies = {}
    for line in BODIES.strip().split("\n"):
        key, forms = line.split(": ", 1)
        bodies[key] = tuple(form(text) for text in forms.split("; "))
    return bodies


def read_exceptions():
    exceptions = {}
    for line in EXCEPTIONS.strip().split("\n"):
        key, text = line.split(": ", 1)
        exceptions[tuple(key.split(", "))] = form(text)
    return exceptions
