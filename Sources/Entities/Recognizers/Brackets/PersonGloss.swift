import YuliaoCorpus

/// Knows a company's name that is a person's surname in a gloss: Baird in 拜尔德（Jim Baird）.
enum PersonGloss {
  /// The spans without the companies that end a person's name in brackets behind a transliterated one.
  static func removing(_ spans: [Span], in scan: DocumentScan) -> [Span] {
    spans.filter { $0.type != .company || !holds($0, in: scan) }
  }

  private static func holds(_ span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    guard text.isLatin(span.start), text.symbol(span.end) == 0x29 || text.symbol(span.end) == 0x2C,
      text.isSpace(span.start - 1)
    else { return false }
    var at = span.start - 1
    var words = 0
    while at > 0, span.start - at < 30, text.symbol(at) != 0x28 {
      if text.isLatinWordPart(at), !text.isLatinWordPart(at - 1) {
        guard text.isUpper(at) else { return false }
        words += 1
      } else if !text.isLatinWordPart(at), !text.isSpace(at), text.symbol(at) != 0x2E {
        return false
      }
      at -= 1
    }
    guard text.symbol(at) == 0x28, (1...2).contains(words) else { return false }
    let han = text.isSpace(at - 1) ? at - 2 : at - 1
    return text.isHan(han) && Transliteration.characters.contains(text.symbol(han)) && text.isHan(han - 1)
      && Transliteration.characters.contains(text.symbol(han - 1))
  }
}
