/// The steps a sequence model takes through a sentence: each Chinese character, Latin word, number and sign is one.
///
/// Offsets are symbols of the scan. Spaces are passed over. It keeps its memory.
struct SentenceUnits {
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  /// A number for what the unit says, case and script folded; all numbers of one length are alike.
  private(set) var values: [UInt64] = []
  private(set) var shapes: [Shape] = []

  var count: Int { starts.count }

  /// What a unit looks like.
  enum Shape: UInt8 {
    case outside, han, lower, capitalized, upper, mixed, digits, sign
  }

  mutating func fill(_ scan: DocumentScan, _ range: Range<Int>) {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    let text = scan.text
    var at = range.lowerBound
    while at < range.upperBound {
      if text.isSpace(at) || text.kind(at).contains(.lineEnd) {
        at += 1
        continue
      }
      let start = at
      if text.isLatinWordPart(at) {
        // Letters and digits apart, so that A股 and 3M keep their parts.
        let isDigit = text.isDigit(at)
        repeat { at += 1 } while at < range.upperBound && text.isLatinWordPart(at) && text.isDigit(at) == isDigit
      } else {
        at += 1
      }
      starts.append(start)
      ends.append(at)
      let shape = SentenceUnits.shape(text, start..<at)
      shapes.append(shape)
      if shape == .digits {
        values.append(FeatureHash.mix(1, UInt64(min(at - start, 5))))
      } else {
        var value: UInt64 = 2
        for index in start..<at { value = FeatureHash.mix(value, UInt64(text.symbols[index])) }
        values.append(value)
      }
    }
  }

  private static func shape(_ text: FoldedText, _ range: Range<Int>) -> Shape {
    let first = range.lowerBound
    if text.isHan(first) { return .han }
    if text.isDigit(first) { return .digits }
    guard text.isLatin(first) else { return .sign }
    var upper = 0
    for index in range where text.isUpper(index) { upper += 1 }
    if upper == 0 { return .lower }
    if upper == range.count { return range.count == 1 ? .capitalized : .upper }
    return upper == 1 && text.isUpper(first) ? .capitalized : .mixed
  }

  /// The first unit that begins at or after a symbol.
  func unit(from symbol: Int) -> Int {
    (0..<count).partitionPoint { starts[$0] >= symbol }
  }

  /// The units that cover a range of symbols; nil where it begins or ends inside one.
  func units(covering range: Range<Int>) -> Range<Int>? {
    let first = unit(from: range.lowerBound)
    let end = unit(from: range.upperBound)
    guard first < end, starts[first] == range.lowerBound, ends[end - 1] == range.upperBound else { return nil }
    return first..<end
  }

  func symbols(of units: Range<Int>) -> Range<Int> { starts[units.lowerBound]..<ends[units.upperBound - 1] }
}

/// Numbers for features: well mixed, the same on every machine.
enum FeatureHash {
  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash &+ 0x9E37_79B9_7F4A_7C15 ^ value) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
