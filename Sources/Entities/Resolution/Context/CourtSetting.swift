import YuliaoCorpus

/// A court by its district alone, in a sentence on law: filed in the Southern District of New York, the Federal Circuit
/// had ruled.
enum CourtSetting {
  static func speaks(for span: Span, in scan: DocumentScan) -> Bool {
    guard span.type == .agency, scan.text.isLatin(span.start), scan.text.isSpace(span.start - 1),
      let article = scan.word(before: span.start), articles.contains(scan.lowercased(article)),
      isDistrict(scan.lowercased(span.range))
    else { return false }
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    var at = max(sentence.lowerBound, span.start - 300)
    let end = min(sentence.upperBound, span.end + 300)
    while at < end {
      guard scan.text.isLatinWordPart(at) else {
        at += 1
        continue
      }
      var next = at
      while scan.text.isLatinWordPart(next) { next += 1 }
      if words.contains(scan.lowercased(at..<next)) { return true }
      at = next
    }
    return false
  }

  private static func isDistrict(_ name: String) -> Bool {
    name.hasSuffix(" circuit") || name.contains("ern district of ")
  }

  private static let articles: Set<String> = ["the", "a"]
  private static let words: Set<String> = [
    "judge", "judges", "court", "courts", "lawsuit", "lawsuits", "suit", "suits", "sued", "filed", "lodged",
    "prosecutors",
    "prosecutor", "attorney", "ruling", "ruled", "rules", "case", "cases", "indictment", "indicted", "complaint",
    "litigation", "trial", "jury", "appeal", "appeals", "appealed", "plaintiffs", "defendants", "verdict", "docket",
    "injunction", "upheld", "reversed", "vacated", "affirmed", "class", "pending", "pleaded", "sentenced", "charged",
  ]
}
