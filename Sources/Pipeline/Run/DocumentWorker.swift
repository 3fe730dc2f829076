import YuliaoAggregation
import YuliaoCorpus
import YuliaoExport
import YuliaoIngest

/// What became of a batch of records: rows as bytes, and what they add to the tables.
struct WorkedBatch: Sendable {
  enum Result: Sendable {
    /// A document; its rows are the next ones of ``WorkedBatch/rendered``.
    case document(DocumentTally)
    case failure(Failure)
    /// Nothing to write: the document is in a language that was not asked for.
    case unwanted
  }

  var results: [(position: RecordPosition, result: Result)] = []
  var rendered = RenderedBatch()
  var clock = StageClock()
}

/// Carries records through the line, from bytes to rows; one for each worker.
struct DocumentWorker: BatchWorker {
  private let options: InputOptions
  private let parser: DocumentParser
  private var line: Line
  private var renderer: RecordRenderer
  private var hasher: DuplicateHasher?
  private let marks: WorkMarks
  private let slot: Int

  init(options: RunOptions, line: Line, marks: WorkMarks) {
    self.options = options.input
    self.line = line
    self.marks = marks
    slot = marks.takeSlot()
    parser = DocumentParser(options: options.input)
    renderer = RecordRenderer(isExcel: options.isExcel)
    hasher = options.duplicates == .keep ? nil : DuplicateHasher()
  }

  mutating func process(_ batch: [SourceItem]) -> WorkedBatch {
    var worked = WorkedBatch()
    worked.results.reserveCapacity(batch.count)
    for item in batch {
      marks.begin(item.position.ordinal, slot: slot)
      worked.results.append((item.position, result(of: item, clock: &worked.clock)))
    }
    marks.end(slot: slot)
    worked.rendered = renderer.take()
    return worked
  }

  private mutating func result(of item: SourceItem, clock: inout StageClock) -> WorkedBatch.Result {
    switch item {
    case .failure(let failure, at: _): return .failure(failure)
    case .record(let raw):
      do throws(Failure) {
        let document = try clock.measure("parse") { () throws(Failure) in try parser.parse(raw) }
        guard options.keeps(document.language) else { return .unwanted }
        var record = try line.annotate(document, clock: &clock)
        record.signature = clock.measure("duplicates") { hasher?.signature(of: document.text) }
        return clock.measure("render") {
          renderer.add(record)
          return .document(DocumentTally(record))
        }
      } catch {
        return .failure(error)
      }
    }
  }
}
