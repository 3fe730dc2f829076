import YuliaoCorpus
import YuliaoLearning
import YuliaoSegmentation

/// Turns marked text into sentences of features and labels, the way a document is read when it is tagged.
struct MarkedSentences {
  let gazetteer: Gazetteer
  let words: WordKinds
  private var segmentation: SegmentationStage<StandardSegmenter>
  private var scanner = DocumentScanner()
  private let spans = SpanStore()
  private var units = SentenceUnits()
  private var marks = UnitMarks()

  init(_ gazetteer: Gazetteer, words: WordKinds = WordKinds()) throws {
    self.gazetteer = gazetteer
    self.words = words
    segmentation = try SegmentationStage(.shared)
  }

  /// Entities of a sentence as ranges of units, and the types of those that no units make up.
  struct Entities {
    var whole: [(range: Range<Int>, type: String)] = []
    var lost: [String] = []
  }

  /// Calls `body` with each sentence; `isHidden` says, from a hash of the name, of which entities lists and rules must
  /// say nothing.
  mutating func forEach(
    in marked: MarkedText, isHidden: (UInt64) -> Bool = { _ in false },
    _ body: (LearnedFeatures, SpanSentence, Entities) -> Void
  ) throws {
    var record = AnnotatedDocument(document: Document(id: "", text: marked.text))
    try segmentation.process(&record)
    let scan = scanner.scan(record, gazetteer: gazetteer)
    spans.reading { read(scan, marked, isHidden, body) }
  }

  private mutating func read(
    _ scan: DocumentScan, _ marked: MarkedText, _ isHidden: (UInt64) -> Bool,
    _ body: (LearnedFeatures, SpanSentence, Entities) -> Void
  ) {
    let settled = DocumentReading(scan: scan, gazetteer: gazetteer).resolve().spans
    for sentence in scan.sentences {
      units.fill(scan, sentence)
      guard units.count > 0 else { continue }
      let begun = marked.entities.filter { sentence.contains($0.range.lowerBound) }
      var entities = Entities()
      for entity in begun {
        guard entity.range.upperBound <= sentence.upperBound,
          let covered = units.units(covering: trimmed(entity.range, in: scan)),
          covered.lowerBound >= entities.whole.last?.range.upperBound ?? 0
        else {
          entities.lost.append(entity.type)
          continue
        }
        entities.whole.append((covered, entity.type))
      }
      let hidden = begun.map(\.range).filter { range in
        isHidden(scan.text.symbols[range].reduce(5) { FeatureHash.mix($0, UInt64($1)) })
      }
      marks.fill(units, scan, gazetteer, sentence, settled: settled, words: words, hidden: hidden)
      let features = LearnedFeatures(units, marks, scan)
      body(features, SpanSentence(features, scan), entities)
    }
  }

  /// Without spaces at its ends.
  private func trimmed(_ range: Range<Int>, in scan: DocumentScan) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scan.text.isSpace(start) { start += 1 }
    while end > start, scan.text.isSpace(end - 1) { end -= 1 }
    return start..<end
  }
}
