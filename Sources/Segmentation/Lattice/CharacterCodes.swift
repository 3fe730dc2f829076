/// What the scanner knows of a character, in sixteen bits.
///
/// - below ``firstPlain``: its category in ICU's word rules;
/// - from ``firstPlain`` on: it is *plain*, a character that ICU's dictionary cuts and NFKC leaves as it is, and
///   the code is its number in the dictionary's tables. Common characters have low numbers, so that the rows in
///   use lie close together.
struct CharacterCodes {
  /// The first code of a plain character; ICU's categories are fewer.
  static let firstPlain: UInt16 = 64

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
