/// What matching needs to know of a character, as bits.
struct CharacterClass: OptionSet, Sendable {
  let rawValue: UInt8
  /// A letter of the Latin alphabet, with or without diacritics, full-width too.
  static let latin = CharacterClass(rawValue: 1)
  static let upper = CharacterClass(rawValue: 2)
  static let digit = CharacterClass(rawValue: 4)
  static let han = CharacterClass(rawValue: 8)
  static let space = CharacterClass(rawValue: 16)
  static let lineEnd = CharacterClass(rawValue: 32)
  /// A dash between words, which is folded to a hyphen and is none.
  static let dash = CharacterClass(rawValue: 64)
  /// Part of a word in Latin letters: names match only where these end.
  static let wordPart: CharacterClass = [.latin, .digit]
}

/// The form in which names and texts are compared: one 16-bit symbol for each Unicode scalar.
///
/// Case, full width, diacritics and the traditional script are folded away, kinds of dots, dashes, quotes and
/// spaces made one. Characters beyond the basic plane become symbols of the private use area; they occur in no name.
/// 192 KB, made once and shared.
struct CharacterTable: Sendable {
  static let shared = CharacterTable()

  let symbols: [UInt16]
  let classes: [UInt8]

  /// The separator of transliterated names: 约翰·肯尼迪.
  static let middleDot = UInt16(0xB7)

  /// What a text shows nothing of, so that no name is held to have it.
  static let unseen = UInt16(0xFFFF)

  private init() {
    var symbols = (0..<0x10000).map { UInt16($0) }
    var classes = [UInt8](repeating: 0, count: 0x10000)
    func classify(_ range: ClosedRange<Int>, _ kind: CharacterClass) {
      for code in range { classes[code] |= kind.rawValue }
    }
    classify(0x30...0x39, .digit)
    classify(0x41...0x5A, [.latin, .upper])
    classify(0x61...0x7A, .latin)
    classify(0x3400...0x4DBF, .han)
    classify(0x4E00...0x9FFF, .han)
    classify(0xF900...0xFAFF, .han)
    classify(0x3005...0x3007, .han)
    for code in [0x20, 0x09, 0xA0, 0x3000, 0x202F, 0x2009] + Array(0x2000...0x200A) {
      classes[code] |= CharacterClass.space.rawValue
      symbols[code] = 0x20
    }
    for code in [0x0A, 0x0D, 0x2028, 0x2029, 0x85] {
      classes[code] |= CharacterClass.lineEnd.rawValue
      symbols[code] = 0x0A
    }
    // Soft hyphens, marks of width zero and of direction, accents behind their letters, and the return before a line's end.
    for code in [0x0D, 0xAD, 0x034F, 0x061C, 0x180E, 0xFEFF] + Array(0x0300...0x036F) + Array(0x200B...0x200F)
      + Array(0x202A...0x202E) + Array(0x2060...0x2064) + Array(0xFE00...0xFE0F)
    {
      symbols[code] = CharacterTable.unseen
    }
    CharacterTable.foldLatin(&symbols, &classes)
    for code in 0x41...0x5A { symbols[code] = UInt16(code + 0x20) }
    for code in 0xFF01...0xFF5E {
      symbols[code] = symbols[code - 0xFEE0]
      classes[code] = classes[code - 0xFEE0]
    }
    for code in [0x2022, 0x2027, 0x30FB, 0xFF65, 0x2219, 0x22C5, 0x2024, 0x25AA] {
      symbols[code] = CharacterTable.middleDot
    }
    for code in [0x2018, 0x2019, 0x02BC, 0xFF07, 0x60, 0xB4] { symbols[code] = 0x27 }
    for code in [0x201C, 0x201D, 0xFF02] { symbols[code] = 0x22 }
    for code in [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0xFF0D] { symbols[code] = 0x2D }
    classes[0x2014] |= CharacterClass.dash.rawValue
    for (traditional, simplified) in TraditionalCharacters.pairs { symbols[Int(traditional)] = simplified }
    for (variant, simplified) in TraditionalCharacters.variants { symbols[Int(variant)] = simplified }
    self.symbols = symbols
    self.classes = classes
  }

  /// Base letters of U+00C0…U+017F; a dot stands for a character that stays as it is.
  private static let latinBases =
    "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrsssssssstttttt"
    + "uuuuuuuuuuuuwwyyyzzzzzzs"

  private static func foldLatin(_ symbols: inout [UInt16], _ classes: inout [UInt8]) {
    for (offset, base) in latinBases.utf8.enumerated() {
      let code = 0xC0 + offset
      guard code != 0xD7, code != 0xF7, let scalar = Unicode.Scalar(UInt32(code)) else { continue }
      classes[code] |= (scalar.properties.isUppercase ? [.latin, .upper] as CharacterClass : .latin).rawValue
      if base != UInt8(ascii: ".") { symbols[code] = UInt16(base) }
    }
    for code in 0x180...0x24F { classes[code] |= CharacterClass.latin.rawValue }
    for code in 0x1E00...0x1EFF { classes[code] |= CharacterClass.latin.rawValue }
  }

  /// The symbols of a name, as they would stand in a folded text.
  func fold(_ text: some StringProtocol) -> [UInt16] {
    text.unicodeScalars.map { symbol(of: $0.value) }.filter { $0 != CharacterTable.unseen }
  }

  @inline(__always) func symbol(of scalar: UInt32) -> UInt16 {
    scalar < 0x10000 ? symbols[Int(scalar)] : UInt16(0xE000 + (scalar & 0x17FF))
  }
}
