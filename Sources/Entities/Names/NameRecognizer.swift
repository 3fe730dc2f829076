import YuliaoCorpus

/// Adds companies that neither lists nor rules know to texts crowded with firms, by a learned model; what lists and
/// rules have settled stays.
struct NameRecognizer {
  private var reading: NameReading

  /// Names less sure than this are left out.
  static let leastConfidence = 0.48

  init(_ model: NameModel) { reading = NameReading(model) }

  /// A text with fewer firms, or with more characters for each, names few further ones: of 21 names found in 630
  /// articles twelve were towns, games, teams and people, and all but three of those stood in texts less crowded than
  /// this; of 121 firms found in texts crowded with little-known firms 113 stood in one as crowded as this.
  private static let leastFirms = 6
  private static let mostCharacters = (english: 200, chinese: 100)

  private static func isCrowded(_ spans: [Span], _ scan: DocumentScan) -> Bool {
    let most = scan.language == .english ? mostCharacters.english : mostCharacters.chinese
    let least = max(leastFirms, (scan.text.count + most - 1) / most)
    return spans.count >= least && firms(in: spans) >= least
  }

  /// Completes the spans of a document, which are in order.
  mutating func complete(_ spans: inout [Span], in scan: DocumentScan, gazetteer: Gazetteer) {
    guard NameRecognizer.isCrowded(spans, scan) else { return }
    let settled = spans.count
    let refusals = NameRefusals(scan: scan, gazetteer: gazetteer, settled: spans)
    for finding in reading.findings(in: scan, gazetteer: gazetteer, settled: spans)
    where finding.type == NameReading.company {
      let confidence = reading.model.confidence(finding.probability, finding.script)
      let range = finding.range
      guard confidence >= NameRecognizer.leastConfidence, !refusals.holds(range) else { continue }
      var span = Span(
        start: range.lowerBound, end: range.upperBound, type: .company,
        targets: companies(named: scan.text.symbols[range], gazetteer), confidence: confidence)
      span.method = .learned
      if !span.isListed { span.unlistedName = scan.surface(range) }
      spans.append(span)
    }
    if spans.count > settled { spans.sortByPlace() }
  }

  /// How many different firms the spans stand for.
  private static func firms(in spans: [Span]) -> Int {
    var listed: Set<UInt32> = []
    var unlisted: Set<String> = []
    for index in spans.indices where spans[index].type == .company {
      if spans[index].isListed {
        listed.insert(spans[index].facts.firstTarget)
      } else if let name = spans[index].unlistedName {
        unlisted.insert(name)
      }
    }
    return listed.count + unlisted.count
  }

  /// The firms that lists know by a name which by itself means too much else to be one (Frontier, 大和).
  private func companies(named name: ArraySlice<UInt16>, _ gazetteer: Gazetteer) -> Targets {
    var targets = Targets()
    guard let group = gazetteer.automaton.group(of: Array(name)) else { return targets }
    gazetteer.forEachEntry(of: group) { entry in
      if entry.meaning == .entity, entry.target != NameEntry.none, !targets.contains(entry.target),
        gazetteer.entities.type(of: Int(entry.target)) == .company
      {
        targets.append(entry.target)
      }
    }
    return targets
  }
}
