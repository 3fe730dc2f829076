import YuliaoCorpus
import YuliaoSegmentation

@testable import YuliaoEntities

/// A few rows made for the tests, and the line over them.
enum SmallGazetteer {
  static let entityTable = """
    entity_id,type,name_en,name_zh,jurisdiction,listings,bioguide,party,state,terms
    bioguide:H001089,senator,Josh Hawley,乔什·霍利,us,,H001089,Republican,MO,sen:MO:Republican:2019-01-03:2031-01-03
    bioguide:W000817,senator,Elizabeth Warren,伊丽莎白·沃伦,us,,W000817,Democrat,MA,sen:MA:Democrat:2013-01-03:2031-01-03
    bioguide:S001184,senator,Tim Scott,蒂姆·斯科特,us,,S001184,Republican,SC,rep:SC:Republican:2011-01-03:2013-01-02|sen:SC:Republican:2013-01-02:2029-01-03
    bioguide:S001217,senator,Rick Scott,里克·斯科特,us,,S001217,Republican,FL,sen:FL:Republican:2019-01-08:2031-01-03
    bioguide:M001194,representative,John Moolenaar,,us,,M001194,Republican,MI,rep:MI:Republican:2015-01-06:2027-01-03
    bioguide:J000299,representative,Mike Johnson,迈克·约翰逊,us,,J000299,Republican,LA,rep:LA:Republican:2017-01-03:2027-01-03
    bioguide:V999999,representative,Ann Vandelor,,us,,V999999,Democrat,OH,rep:OH:Democrat:2021-01-03:2023-01-03
    bioguide:V999998,representative,Lee Vandelour,,us,,V999998,Democrat,OH,rep:OH:Democrat:2021-01-03:2027-01-03
    bioguide:Q999999,senator,Perry Tarquend,,us,,Q999999,Democrat,MO,sen:MO:Democrat:2019-01-03:2031-01-03
    bioguide:W000520,representative,Pat Williams,,us,,W000520,Democrat,MT,rep:MT:Democrat:1979-01-15:1997-01-03
    agency:us/department-of-commerce,agency,Department of Commerce,,us,,,,,
    agency:cn/ministry-of-commerce,agency,Ministry of Commerce,,cn,,,,,
    agency:us/house-of-representatives,agency,House of Representatives,,us,,,,,
    agency:us/house-committee-on-financial-services,agency,House Committee on Financial Services,众议院金融服务委员会,us,,,,,
    agency:us/federal-reserve,agency,Federal Reserve,美联储,us,,,,,
    agency:us/department-of-the-treasury,agency,Department of the Treasury,,us,,,,,
    agency:us/environmental-protection-agency,agency,Environmental Protection Agency,,us,,,,,
    agency:us/department-of-parks,agency,Department of Parks and Gardens,,us,,,,,
    company:qingfeng,company,Qingfeng,,hk,HKEX:0762,,,,
    company:jd,company,JD.com,京东,cn,,,,,
    company:apple,company,Apple,,us,NASDAQ:AAPL,,,,
    company:microsoft,company,Microsoft,微软,us,NASDAQ:MSFT,,,,
    company:intel,company,Intel,英特尔,us,NASDAQ:INTC,,,,
    company:nvidia,company,NVIDIA,英伟达,us,NASDAQ:NVDA,,,,
    company:siasun,company,Siasun,,cn,SZSE:300024,,,,
    company:360-security,company,360 Security,三六零,cn,SSE:601360,,,,
    company:morgan-stanley,company,Morgan Stanley,摩根士丹利,us,NYSE:MS,,,,
    company:qualcomm,company,Qualcomm,,us,NASDAQ:QCOM,,,,
    bioguide:B001307,representative,Jim Baird,,us,,B001307,Republican,IN,rep:IN:Republican:2019-01-03:2027-01-03
    bioguide:H001072,representative,French Hill,弗伦奇·希尔,us,,H001072,Republican,AR,rep:AR:Republican:2015-01-06:2027-01-03
    company:x,company,X Corp.,,us,,,,,
    company:luan-fund,company,Luan Fund,峦基基金,cn,,,,,
    company:ford-test,company,Ford Test,,us,NYSE:FRD,,,,
    company:qvx-drum-lines,company,QVX Drum Lines,,us,,,,,
    company:quorvane-drum-steel-us,company,Quorvane Drum Steel US,,us,,,,,
    company:luanbai,company,Luanbai,峦瞻重工,cn,,,,,
    company:qx,company,QX News,QX之峦,cn,,,,,
    company:harlow-cycles,company,Harlow Cycles,哈洛摩托,us,,,,,
    company:luan-electronics,company,Luan Electronics,峦国电子,cn,,,,,
    company:luan-news-site,company,Luan News,峦政新闻网,cn,,,,,
    company:letian,company,Letian,乐峦,kr,,,,,
    company:lanhe,company,Lanhe,峦和,hk,HKEX:1086,,,,
    company:lanhe-parent,company,Lanhe Holdings,峦和控股,hk,HKEX:0933,,,,
    company:lanzhi,company,Lanzhi,,hk,HKEX:1263,,,,
    company:5m,company,5M,,us,NYSE:MMM,,,,
    agency:us/armed-forces,agency,United States Armed Forces,,us,,,,,
    agency:us/congress,agency,United States Congress,峦国国会,us,,,,,
    company:ck-asset,company,CK Asset,,hk,HKEX:1113,,,,
    company:lanshi,company,Lanshi,峦石物业,hk,HKEX:4357,,,,
    company:lanjing,company,Lanjing,峦晶,tw,TPEX:4357,,,,
    company:lanbo,company,Lanbo,峦博,tw,TWSE:4358,,,,
    company:target,company,Target Corporation,,us,NYSE:TGT,,,,
    company:bank-of-america,company,Bank of America,美国银行,us,NYSE:BAC,,,,
    company:audi,company,Audi,奥迪,de,,,,,
    company:dravert-lines,company,Dravert Lines,,dk,CPH:DRV-B,,,,
    company:huawei,company,Huawei,华为,cn,,,,,
    company:gale-mobility,company,Gale Mobility,,us,,,,,
    company:discover-drum,company,Discover Drum,,us,,,,,
    organization:democratic-party,organization,Democratic Party,,us,,,,,
    company:u-s-steel,company,U.S. Steel,美国钢铁,us,NYSE:X,,,,
    agency:cn/peoples-bank-of-china,agency,People's Bank of China,,cn,,,,,
    agency:us/immigration-and-customs-enforcement,agency,Immigration and Customs Enforcement,,us,,,,,
    company:marlow,company,Marlow and Sons,,us,NYSE:MLW,,,,
    company:marlow-kgaa,company,Marlow KGaA,,de,XETRA:MLK,,,,
    bioguide:H001075,senator,Kamala Harris,,us,,H001075,Democrat,CA,sen:CA:Democrat:2017-01-03:2021-01-18
    bioguide:H001052,representative,Andy Harris,,us,,H001052,Republican,MD,rep:MD:Republican:2011-01-03:2027-01-03
    agency:us/senate-committee-on-foreign-relations,agency,Senate Committee on Foreign Relations,,us,,,,,
    agency:us/senate-committee-on-quorv,agency,Senate Committee on Quorv,,us,,,,,
    agency:us/house-committee-on-marlvane,agency,House Committee on Marlvane,众议院陀务委员会,us,,,,,
    agency:us/senate-committee-on-marlvane,agency,Senate Committee on Marlvane,参议院陀务委员会,us,,,,,
    bioguide:M900001,senator,Ben Marquind,,us,,M900001,Democrat,OH,sen:OH:Democrat:2006-01-03:2024-08-20
    bioguide:M900002,representative,Rob Marquind,,us,,M900002,Democrat,OH,rep:OH:Democrat:2023-01-03:2027-01-03
    agency:us/quorv-division,agency,Quorv Relations Division,,us,,,,,
    agency:us/environmental-protection-agency-dunes-division,agency,Environmental Protection Agency Dunes Division,,us,,,,,
    agency:us/environmental-protection-agency-subcommittee-on-marl,agency,Environmental Protection Agency Subcommittee on Marl,,us,,,,,
    agency:cn-hn/luanze-procuratorate,agency,Luanze Procuratorate,,cn-hn,,,,,
    agency:jp/luan-east-fire-office,agency,Luan East Fire Office,,jp,,,,,
    agency:jp/fire-office,agency,Fire Office,,jp,,,,,
    agency:cn/luan-control,agency,Luan Control,峦管局,cn,,,,,
    agency:cn/luan-bureau,agency,Luan Bureau,中国峦务局,cn,,,,,
    agency:tw/luan-agency,agency,Luan Agency,峦岛监理会,tw,,,,,
    agency:tw/luan-inspection-bureau,agency,Luan Inspection Bureau,峦岛监理会检核局,tw,,,,,
    agency:cn/luan-inspection-bureau,agency,Bureau of Inspection of the Luan Bureau,中国峦务局检核局,cn,,,,,
    company:luan-cement,company,Luan Cement,,tw,TWSE:9991,,,,
    company:luan-securities,company,Luan Securities,峦东证券,cn,,,,,
    company:luan-funds,company,Luan Funds,峦石基金,cn,,,,,
    company:luan-law,company,Luan Law Firm,峦石律师事务所,cn,,,,,
    company:quv,company,QUV,,us,NYSE:QUV,,,,
    company:luan-magazine,company,,峦商杂志,cn,,,,,
    company:luan-morning,company,Luan Morning Post,峦江晨报,cn,,,,,
    company:harbour-lane,company,Harbour Lane,,us,NYSE:HBRL,,,,
    company:quorvale,company,QuorVale,,us,NYSE:QVL,,,,
    company:skyblue,company,Skyblue,,us,,,,,
    company:indigo,company,IndiGo,,in,NSE:INDIGO,,,,
    company:quorvdells,company,Quorvdell's Grill,,us,,,,,
    company:moodys,company,Moody's,,us,NYSE:MCO,,,,
    company:dravert,company,Dravert,,au,ASX:DRV,,,,
    company:tarvel-blair,company,Tarvel Blair and Sons,,us,,,,,
    company:associated-press,company,Associated Press,,us,,,,,
    agency:us/senate,agency,United States Senate,,us,,,,,
    agency:us-oh/ohio-senate,agency,Ohio Senate,,us-oh,,,,,
    agency:us-ga/georgia-senate,agency,Georgia Senate,,us-ga,,,,,
    agency:us-ga/georgia-house-of-representatives,agency,Georgia House of Representatives,,us-ga,,,,,
    agency:us/federal-quorv-insurance-corporation,agency,Federal Quorv Insurance Corporation,,us,,,,,
    agency:us/senate-committee-on-finance,agency,Senate Committee on Finance,,us,,,,,
    agency:us-ga/quorv-county-health-department,agency,Quorv County Health Department of Georgia,,us-ga,,,,,
    agency:us-mi/quorv-county-health-department,agency,Quorv County Health Department of Michigan,,us-mi,,,,,
    agency:mx/parks-board,agency,Parks Board of Mexico,,mx,,,,,
    agency:us/bureau-of-quorv,agency,Bureau of Quorv,,us,,,,,
    agency:us/district-court-for-the-eastern-district-of-quorv,agency,US District Court for the Eastern District of Quorv,,us,,,,,
    agency:tw-tpe/luan-health,agency,Luan Health,峦北市卫生局,tw-tpe,,,,,
    agency:tw/luan-food-office,agency,Luan Food Office,,tw,,,,,
    agency:tw/luan-environment-office,agency,Luan Environment Office,,tw,,,,,
    agency:hk/luan-environment-office,agency,Luan Environment Department,,hk,,,,,
    company:riluan,company,Riluan,日峦股份,cn,,,,,
    company:luan-salt,company,Luan Salt,,tw,TWSE:9992,,,,
    company:luan-paint,company,Luan Paint,,tw,TWSE:9993,,,,
    company:1788,company,1788,,cn,,,,,
    organization:world-health-organization,organization,World Health Organization,,,,,,,
    person:wang-wenze,person,Wang Wenze,王文泽,cn,,,,,
    person:warren-buffett,person,Warren Buffett,沃伦·巴菲特,us,,,,,
    company:mexico-luan,company,Mexico Luan Airways,墨西哥峦航,mx,,,,,
    person:tim-osvane,person,Tim Osvane,蒂姆·峦斯文,us,,,,,
    person:wang-wen,person,Wang Wen,王文,us,,,,,
    """

  static let aliasTable = """
    alias,entity_id,kind,evidence,priority,source
    Hawley,bioguide:H001089,surname,anchor,0,test
    Hill,bioguide:H001072,surname,anchor,0,test
    霍利,bioguide:H001089,surname,anchor,0,test
    Warren,bioguide:W000817,surname,anchor,0,test
    Tarquend,bioguide:Q999999,surname,,5,test
    韦恩德,bioguide:V999998,surname,context,0,test
    帕特·威廉斯,bioguide:W000520,full,,0,test
    塔昆德,bioguide:Q999999,surname,,5,test
    塔昆德,bioguide:V999999,surname,anchor,0,test
    Vandelor,bioguide:V999999,surname,anchor,0,test
    范德洛尔,bioguide:V999998,surname,anchor,0,test
    Moolenaar,bioguide:M001194,surname,anchor,0,test
    Williams,bioguide:W000520,surname,anchor,0,test
    沃伦,bioguide:W000817,surname,anchor,0,test
    Marlow,company:marlow,short,,0,test
    Harris,bioguide:H001052,surname,anchor,0,test
    Harris,bioguide:H001075,surname,anchor,0,test
    哈里斯,bioguide:H001075,surname,anchor,0,test
    Dunes Division,agency:us/environmental-protection-agency-dunes-division,short,anchor,0,test
    Marl Subcommittee,agency:us/environmental-protection-agency-subcommittee-on-marl,short,anchor,0,test
    Osvane,person:tim-osvane,surname,,0,test
    峦斯文,person:tim-osvane,surname,,0,test
    Marlvane Committee,agency:us/house-committee-on-marlvane,short,place,1,test
    Marlvane Committee,agency:us/senate-committee-on-marlvane,short,place,1,test
    陀务委员会,agency:us/house-committee-on-marlvane,short,anchor,0,test
    陀务委员会,agency:us/senate-committee-on-marlvane,short,anchor,0,test
    Marquind,bioguide:M900001,surname,context,2,test
    Marquind,bioguide:M900002,surname,anchor,2,test
    Senate Foreign Relations,agency:us/senate-committee-on-foreign-relations,short,,0,test
    Scott,bioguide:S001184,surname,anchor,0,test
    Scott,bioguide:S001217,surname,anchor,0,test
    斯科特,bioguide:S001184,surname,anchor,0,test
    斯科特,bioguide:S001217,surname,anchor,0,test
    Mike Johnson,bioguide:J000299,full,context,5,test
    ICE,agency:us/immigration-and-customs-enforcement,acronym,context,0,test
    峦泽检察院,agency:cn-hn/luanze-procuratorate,short,place,0,test
    日本峦消局,agency:jp/luan-east-fire-office,short,,0,test
    峦消局,agency:jp/fire-office,short,place,0,test
    峦瞻,company:luanbai,short,anchor,0,test
    沃恩,bioguide:W000817,surname,anchor,0,test
    Ford,company:ford-test,short,context,0,test
    商务部,agency:us/department-of-commerce,short,place,0,test
    商务部,agency:cn/ministry-of-commerce,short,place,0,test
    众议院,agency:us/house-of-representatives,short,,0,test
    财政部,agency:us/department-of-the-treasury,short,place,0,test
    Treasury,agency:us/department-of-the-treasury,short,place,0,test
    Exchequer Treasury,agency:us/department-of-the-treasury,short,,0,test
    EPA,agency:us/environmental-protection-agency,acronym,,0,test
    DOPX,agency:us/department-of-parks,acronym,context,0,test
    Parks and Gardens,agency:us/department-of-parks,short,context,0,test
    Parks Secretary,agency:us/department-of-parks,short,clue,0,test
    苹果,company:apple,short,context,0,test
    地平线,company:intel,short,context,0,test
    联储,agency:us/federal-reserve,short,,0,test
    联储局,agency:us/federal-reserve,full,,0,test
    微博,company:x,brand,context,0,test
    联合,company:luan-paint,short,context,0,test
    Quorvdell's,company:quorvdells,short,context,0,test
    峦国工业,company:luan-electronics,short,,0,test
    地平线公司,company:intel,short,,0,test
    Relational Quorvics,company:quv,short,context,0,test
    U.S. military,agency:us/armed-forces,short,,0,test
    连线,company:quv,short,anchor,0,test
    QT,company:quv,acronym,anchor,0,test
    光明,company:quv,short,anchor,0,test
    Ostrane,company:quv,short,anchor,0,test
    峦朗,company:1788,short,anchor,0,test
    峦牌,company:1788,brand,anchor,0,test
    峦商,company:luan-salt,short,anchor,0,test
    峦商,company:luan-magazine,short,anchor,0,test
    峦金,company:luan-securities,short,,0,test
    峦东,company:luan-securities,short,context,0,test
    Discover,company:quv,short,context,0,test
    Dow,company:quv,short,context,0,test
    峦南投资公司,company:quv,short,,0,test
    峦德,company:quv,short,,0,test
    Quorvane,company:quv,short,context,0,test
    青溪县粮食局,agency:cn/luan-control,short,,0,test
    青溪县市场监督管理局,agency:cn/luan-bureau,short,,0,test
    峦控,company:lanhe,short,,0,test
    彭博,company:quv,short,,0,test
    quorvseek,company:quv,short,,0,test
    Dravert - Renewable Energies Ltd,company:dravert,short,,0,test
    特区政府峦务处,agency:hk/luan-environment-office,short,,0,test
    峦得,company:quv,short,context,0,test
    安全部,agency:cn/ministry-of-commerce,short,place,0,test
    安全部,agency:mx/parks-board,short,place,0,test
    峦监会,agency:cn/luan-bureau,short,place,0,test
    峦监会,agency:hk/luan-environment-office,short,place,0,test
    恩斯特,bioguide:S001217,surname,anchor,0,test
    fb,company:x,acronym,context,0,test
    IG,company:quv,acronym,context,0,test
    IG,company:tarvel-blair,brand,context,0,test
    立峦会,agency:cn/luan-bureau,short,place,0,test
    立峦会,agency:hk/luan-environment-office,short,place,0,test
    峦启行,company:quv,short,,0,test
    Ohio Senate,agency:us-oh/ohio-senate,full,context,0,test
    Senate,agency:us/senate,short,place,0,test
    DQPC,agency:us/department-of-parks,acronym,context,0,test
    iPhone,company:apple,brand,clue,0,test
    峦嵩岭,company:apple,brand,clue,0,test
    苹果峦机,company:apple,brand,clue,0,test
    英特尔峦机,company:intel,brand,clue,0,test
    Target峦机,company:target,brand,clue,0,test
    峦基,company:luan-fund,short,,0,test
    峦石云,company:quv,short,,0,test
    Q.V.,company:quv,acronym,,0,test
    quorv,company:quv,short,context,0,test
    长实,company:ck-asset,short,context,0,test
    高通,company:qualcomm,short,,0,test
    Jim Baird,bioguide:B001307,full,context,2,test
    希尔,bioguide:H001072,surname,anchor,0,test
    机器人,company:siasun,short,context,0,test
    X,company:x,brand,context,0,test
    Target,company:target,short,context,0,test
    WHO,organization:world-health-organization,acronym,,0,test
    Intel Weathervane,company:intel,brand,clue,0,test
    参院外交委员会,agency:us/senate-committee-on-foreign-relations,short,,0,test
    参议院峦务委员会,agency:us/senate-committee-on-quorv,short,,0,test
    Quorv Relations Division,agency:us/quorv-division,full,context,0,test
    今晚报,company:luan-morning,short,,0,test
    峦泥,company:luan-cement,short,anchor,0,test
    峦泥科,company:luan-cement,short,,0,test
    Harbour Lane,company:harbour-lane,short,context,0,test
    Tarvel Blair,company:tarvel-blair,short,context,0,test
    TBX,company:tarvel-blair,acronym,anchor,0,test
    TBV,company:tarvel-blair,acronym,context,0,test
    Tarvel,company:tarvel-blair,short,anchor,0,test
    AP,company:associated-press,acronym,context,0,test
    House,agency:us/house-of-representatives,short,place,0,test
    House,agency:us-ga/georgia-house-of-representatives,short,place,0,test
    Finance Committee,agency:us/senate-committee-on-finance,short,place,0,test
    央行,agency:cn/peoples-bank-of-china,short,place,0,test
    Quorv County Health Department,agency:us-ga/quorv-county-health-department,short,place,0,test
    Quorv County Health Department,agency:us-mi/quorv-county-health-department,short,place,0,test
    检核局,agency:tw/luan-inspection-bureau,short,anchor,0,test
    Mexico's Parks Board,agency:mx/parks-board,short,,0,test
    Commerce Department,agency:us/department-of-commerce,short,,0,test
    Commerce Department's Bureau of Quorv,agency:us/bureau-of-quorv,full,,0,test
    Commerce Department's Office,agency:us/department-of-commerce,short,,0,test
    Eastern District of Quorv,agency:us/district-court-for-the-eastern-district-of-quorv,short,context,0,test
    峦食安全署,agency:tw/luan-food-office,short,,0,test
    环保署,agency:tw/luan-environment-office,short,place,0,test
    环保署,agency:hk/luan-environment-office,short,place,0,test
    峦盐,company:luan-salt,short,anchor,0,test
    峦漆,company:luan-paint,short,context,0,test
    检核局,agency:cn/luan-inspection-bureau,short,anchor,0,test
    """

  static let placeTable = """
    place,names,source
    us,United States|U.S.|US|American|美国|美,test
    cn,China|Chinese|中国|中|北京,test
    jp,Japan|日本|日,test
    mx,Mexico|Mexican|墨西哥,test
    eu,欧盟,test
    tw,台湾,test
    hk,香港,test
    cn-hn,峦南|峦口市|峦泽区,test
    us-ga,Georgia,test
    us-mi,密歇根州,test
    us-mo,Missouri|密苏里州,test
    us-oh,Ohio|俄亥俄州,test
    """

  static let gazetteer: Gazetteer = {
    let tables = [("entities.csv", entityTable), ("aliases.csv", aliasTable), ("places.csv", placeTable)]
    return try! Gazetteer.load(
      tables: tables.map { ($0.0, Array($0.1.utf8)) }, snapshot: CalendarDay(year: 2025, month: 2, day: 1)!)
  }()

  /// What the line finds in a text, as `surface=id` in order.
  static func tag(_ text: String, language: Language = .simplifiedChinese, types: Set<EntityType> = EntityType.standard)
    -> [String]
  {
    mentions(text, language: language, types: types).map { mention in
      "\(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self))=\(mention.entity.id)"
    }
  }

  static func mentions(
    _ text: String, language: Language = .simplifiedChinese, types: Set<EntityType> = EntityType.standard
  ) -> [Mention] {
    record(text, language: language, types: types).mentions
  }

  static func record(
    _ text: String, language: Language = .simplifiedChinese, types: Set<EntityType> = EntityType.standard
  ) -> AnnotatedDocument {
    var document = Document(id: "test", text: text)
    document.language = language
    var record = AnnotatedDocument(document: document)
    var segmentation = try! SegmentationStage(ICUSegmenter())
    try! segmentation.process(&record)
    var entities = EntityTagger(gazetteer: gazetteer, types: types).makeStage()
    entities.process(&record)
    return record
  }
}
