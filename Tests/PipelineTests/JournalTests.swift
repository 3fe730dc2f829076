import Foundation
import Testing
import YuliaoIngest

@testable import YuliaoPipeline

@Suite struct JournalTests {
  let folder = TemporaryFolder()

  func checkpoint(_ record: Int) -> Checkpoint {
    var checkpoint = Checkpoint()
    checkpoint.next = RecordPosition(input: 2, record: record)
    checkpoint.lengths = [1, 2, 3, 4, 5, record]
    return checkpoint
  }

  @Test func theLastCheckpointComesBack() throws {
    let path = folder.path("journal")
    let journal = try Journal(path: path)
    #expect(journal.last == nil)
    for record in 0..<5 { try journal.commit(checkpoint(record)) }
    #expect(try Journal(path: path).last == checkpoint(4))
    #expect(try Journal.last(path: path) == checkpoint(4))
  }

  @Test func aJournalCutAnywhereGivesTheLastWholeCheckpoint() throws {
    let path = folder.path("journal")
    let journal = try Journal(path: path)
    var ends = [0]
    for record in 0..<3 {
      try journal.commit(checkpoint(record))
      ends.append(try folder.bytes("journal").count)
    }
    let whole = try folder.bytes("journal")
    for length in 0...whole.count {
      try folder.write("cut", Array(whole.prefix(length)))
      let committed = ends.lastIndex { $0 <= length }!
      let reopened = try Journal(path: folder.path("cut"))
      #expect(reopened.last == (committed == 0 ? nil : checkpoint(committed - 1)))
      try reopened.commit(checkpoint(9))
      #expect(try Journal(path: folder.path("cut")).last == checkpoint(9))
    }
  }

  @Test func aCheckpointWithAWrongByteDoesNotCount() throws {
    let path = folder.path("journal")
    let journal = try Journal(path: path)
    try journal.commit(checkpoint(0))
    let length = try folder.bytes("journal").count
    try journal.commit(checkpoint(1))
    var bytes = try folder.bytes("journal")
    bytes[length + 40] ^= 1
    try folder.write("journal", bytes)
    #expect(try Journal(path: path).last == checkpoint(0))
  }

  @Test func anEarlierRunsFileIsCutBackToItsCheckpoint() throws {
    try folder.write("file", Array("abcdef".utf8))
    let file = try GrowingFile(path: folder.path("file"), keeping: 3)
    try file.append(Array("XY".utf8))
    #expect(file.length == 5)
    try file.sync()
    #expect(try folder.bytes("file") == Array("abcXY".utf8))
  }

  @Test func aFileShorterThanItsCheckpointIsRefused() throws {
    try folder.write("file", Array("ab".utf8))
    #expect(throws: FileError.self) { try GrowingFile(path: folder.path("file"), keeping: 3) }
  }
}
