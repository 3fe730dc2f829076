import YuliaoCorpus
import YuliaoLearning
import YuliaoSegmentation

/// Finds the names in articles to learn from.
///
/// Unmarked articles are labelled from afar: each is read once with all lists and rules, then again with a part of the
/// lists hidden; what the first reading found and the second missed is a name to learn, what neither found is none. So
/// what is learned is the context of names, in just the places where lists and rules leave them out. Articles marked by
/// hand tell better what lists and rules miss: all that their first reading leaves is learned from, names and others.
struct NameExamples {
  struct Example {
    /// The article's number.
    var document: Int32
    /// 0 neither, 1 company, 2 body.
    var label: UInt8
    var script: NameRuns.Script
    var source: Source
    /// What the name is written with.
    var name: UInt64
    /// Whose name it is where that is known, else the name.
    var owner: UInt64
    /// The words it consists of, for their counts.
    var words: NameWords
    /// Features of the name, first of them the name itself, then those of its places.
    var inside: Range<Int>
    var contexts: Range<Int>
    var places: Int32
  }

  /// Where an example is from.
  enum Source {
    /// Of an unmarked article, left by a reading with all lists or by one with a part of them.
    case unmarked, unmarkedHidden
    /// Of an article marked by hand, likewise.
    case marked, markedHidden
  }

  /// What is known of a stretch of an article before anything is learned from it.
  private struct Label {
    var kind: MarkedName.Kind
    /// Whose name it is, where that is known.
    var owner: UInt64?
  }

  private(set) var examples: [Example] = []
  private(set) var slots: [UInt32] = []
  private(set) var documents: Int32 = 0
  /// How the words of all articles are written.
  private(set) var wordCounts = WordCounter()
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

  /// Adds an article, whose names are marked, or nil where nobody marked them.
  mutating func add(_ document: Document, _ marks: [MarkedName]?) throws {
    var record = AnnotatedDocument(document: document)
    try segmentation.process(&record)
    let scan = scanner.scan(record, gazetteer: gazetteer)
    spans.reading {
      if let marks { read(scan, marks) } else { read(scan) }
    }
    documents += 1
  }

  private mutating func read(_ scan: DocumentScan) {
    var labels: [Range<Int>: Label] = [:]
    for span in DocumentReading(scan: scan, gazetteer: gazetteer).resolve().spans where !span.isNested {
      let kind: MarkedName.Kind = span.type == .company ? .company : span.type == .agency ? .agency : .other
      labels[span.range] = Label(
        kind: span.confidence < NameExamples.leastConfidence ? .doubtful : kind,
        owner: span.targets.first.map(self.owner) ?? unlistedOwner(of: span))
    }
    collect(labels, from: scan, isMarked: false)
  }

  private mutating func read(_ scan: DocumentScan, _ marks: [MarkedName]) {
    var labels: [Range<Int>: Label] = [:]
    for mark in marks { labels[mark.range] = Label(kind: mark.kind, owner: nil) }
    collect(labels, from: scan, isMarked: true)
  }

  /// Reads an article with all lists, then with each part of them hidden, and a marked one without any list as well.
  private mutating func collect(_ labels: [Range<Int>: Label], from scan: DocumentScan, isMarked: Bool) {
    find(in: scan, hiding: nil)
    wordCounts.add(scan)
    collect(labels, isMarked ? .marked : .unmarked)
    let hidden: Source = isMarked ? .markedHidden : .unmarkedHidden
    for part in 0..<readings {
      find(in: scan) { [readings] in $0 % readings == part }
      collect(labels, hidden)
    }
    guard isMarked else { return }
    find(in: scan) { _ in true }
    collect(labels, hidden)
  }

  /// Fills `names` with what lists and rules leave of a text; `isHidden` says whose names they do not know, nil that they
  /// know all.
  private mutating func find(in full: DocumentScan, hiding isHidden: ((UInt64) -> Bool)?) {
    var scan = full
    if let isHidden {
      scan = full.hidingNames { hit in
        var hides = false
        gazetteer.forEachEntry(of: hit.group) { entry in
          guard entry.meaning == .entity, entry.target != NameEntry.none else { return }
          let type = gazetteer.entities.type(of: Int(entry.target))
          guard type == .company || type == .agency else { return }
          if isHidden(owner(of: entry.target)) { hides = true }
        }
        return hides
      }
    }
    var settled = DocumentReading(scan: scan, gazetteer: gazetteer).resolve().spans
    if let isHidden { settled.removeAll { span in unlistedOwner(of: span).map(isHidden) ?? false } }
    names.fill(scan, gazetteer, settled: settled, wordCounts: nil) { _, _ in true }
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

  private mutating func collect(_ labels: [Range<Int>: Label], _ source: Source) {
    var places = [[Int]](repeating: [], count: names.names.count)
    for (index, place) in names.occurrences.enumerated() where !place.pair.isEmpty {
      places[Int(place.name)].append(index)
    }
    for (number, name) in names.names.enumerated() {
      var counts = [0, 0, 0]
      var owner = name.hash
      var isDoubtful = false
      for place in places[number] {
        let place = names.occurrences[place]
        let label = labels[Int(place.start)..<Int(place.end)]
        if let known = label?.owner { owner = known }
        switch label?.kind {
        case .company: counts[1] += 1
        case .agency: counts[2] += 1
        case .other, nil: counts[0] += 1
        case .doubtful: isDoubtful = true
        }
      }
      let label = counts[1] > counts[2] ? 1 : counts[2] > 0 ? 2 : 0
      if isDoubtful || label > 0 && counts[label] * 2 < counts[0] + counts[1] + counts[2] { continue }
      if label == 0, !NameExamples.isKept(name.hash, document: documents, source) { continue }
      add(name, places[number], label: UInt8(label), owner: owner, source)
    }
  }

  /// What is no name is none in every reading: the first has all of them, and of the others a part of the marked
  /// articles' is enough.
  private static func isKept(_ name: UInt64, document: Int32, _ source: Source) -> Bool {
    switch source {
    case .unmarked, .marked: true
    case .unmarkedHidden: false
    case .markedHidden: NameHash.mix(name, UInt64(document)) % 3 == 0
    }
  }

  private mutating func add(
    _ name: DocumentNames.Name, _ places: [Int], label: UInt8, owner: UInt64, _ source: Source
  ) {
    let features = names.features.slots
    let start = slots.count
    slots += features[Int(name.inside.lowerBound)..<Int(name.inside.upperBound)]
    let middle = slots.count
    for place in places {
      let place = names.occurrences[place]
      for range in [place.left, place.right, place.pair] {
        slots += features[Int(range.lowerBound)..<Int(range.upperBound)]
      }
    }
    examples.append(
      Example(
        document: documents, label: label, script: names.script(of: Int(name.words.lowerBound)), source: source,
        name: name.hash, owner: owner,
        words: NameWords(Int(name.words.lowerBound)..<Int(name.words.upperBound), names.runs), inside: start..<middle,
        contexts: middle..<slots.count, places: name.count))
  }
}
