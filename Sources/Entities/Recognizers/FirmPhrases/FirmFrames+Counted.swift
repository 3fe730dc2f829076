import YuliaoCorpus

/// Lists of unlisted firms whose number stands behind them: 峦瑞食品、峦石香食品、峦园酱菜三家.
extension FirmFrames {
  /// Each item must look like a firm by its trade's word; two of them make a list. O(n).
  func counted() -> [Name] {
    let text = scan.text
    var found: [Name] = []
    var from = 0
    while let index = text.next(Self.counter, from: from) {
      from = index + 1
      guard index > 0, Self.numbers.contains(text.symbol(index - 1)) else { continue }
      var items: [Name] = []
      var end = text.symbol(index - 2) == 0x7B49 ? index - 2 : index - 1
      while items.count < 10, let item = item(endingAt: end) {
        items.append(item)
        guard Self.marks.contains(text.symbol(item.range.lowerBound - 1)) else { break }
        end = item.range.lowerBound - 1
      }
      if items.count >= 2 { found += items.reversed() }
    }
    return found
  }

  /// The longest name that ends at an index.
  private func item(endingAt end: Int) -> Name? {
    guard end >= 4, scan.text.isHan(end - 1), scan.tokenStarts[end] else { return nil }
    for start in max(0, end - 9)...(end - 4) where scan.tokenStarts[start] {
      guard (start..<end).allSatisfy({ scan.text.isHan($0) }) else { continue }
      if let name = name(start..<end) { return name }
    }
    return nil
  }

  /// 家
  private static let counter: [UInt16] = [0x5BB6]
  private static let numbers = SymbolSet("两二三四五六七八九十")
  private static let marks = SymbolSet("、和与及")
}
