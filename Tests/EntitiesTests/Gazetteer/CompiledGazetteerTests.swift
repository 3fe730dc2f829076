import Testing
import YuliaoCaching
import YuliaoCorpus

@testable import YuliaoEntities

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct CompiledGazetteerTests {
  private static let tables = [
    """
    entity_id,type,name_en,name_zh,jurisdiction,listings,terms
    agency:mx/example-board,agency,Example Board,示例局,mx,,
    company:example-widgets,company,Example Widgets,示例零件,,NYSE:EXW|HKEX:0001,
    bioguide:X000001,senator,Jane Example,,us,,sen:MO:Republican:2019-01-03:2031-01-03
    """,
    "place,names\nmx,Mexico|墨西哥\n",
  ]

  private func made() throws -> Gazetteer {
    try Gazetteer.load(tables: Self.tables.map { ("memory", Array($0.utf8)) })
  }

  /// Writes a gazetteer to a new file and hands its path to a function.
  private func withFile<R>(of gazetteer: Gazetteer, key: [UInt64], _ body: (String) throws -> R) throws -> R {
    var pattern = Array("/tmp/yuliao-compiled-XXXXXX".utf8CString)
    try #require(pattern.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) } != nil)
    let directory = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(directory)/compiled"
    defer {
      unlink(path)
      rmdir(directory)
    }
    guard var sink = ArraySink(path: path, key: key) else {
      Issue.record("cannot write \(path)")
      throw GazetteerError(path: path, reason: "cannot be written")
    }
    CompiledGazetteer.write(gazetteer, to: &sink)
    let isWhole = sink.finish()
    #expect(isWhole)
    return try body(path)
  }

  private func read(_ path: String, key: [UInt64]) -> Gazetteer? {
    guard var source = ArraySource(path: path, key: key) else { return nil }
    return CompiledGazetteer(&source).map { Gazetteer($0) }
  }

  @Test func whatIsReadAgainIsWhatWasWritten() throws {
    let gazetteer = try made()
    let again = try withFile(of: gazetteer, key: [1, 2]) { try #require(read($0, key: [1, 2])) }
    #expect(again.digest == gazetteer.digest && again.snapshot == gazetteer.snapshot)
    #expect(again.places == gazetteer.places)
    #expect(again.entities.map(\.id) == gazetteer.entities.map(\.id))
    #expect(again.entity(id: "bioguide:X000001")?.terms == gazetteer.entity(id: "bioguide:X000001")?.terms)
    #expect(again.entity(id: "company:example-widgets")?.listings == ["NYSE:EXW", "HKEX:0001"])
    #expect(again.entity(id: "company:unknown") == nil)
    #expect(again.lookup("示例局").map(\.entity.id) == ["agency:mx/example-board"])
    #expect(again.indexOfListing["HKEX:0001"] == gazetteer.indexOfListing["HKEX:0001"])
  }

  @Test func anotherKeyIsNotRead() throws {
    try withFile(of: try made(), key: [1, 2]) { #expect(read($0, key: [1, 3]) == nil) }
  }

  @Test func aBrokenOrShortenedFileIsNotRead() throws {
    try withFile(of: try made(), key: [1, 2]) { path in
      var status = stat()
      #expect(stat(path, &status) == 0)
      let size = Int(status.st_size)
      for at in stride(from: 0, to: size, by: max(1, size / 40)) {
        let descriptor = open(path, O_RDWR)
        var byte: UInt8 = 0
        pread(descriptor, &byte, 1, off_t(at))
        var changed = byte ^ 0x40
        pwrite(descriptor, &changed, 1, off_t(at))
        #expect(read(path, key: [1, 2]) == nil, "byte \(at)")
        pwrite(descriptor, &byte, 1, off_t(at))
        close(descriptor)
      }
      #expect(read(path, key: [1, 2]) != nil)
      #expect(truncate(path, off_t(size - 1)) == 0)
      #expect(read(path, key: [1, 2]) == nil)
    }
  }
}
