import Testing

@testable import YuliaoPipeline

@Suite struct ShardMergeTests {
  let fixture: RunFixture
  var folder: TemporaryFolder { fixture.folder }

  init() throws { fixture = try RunFixture() }

  func runShards(_ count: Int, excel: Bool = false) throws -> [String] {
    try (1...count).map { index in
      var options = fixture.options("shard-\(index)-\(count)")
      options.shard = Shard(index: index, count: count)
      options.isExcel = excel
      try fixture.run(options)
      return options.output
    }
  }

  @Test(arguments: [1, 2, 7]) func mergedShardsAreWhatOneRunWouldHaveLeft(count: Int) throws {
    try fixture.run(fixture.options("whole"))
    let shards = try runShards(count)
    let outcome = try ShardMerge(shards: shards.reversed(), output: folder.path("merged")).run()
    #expect(outcome.documents == 100)
    #expect(outcome.failures == 1)
    #expect(try folder.tables("merged") == folder.tables("whole"))
  }

  @Test func spreadsheetFormsSurviveTheMerge() throws {
    var options = fixture.options("whole")
    options.isExcel = true
    try fixture.run(options)
    _ = try ShardMerge(shards: try runShards(3, excel: true), output: folder.path("merged")).run()
    #expect(try folder.tables("merged") == folder.tables("whole"))
  }

  @Test func aShardIsNeverMergedOverItself() throws {
    let shards = try runShards(2)
    let before = try folder.tables("shard-1-2")
    #expect(throws: RunError.self) {
      try ShardMerge(shards: shards, output: shards[0] + "/", mode: .restart).run()
    }
    #expect(try folder.tables("shard-1-2") == before)
  }

  @Test func everyDocumentBelongsToOneShard() {
    for name in ["a", "文章/一", "dump#17", ""] {
      #expect((1...7).filter { Shard(index: $0, count: 7)!.holds(name) }.count == 1)
    }
    let sizes = (1...4).map { index in
      (0..<10_000).filter { Shard(index: index, count: 4)!.holds("dump#\($0)") }.count
    }
    #expect(sizes.allSatisfy { (2200...2800).contains($0) })
  }

  @Test func whatIsNoSetOfShardsIsRefused() throws {
    let shards = try runShards(3)
    func message(_ shards: [String]) -> String {
      do throws(RunError) {
        _ = try ShardMerge(shards: shards, output: folder.path("merged")).run()
        return ""
      } catch {
        return error.description
      }
    }
    #expect(message([shards[0], shards[2]]).contains("missing of 3 shards: 2"))
    #expect(message(shards + [shards[1]]).contains("is shard 2/3 too"))
    #expect(message([folder.path("nowhere")]).contains("it holds no run"))
    try fixture.run(fixture.options("whole"))
    #expect(message([folder.path("whole")]).contains("was not made with --shard"))
    try folder.write("in/0/more.txt", "新")
    var other = fixture.options("other")
    other.shard = Shard("3/3")
    try fixture.run(other)
    #expect(message([shards[0], shards[1], other.output]).contains("inputs differ"))
  }

  @Test(arguments: ["0/2", "3/2", "1", "a/b", "1/0", "/2"]) func aShardThatCannotBeIsNotRead(text: String) {
    #expect(Shard(text) == nil)
  }
}
