import YuliaoCorpus

/// Acronyms of firms and bodies that the document itself explains as something else: IDC（互联网数据中心）,
/// Ubiquitin-Proteasome System (UPS).
struct OtherSenses {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  /// The gazetteers' names in the document without the acronyms that mean something else here; O(names) once no acronym
  /// is explained.
  func removing(_ spans: [Span]) -> [Span] {
    var denied: [ArraySlice<UInt16>: Set<EntityType>] = [:]
    for span in spans where isAcronym(span) && (isExplainedBehind(span, spans) || isExplainedInFront(span, spans)) {
      denied[scan.text.symbols[span.range], default: []].insert(span.type)
    }
    guard !denied.isEmpty else { return spans }
    return spans.filter {
      !isAcronym($0) || denied[scan.text.symbols[$0.range]]?.contains($0.type) != true
    }
  }

  private func isAcronym(_ span: Span) -> Bool {
    (span.type == .company || span.type == .agency) && span.isListed && (2...5).contains(span.length)
      && scan.text.isUpper(span.start) && scan.isAllCapitals(span.range)
  }

  /// A bracket of Chinese words that neither name a firm nor say what kind of one it is; a body's may end as a thing's name
  /// does too (疾控中心), so that only what is measured counts there.
  private func isExplainedBehind(_ span: Span, _ known: [Span]) -> Bool {
    let text = scan.text
    guard text.symbol(span.end) == 0x28 else { return false }
    let start = span.end + 1
    var end = start
    while end - start < 16, text.isHan(end) { end += 1 }
    guard end - start >= 4, text.symbol(end) == 0x29 || text.symbol(end) == 0x2C,
      !known.contains(where: { $0.start < end && start < $0.end }), scan.place(startingAt: start) == nil
    else { return false }
    return (span.type == .company ? Self.things : Self.measures).contains { text.holds($0, before: end) }
  }

  private static let things =
    [
      "中心", "系统", "电源", "投资", "计划", "计划书", "模式", "技术", "服务", "指数", "设备", "协议", "标准", "接口", "治疗", "疾病", "蛋白", "材料",
      "二醇", "工程", "网络", "架构", "模型", "算法", "平台", "流程", "成本", "收入", "剂", "酸", "法", "器", "机",
    ].map { CharacterTable.shared.fold($0) } + measures
  private static let measures = ["率", "值", "量", "比", "症", "病"].map { CharacterTable.shared.fold($0) }

  /// Latin words right before the acronym in its bracket, whose initials spell it: (Ubiquitin-Proteasome System, UPS).
  private func isExplainedInFront(_ span: Span, _ known: [Span]) -> Bool {
    let text = scan.text
    var at = span.start - 1
    while text.isSpace(at) || text.symbol(at) == 0x2C { at -= 1 }
    guard at < span.start - 1 || text.symbol(at) == 0x28 else { return false }
    if text.symbol(at) == 0x28 { at -= 1 }
    if text.isSpace(at) { at -= 1 }
    guard text.isLatin(at), text.symbol(span.end) == 0x29 else { return false }
    let end = at + 1
    var initials: [UInt16] = []
    while at >= 0, end - at < 70, text.isLatin(at) || text.isSpace(at) || [0x2D, 0x26, 0x2E].contains(text.symbol(at)),
      initials.count < span.length
    {
      // A small word lends no letter: Center of Acme Studies (CAS); a word behind a hyphen need not: Age-Related.
      let isBehindHyphen = text.symbol(at - 1) == 0x2D
      if text.isLatin(at), !text.isLatinWordPart(at - 1) || isBehindHyphen, !isSmallWord(at),
        !isBehindHyphen || text.symbols[at] == text.symbols[span.end - 1 - initials.count]
      {
        initials.insert(text.symbols[at], at: 0)
      }
      at -= 1
    }
    let phrase = (at + 1)..<end
    return initials == Array(text.symbols[span.range]) && !isOwnName(phrase, of: span)
      && !known.contains {
        ($0.type == .company || $0.type == .agency && span.type == .agency) && $0.start >= phrase.lowerBound
          && $0.end <= end && $0.length > span.length
      }
  }

  private func isSmallWord(_ start: Int) -> Bool {
    scan.word(after: start).map { Self.smallWords.contains(scan.lowercased($0)) } ?? false
  }

  private static let smallWords: Set<String> = ["of", "for", "and", "the", "on", "in", "to"]

  /// Whether a phrase is but another spelling of a name: it has the name's first word; of a body that ends as bodies do,
  /// any of its longer words (the Cannabis Council is no Economic and Security Commission).
  private func isOwnName(_ phrase: Range<Int>, of span: Span) -> Bool {
    let words = scan.lowercased(phrase).split(separator: " ")
    if span.type == .agency, let last = words.last, Self.bodyHeads.contains(String(last)) {
      return span.targets.contains { target in
        let own = gazetteer.entities[Int(target)].nameEnglish.lowercased()
        return words.contains { $0.utf8.count >= 4 && !Self.ofANation.contains(String($0)) && own.contains($0) }
      }
    }
    guard let first = words.first else { return true }
    return span.targets.contains {
      gazetteer.entities[Int($0)].nameEnglish.lowercased().split(separator: " ").first == first
    }
  }

  private static let ofANation: Set<String> = ["united", "states", "national", "federal", "american"]

  private static let bodyHeads: Set<String> = [
    "administration", "agency", "commission", "department", "bureau", "board", "authority", "office", "service",
    "services", "committee", "council", "ministry", "court", "corps", "directorate", "institute", "institutes",
    "police", "center", "centers", "centre", "force", "guard", "command", "division", "enforcement", "corporation",
    "protection", "security", "investigation", "representative", "control", "intelligence", "unit", "bank", "survey",
    "treasury", "laboratory", "staff", "parliament", "assembly", "congress", "state",
  ]
}
