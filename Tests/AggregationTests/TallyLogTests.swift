import Testing
import YuliaoCorpus
import YuliaoExport

@testable import YuliaoAggregation

@Suite struct TallyLogTests {
  private func logged(_ record: AnnotatedDocument, _ ordinal: Int) -> LoggedDocument {
    LoggedDocument(
      ordinal: ordinal, tally: DocumentTally(record), duplicateOf: ordinal % 5 == 0 ? "d\(ordinal)" : nil,
      lengths: RenderedBatch.Ends(mentions: ordinal, texts: 2, documents: 300, seam: 4))
  }

  private func log(_ records: [AnnotatedDocument]) -> [UInt8] {
    var log = TallyLog()
    for (ordinal, record) in records.enumerated() { log.append(logged(record, ordinal)) }
    return log.take()
  }

  private func corpus() -> [AnnotatedDocument] {
    var records = AggregatesTests.corpus()
    for at in records.indices where at % 3 == 0 {
      records[at].signature = DuplicateSignature(
        exact: .max - UInt64(at), keys: [0, .max, UInt32(at)],
        sample: [UInt32(at) + 9, UInt32(at), .max])
    }
    return records
  }

  @Test func replayingGivesTheSameTables() throws {
    let records = corpus()
    var direct = Aggregates(snapshot: AggregatesTests.snapshot)
    for (ordinal, record) in records.enumerated() {
      direct.add(DocumentTally(record), isDuplicate: ordinal % 5 == 0)
    }
    var reader = TallyLogReader(log(records))
    var replayed = Aggregates(snapshot: AggregatesTests.snapshot)
    var ordinal = 0
    while let document = try reader.next() {
      #expect(document.ordinal == ordinal)
      #expect(document.lengths.mentions == ordinal && document.lengths.seam == 4)
      #expect(document.duplicateOf == (ordinal % 5 == 0 ? "d\(ordinal)" : nil))
      #expect(document.tally.signature == records[ordinal].signature)
      replayed.add(document.tally, isDuplicate: document.duplicateOf != nil)
      ordinal += 1
    }
    #expect(ordinal == records.count)
    #expect(try AggregatesTests.tables(replayed) == AggregatesTests.tables(direct))
    #expect(replayed.counts == direct.counts)
  }

  @Test func aLogGoesOnWhereItWasCut() throws {
    let records = corpus()
    let whole = log(records)
    let first = log(Array(records[..<50]))
    #expect(whole.starts(with: first))
    var reader = TallyLogReader(first)
    while try reader.next() != nil {}
    var rest = TallyLog(continuing: reader)
    for (ordinal, record) in records.enumerated().dropFirst(50) { rest.append(logged(record, ordinal)) }
    #expect(first + rest.take() == whole)
  }

  @Test func damageIsReportedNeverFollowed() {
    let bytes = log(Array(corpus()[..<8]))
    for cut in 0..<bytes.count {
      for change: [UInt8] in [[], [0xFF], [0x80, 0x80]] {
        var reader = TallyLogReader(Array(bytes[..<cut]) + change)
        do {
          while try reader.next() != nil {}
        } catch {
          #expect(error is TallyLogReader.Damaged)
        }
      }
    }
  }
}
