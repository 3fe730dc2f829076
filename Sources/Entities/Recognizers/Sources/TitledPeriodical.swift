import YuliaoCorpus

/// Finds magazines by the marks of a title and their kind behind or at the end of them: 《峦报》杂志, 美媒《峦人》周刊, 美国《峦岛周刊》.
///
/// A name that lists hold with doubt is sure there; one that none holds needs its country or 媒 in front, and is no journal
/// of the sciences, as those are no firms.
struct TitledPeriodical {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Every name of the gazetteers in the document.
  let known: [Span]

  /// O(n).
  func spans() -> [Span] {
    let text = scan.text
    var found: [Span] = []
    var listed: SpansByPlace?
    var from = 0
    while let open = text.next(Self.openMark, from: from) {
      from = open + 1
      var close = open + 1
      while close - open <= 9, text.isHan(close) || text.isLatinWordPart(close) { close += 1 }
      let name = (open + 1)..<close
      guard name.count >= 2, text.symbol(close) == 0x300B else { continue }
      let isKind =
        Self.kinds.contains((close + 1)..<(close + 3), of: text)
        || name.count >= 4 && Self.kinds.contains((close - 2)..<close, of: text)
      guard isKind || reports(behind: close + 1), !Self.journals.contains(name, of: text)
      else { continue }
      let starts = listed ?? SpansByPlace(known, by: .start) { $0.type == .company && $0.isListed }
      listed = starts
      if var span = starts[name.lowerBound], span.end == close {
        guard span.evidence != .none else { continue }
        if let own = periodical(named: name, among: span.targets) { span.targets = [own] }
        span.evidence = .none
        span.method = .phrase
        span.confidence = 0.88
        found.append(span)
      } else if isKind && text.symbol(open - 1) == 0x5A92 || isKind && isCountry(before: open) && !isScience(name) {
        found.append(.firm(at: name, by: .phrase, confidence: 0.75, known: known, in: scan))
      }
    }
    return found
  }

  /// 《峦点》|此前说, 《峦艺》|（Quorv）称赞: what papers do, behind a time or an English name in brackets.
  private func reports(behind index: Int) -> Bool {
    let text = scan.text
    var at = index
    if text.symbol(at) == 0x28, text.isUpper(at + 1),
      let close = (at..<min(at + 30, text.count)).first(where: { text.symbols[$0] == 0x29 })
    {
      at = close + 1
    }
    if Self.times.contains(at..<(at + 2), of: text) { at += 2 }
    if Self.reports.contains(at..<(at + 2), of: text) { return true }
    return at > index
      && (Self.opinions.contains(at..<(at + 2), of: text)
        || [0x8BF4, 0x79F0].contains(text.symbol(at)) && scan.tokenStarts[at + 1] && text.symbol(at + 1) != 0x7684)
  }

  private static let times = WordSet(["此前", "近日", "日前", "昨日", "今日", "周一", "周二", "周三", "周四", "周五", "随后", "最早", "独家"])
  private static let reports = WordSet(["报道", "刊文", "撰文", "援引", "引述", "获悉"])
  private static let opinions = WordSet(["称赞", "披露", "评论", "写道", "曝光", "爆料", "发文"])

  /// Of the firms of a name the one that is called by it and its kind: 峦商杂志 of 《峦商》杂志, not the bank.
  private func periodical(named name: Range<Int>, among targets: Targets) -> UInt32? {
    guard targets.count > 1 else { return nil }
    let kind = (name.upperBound + 1)..<(name.upperBound + 3)
    let whole = scan.text.symbols[name] + scan.text.symbols[kind]
    return targets.first { CharacterTable.shared.fold(gazetteer.entities[Int($0)].nameChinese)[...] == whole }
  }

  private func isCountry(before index: Int) -> Bool {
    guard let place = scan.place(endingAt: index) else { return false }
    return place.end - place.start >= 2 && scan.text.isHan(place.start)
  }

  private static let openMark: [UInt16] = [0x300A]
  /// 美国《科学进展》杂志: what papers are published in.
  private func isScience(_ name: Range<Int>) -> Bool {
    let text = scan.text
    if Self.sciences.contains(where: { text.holds($0, in: name) }) { return true }
    let front = max(0, name.lowerBound - 12)..<name.lowerBound
    return Self.publications.contains { text.holds($0, in: front) }
  }

  private static let sciences = ["科学", "医学", "学报", "学杂志", "化学", "物理", "生物", "免疫", "神经", "肿瘤", "自然", "细胞", "遗传", "材料"]
    .map {
      CharacterTable.shared.fold($0)
    }
  private static let publications = ["发表", "刊登", "刊发", "论文", "研究"].map { CharacterTable.shared.fold($0) }

  private static let kinds = WordSet(["杂志", "周刊", "月刊", "周报", "日报", "晚报", "邮报", "时报"])
  private static let journals = WordSet(["自然", "科学", "柳叶刀", "细胞", "新英格兰", "新英格兰医学", "化学", "物理", "物理评论"])
}
