import YuliaoCorpus

/// A firm's unit under the firm's name and a country's is one name: J.P. Morgan | India, T-Mobile | Macedonia.
enum CountryUnits {
  /// Countries and regions as nouns; “Acme Chinese rivals” joins nothing.
  private static let countries: Set<String> = [
    "india", "china", "japan", "korea", "america", "europe", "canada", "australia", "singapore", "malaysia",
    "indonesia",
    "thailand", "vietnam", "philippines", "taiwan", "germany", "france", "italy", "spain", "brazil", "mexico", "africa",
    "asia", "arabia", "poland", "macedonia", "bulgaria", "croatia", "serbia", "romania", "hungary", "ireland", "turkey",
    "egypt", "nigeria", "kenya", "pakistan", "bangladesh", "chile", "colombia", "argentina", "deutschland",
    "switzerland",
    "austria", "netherlands", "belgium", "sweden", "norway", "denmark", "finland",
  ]

  static func taking(_ spans: [Span], in scan: DocumentScan, of document: Document) -> [Span] {
    let text = scan.text
    func unitEnd(_ span: Span) -> Int? {
      guard span.type == .company, text.isLatin(span.start), text.isSpace(span.end),
        let country = scan.word(after: span.end), country.lowerBound == span.end + 1, scan.isCapitalized(country),
        countries.contains(scan.lowercased(country)), !scan.isAllCapitals(span.start..<country.upperBound),
        !scan.isHeadline(scan.line(around: span.start))
      else { return nil }
      if text.isSpace(country.upperBound), let next = scan.word(after: country.upperBound), scan.isCapitalized(next) {
        return nil
      }
      return spans.contains { $0.start < country.upperBound && span.end < $0.end } ? nil : country.upperBound
    }
    guard spans.contains(where: { unitEnd($0) != nil }) else { return spans }
    return spans.map { span in
      guard let end = unitEnd(span) else { return span }
      var unit = Span(start: span.start, end: end, type: .company, targets: [])
      unit.method = .corporateForm
      unit.confidence = 0.8
      unit.unlistedName = scan.surface(span.start..<end, in: document.text)
      return unit
    }
  }
}
