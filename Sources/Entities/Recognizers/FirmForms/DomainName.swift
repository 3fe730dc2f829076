/// A firm's name with its site's ending, by which texts call the firm too: Acme.com advises, Acme.com's listings.
enum DomainName {
  /// Whether `.com` stands behind a name in Latin letters.
  static func follows(_ end: Int, in text: FoldedText) -> Bool {
    text.symbol(end) == 0x2E && text.isLatin(end - 1) && text.holds(ending, at: end) && !text.isLatinWordPart(end + 4)
  }

  /// Where such a name ends; nil where it is an address: in small letters, behind or before more of one, behind a word
  /// that sends the reader there (visit Acme.com). O(1).
  static func end(of name: Range<Int>, in scan: DocumentScan) -> Int? {
    let text = scan.text
    let end = name.upperBound + ending.count
    guard text.isUpper(name.lowerBound), !text.isUpper(end - 1),
      ![0x2E, 0x2F, 0x40, 0x2D, 0x5F, 0x3A].contains(text.symbol(name.lowerBound - 1)),
      ![0x2F, 0x3F, 0x40, 0x5F].contains(text.symbol(end)),
      !(text.symbol(end) == 0x2E && text.isLatinWordPart(end + 1))
    else { return nil }
    if sending.contains(where: { text.holds($0, before: name.lowerBound) }) { return nil }
    if text.isSpace(name.lowerBound - 1), let before = scan.word(before: name.lowerBound),
      pointers.contains(scan.lowercased(before))
    {
      return nil
    }
    return end
  }

  private static let ending = Array(".com".utf16)
  private static let sending = ["登录", "访问", "浏览", "网址", "官网", "网站", ".com and ", ".com or "].map {
    CharacterTable.shared.fold($0)
  }
  private static let pointers: Set<String> = [
    "visit", "at", "via", "see", "to", "on", "from", "website", "site",
  ]
}
