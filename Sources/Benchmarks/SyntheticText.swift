internal import YuliaoICU

/// Chinese text drawn at random from ICU's dictionary, for measuring where no file is given.
///
/// Words come as often as their costs say, fifteen or so between punctuation marks, with some Latin words and numbers. The
/// text is varied, so that caches are met as real text meets them, and the same on each call.
package enum SyntheticText {
  /// About `bytes` bytes of text in lines. Takes some milliseconds a megabyte.
  package static func make(bytes: Int) throws -> [UInt8] {
    var words: [[UInt8]] = []
    var cumulative: [Double] = []
    var total = 0.0
    try WordDictionary().forEachWord { units, cost in
      guard units.allSatisfy({ $0 >= 0x4E00 && $0 <= 0x9FA5 }) else { return }
      words.append(Array(String(decoding: units, as: UTF16.self).utf8))
      var weight = 1.0
      // Ten more of cost is half as frequent.
      for _ in 0..<cost / 10 { weight /= 2 }
      total += weight
      cumulative.append(total)
    }
    var random = Randomness(state: 2026)
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 256)
    let latin = ["DeepSeek", "AI", "2025", "3.5%", "S.321", "Josh Hawley", "A", "GPT-4"]
    while text.count < bytes {
      for _ in 0..<2 + random.below(10) {
        for _ in 0..<3 + random.below(14) {
          let point = Double(random.below(1 << 30)) / Double(1 << 30) * total
          var low = 0
          var high = cumulative.count - 1
          while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] < point { low = middle + 1 } else { high = middle }
          }
          text += words[low]
        }
        if random.below(6) == 0 { text += " \(latin[random.below(latin.count)]) ".utf8 }
        text += ["，", "，", "。", "、", "；", "！"][random.below(6)].utf8
      }
      text.append(0x0A)
    }
    return text
  }

  private struct Randomness {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }
}
