internal import YuliaoICU

/// The characters as the model sees them: each of the basic plane has a code, and variants share one.
///
/// Full-width forms are read as ASCII, traditional characters as simplified ones, every digit as 0 and every letter as
/// a: a model learned on one way of writing serves the others.
struct ModelAlphabet {
  /// What lies outside the text, space and control characters.
  static let outside: UInt16 = 0
  /// Characters that training hardly saw.
  static let unknown: UInt16 = 1

  /// Set beside the code of a character at which ICU's rules have the say; see
  /// ``ModelSegmenter/Digits``.
  static let ruled: UInt16 = 0x8000

  /// Codes of U+0000...U+FFFF, with ``ruled`` where it holds.
  private(set) var codes: [UInt16]
  /// ``CharacterType`` by code; those of rare characters are right for Han only.
  private(set) var types: [UInt8]

  var count: Int { types.count }

  func code(_ unit: UInt16) -> UInt16 { codes[Int(unit)] & ~ModelAlphabet.ruled }

  /// Gives the characters among `folded`, scalars by ``folding()``, codes in the order given.
  init(folding: [UInt16], characters folded: [UInt16]) {
    var codeOfFolded = [UInt16](repeating: ModelAlphabet.unknown, count: 0x10000)
    types = [CharacterType.outside.rawValue, CharacterType.han.rawValue]
    // Rare characters of every other type share a code of that type.
    var shared: [UInt16] = [UInt16](repeating: ModelAlphabet.unknown, count: 1 << CharacterType.bits)
    for type in CharacterType.digit.rawValue...CharacterType.other.rawValue {
      shared[Int(type)] = UInt16(types.count)
      types.append(type)
    }
    for scalar in 0..<0x10000 where folding[scalar] == UInt16(scalar) {
      let type = CharacterType(UInt32(scalar))
      codeOfFolded[scalar] = type == .outside ? ModelAlphabet.outside : shared[Int(type.rawValue)]
    }
    for scalar in folded where CharacterType(UInt32(scalar)) != .outside {
      codeOfFolded[Int(scalar)] = UInt16(types.count)
      types.append(CharacterType(UInt32(scalar)).rawValue)
    }
    codes = folding.map { codeOfFolded[Int($0)] }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { codes[Int(digit)] |= ModelAlphabet.ruled }
  }

  /// For each scalar of the basic plane the one that stands for it.
  static func folding() throws -> [UInt16] {
    let normalizer = try Normalizer(.nfkc)
    let transliterator = try Transliterator(.traditionalToSimplified)
    func single(_ text: String) -> UInt16? {
      let scalars = text.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, scalar.value <= 0xFFFF else { return nil }
      return UInt16(scalar.value)
    }
    return try (0..<0x10000).map { number in
      guard let scalar = Unicode.Scalar(UInt32(number)) else { return 0xFFFD }
      var folded = UInt16(number)
      if number >= 0xA0, let normal = single(try normalizer.normalize(String(scalar))) { folded = normal }
      if folded >= 0x3400, folded < 0xA000, let known = Unicode.Scalar(folded) {
        if let simple = single(try transliterator.transliterate(String(known))) { folded = simple }
      }
      switch CharacterType(UInt32(folded)) {
      case .digit: return UInt16(UInt8(ascii: "0"))
      case .letter: return UInt16(UInt8(ascii: "a"))
      default: return folded
      }
    }
  }
}
