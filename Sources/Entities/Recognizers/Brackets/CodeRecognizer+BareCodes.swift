import YuliaoCorpus

/// Codes of four digits as Hong Kong's papers write them, 青山控股（0123）, and whose a name is that a code contradicts.
extension CodeRecognizer {
  /// Whether two firms are both listed in Hong Kong, or both on the mainland.
  func shareMarket(_ a: UInt32, _ b: UInt32) -> Bool {
    let markets = [a, b].map { target in
      Set(gazetteer.entities[Int(target)].listings.compactMap { Self.markets[String($0.prefix { $0 != ":" })] })
    }
    return !markets[0].isDisjoint(with: markets[1])
  }

  /// FanDuel (NYSE:FLUT): a firm of another name, which the code's only owns.
  func isBrand(_ own: UInt32, of target: UInt32) -> Bool {
    let words = [own, target].map {
      Set(gazetteer.entities[Int($0)].nameEnglish.lowercased().split { !$0.isLetter }.filter { $0.utf8.count >= 3 })
    }
    return !words[0].isEmpty && !words[1].isEmpty && words[0].isDisjoint(with: words[1])
  }

  private static let markets = ["HKEX": "hk", "SSE": "cn", "SZSE": "cn", "BJSE": "cn"]

  func isFourDigits(_ open: Int) -> Bool {
    isClosing(open + 5) && (1...4).allSatisfy { scan.text.isDigit(open + $0) }
  }

  /// 1868, 2024: a year of modern times.
  func isYearOfModernTimes(_ open: Int) -> Bool {
    let first = scan.text.symbol(open + 1)
    let second = scan.text.symbol(open + 2)
    return first == 0x31 && (0x37...0x39).contains(second) || first == 0x32 && second == 0x30
  }

  /// Whether a name that lists hold stands before its own code of four digits: 青山控股（0123）. O(n)
  func writesBareCodes(_ ends: SpansByPlace) -> Bool {
    let text = scan.text
    return text.symbols.indices.contains { index in
      guard text.symbols[index] == 0x28, isFourDigits(index), let known = ends[index], !known.targets.isEmpty,
        let target = gazetteer.indexOfListing[bareListing(index)]
      else { return false }
      return known.targets.contains(target)
    }
  }

  /// 热线（1823）: a number to call.
  private static let callers = ["热线", "电话", "上午", "下午"].map { CharacterTable.shared.fold($0) }

  func bareListing(_ open: Int) -> String {
    ListingCode.listing(scan.lowercased((open + 1)..<(open + 5)), at: "HK")
  }

  /// The firm before a code that no list holds: one that a rule found, or a name between marks.
  func bareCodeName(before index: Int, _ ends: SpansByPlace) -> Span? {
    if var known = ends[index] {
      guard known.targets.isEmpty else { return nil }
      known.confidence = min(0.98, known.confidence + 0.02)
      return known
    }
    guard scan.text.isHan(index - 1), let start = nameStart(before: index), !scan.text.isHan(start - 1),
      index - start <= 5, !ChineseWords.isOrdinary(start..<index, in: scan), !scan.isOneToken(start, index),
      !Self.callers.contains(where: { scan.text.holds($0, before: index) })
    else { return nil }
    return unlisted(start..<index, confidence: 0.8)
  }
}
