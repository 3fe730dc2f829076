/// In how many articles each Latin word stands in small letters and in how many with a capital, in steps: what is no
/// name where it stands capitalised (“Sometimes”, “Attorneys”) mostly stands in small letters elsewhere.
struct WordCounts: Sendable {
  /// Both steps of a word in one byte.
  private let table: KeyTable<UInt8>

  init(_ table: KeyTable<UInt8>) { self.table = table }

  /// Of small letters in the high four bits, of capitals in the low ones; 0 for words that no article has.
  @inline(__always) subscript(word: UInt64) -> UInt8 { table[word] ?? 0 }

  /// 0, 1, 2…3, 4…10, 11…40, 41….
  static func steps(small: Int32, capital: Int32) -> UInt8 { step(small) << 4 | step(capital) }

  private static func step(_ count: Int32) -> UInt8 {
    switch count {
    case ...0: 0
    case 1: 1
    case 2...3: 2
    case 4...10: 3
    case 11...40: 4
    default: 5
    }
  }
}

/// The words of a Latin name of which their counts are looked at.
struct NameWords {
  var first: UInt64
  var last: UInt64
  var count: Int
  /// Whether the article also has them in small letters.
  var isFirstSmall: Bool
  var isLastSmall: Bool

  init(_ words: Range<Int>, _ runs: NameRuns) {
    first = runs.words[words.lowerBound].hash
    last = runs.words[words.upperBound - 1].hash
    count = words.count
    isFirstSmall = runs.isAlsoSmall(first)
    isLastSmall = runs.isAlsoSmall(last)
  }
}

extension FeatureList {
  /// What the steps of the first and last word say.
  mutating func add(_ words: NameWords, first: UInt8, last: UInt8) {
    let count = UInt64(min(words.count, 3))
    add(80, UInt64(first) << 8 | count)
    add(83, UInt64(first) << 8 | (words.isFirstSmall ? 1 : 0))
    guard words.count > 1 else { return }
    add(81, UInt64(last) << 8 | count)
    add(82, UInt64(first >> 4) << 4 | UInt64(last >> 4), count)
  }
}
