import YuliaoCorpus
import YuliaoLearning
import YuliaoSegmentation

/// Labels the names of articles from afar: each article is read once with all lists and rules, then again with a part of
/// the lists hidden; what the first reading found and the second missed is a name to learn, the rest is none.
///
/// So what is learned is the context of names, in just the places where lists and rules leave them out.
struct NameExamples {
  struct Example {
    /// The article's number.
    var document: Int32
    /// 0 neither, 1 company, 2 body.
    var label: UInt8
    var script: NameRuns.Script
    /// What the name is written with.
    var name: UInt64
    /// Whose name it is where that is known, else the name.
    var owner: UInt64
    /// Features of the name, first of them the name itself, then those of its places.
    var inside: Range<Int>
    var contexts: Range<Int>
    var places: Int32
  }

  private(set) var examples: [Example] = []
  private(set) var slots: [UInt32] = []
  private(set) var documents: Int32 = 0
  private let gazetteer: Gazetteer
  private var segmentation: SegmentationStage<StandardSegmenter>
  private var scanner = DocumentScanner()
  private let spans = SpanStore()
  private var names = DocumentNames()

  /// How many readings hide a part of the lists each, so that every name is hidden once.
  private let readings: UInt64
  /// Names less sure than this are neither learned nor taken for none.
  private static let leastConfidence = 0.8

  init(_ gazetteer: Gazetteer, readings: Int) throws {
    self.gazetteer = gazetteer
    self.readings = UInt64(readings)
    segmentation = try SegmentationStage(.shared)
  }

  mutating func add(_ document: Document) throws {
    var record = AnnotatedDocument(document: document)
    try segmentation.process(&record)
    let scan = scanner.scan(record, gazetteer: gazetteer)
    spans.reading { read(scan) }
    documents += 1
  }

  private mutating func read(_ full: DocumentScan) {
    let all = DocumentReading(scan: full, gazetteer: gazetteer).resolve().spans
    var known: [Range<Int>: Span] = [:]
    for span in all where !span.isNested { known[span.range] = span }
    for reading in 0..<readings {
      let scan = full.hidingNames { hit in
        var isHidden = false
        gazetteer.forEachEntry(of: hit.group) { entry in
          guard entry.meaning == .entity, entry.target != NameEntry.none else { return }
          let type = gazetteer.entities.type(of: Int(entry.target))
          guard type == .company || type == .agency else { return }
          if owner(of: entry.target) % readings == reading { isHidden = true }
        }
        return isHidden
      }
      var settled = DocumentReading(scan: scan, gazetteer: gazetteer).resolve().spans
      settled.removeAll { span in
        unlistedOwner(of: span).map { $0 % readings == reading } ?? false
      }
      names.fill(scan, gazetteer, settled: settled) { _, _ in true }
      collect(known)
    }
  }

  private func owner(of target: UInt32) -> UInt64 {
    NameHash.mix(11, NameHash.of(gazetteer.entities[Int(target)].id.utf16))
  }

  /// Names that the rules found without a list are hidden as well.
  private func unlistedOwner(of span: Span) -> UInt64? {
    guard span.targets.isEmpty, let name = span.unlistedName, span.type == .company || span.type == .agency else {
      return nil
    }
    return NameHash.mix(12, NameHash.of(CompanyName.withoutForms(name).utf16))
  }

  private mutating func collect(_ known: [Range<Int>: Span]) {
    var places = [[Int]](repeating: [], count: names.names.count)
    for (index, place) in names.occurrences.enumerated() where !place.pair.isEmpty {
      places[Int(place.name)].append(index)
    }
    let features = names.features.slots
    for (number, name) in names.names.enumerated() {
      var counts = [0, 0, 0]
      var owner = name.hash
      var isDoubtful = false
      for place in places[number] {
        let place = names.occurrences[place]
        guard let span = known[Int(place.start)..<Int(place.end)] else {
          counts[0] += 1
          continue
        }
        if span.confidence < NameExamples.leastConfidence { isDoubtful = true }
        counts[span.type == .company ? 1 : span.type == .agency ? 2 : 0] += 1
        if let known = span.targets.first.map(self.owner) ?? unlistedOwner(of: span) { owner = known }
      }
      let label = counts[1] > counts[2] ? 1 : counts[2] > 0 ? 2 : 0
      if isDoubtful || label > 0 && counts[label] * 2 < counts[0] + counts[1] + counts[2] { continue }
      let start = slots.count
      slots += features[Int(name.inside.lowerBound)..<Int(name.inside.upperBound)]
      let middle = slots.count
      for place in places[number] {
        let place = names.occurrences[place]
        for range in [place.left, place.right, place.pair] {
          slots += features[Int(range.lowerBound)..<Int(range.upperBound)]
        }
      }
      examples.append(
        Example(
          document: documents, label: UInt8(label), script: names.script(of: Int(name.words.lowerBound)),
          name: name.hash, owner: owner, inside: start..<middle,
          contexts: middle..<slots.count, places: name.count))
    }
  }
}
