/// Whether a text writes a name with the capitals it needs.
///
/// A name of capitals alone (`FDA`) matches in capitals only. Another name needs the capitals it has; from five
/// letters on it also matches all in capitals, and a small letter that begins a word may be a capital (`Of`). From nine
/// letters on, where it is hardly an ordinary word, a capital inside a word may be small (`Springworks`).
enum CapitalRule {
  /// The capitals of a name as bits, the first symbol lowest; 0 for a name without Latin letters.
  static func capitals(of name: some StringProtocol) -> UInt64 {
    var bits: UInt64 = 0
    var index = 0
    for scalar in name.unicodeScalars {
      if index < 64, isUpper(scalar) { bits |= 1 << UInt64(index) }
      index += 1
    }
    return bits
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000
      && CharacterTable.shared.classes[Int(scalar.value)] & CharacterClass.upper.rawValue != 0
  }

  static func matches(_ text: FoldedText, _ start: Int, _ end: Int, capitals: UInt64) -> Bool {
    var letters = 0
    var textCapitals = 0
    var hasSmallInside = false
    var fits = true
    for index in start..<end where text.isLatin(index) {
      letters += 1
      let isCapital = text.isUpper(index)
      if isCapital { textCapitals += 1 }
      let offset = index - start
      guard offset < 64 else { continue }
      let wantsCapital = capitals & (1 << UInt64(offset)) != 0
      if wantsCapital != isCapital {
        let beginsWord = offset == 0 || !text.isLatinWordPart(index - 1)
        if wantsCapital, !beginsWord {
          hasSmallInside = true
        } else if !(isCapital && beginsWord && capitals != 0) {
          fits = false
        }
      }
    }
    if fits, !hasSmallInside || letters >= 9 && textCapitals > 0 { return true }
    return letters >= 5 && textCapitals == letters
  }
}

extension NameEntry {
  /// Whether a text's capitals between two indices are those that the name needs.
  func fits(_ text: FoldedText, _ start: Int, _ end: Int) -> Bool {
    capitals == 0 && !text.isLatin(start) || CapitalRule.matches(text, start, end, capitals: capitals)
  }
}
