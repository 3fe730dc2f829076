import YuliaoCorpus

/// The State Grid's companies in provinces, cities and counties, whose names begin with 国网 and end in 电力公司 or 供电公司:
/// 国网青溪县供电公司, 国网江北电力公司. O(n), sixteen symbols at a time.
struct PowerSuppliers {
  let scan: DocumentScan
  /// Every name of the gazetteers in the document.
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var found: [Span] = []
    var from = 0
    while let start = text.next(Self.grid, from: from) {
      from = start + Self.grid.count
      guard let end = end(from: from),
        !known.contains(where: { $0.type == .company && $0.start == start && $0.end >= end && $0.evidence == .none })
      else { continue }
      found.append(.firm(at: start..<end, by: .corporateForm, confidence: 0.9, known: known, in: scan))
    }
    return found
  }

  /// Behind one to ten characters of places, the first kind of supplier.
  private func end(from start: Int) -> Int? {
    let text = scan.text
    for at in start..<min(text.count, start + 11) {
      guard text.isHan(at), !ChineseWords.breaksName(text.symbols[at]) else { return nil }
      if at > start + 1, let kind = Self.kinds.first(where: { text.holds($0, at: at) }) { return at + kind.count }
    }
    return nil
  }

  private static let grid = CharacterTable.shared.fold("国网")
  private static let kinds = ["供电分公司", "供电公司", "电力公司", "电力有限公司", "供电所", "供电中心"].map {
    CharacterTable.shared.fold($0)
  }
}
