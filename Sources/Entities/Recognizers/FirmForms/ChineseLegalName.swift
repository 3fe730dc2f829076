import YuliaoCorpus

/// Where a full Chinese legal name begins, seen from its legal form: 收到深圳青山科技|有限公司 begins at 深圳.
///
/// The dictionary knows few names, so nothing marks the front of one. The name is taken back to a mark or a word that no
/// name holds, then cut behind the last word that stands before names (全资子公司, 旗下, 接任), or at a place or a known
/// company inside it.
struct ChineseLegalName {
  let scan: DocumentScan
  let known: [Span]

  func start(before index: Int) -> Int? {
    var start = regionStart(before: index)
    start = behindLastOpener(from: start, to: index)
    start = atInnerName(from: start, to: index)
    // 长歌有|和（北京）科技…: a bracket begins no name.
    if scan.text.symbol(start) == 0x28 { start = beforeBracket(start) }
    while start < index, [0x28, 0x29].contains(scan.text.symbol(start)) { start += 1 }
    // 受|青山啤酒有限公司委托, 原|青山保险有限公司
    if Self.leads.contains(scan.text.symbol(start)), scan.tokenStarts[start + 1], index - start >= 4 { start += 1 }
    guard index - start >= 2, !isGeneric(start..<index) else { return nil }
    return start
  }

  /// Where the characters before a bracket begin, behind a mark or a word of one character that stands before names.
  private func beforeBracket(_ open: Int) -> Int {
    var start = open
    while start > 0, open - start < 6, scan.text.isHan(start - 1) {
      if open - start >= 2, Self.fronts.contains(scan.text.symbol(start - 1)), scan.tokenStarts[start],
        scan.tokenStarts[start - 1]
      {
        return start
      }
      start -= 1
    }
    return open - start >= 2 && !scan.text.isHan(start - 1) ? start : open
  }

  private static let fronts = SymbolSet("与和由向对为将被给于从至及因经据在的")

  private static let leads = SymbolSet("受原由诉告")

  /// Back over Han characters, letters and brackets to a mark or a word that no name holds, at most thirty characters.
  private func regionStart(before index: Int) -> Int {
    let text = scan.text
    var start = index
    while start > 0, index - start < 30 {
      let at = start - 1
      let symbol = text.symbol(at)
      if symbol == 0x29 {
        guard let open = openBracket(before: at) else { break }
        start = open
        continue
      }
      guard text.isHan(at) || text.isLatinWordPart(at) else { break }
      if ChineseWords.breaksName(symbol), scan.tokenStarts[at], scan.tokenStarts[start], !isInsideName(at),
        !isUndated(at), !joinsCharacters(at),
        ChineseLegalName.firmBreakers.contains(symbol) || wordBegins(start, before: index)
      {
        break
      }
      // 工程顾问|集团: an office that a firm's trade goes on from is none.
      if scan.cue([.personTitle], endingAt: start) != nil,
        !ChineseLegalName.trades.contains(start..<(start + 2), of: text)
      {
        break
      }
      if text.isDigit(at), text.isHan(start) || text.symbol(start) == 0x4E07 { break }
      start -= 1
    }
    return start
  }

  /// 日照: 日 that no number and no pronoun makes a day.
  private func isUndated(_ index: Int) -> Bool {
    let text = scan.text
    return text.symbol(index) == 0x65E5 && !text.isDigit(index - 1) && !Self.days.contains(text.symbol(index - 1))
  }

  private static let days = SymbolSet("一二三四五六七八九十廿今昨明近当同次即翌每")

  /// 北京光|和|谦成: behind a place and one character, which is no name, 和 joins nothing.
  private func joinsCharacters(_ index: Int) -> Bool {
    guard scan.text.symbol(index) == 0x548C, let place = scan.place(endingAt: index - 1) else { return false }
    return place.end - place.start >= 2 && !scan.text.isHan(place.start - 1)
  }

  /// The bracket that opens one around a place or a few characters: 深圳(集团).
  private func openBracket(before close: Int) -> Int? {
    var at = close - 1
    while at > 0, close - at < 8, scan.text.isHan(at) { at -= 1 }
    return scan.text.symbol(at) == 0x28 && close - at > 1 && at > 0 && scan.text.isHan(at - 1) ? at : nil
  }

  /// Whether a character belongs to a place or a known company: 在 in 泰康在线.
  private func isInsideName(_ index: Int) -> Bool {
    if scan.places.contains(where: { $0.start <= index && index < $0.end && $0.end - $0.start > 1 }) { return true }
    return known.contains {
      $0.type == .company && $0.evidence == .none && $0.start <= index && index < $0.end && $0.length > 2
    }
  }

  /// Whether what follows a weak breaker is surely a name's or a word's beginning: 后|青山 but not 前|海联.
  private func wordBegins(_ index: Int, before end: Int) -> Bool {
    if scan.place(startingAt: index) != nil { return true }
    if known.contains(where: { $0.start == index && $0.type == .company }) { return true }
    return index + 1 < end && !scan.tokenStarts[index + 1]
  }

  /// Behind the last word that stands before names and leaves at least two characters of one.
  private func behindLastOpener(from start: Int, to index: Int) -> Int {
    let text = scan.text
    var best = start
    for at in start..<index {
      for length in 2...4 where at + length + 2 <= index && scan.tokenStarts[at + length] {
        if ChineseLegalName.openers.contains(at..<(at + length), of: text)
          || ChineseLegalName.enterprise.contains(at..<(at + length), of: text)
            && !ChineseLegalName.trades.contains((at + length)..<(at + length + 2), of: text)
            && !ChineseLegalName.enterprises.contains((at + length)..<(at + length + 2), of: text)
          || length == 3 && ChineseLegalName.parties.contains(at..<(at + 3), of: text)
          || ChineseLegalName.kinds.contains(at..<(at + length), of: text) && isPlace(at + length, before: index)
        {
          best = max(best, at + length)
        }
      }
    }
    return best
  }

  /// Whether a place of two characters or more begins at an index and more of the name follows it.
  private func isPlace(_ start: Int, before index: Int) -> Bool {
    guard let place = scan.place(startingAt: start) else { return false }
    return place.end - place.start >= 2 && index - place.end >= 2
  }

  /// At a place or a known company behind words that are neither: 人|浙江省…, 信息仅供|中信建投….
  private func atInnerName(from start: Int, to index: Int) -> Int {
    let text = scan.text
    guard index - start >= 5,
      !known.contains(where: { $0.start == start && $0.type == .company && $0.evidence == .none })
    else { return start }
    guard scan.place(startingAt: start) == nil else { return start }
    for at in (start + 1)..<max(index - 3, start + 1) where text.symbol(at - 1) != 0x28 {
      let isPlace =
        scan.tokenStarts[at] && (at - start >= 2 || ChineseLegalName.joiners.contains(text.symbol(start)))
        && isPlace(at, before: index)
      let isCompany =
        at - start >= 3
        && known.contains { $0.start == at && $0.type == .company && $0.evidence == .none && $0.end <= index }
      guard isPlace || isCompany else { continue }
      if known.contains(where: { $0.end == at && $0.start >= start && $0.type == .company }) { return start }
      return at
    }
    return start
  }

  /// 集团, 新能源科技: words of a trade alone name nobody.
  private func isGeneric(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      guard
        let length = (2...4).reversed().first(where: {
          at + $0 <= range.upperBound
            && ChineseLegalName.trades.contains(at..<(at + $0), of: scan.text)
        })
      else { return false }
      at += length
    }
    return true
  }

  /// Breakers that are never part of a name, whatever follows.
  private static let firmBreakers = SymbolSet("的了在是与和对由被从向及或将把给让使该这那据就还也都而于因但若跟某")

  /// Parts of a contract before the name of who plays them.
  private static let parties = words("加工方 委托方 受托方 承办方 主办方 供应方 运营方 开发方 建设方 施工方 生产方 投资方 承租方 购买方 销售方 合作方 代理方 收购方")

  /// Single characters before a place that belong to the sentence: 人|浙江省…, 有|深圳….
  private static let joiners = SymbolSet("人有由系即与在为至乃方据经原")

  private static func words(_ list: String) -> WordSet { WordSet(list.split(separator: " ").map(String.init)) }

  /// Words that stand before a company's name and in none.
  private static let openers = words(
    """
    承担 拥有 全称为 全称 简称 控制 隶属 拖欠 欠付 支付 偿还 归还 交付 租用 承租 承接 接管 托管 吸收合并 兼并 聘请 邀请 联手 携手 \
    牵手 授权 授予 获得 取得 举报 抵押给 质押给 拍卖 竞得 竞买 参股 前身是 前身系 改制为 变身为 \
    买下 拿下 盘下 找来 找到 并购 筹划 公司 子公司 孙公司 分公司 总公司 母公司 参股公司 关联公司 关联方 股东 控股股东 发起人 受托人 申请人 被申请人 投资人 合伙人 承租人 出租人 \
    管理人 原告 被告 客户 主体 旗下 旗下的 龙头 巨头 关于 对于 基于 鉴于 收到 取代 接任 出任 担任 兼任 现任 历任 曾任 聘任 成为 变更为 更名为 改名为 \
    收购 接近 走进 走访 进入 组建 创办 创立 成立 设立 接受 同意 受理 冻结 引发 用于 间接 直接 仅供 图为 名为 启动 辅导 批复 召开 推进 减免 合并 \
    作为 委托 获批 新增 提到 包括 涉及 来自 位于 入股 持有 增持 减持 转让 认购 购买 出售 购入 起诉 指控 调查 通过 透过 根据 以及 因为 \
    要求 宣布 发布 公布 表示 负责 任职 就职 前往 访问 关闭 参与 部署 推动 提出 计划 进行 开展 系为 系由 分别 其中 另外 同时 目前 此外 并由 名下 \
    谴责 公开谴责 批评 警告 处罚 警示 责令 约谈 查处 通报 指责 控告 状告 投诉 表彰 审理 判决 判令 认定 责成 注销 吊销 查封 处分 \
    曾在 曾担任 先后任 原任 加入 就职于 供职于 任职于 服务于 隶属于 除了 还将其 将其 更名 \
    裁定 确认 稽查 搜查 抽查 突击检查 移送 扣押 冻结 起底 约见 函告 致函 \
    投资方为 买家为 卖家为 业主为 租客为 租户为 换股 吸收 孵化 控制人 前身 前身为 全资 控股的 系 乃
    """)

  /// Words that stand before a name where a place follows, and in names elsewhere: 制造企业|青岛….
  private static let kinds = words("基金 机构 平台 品牌 集团 厂家 单位 银行 券商 商户 法人 经理 医院 大学 门店 项目 产品")

  /// 晶体企业|青山科技…, but 青山企业|管理…, where a trade's word or one of these follows.
  private static let enterprise = words("企业 厂商")
  private static let enterprises = words("顾问 信用 总部 孵化 联合 营销 策划 形象 资源 培训 家园 融资 担保")

  private static let trades = words(
    """
    集团 股份 控股 科技 投资 贸易 电子 新能源 能源 实业 发展 管理 置业 国际 信息 技术 网络 文化 传媒 保险 证券 基金 金融 有限 责任 公司 \
    企业 餐饮 食品 汽车 服务 咨询 生物 医药 智能 半导体 材料 新材料 私人 物业 地产 房地产 资产 资产管理 财务 供应链 商业 商贸 整体 变更 一家 \
    两家 多家 三家 若干 其他
    """)
}
