import YuliaoCorpus

/// Legal forms behind a name that lists leave out.
extension WholeNames {
  /// The end of the legal form that lists leave out behind a name: Acme & Sons (1988)| Ltd, Acme Financial|® Holdings,
  /// Inc., The Acme Law Firm|, P.A.
  func legalForm(behind span: Span) -> Int? {
    let text = scan.text
    guard span.type == .company, text.isLatin(span.start) else { return nil }
    if let dot = dot(behind: span) { return dot }
    if let end = formOfCountry(behind: span) { return end }
    var at = span.end
    if [0xAE, 0x2122].contains(text.symbol(at)) { at += 1 }
    if at > span.end, text.isSpace(at), let word = scan.word(after: at), scan.lowercased(word) == "holdings" {
      at = word.upperBound
    }
    let hasComma = text.symbol(at) == 0x2C
    if hasComma { at += 1 }
    if let company = company(behind: span) { return company }
    guard text.isSpace(at), let form = scan.cue([.legalForm, .capitalForm], startingAt: at + 1) ?? association(at + 1),
      text.isUpper(form.start), !text.isLatinWordPart(form.end)
    else { return nil }
    // Acme Limited Edition, SHARES OF ACME AS …: words that a comma would make forms.
    if !hasComma, at == span.end, text.symbol(form.end) != 0x2E {
      if scan.isAllCapitals(span.range) && form.end - form.start == 2 { return nil }
      if text.isSpace(form.end), let next = scan.word(after: form.end), scan.isCapitalized(next) { return nil }
    }
    let isDotted =
      text.symbol(form.end) == 0x2E && CompanyWords.dottedForms.contains(scan.lowercased(form.start..<form.end))
    return isDotted ? form.end + 1 : form.end
  }

  /// Acme Energy| Company, a Delaware corporation: of a name of several words, as a Target Company is what is bought.
  private func company(behind span: Span) -> Int? {
    guard scan.text.isUpper(span.start), scan.text.isSpace(span.end), !scan.isInHeadline(span.start),
      span.range.contains(where: { scan.text.isSpace($0) }), let word = scan.word(after: span.end),
      word.lowerBound == span.end + 1, scan.isCapitalized(word), scan.lowercased(word) == "company"
    else { return nil }
    if scan.text.isSpace(word.upperBound), let next = scan.word(after: word.upperBound), scan.isCapitalized(next) {
      return nil
    }
    return word.upperBound
  }

  /// Acme Investors| US LLC, Acme Investors| (Singapore) Limited: the unit of a country by its legal form.
  private func formOfCountry(behind span: Span) -> Int? {
    let text = scan.text
    guard text.isSpace(span.end), text.isUpper(span.start) else { return nil }
    let isBracketed = text.symbol(span.end + 1) == 0x28
    let start = span.end + (isBracketed ? 2 : 1)
    guard text.isUpper(start), let place = scan.place(startingAt: start), !text.isLatinWordPart(place.end),
      !place.code.utf8.contains(UInt8(ascii: "-")), !isBracketed || text.symbol(place.end) == 0x29
    else { return nil }
    let end = isBracketed ? place.end + 1 : place.end
    guard text.isSpace(end), let form = scan.cue([.legalForm, .capitalForm], startingAt: end + 1),
      text.isUpper(form.start), !text.isLatinWordPart(form.end)
    else { return nil }
    return form.end
  }

  /// Acme Ltd|. holds, Acme Ltd|. (ASX: …): the form's own dot, where the sentence goes on.
  private func dot(behind span: Span) -> Int? {
    let text = scan.text
    guard text.symbol(span.end) == 0x2E, text.isSpace(span.end + 1),
      text.symbol(span.end + 2) == 0x28 || text.isLatin(span.end + 2) && !text.isUpper(span.end + 2),
      let last = scan.word(before: span.end), last.lowerBound > span.start,
      CompanyWords.dottedForms.contains(scan.lowercased(last))
    else { return nil }
    return span.end + 1
  }

  /// P.A., P.C.: professional associations, which only a law firm or a doctor's is.
  private func association(_ index: Int) -> DocumentScan.CueHit? {
    let text = scan.text
    guard text.symbol(index) == 0x70, text.symbol(index + 1) == 0x2E, [0x61, 0x63].contains(text.symbol(index + 2)),
      text.symbol(index + 3) == 0x2E, text.isUpper(index + 2)
    else { return nil }
    return DocumentScan.CueHit(start: index, end: index + 4, cue: .legalForm)
  }
}
