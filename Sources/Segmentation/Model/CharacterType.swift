/// The coarse kinds of characters that the learned segmentation tells apart.
enum CharacterType: UInt8 {
  /// Space, control characters, and what lies outside the text.
  case outside = 0
  case han, hanNumeral, digit, letter, kana, punctuation, other

  static let bits = 3

  init(_ scalar: UInt32) {
    guard let properties = Unicode.Scalar(scalar)?.properties else {
      self = .other
      return
    }
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .outside
    case .decimalNumber: self = .digit
    default:
      if CharacterType.numerals.contains(scalar) {
        self = .hanNumeral
      } else if properties.isIdeographic {
        self = .han
      } else if (0x3040...0x30FF).contains(scalar) && scalar != 0x30FB {
        self = .kana
      } else if properties.isAlphabetic {
        self = .letter
      } else if CharacterType.isPunctuation(properties.generalCategory) {
        self = .punctuation
      } else {
        self = .other
      }
    }
  }

  private static let numerals = Set("〇零○一二三四五六七八九十百千万亿两".unicodeScalars.map(\.value))

  private static func isPunctuation(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol:
      true
    default: false
    }
  }

  /// Whether the model says if there is a boundary between two characters; elsewhere ICU's rules say it. Those know
  /// addresses, English words and joined signs, of which a corpus of Chinese words teaches nothing.
  static func isLearned(_ left: CharacterType, _ right: CharacterType) -> Bool {
    let ruled: Set<CharacterType> = [.outside, .other]
    if ruled.contains(left) || ruled.contains(right) { return false }
    let chinese: Set<CharacterType> = [.han, .hanNumeral, .kana]
    if chinese.contains(left) || chinese.contains(right) { return true }
    return left != .letter && right != .letter
  }
}
