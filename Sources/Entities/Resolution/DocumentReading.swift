import YuliaoCorpus

/// Reads one document: from the names that stand in it to the spans that are mentions.
///
/// What is sure comes first and helps to decide the rest: safe names, names found by rule, bodies that the places
/// decide, ambiguous words, surnames, and last every further occurrence of a name that the document itself explained.
struct DocumentReading {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let document: Document
  let day: CalendarDay

  init(scan: DocumentScan, gazetteer: Gazetteer, record: AnnotatedDocument) {
    self.scan = scan
    self.gazetteer = gazetteer
    document = record.document
    day = record.document.publishedDay ?? gazetteer.snapshot
  }

  struct Result {
    var spans: [Span]
    var pairs: [NamePair]
  }

  func resolve() -> Result {
    let found = GazetteerRecognizer(gazetteer: gazetteer).spans(in: scan)
    let legislators = LegislatorResolution(scan: scan, gazetteer: gazetteer, day: day)
    var safe = found.filter { $0.evidence == .none }.compactMap { span in
      span.type == .senator ? legislators.settleSafe(span) : span
    }
    safe += UnlistedRecognizers.spans(in: scan, document: document, gazetteer: gazetteer, known: found)
    var settled = OverlapResolution.choose(safe) { _, _ in false }

    settled = OverlapResolution.choose(
      settled + CodeRecognizer(scan: scan, gazetteer: gazetteer, document: document).spans(known: found + settled)
    ) { _, _ in false }
    settled += settlePlaces(found, settled)
    settled = OverlapResolution.choose(settled) { _, _ in false }
    let context = ContextEvidence(
      scan: scan, gazetteer: gazetteer, anchored: anchors(settled), settled: settled)
    let contextual = found.filter { $0.evidence == .context }.compactMap { context.settle($0) }.compactMap { span in
      span.type == .senator ? legislators.settleSafe(span) : span
    }
    settled = OverlapResolution.choose(settled + contextual) { _, _ in false }

    let glosses = GlossRecognizer(scan: scan, gazetteer: gazetteer, document: document).read(settled)
    settled = OverlapResolution.choose(settled + glosses.spans) { _, _ in false }

    let lists = ListRecognizer(scan: scan, document: document).spans(settled: settled)
    settled = OverlapResolution.choose(settled + lists) { _, _ in false }
    let definitions = DefinitionRecognizer(scan: scan, document: document).spans(settled: settled)
    settled = DefinitionRecognizer.removingOtherSenses(settled, of: definitions, in: scan)
    settled = OverlapResolution.choose(settled + definitions) { _, _ in false }
    settled += settleAnchors(found, settled, legislators)
    settled += RepeatedNames(scan: scan).spans(of: settled + glosses.spans)
    let spans = OverlapResolution.choose(settled + nestable(found, settled)) { outer, inner in
      NestingPolicy.keeps(inner, inside: outer, gazetteer: gazetteer)
    }
    return Result(spans: spans.filter { !scan.isDenied($0.range) }, pairs: glosses.pairs)
  }

  private func anchors(_ spans: [Span]) -> Set<UInt32> {
    Set(spans.lazy.compactMap(\.targets.first))
  }

  private func settlePlaces(_ found: [Span], _ settled: [Span]) -> [Span] {
    var places = PlaceResolution(
      gazetteer: gazetteer, scan: scan, language: document.language, settled: settled)
    return found.filter { $0.evidence == .place }.compactMap { span in
      guard var settled = places.settle(span, group: span.targets.min() ?? 0, in: scan) else { return nil }
      if settled.unlistedName != nil { settled.unlistedName = scan.surface(settled.range, in: document.text) }
      return settled
    }
  }

  private func settleAnchors(_ found: [Span], _ settled: [Span], _ legislators: LegislatorResolution) -> [Span] {
    let known = anchors(settled)
    let people = settled.filter { $0.type == .senator }
    return found.filter { $0.evidence == .anchor }.compactMap { span in
      if span.type == .senator { return legislators.settleSurname(span, anchors: people) }
      var span = span
      span.targets = span.targets.filter { known.contains($0) }
      guard !span.targets.isEmpty else { return nil }
      span.method = .anchor
      span.confidence = 0.93
      return span
    }
  }

  /// Chambers inside committees and bodies inside bodies, for the rows marked as nested.
  private func nestable(_ found: [Span], _ settled: [Span]) -> [Span] {
    found.filter { inner in
      inner.type == .agency && inner.evidence == .none
        && settled.contains { $0.type == .agency && $0.contains(inner) && $0.range != inner.range }
    }
  }
}
