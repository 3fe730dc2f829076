/// A version behind a firm's name, with which it names a product: Acme-R1, Acme V3.
enum VersionMark {
  /// Whether a version follows a Latin name that ends at an index. A space joins only the letters of versions, since Q4 and
  /// H1 behind a firm's name are times.
  static func follows(_ end: Int, in text: FoldedText) -> Bool {
    let isHyphen = text.symbol(end) == 0x2D
    guard isHyphen || text.isSpace(end), text.isUpper(end + 1), text.isDigit(end + 2) else { return false }
    let letter = text.symbol(end + 1)
    guard letter == 0x76 || letter == 0x72 || isHyphen && letter != 0x71 && letter != 0x68 else { return false }
    var at = end + 2
    while text.isDigit(at) || text.symbol(at) == 0x2E && text.isDigit(at + 1) { at += 1 }
    return !text.isLatin(at) && at - end <= 6
  }
}
