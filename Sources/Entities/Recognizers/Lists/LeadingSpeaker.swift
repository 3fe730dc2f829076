import YuliaoCorpus

/// Finds the brokers that speak at the beginning of their own lines, where a known firm of the document does likewise:
/// **青峦期货**：库存低位。
struct LeadingSpeaker {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let desks = desks()
    var found: [Span] = []
    for cue in scan.cues
    where cue.cue == .chineseFirmHead && speaks(cue.end) && Self.heads.contains(cue.start..<cue.end, of: scan.text) {
      guard let start = nameStart(before: cue.start),
        !known.contains(where: { $0.type == .company && $0.start < cue.end && start < $0.end && $0.evidence == .none })
      else { continue }
      found.append(
        .firm(at: start..<cue.end, by: .corporateForm, confidence: 0.85, known: known, in: scan))
    }
    guard !found.isEmpty, known.contains(where: { $0.type == .company && speaks($0.end) && opensLine($0.start) }) else {
      return desks
    }
    return found + desks
  }

  /// A broker's doubtful short name before one of its desks at a line's beginning: ● 青峦机械：, 【青峦电新】.
  private func desks() -> [Span] {
    known.compactMap { span in
      guard span.evidence == .context || span.evidence == .anchor, span.type == .company, scan.text.isHan(span.start),
        Self.sectors.contains(span.end..<(span.end + 2), of: scan.text), speaks(span.end + 2), opensLine(span.start),
        span.targets.contains(where: { gazetteer.entities[Int($0)].nameChinese.hasSuffix(Self.broker) })
      else { return nil }
      var span = span
      span.evidence = .none
      span.method = .phrase
      span.confidence = 0.85
      return span
    }
  }

  private static let broker = "证券"
  private static let sectors = WordSet([
    "机械", "电新", "医药", "食饮", "电子", "通信", "军工", "化工", "有色", "地产", "策略", "宏观", "固收", "金工", "汽车", "传媒", "非银", "银行", "轻工",
    "纺服", "家电", "农业", "环保", "公用", "交运", "社服", "零售", "建材", "建筑", "煤炭", "钢铁", "石化", "海外", "商社", "食品", "计算", "互联", "新能",
    "金融",
    "消费", "能源", "农林", "中小", "北交",
  ])

  /// Whether a colon follows, with nothing but Markdown's marks between.
  private func speaks(_ end: Int) -> Bool {
    var at = end
    while scan.text.symbol(at) == 0x2A || scan.text.symbol(at) == 0x3011 { at += 1 }
    return scan.text.symbol(at) == 0x3A
  }

  private func opensLine(_ start: Int) -> Bool {
    var at = start
    while at > 0, Self.marks.contains(scan.text.symbol(at - 1)) { at -= 1 }
    return at == 0 || scan.text.symbol(at - 1) == 0x0A
  }

  private func nameStart(before head: Int) -> Int? {
    let text = scan.text
    var start = head
    while start > 0, head - start < 7, text.isHan(start - 1) { start -= 1 }
    let name = start..<head
    guard (2...6).contains(name.count), opensLine(start), !ChineseWords.isOrdinary(name, in: scan),
      !name.contains(where: { Self.particles.contains(text.symbols[$0]) }),
      !Self.goods.contains(text.symbol(head - 1)), !Self.words.contains(where: { text.holds($0, in: name) })
    else { return nil }
    return start
  }

  private static let heads = WordSet(["证券", "期货", "银行", "资本"])
  private static let particles = SymbolSet("的了在是和及或将让使该这那")
  private static let marks = SymbolSet(" *#-•【>·●■◆▪○")
  /// Last characters of what is traded: 沪铜期货, 棕榈油期货, 股指期货.
  private static let goods = SymbolSet("铜铝锌铅镍锡金银油粕豆米糖棉煤焦钢碱酸醇烯胶纸蛋猪果指债气矿硅锂铁酯纱酚醛苯麦品币")
  private static let words = ["商品", "原油", "外汇", "利率", "汇率", "股票", "中央", "商业", "投资", "人力", "风险", "社会", "资产", "信贷"].map {
    CharacterTable.shared.fold($0)
  }
}
