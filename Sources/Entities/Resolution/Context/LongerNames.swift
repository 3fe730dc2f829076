import YuliaoCorpus

/// One word of a firm's that stands at the end of somebody's or something's longer name: Spencer |Quorv, the NATO |Summit, the
/// Statue of |Liberty.
enum LongerNames {
  static func hold(_ span: Span, in scan: DocumentScan) -> Bool {
    guard span.type == .company, scan.text.isUpper(span.start), scan.text.isSpace(span.start - 1),
      !scan.isAllCapitals(span.range), !span.range.contains(where: { scan.text.isSpace($0) }),
      var before = scan.word(before: span.start), before.upperBound == span.start - 1,
      !scan.isInHeadline(span.start)
    else { return false }
    if scan.lowercased(before) == "of", let owner = scan.word(before: before.lowerBound) { before = owner }
    let word = scan.lowercased(before)
    guard scan.isCapitalized(before), before.count > 1, !scan.beginsSentence(before.lowerBound), word != "the",
      !word.hasSuffix("'s"), !CommonWords.calendar.contains(word), !CommonWords.headlineVerbs.contains(word)
    else { return false }
    let fronts: CueSet = [.personTitle, .business, .market, .firmHead, .leaderOfFirm, .corporateForm]
    return scan.cue(fronts, endingAt: before.upperBound) == nil
  }
}
