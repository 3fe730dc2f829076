/// Counts in how many articles words stand in small letters and capitalised.
struct WordCounter {
  private struct Counts {
    var small: Int32 = 0
    var capital: Int32 = 0
  }

  private var counts: [UInt64: Counts] = [:]

  mutating func add(_ scan: DocumentScan) {
    var small: Set<UInt64> = []
    var capital: Set<UInt64> = []
    let text = scan.text
    var at = 0
    while at < text.count {
      guard text.isLatinWordPart(at) else {
        at += 1
        continue
      }
      var end = NameRuns.wordEnd(from: at, to: text.count, in: text)
      let next = end
      if end - at > 2, text.symbol(end - 1) == 0x73, text.symbol(end - 2) == 0x27 { end -= 2 }
      if (at..<end).contains(where: { text.isLatin($0) }) {
        let isCapital = (at..<end).contains { text.isUpper($0) }
        if isCapital { capital.insert(scan.hash(at, end)) } else { small.insert(scan.hash(at, end)) }
      }
      at = next
    }
    for word in small { counts[word, default: Counts()].small += 1 }
    for word in capital { counts[word, default: Counts()].capital += 1 }
  }

  /// The steps of a word of a name without the article the name stands in, which is counted too.
  func steps(_ word: UInt64, isAlsoSmallThere: Bool) -> UInt8 {
    guard let own = counts[word] else { return 0 }
    return WordCounts.steps(small: own.small - (isAlsoSmallThere ? 1 : 0), capital: own.capital - 1)
  }

  /// The table as a model's file holds it; words that one article alone has are left out.
  func layOut() -> (keys: [UInt64], values: [UInt8]) {
    let kept = counts.filter { $0.value.small + $0.value.capital > 1 && $0.key != 0 }
    return KeyTable<UInt8>.layOut(kept.keys.sorted(), filler: 0) { word in
      WordCounts.steps(small: kept[word]!.small, capital: kept[word]!.capital)
    }
  }
}
