/// The kinds of bodies that Chinese cities, counties and districts have, with what they are called in full and in English.
enum LocalBodyKinds {
  struct Kind {
    var chinese: String
    /// The kind's full name, where the text writes a short one.
    var full: String
    var english: String
  }

  /// The longest kind that a name ends with.
  static func kind(endOf name: Substring) -> Kind? {
    guard let last = name.last, let kinds = byLastCharacter[last] else { return nil }
    return kinds.first { name.hasSuffix($0.chinese) && name.count > $0.chinese.count }
  }

  private static let byLastCharacter = Dictionary(grouping: all) { $0.chinese.last! }

  /// Kinds before which a body has a name of its own.
  static let haveOwnNames: Set<String> = ["派出所", "分局"]

  private static let all: [Kind] = table.flatMap { full, short, english in
    ([full] + short).map { Kind(chinese: $0, full: full, english: english) }
  }.sorted { $0.chinese.utf8.count > $1.chinese.utf8.count }

  /// Full name, short names, English name as the bodies' own sites and China's English press have it.
  private static let table: [(String, [String], String)] = [
    ("人民政府", [], "People's Government"),
    ("人民政府办公室", ["政府办公室"], "People's Government Office"),
    ("人民代表大会常务委员会", ["人大常委会"], "People's Congress Standing Committee"),
    ("人民法院", ["法院"], "People's Court"),
    ("中级人民法院", ["中级法院", "中院"], "Intermediate People's Court"),
    ("高级人民法院", ["高级法院", "高院"], "Higher People's Court"),
    ("人民检察院", ["检察院"], "People's Procuratorate"),
    ("公安局", ["警方"], "Public Security Bureau"),
    ("公安厅", [], "Public Security Department"),
    ("公安分局", [], "Public Security Sub-bureau"),
    ("交通警察大队", ["交警大队", "交管大队"], "Traffic Police Brigade"),
    ("交通警察支队", ["交警支队", "交管支队"], "Traffic Police Detachment"),
    ("消防救援大队", ["消防大队"], "Fire and Rescue Brigade"),
    ("消防救援支队", ["消防支队"], "Fire and Rescue Detachment"),
    ("派出所", [], "Police Station"),
    ("分局", [], "Branch"),
    ("看守所", [], "Detention Center"),
    ("市场监督管理局", ["市场监管局", "市监局"], "Administration for Market Regulation"),
    ("工商行政管理局", ["工商局"], "Administration for Industry and Commerce"),
    ("质量技术监督局", ["质监局"], "Bureau of Quality and Technical Supervision"),
    ("食品药品监督管理局", ["食药监局", "食药局"], "Food and Drug Administration"),
    ("住房和城乡建设局", ["住建局"], "Housing and Urban-Rural Development Bureau"),
    ("住房和城乡建设委员会", ["住建委"], "Commission of Housing and Urban-Rural Development"),
    ("财政局", [], "Finance Bureau"),
    ("教育局", [], "Education Bureau"),
    ("教育委员会", ["教委"], "Education Commission"),
    ("商务局", [], "Commerce Bureau"),
    ("发展和改革局", ["发改局"], "Development and Reform Bureau"),
    ("发展和改革委员会", ["发改委"], "Development and Reform Commission"),
    ("应急管理局", [], "Emergency Management Bureau"),
    ("自然资源局", [], "Natural Resources Bureau"),
    ("国土资源局", ["国土局"], "Land and Resources Bureau"),
    ("规划局", [], "Planning Bureau"),
    ("农业农村局", [], "Agriculture and Rural Affairs Bureau"),
    ("农业局", [], "Agriculture Bureau"),
    ("畜牧兽医局", [], "Animal Husbandry and Veterinary Bureau"),
    ("林业局", [], "Forestry Bureau"),
    ("水利局", [], "Water Resources Bureau"),
    ("水务局", [], "Water Authority"),
    ("粮食局", [], "Grain Bureau"),
    ("人力资源和社会保障局", ["人力社保局", "人社局"], "Human Resources and Social Security Bureau"),
    ("医疗保障局", ["医保局"], "Healthcare Security Bureau"),
    ("文化和旅游局", ["文旅局"], "Culture and Tourism Bureau"),
    ("文化局", [], "Culture Bureau"),
    ("交通运输局", [], "Transport Bureau"),
    ("交通局", [], "Transport Bureau"),
    ("卫生健康局", ["卫健局"], "Health Bureau"),
    ("卫生健康委员会", ["卫健委"], "Health Commission"),
    ("卫生局", [], "Health Bureau"),
    ("统计局", [], "Statistics Bureau"),
    ("民政局", [], "Civil Affairs Bureau"),
    ("司法局", [], "Justice Bureau"),
    ("审计局", [], "Audit Bureau"),
    ("信访局", [], "Letters and Visits Bureau"),
    ("科学技术局", ["科技局"], "Science and Technology Bureau"),
    ("工业和信息化局", ["工信局"], "Industry and Information Technology Bureau"),
    ("生态环境局", [], "Ecology and Environment Bureau"),
    ("环境保护局", ["环保局"], "Environmental Protection Bureau"),
    ("城市管理局", ["城管局"], "Urban Management Bureau"),
    ("退役军人事务局", [], "Veterans Affairs Bureau"),
    ("行政审批局", [], "Administrative Approval Bureau"),
    ("国有资产监督管理委员会", ["国资委"], "State-owned Assets Supervision and Administration Commission"),
    ("国家税务局", ["国税局"], "State Taxation Bureau"),
    ("地方税务局", ["地税局"], "Local Taxation Bureau"),
    ("税务局", [], "Taxation Bureau"),
    ("国家安全局", [], "State Security Bureau"),
    ("物价局", [], "Price Bureau"),
    ("邮政管理局", [], "Postal Administration"),
    ("气象台", [], "Meteorological Observatory"),
    ("气象局", [], "Meteorological Bureau"),
    ("体育局", [], "Sports Bureau"),
    ("人民武装部", ["人武部", "武装部"], "People's Armed Forces Department"),
    ("人民防空办公室", ["人防办"], "Civil Air Defense Office"),
  ]
}
