import YuliaoCorpus

/// Finds Chinese company names by what ends them: 有限公司 and the like, 集团, 科技, 证券.
struct ChineseCompanyRecognizer {
  let scan: DocumentScan
  let document: Document
  let known: [Span]

  func spans() -> [Span] {
    scan.cues.compactMap { cue in
      switch cue.cue {
      case .chineseLegalForm: legalStart(before: cue.start).map { make($0, cue.end, confidence: 0.88) }
      case .chineseFirmHead where !known.contains { $0.type == .company && $0.end == cue.end && $0.evidence == .none }:
        headStart(before: cue.start, end: cue.end).map { make($0, cue.end, confidence: 0.75) }
      default: nil
      }
    }
  }

  private func make(_ start: Int, _ end: Int, confidence: Double) -> Span {
    var span = Span(start: start, end: end, type: .company, targets: [])
    span.unlistedName = scan.surface(start..<end, in: document.text)
    span.method = .corporateForm
    span.confidence = confidence
    return span
  }

  /// The start of a full legal name: back over Han characters, letters and brackets to a mark or a word that no name
  /// holds; from four to thirty characters.
  private func legalStart(before index: Int) -> Int? {
    let text = scan.text
    var start = index
    while start > 0, index - start < 30 {
      let symbol = text.symbol(start - 1)
      let isBracket = symbol == 0x28 || symbol == 0x29 || symbol == 0xFF08 || symbol == 0xFF09
      guard text.isHan(start - 1) || text.isLatinWordPart(start - 1) || isBracket else { break }
      if symbol == 0x28, !isRegionBracket(start - 1) { break }
      if ChineseWords.breaksName(symbol), scan.tokenStarts[start - 1], scan.tokenStarts[start] { break }
      if scan.cue([.personTitle], endingAt: start) != nil { break }
      if text.isDigit(start - 1), text.isHan(start) || text.symbol(start) == 0x4E07 { break }
      if start >= 2, scan.tokenStarts[start - 2], ChineseWords.isVerb(scan, start - 2) { break }
      start -= 1
    }
    while start < index, [0x28, 0x29].contains(text.symbol(start)) { start += 1 }
    return index - start >= 2 ? start : nil
  }

  private func isRegionBracket(_ index: Int) -> Bool {
    var at = index + 1
    while at < scan.text.count, at - index < 8, scan.text.isHan(at) { at += 1 }
    return scan.text.symbol(at) == 0x29
  }

  /// The start of a short name before a firm's usual last word: two to four characters between edges that are sure.
  private func headStart(before index: Int, end: Int) -> Int? {
    let text = scan.text
    guard scan.tokenStarts[index] || scan.tokenStarts[end], !text.isHan(end) || scan.tokenStarts[end] else {
      return nil
    }
    var start = index
    while start > 0, text.isHan(start - 1), index - start < 5 {
      if ChineseWords.breaksName(text.symbol(start - 1)), scan.tokenStarts[start - 1] { break }
      start -= 1
    }
    let length = index - start
    guard length >= 2, length <= 4 else { return nil }
    let isAtMark = start == 0 || !text.isHan(start - 1) && !text.isLatinWordPart(start - 1)
    guard isAtMark else { return nil }
    // A list of names (甲、乙科技、丙) or a bracketed code behind it makes sure that it is one.
    let before = text.symbol(start - 1)
    let after = text.symbol(end)
    let isListed = before == 0x3001 || after == 0x3001
    let hasCode = after == 0x28 && (text.isDigit(end + 1) || text.isUpper(end + 1))
    guard isListed && neighbourIsCompany(start, end) || hasCode else { return nil }
    return ChineseWords.isOrdinary(Array(text.symbols[start..<index])) ? nil : start
  }

  private func neighbourIsCompany(_ start: Int, _ end: Int) -> Bool {
    known.contains { $0.type == .company && $0.evidence == .none && ($0.end == start - 1 || $0.start == end + 1) }
  }
}

/// Ordinary Chinese words that bound or disqualify a name.
enum ChineseWords {
  private static let breakers = Set(
    CharacterTable.shared.fold("的了在是与和对由被为向从及或以并等称将把给让使该其此这那某各据就还也都而于因但若如跟同受经至到后前时日月年"))

  static func breaksName(_ symbol: UInt16) -> Bool { breakers.contains(symbol) }

  private static let verbs = Set(
    [
      "设立", "加快", "成立", "宣布", "表示", "要求", "推动", "提出", "参与", "部署", "计划", "进行", "开展", "通过", "透过",
      "收购", "入股", "持有", "担任", "就职", "任职", "指控", "起诉", "批准", "发布", "公布", "调查", "支持", "反对", "负责",
      "包括", "来自", "位于", "控制", "融入", "发展", "促进", "加强", "建立", "改组", "前往", "访问", "关闭", "以及", "根据",
      "名为", "叫做", "曾任", "转让", "委托", "认购", "增持", "减持", "面对", "因为", "需要", "可以", "出售", "购买", "购入",
    ].map { CharacterTable.shared.fold($0) })

  /// Whether a word of two characters that no name holds begins at an index.
  static func isVerb(_ scan: DocumentScan, _ index: Int) -> Bool {
    guard index >= 0, index + 2 <= scan.text.count else { return false }
    return verbs.contains([scan.text.symbols[index], scan.text.symbols[index + 1]])
  }

  private static let ordinary = Set(
    [
      "大型", "跨国", "犯罪", "国际", "国内", "全球", "中国", "美国", "人工智能", "信息", "高新", "生物", "新能源", "数字",
      "金融", "互联网", "传统", "清洁", "可再生", "绿色", "消费", "商业", "投资", "私募", "公募", "国有", "民营", "上市",
      "核心", "主要", "多家", "智能", "电动", "新型", "先进", "现代", "创新", "风险", "产业", "中央", "地方", "商业", "外资",
    ].map { CharacterTable.shared.fold($0) })

  static func isOrdinary(_ symbols: [UInt16]) -> Bool { ordinary.contains(symbols) }
}
