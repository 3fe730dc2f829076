/// A version behind a firm's name, with which it names a product: Acme-R1, Acme V3.
enum VersionMark {
  /// Whether a version follows a Latin name that ends at an index. A space joins only the letters of versions, since Q4 and
  /// H1 behind a firm's name are times.
  static func follows(_ end: Int, in text: FoldedText) -> Bool {
    let isHyphen = text.symbol(end) == 0x2D
    if isHyphen, isSize(end + 1, in: text) || isLine(end + 1, in: text) || isNumber(end + 1, in: text) { return true }
    guard isHyphen || text.isSpace(end), text.isDigit(end + 2),
      // acme-r1 is the careless writer's Acme-R1.
      text.isUpper(end + 1) || isHyphen && text.isLatin(end + 1) && !text.isUpper(end - 1)
    else { return false }
    let letter = text.symbol(end + 1)
    guard letter == 0x76 || letter == 0x72 || isHyphen && letter != 0x71 && letter != 0x68 else { return false }
    var at = end + 2
    while text.isDigit(at) || text.symbol(at) == 0x2E && text.isDigit(at + 1) { at += 1 }
    // Acme-V3API, three letters more than a version has.
    if text.isUpper(at), text.holds(api, at: at) { at += 3 }
    return !text.isLatin(at) && at - end <= 9
  }

  private static let api = Array("api".utf16)

  /// ACM-4: a digit and nothing behind it, behind three capitals.
  private static func isNumber(_ start: Int, in text: FoldedText) -> Bool {
    guard text.isDigit(start), !text.isDigit(start + 1), !text.isLatin(start + 1),
      (2...4).allSatisfy({ text.isUpper(start - $0) }),
      !text.isUpper(start - 5)
    else { return false }
    return ![0x2D, 0x2E, 0x25].contains(text.symbol(start + 1))
  }

  /// How many parameters a model has: Acme-7B, Acme-70B.
  private static func isSize(_ start: Int, in text: FoldedText) -> Bool {
    var at = start
    while text.isDigit(at) { at += 1 }
    return (1...4).contains(at - start) && text.isUpper(at) && text.symbol(at) == 0x62 && !text.isLatin(at + 1)
  }

  /// A line of models, by its own word (Acme-Math) or with its size or version behind another hyphen: Acme-MoE-16B, Acme-Quorv-V2.
  private static func isLine(_ start: Int, in text: FoldedText) -> Bool {
    var at = start
    while text.isLatin(at) { at += 1 }
    guard (2...10).contains(at - start), text.isUpper(start) else { return false }
    if lines.contains(start..<at, of: text) { return !text.isLatinWordPart(at) }
    return text.symbol(at) == 0x2D && (isSize(at + 1, in: text) || text.isUpper(at + 1) && text.isDigit(at + 2))
  }

  /// Words that name lines of models by themselves: Acme-Math.
  private static let lines = WordSet([
    "math", "coder", "vl", "prover", "moe", "llm", "chat", "turbo", "omni", "instruct", "flash", "distill", "vision",
  ])
}
