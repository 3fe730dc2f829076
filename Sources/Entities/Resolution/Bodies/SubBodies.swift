import YuliaoCorpus

/// Bare names of bodies' parts in a text that names the whole: 金管会 … 银行局, 立法院 … 财政委员会, the Justice Department …
/// the Civil Division, Senate Armed Services … the Seapower Subcommittee.
///
/// The tables write such a part as 金管会银行局 and DOJ Civil Division; what stands before its bare name there, or before
/// “Subcommittee on”, is the body it belongs to.
struct SubBodies {
  let gazetteer: Gazetteer
  let scan: DocumentScan
  /// Where each body that the text names stands, in order, by its entity.
  private var places: [UInt32: [Int]] = [:]

  init(gazetteer: Gazetteer, scan: DocumentScan, settled: [Span]) {
    self.gazetteer = gazetteer
    self.scan = scan
    for span in settled where span.type == .agency && span.isListed {
      places[span.firstTarget, default: []].append(span.start)
    }
  }

  /// The bodies of a bare name whose wholes the text names; where there are several, that of the nearest whole before it.
  func targets(of span: Span) -> Targets {
    guard span.type == .agency, !places.isEmpty, scan.text.isHan(span.start) ? standsFree(span) : isWhole(span) else {
      return []
    }
    let found = span.targets.compactMap { target in
      whole(of: target, in: span).flatMap { places[$0] }.map { (target: target, distance: distance($0, to: span)) }
    }
    return found.min { $0.distance < $1.distance }.map { [$0.target] } ?? []
  }

  /// Whether no other body's name runs into the bare one: 青峦大学|研究中心 is the university's.
  private func standsFree(_ span: Span) -> Bool {
    let text = scan.text
    return !text.isHan(span.start - 1) && !text.isLatinWordPart(span.start - 1)
      || ChineseWords.breaksName(text.symbol(span.start - 1)) && scan.tokenStarts[span.start - 1]
  }

  /// Whether a name in Latin letters has its capitals and belongs to no longer name.
  private func isWhole(_ span: Span) -> Bool {
    let text = scan.text
    guard text.isUpper(span.start), span.length >= 8, !scan.isInHeadline(span.start) else { return false }
    if text.isSpace(span.start - 1), let before = scan.word(before: span.start), scan.isCapitalized(before),
      !scan.beginsSentence(before.lowerBound), !scan.lowercased(before).hasSuffix("'s")
    {
      return false
    }
    guard text.isSpace(span.end), let next = scan.word(after: span.end) else { return true }
    return !scan.isCapitalized(next)
  }

  /// To the last place before the span, else to the first behind it, which any before it beats; O(log n).
  private func distance(_ places: [Int], to span: Span) -> Int {
    let behind = places.indices.partitionPoint { places[$0] >= span.start }
    return behind > 0 ? span.start - places[behind - 1] : scan.text.count + places[behind]
  }

  /// The body whose name stands before the bare one in the part's full name.
  private func whole(of target: UInt32, in span: Span) -> UInt32? {
    let bare = scan.text.symbols[span.range]
    guard scan.text.isHan(span.start) else { return whole(of: target, inEnglish: Array(bare)) }
    let full = CharacterTable.shared.fold(gazetteer.entities[Int(target)].nameChinese)
    guard full.count >= bare.count + 2, full.suffix(bare.count) == bare else { return nil }
    let name = Array(full.dropLast(bare.count))
    return gazetteer.target(named: name) {
      gazetteer.entities.type(of: Int($0.target)) == .agency && $0.target != target
    }
  }

  private func whole(of target: UInt32, inEnglish bare: [UInt16]) -> UInt32? {
    let full = CharacterTable.shared.fold(gazetteer.entities[Int(target)].nameEnglish)
    var end = full.count - bare.count - 1
    if end <= 0 || !full.hasSuffix(bare) {
      guard
        let at = (0..<max(0, full.count - Self.subcommittee.count)).first(where: {
          full[$0..<($0 + Self.subcommittee.count)].elementsEqual(Self.subcommittee)
        })
      else { return nil }
      end = at
    }
    return gazetteer.target(named: Array(full[..<end])) {
      gazetteer.entities.type(of: Int($0.target)) == .agency && $0.target != target
    }
  }

  private static let subcommittee = Array(" subcommittee on ".utf16)
}

extension Array where Element == UInt16 {
  fileprivate func hasSuffix(_ other: [UInt16]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
