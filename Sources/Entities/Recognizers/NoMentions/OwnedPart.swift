/// A word that names a part of the firm that is spoken of, and no firm: its |Clover unit, their |Target brand.
enum OwnedPart {
  /// O(1)
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isLatin(start), text.isSpace(end),
      owners.contains(where: { text.holds($0, before: start) && !text.isLatinWordPart(start - $0.count - 1) }),
      let part = scan.word(after: end)
    else { return false }
    return parts.contains(scan.lowercased(part))
  }

  private static let owners = ["its ", "their ", "whose ", "our "].map { CharacterTable.shared.fold($0) }
  private static let parts: Set<String> = [
    "unit", "division", "segment", "brand", "brands", "line", "platform", "app", "service", "product", "products",
  ]
}
