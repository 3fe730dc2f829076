import YuliaoCorpus

/// A town's bodies by their kind alone, behind the place where the text has named them: the City Council behind the Quorv
/// City Council, 消防局 behind 青溪市消防局.
///
/// Of several of one kind the last one named before is meant.
struct BareLocalBodies {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  /// O(n) for each kind that the text names in full.
  func complete(_ spans: inout [Span]) {
    let isEnglish = scan.language == .english
    let kinds = isEnglish ? Self.kinds : Self.chineseKinds
    var named: [(kind: Int, span: Span)] = []
    for span in spans where span.type == .agency && !span.isNested {
      if let kind = kinds.firstIndex(where: { isEnglish ? isFront($0, of: span) : isLocal(span, $0) }) {
        named.append((kind, span))
      }
    }
    guard !named.isEmpty else { return }
    let taken = PlaceSet(coveredBy: spans, count: scan.text.count)
    let byStart = SpansByPlace(spans, by: .start)
    var found: [Span] = []
    var local: [Int: Span] = [:]
    for kind in Set(named.map(\.kind)).sorted() {
      let bodies = named.filter { $0.kind == kind }.map(\.span)
      let name = kinds[kind]
      let national = isEnglish ? Int.max : spans.first { isNational($0, name) }?.start ?? .max
      var last = 0
      var from = bodies[0].end
      while let index = scan.text.next(name, from: from) {
        from = index + name.count
        let place = index..<from
        guard isEnglish ? isBare(place) && !isElsewhere(place) : isBareChinese(place) else { continue }
        while last + 1 < bodies.count, bodies[last + 1].end <= index { last += 1 }
        if !taken.overlaps(place) {
          found.append(bodies[last].repeated(at: place))
        } else if national > index, let other = byStart[index], other.range == place {
          local[index] = bodies[last].repeated(at: place)
        }
      }
    }
    for index in spans.indices where isEnglish ? isAnybodys(spans[index]) : isTheCountrys(spans[index]) {
      if let body = local[spans[index].start], body.range == spans[index].range { spans[index] = body }
    }
    guard !found.isEmpty else { return }
    spans += found
    spans.sortByPlace()
  }

  /// Whether a body's name is a kind behind a name of its own.
  private func isFront(_ kind: [UInt16], of span: Span) -> Bool {
    span.length > kind.count + 2 && scan.text.holds(kind, before: span.end)
      && scan.text.isSpace(span.end - kind.count - 1)
  }

  /// A bare kind that another rule gave to whom it belongs mostly, or to nobody known.
  private func isAnybodys(_ span: Span) -> Bool {
    span.type == .agency && !span.isNested && (span.method == .place || span.method == .agencyHead)
  }

  /// In Tarvel, the |City Council…, the |City Council in Tarvel: another town stands beside it.
  private func isElsewhere(_ place: Range<Int>) -> Bool {
    if let link = scan.word(after: place.upperBound), scan.lowercased(link) == "in",
      let town = scan.word(after: link.upperBound), scan.isCapitalized(town)
    {
      return true
    }
    let sentence = scan.sentences[scan.sentence(at: place.lowerBound)].lowerBound
    guard let first = scan.word(after: sentence), ["in", "at"].contains(scan.lowercased(first)),
      let town = scan.word(after: first.upperBound), scan.isCapitalized(town), town.upperBound < place.lowerBound
    else { return false }
    return !CommonWords.calendar.contains(scan.lowercased(town))
  }

  /// In capitals alone, as a city council is any, and no word beside them that makes them part of another name.
  private func isBare(_ place: Range<Int>) -> Bool {
    let text = scan.text
    guard !text.isLatinWordPart(place.upperBound), text.symbol(place.upperBound) != 0x2D,
      !text.isLatinWordPart(place.lowerBound - 1), text.symbol(place.lowerBound - 1) != 0x2D,
      place.allSatisfy({ text.isUpper($0) || !text.isLatin($0) || !text.isSpace($0 - 1) || isOf($0) }),
      text.isUpper(place.lowerBound), !goesOn(behind: place.upperBound)
    else { return false }
    guard text.isSpace(place.lowerBound - 1), let before = scan.word(before: place.lowerBound),
      before.upperBound == place.lowerBound - 1
    else { return true }
    let word = scan.lowercased(before)
    if word == "the" { return true }
    return !scan.isCapitalized(before) && !Self.others.contains(word)
  }

  /// The “of” of a Board of Supervisors.
  private func isOf(_ index: Int) -> Bool { scan.text.holds(Self.of, at: index) }

  /// Another word with a capital, or what the body is of: the Police Department of Tarvel.
  private func goesOn(behind end: Int) -> Bool {
    guard scan.text.isSpace(end), let next = scan.word(after: end), next.lowerBound == end + 1 else { return false }
    if scan.isCapitalized(next) {
      return scan.cue([.personTitle], startingAt: next.lowerBound) == nil && !scan.isInHeadline(end)
    }
    guard scan.lowercased(next) == "of", let field = scan.word(after: next.upperBound) else { return false }
    return scan.isCapitalized(field)
  }

  private static let of = Array("of ".utf16)
  /// Words before a kind that make it another's or any.
  private static let others: Set<String> = [
    "a", "an", "any", "every", "each", "another", "their", "other", "state", "county", "federal", "local", "national",
    "our", "your", "no", "some", "both", "neighboring", "neighbouring", "nearby", "different", "which", "whose",
  ]

  private static let kinds = [
    "city council", "county council", "town council", "common council", "borough council", "village council",
    "metro council", "city commission", "county commission", "planning commission", "board of supervisors",
    "police department", "fire department", "health department", "school board", "board of education",
    "sheriff's office", "district attorney's office",
  ].map { Array($0.utf16) }
}
