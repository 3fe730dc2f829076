/// Where the groups of codes begin. A code is what the scanner knows of a character, in sixteen bits.
///
/// In ascending order:
/// - categories in ICU's word rules, below ``firstLone``;
/// - *plain* characters, which ICU's dictionary cuts and NFKC leaves as they are, each with a number of its own in the
///   dictionary's tables: first those that are no words where they stand alone (々), then katakana;
/// - *solo* characters, a code for each category: those that are a segment by themselves beside any plain or solo
///   character, such as full-width punctuation;
/// - the other plain characters, the common ones first, so that the rows in use lie close together.
///
/// So one comparison tells what the scanner may take without looking back: solo characters and all but a few plain ones.
struct CodeGroups {
  /// The first code of a plain character; ICU's categories are fewer.
  static let firstLone: UInt16 = 64

  var firstKatakana = CodeGroups.firstLone
  var firstSolo = CodeGroups.firstLone
  var firstOrdinary = CodeGroups.firstLone

  @inline(__always)
  func isKatakana(_ code: UInt16) -> Bool { code >= firstKatakana && code < firstSolo }

  @inline(__always)
  func isSolo(_ code: UInt16) -> Bool { code >= firstSolo && code < firstOrdinary }

  @inline(__always)
  func isPlain(_ code: UInt16) -> Bool { code >= CodeGroups.firstLone && !isSolo(code) }
}

/// The codes of all scalars.
struct CharacterCodes {
  /// Codes of U+0000...U+FFFF.
  private(set) var basic = [UInt16](repeating: 0, count: 0x10000)
  /// The number of the page of 256 codes in `supplementary`, for each 256 scalars from U+10000 on.
  private(set) var pages = [UInt16](repeating: 0, count: 0x1000)
  private(set) var supplementary: [UInt16] = []

  /// Later ranges overwrite earlier ones.
  init(_ ranges: [(scalars: ClosedRange<UInt32>, code: UInt16)]) {
    var uniform: [UInt16: UInt16] = [:]
    var own: Set<Int> = []
    for (scalars, code) in ranges {
      if scalars.lowerBound <= 0xFFFF {
        let last = min(scalars.upperBound, 0xFFFF)
        for scalar in Int(scalars.lowerBound)...Int(last) { basic[scalar] = code }
      }
      guard scalars.upperBound >= 0x10000 else { continue }
      var at = max(Int(scalars.lowerBound), 0x10000) - 0x10000
      let end = Int(scalars.upperBound) - 0x10000 + 1
      while at < end {
        let page = at >> 8
        let pageEnd = min((page + 1) << 8, end)
        if pageEnd - at == 256 {
          if uniform[code] == nil { uniform[code] = addPage(repeating: code) }
          pages[page] = uniform[code]!
          own.remove(page)
        } else {
          if own.insert(page).inserted { pages[page] = copyPage(pages[page]) }
          let start = Int(pages[page]) << 8
          for offset in at & 0xFF..<(at & 0xFF) + pageEnd - at { supplementary[start + offset] = code }
        }
        at = pageEnd
      }
    }
  }

  /// Codes of scalars below U+0800, whose UTF-8 has one or two bytes.
  var low: [UInt16] { Array(basic[..<0x800]) }

  /// Codes by what three bytes of UTF-8 spell, well-formed or not: overlong forms and surrogates have code 0.
  var threeByte: [UInt16] {
    var codes = basic
    for scalar in 0..<0x800 { codes[scalar] = 0 }
    for surrogate in 0xD800..<0xE000 { codes[surrogate] = 0 }
    return codes
  }

  private mutating func addPage(repeating code: UInt16) -> UInt16 {
    supplementary.append(contentsOf: repeatElement(code, count: 256))
    return UInt16(supplementary.count / 256 - 1)
  }

  private mutating func copyPage(_ page: UInt16) -> UInt16 {
    guard !supplementary.isEmpty else { return addPage(repeating: 0) }
    supplementary.append(contentsOf: Array(supplementary[Int(page) << 8..<(Int(page) + 1) << 8]))
    return UInt16(supplementary.count / 256 - 1)
  }
}
