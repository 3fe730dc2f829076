import YuliaoCorpus

/// Finds bills and acts: H.R. 1234, S.J.Res. 3, the Clear Rivers Act, 《清澈河流法案》.
///
/// A number means one bill only within a Congress, which the article's day decides.
struct BillRecognizer {
  let scan: DocumentScan
  let day: CalendarDay

  func spans() -> [Span] {
    let text = scan.text
    var spans: [Span] = []
    var index = 0
    while index < text.count {
      let symbol = text.symbols[index]
      if symbol == 0x300A {
        if let span = bracketed(from: index + 1) { spans.append(span) }
      } else if text.isUpper(index), !text.isLatinWordPart(index - 1) {
        // U.S. 10-year notes are no bill.
        if symbol == 0x68 || symbol == 0x73, text.symbol(index - 1) != 0x2E, let span = numbered(from: index) {
          spans.append(span)
          index = span.end
          continue
        }
        if symbol == 0x61, let span = act(at: index) { spans.append(span) }
      }
      index += 1
    }
    return spans
  }

  /// The Congress that sat on a day: the 119th from 3 January 2025.
  static func congress(on day: CalendarDay) -> Int {
    let year = day.year % 2 == 1 && day.month == 1 && day.day < 3 ? day.year - 1 : day.year
    return (year - 1789) / 2 + 1
  }

  private static let prefixes: [(written: [UInt16], name: String)] = [
    ("h.con.res.", "H.Con.Res."), ("h.j.res.", "H.J.Res."), ("h.res.", "H.Res."), ("h.r.", "H.R."), ("hr", "H.R."),
    ("s.con.res.", "S.Con.Res."), ("s.j.res.", "S.J.Res."), ("s.res.", "S.Res."), ("s.", "S."),
  ].map { (CharacterTable.shared.fold($0.0), $0.1) }

  /// H.R. 1234 and its kin, spaces within the prefix set aside.
  private func numbered(from start: Int) -> Span? {
    let text = scan.text
    for (written, name) in BillRecognizer.prefixes {
      var at = start
      var matched = 0
      while matched < written.count {
        if matched > 0, text.symbol(at) == 0x20, written[matched - 1] == 0x2E { at += 1 }
        guard text.symbol(at) == written[matched] else { break }
        at += 1
        matched += 1
      }
      guard matched == written.count else { continue }
      if text.symbol(at) == 0x20 { at += 1 }
      let digits = at
      while at < text.count, text.isDigit(at) { at += 1 }
      guard at > digits, at - digits <= 5, text.symbol(digits) != 0x30, !text.isLatinWordPart(at),
        !([0x2E, 0x2C].contains(text.symbol(at)) && text.isDigit(at + 1)),
        !(text.symbol(at) == 0x2D && text.isLatin(at + 1))
      else { return nil }
      // “S. 10” is a street, and HR a department, unless Congress is spoken of.
      if written.count < 4, !speaksOfCongress { return nil }
      let number = scan.surface(digits..<at)
      return bill(
        start..<at, "\(name) \(number) (\(BillRecognizer.ordinal(BillRecognizer.congress(on: day))) Congress)")
    }
    return nil
  }

  private var speaksOfCongress: Bool {
    scan.hasCue([.congress, .senatorTitle, .representativeTitle], in: 0..<scan.text.count)
  }

  static func ordinal(_ number: Int) -> String {
    switch number % 10 {
    case _ where (11...13).contains(number % 100): "\(number)th"
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  private static let actWord = CharacterTable.shared.fold("act")
  private static let small: Set<String> = [
    "of", "and", "for", "the", "to", "in", "on", "with", "from", "our", "by", "&",
  ]
  private static let openers: Set<String> = [
    "the", "under", "this", "that", "if", "when", "as", "a", "an", "both", "while", "since", "his", "her", "their",
    "passing", "pass", "signed", "class",
  ]

  /// A run of capitalised words that ends in Act, with its year.
  private func act(at index: Int) -> Span? {
    let text = scan.text
    guard text.holds(BillRecognizer.actWord, at: index),
      !text.isLatinWordPart(index + 3), !text.isUpper(index + 1), text.isSpace(index - 1)
    else { return nil }
    var start = index
    var words = 0
    var at = index
    while words < 12, let word = scan.word(before: at), word.upperBound == at - 1, text.symbol(at - 1) == 0x20 {
      let lower = scan.lowercased(word)
      if scan.isCapitalized(word), !BillRecognizer.openers.contains(lower) {
        start = word.lowerBound
        words += 1
      } else if !BillRecognizer.small.contains(lower) || lower == "the" {
        break
      }
      at = word.lowerBound
    }
    // “Senators Act” is a headline; two words or “the” in front make a name.
    let before = scan.word(before: start).map { scan.lowercased($0) }
    guard words >= 2 || words == 1 && before == "the" else { return nil }
    var end = index + 3
    let year = CharacterTable.shared.fold(" of ")
    if text.holds(year, at: end),
      (4..<8).allSatisfy({ text.isDigit(end + $0) }), !text.isDigit(end + 8)
    {
      end += 8
    }
    return bill(start..<end, scan.surface(start..<end))
  }

  private static let endings = ["法案", "修正案"].map { CharacterTable.shared.fold($0) }

  /// What stands between 《 and 》 where it ends as a bill does.
  private func bracketed(from start: Int) -> Span? {
    let text = scan.text
    var end = start
    while end < text.count, end - start < 40, text.symbols[end] != 0x300B, text.symbols[end] != 0x0A { end += 1 }
    guard text.symbol(end) == 0x300B,
      BillRecognizer.endings.contains(where: { end - start > $0.count && text.holds($0, before: end) })
    else { return nil }
    return bill(start..<end, scan.surface(start..<end))
  }

  private func bill(_ range: Range<Int>, _ name: String) -> Span {
    var span = Span(start: range.lowerBound, end: range.upperBound, type: .bill, targets: [], confidence: 0.9)
    span.method = .bill
    span.unlistedName = name
    return span
  }
}
