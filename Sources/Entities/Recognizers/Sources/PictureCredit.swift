import YuliaoCorpus

/// Where an English page names the agency that a picture is from: (AP Photo/Ann Lee), AP file, © AP.
enum PictureCredit {
  private static let matters: Set<String> = ["photo", "photos", "photo/", "file", "via", "content", "images", "pool"]

  /// News agencies by their letters, which (ICE) at a line's end is not.
  private static let wires: Set<String> = ["ap", "afp", "upi", "dpa", "efe", "pti", "ani", "aap", "ians"]

  /// Ann Lee/|ACM, via Acme Images
  static func isBehindPhotographer(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.symbol(span.start - 1) == 0x2F, [0x2C, 0x0A].contains(text.symbol(span.end)) || span.end == text.count,
      let surname = scan.word(before: span.start - 1), scan.isCapitalized(surname), !scan.isAllCapitals(surname),
      let given = scan.word(before: surname.lowerBound), scan.isCapitalized(given), !scan.isAllCapitals(given)
    else { return false }
    return given.upperBound == surname.lowerBound - 1
  }

  /// Whether capitals of an agency stand before what it gave, or behind the photographer's name.
  static func holds(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard span.kind == .acronym, (2...4).contains(span.length), scan.isAllCapitals(span.range), text.isUpper(span.start)
    else { return false }
    let isBracketed = text.symbol(span.end) == 0x29 && [0x2F, 0xA9].contains(text.symbol(span.start - 1))
    if isBracketed || isBehindPhotographer(span, in: scan) { return true }
    // © AP
    if text.symbol(span.start - 2) == 0xA9, text.isSpace(span.start - 1) { return true }
    // … found near the lake (AP): a digest's line ends with who reported it.
    if text.symbol(span.start - 1) == 0x28, text.symbol(span.end) == 0x29, text.isSpace(span.start - 2),
      text.symbol(span.end + 1) == 0x0A || span.end + 1 >= text.count, wires.contains(scan.lowercased(span.range))
    {
      return true
    }
    // LONDON (AP) — : the line on place and source that opens a report.
    if text.symbol(span.start - 1) == 0x28, text.symbol(span.end) == 0x29,
      [0x2D, 0x2014, 0x2013].contains(text.symbol(span.end + (text.isSpace(span.end + 1) ? 2 : 1))),
      // ST. PAUL, Minn. (AP) —
      scan.word(before: text.symbol(span.start - 3) == 0x2E ? span.start - 3 : span.start - 1).map({
        scan.isAllCapitals($0) || text.symbol(span.start - 3) == 0x2E && scan.isCapitalized($0)
      }) == true
    {
      return true
    }
    guard text.isSpace(span.end), let next = scan.word(after: span.end) else { return false }
    let word = scan.lowercased(next)
    if word == "photo" || word == "photos" { return scan.isCapitalized(next) || text.symbol(next.upperBound) == 0x2F }
    return matters.contains(word) && (text.symbol(span.start - 1) == 0x2F || text.symbol(span.start - 1) == 0x28)
  }
}
