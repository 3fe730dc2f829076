import YuliaoCorpus

/// Gives a bare name whose country was a guess the one that the text makes sure of at another place: the Army of a text on
/// Jammu is India's in the first sentence too.
///
/// Where the text is sure of two countries, each guess stays. O(names whose place was open)
enum PlaceAgreement {
  static func settle(_ spans: inout [Span], in scan: DocumentScan) {
    guard spans.contains(where: { isGuess($0) }) else { return }
    let surest = surest(spans, in: scan)
    for index in spans.indices where isGuess(spans[index].facts) {
      guard let sure = surest[scan.text.symbols[spans[index].range]], let sure, sure != spans[index].firstTarget,
        spans[index].targets.contains(sure)
      else { continue }
      spans[index].targets = Targets([sure] + spans[index].targets.filter { $0 != sure })
    }
  }

  /// The body that each name surely means, nil for one that surely means two.
  private static func surest(_ spans: [Span], in scan: DocumentScan) -> [ArraySlice<UInt16>: UInt32?] {
    var surest: [ArraySlice<UInt16>: UInt32?] = [:]
    for span in spans where span.isListed && span.confidence >= 0.92 && span.targets.count > 1 {
      let name = scan.text.symbols[span.range]
      if let known = surest[name], known != span.firstTarget {
        surest[name] = .some(nil)
      } else {
        surest[name] = span.firstTarget
      }
    }
    return surest
  }

  private static func isGuess(_ span: SpanFacts) -> Bool {
    span.isListed && span.method == .place && span.confidence <= 0.7
  }
}
