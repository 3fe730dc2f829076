/// How freely strings of Chinese characters stand in a text: next to how many different characters they occur (Feng and
/// others, 2004). Words stand freely, parts of words do not; no text cut by hand is needed to tell.
///
/// Strings of up to four characters that occur twice are counted; O(n log n) in the text's length.
enum AccessorVariety {
  static let longest = 4
  static let levels = 8

  /// Calls `body` with each string that stands at all freely, and its level, 1 to 7: the smaller number of different
  /// neighbours, of those before it and those behind it, from 2 on by powers of two.
  ///
  /// `codes` holds sentences with at least one 0 between them; `isChinese` says which codes count. Each other neighbour
  /// is as good as a different one: there a word ends for certain.
  static func forEach(in codes: [UInt16], isChinese: [Bool], _ body: (_ word: ArraySlice<UInt16>, UInt8) -> Void) {
    var runs = [Int32](repeating: 0, count: codes.count + 1)
    for place in codes.indices.reversed() where isChinese[Int(codes[place])] { runs[place] = runs[place + 1] + 1 }
    for length in 2...longest {
      var grams: [(key: UInt64, place: Int32)] = []
      for place in codes.indices where runs[place] >= Int32(length) {
        var key: UInt64 = 0
        for code in codes[place..<place + length] { key = key << 16 | UInt64(code) }
        grams.append((key, Int32(place)))
      }
      grams.sort { ($0.key, $0.place) < ($1.key, $1.place) }
      var first = 0
      while first < grams.count {
        var end = first + 1
        while end < grams.count, grams[end].key == grams[first].key { end += 1 }
        if end - first >= 2 {
          let places = grams[first..<end].map { Int($0.place) }
          let variety = min(
            neighbours(places.lazy.map { $0 == 0 ? 0 : codes[$0 - 1] }, isChinese),
            neighbours(places.lazy.map { $0 + length == codes.count ? 0 : codes[$0 + length] }, isChinese))
          if variety >= 2 { body(codes[places[0]..<places[0] + length], level(variety)) }
        }
        first = end
      }
    }
  }

  private static func neighbours(_ codes: some Sequence<UInt16>, _ isChinese: [Bool]) -> Int {
    let sorted = codes.sorted()
    var count = 0
    for (index, code) in sorted.enumerated()
    where index == 0 || code != sorted[index - 1] || !isChinese[Int(code)] { count += 1 }
    return count
  }

  private static func level(_ variety: Int) -> UInt8 {
    var level: UInt8 = 0
    while level < 7, variety > 1 << Int(level) { level += 1 }
    return level
  }
}
