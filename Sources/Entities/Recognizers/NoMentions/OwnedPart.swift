/// A word that names a part of the firm that is spoken of, and no firm: its |Clover unit, their |Target brand.
enum OwnedPart {
  /// O(1)
  static func holds(_ start: Int, _ end: Int, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isLatin(start), text.isSpace(start - 1), text.isSpace(end), let owner = scan.word(before: start),
      owners.contains(scan.lowercased(owner)), let part = scan.word(after: end)
    else { return false }
    return parts.contains(scan.lowercased(part))
  }

  private static let owners: Set<String> = ["its", "their", "whose", "our"]
  private static let parts: Set<String> = [
    "unit", "division", "segment", "brand", "brands", "line", "platform", "app", "service", "product", "products",
  ]
}
