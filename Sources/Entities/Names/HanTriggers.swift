/// Words beside or in a stretch of Chinese that make it worth a look as a name; without them most stretches are none.
enum HanTriggers {
  /// Words behind a name: what a firm does, has and is led by.
  private static let behind = set(
    "涨 跌 升 挫 涨超 跌超 涨近 跌近 上涨 下跌 大涨 大跌 收涨 收跌 股价 股份 市值 财报 业绩 表示 宣布 称 公告 回应 透露 指出 发布 推出 披露 报道 认为 "
      + "预测 预计 估计 报告 数据 官网 官方 创始人 联合 创办人 董事长 总裁 首席 CEO 分析师 高管 员工 旗下 收购 投资 计划 集团 公司 方面 产品 品牌 平台 "
      + "用户 客户 门店 工厂 总部 上市 融资 领投 跟投 持股 股东 控股 控制 拥有 生产 研发 开发 合作 等 记者 发言人 经济师 策略师")
  /// Words before a name: what kind of firm it is, and what is done to it.
  private static let before = set(
    "旗下 巨头 公司 集团 厂商 企业 品牌 供应商 制造商 开发商 运营商 零售商 生产商 服务商 机构 券商 投行 银行 基金 平台 媒体 据 对手 收购 投资 控股 "
      + "创立 成立 创办 创建 加入 加盟 入职 任职 入股 持有 增持 减持 合作 包括 像 如 比如 例如 诸如 委托 起诉 向 概念股 中概股 龙头 独角兽 交易所 接受 源 图")
  /// Words that end firms' names.
  private static let heads = set(
    "集团 股份 公司 控股 科技 银行 证券 保险 汽车 石油 地产 置地 资本 基金 社 报 日报 时报 晚报 邮报 新闻 电子 半导体 生物 医药 制药 药业 能源 传媒 "
      + "软件 信息 网络 智能 机器人 技术 食品 航空 物流 投资 创投 健康 微电子 光电 实业 工业 百货 酒店 旅行 电器 家电 重工 矿业 黄金 铝业 钢铁 化工 材料 "
      + "航天 船舶 电力 光伏 新能源 动力 电池 通信 电信 影业 娱乐 游戏 教育 乳业 酒业 饮料 服饰 体育 咨询 研究院 评级 信托 期货 金融 金服 支付 快递")

  private static func set(_ words: String) -> HashSet {
    HashSet(words.split(separator: " ").map { NameHash.of(CharacterTable.shared.fold($0)) })
  }

  /// Whether the word or sign says that a name may end before it.
  static func endsName(_ unit: ContextUnit, _ scan: DocumentScan) -> Bool {
    if unit.shape == .sign { return closing.contains(scan.text.symbols[unit.start]) }
    return unit.shape == .han && endsName(unit.hash)
  }

  static func endsName(_ word: UInt64) -> Bool { behind.contains(word) }

  /// Whether the word or sign says that a name may begin behind it.
  static func beginsName(_ unit: ContextUnit, _ scan: DocumentScan) -> Bool {
    if unit.shape == .sign { return opening.contains(scan.text.symbols[unit.start]) }
    return unit.shape == .han && beginsName(unit.hash)
  }

  static func beginsName(_ word: UInt64) -> Bool { before.contains(word) }

  static func isHead(_ hash: UInt64) -> Bool { heads.contains(hash) }

  /// Brackets before a code or an English name, ends of quotes and titles.
  private static let closing = SymbolSet("(（[》」”\"")
  private static let opening = SymbolSet("《「“\"[*")
}

/// A few hashes, asked for all over a text: most are answered by one bit.
private struct HashSet {
  private var bits = [UInt64](repeating: 0, count: 64)
  private let all: Set<UInt64>

  init(_ hashes: [UInt64]) {
    all = Set(hashes)
    for hash in hashes { bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63) }
  }

  @inline(__always) func contains(_ hash: UInt64) -> Bool {
    bits[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0 && all.contains(hash)
  }
}
