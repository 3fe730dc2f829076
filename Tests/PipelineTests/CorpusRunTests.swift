import Foundation
import Testing
import YuliaoCorpus
import YuliaoEntities

@testable import YuliaoPipeline

@Suite struct CorpusRunTests {
  let fixture: RunFixture
  var folder: TemporaryFolder { fixture.folder }

  init() throws { fixture = try RunFixture() }

  func options(_ output: String, jobs: Int = 2) -> RunOptions { fixture.options(output, jobs: jobs) }

  @discardableResult
  func run(_ options: RunOptions, cancellation: Cancellation = Cancellation()) throws -> RunOutcome {
    try fixture.run(options, cancellation: cancellation)
  }

  @Test func theFilesAreTheSameForEveryNumberOfJobs() throws {
    let outcome = try run(options("one", jobs: 1))
    #expect(outcome.documents == 100)
    #expect(outcome.failures == 1)
    for jobs in [2, 8] {
      try run(options("many\(jobs)", jobs: jobs))
      #expect(try folder.tables("many\(jobs)") == folder.tables("one"))
    }
    #expect(try folder.text("one/entities.csv").contains("company:deepseek"))
    #expect(try folder.text("one/failures.csv").contains("broken JSON"))
  }

  @Test func aRunThatStopsAtAnyPointIsResumedToTheSameFiles() throws {
    try run(options("whole"))
    let whole = try folder.tables("whole")
    for stop in [7, 40] {
      let output = "part\(stop)"
      var interruptions = 0
      while true {
        var options = options(output, jobs: 1 + interruptions % 3)
        options.mode = interruptions == 0 ? .fresh : .resume
        options.commitInterval = .zero
        let cancellation = Cancellation()
        let progress = Progress()
        // Stops some documents after where the last attempt stopped.
        let goal = (interruptions + 1) * stop
        let watcher = Thread {
          while progress.documents < goal, !cancellation.isCancelled { usleep(50) }
          cancellation.cancel()
        }
        watcher.start()
        do {
          _ = try CorpusRun(options, gazetteer: fixture.gazetteer).run(progress: progress, cancellation: cancellation)
          break
        } catch .interrupted {
          interruptions += 1
        }
      }
      #expect(try folder.tables(output) == whole)
    }
  }

  @Test func aFinishedRunIsLeftAlone() throws {
    try run(options("out"))
    let report = try folder.bytes("out/run.json")
    var again = options("out")
    again.mode = .resume
    let outcome = try run(again)
    #expect(outcome.wasFinished)
    #expect(outcome.documents == 100)
    #expect(outcome.failures == 1)
    #expect(try folder.bytes("out/run.json") == report)
  }

  @Test func aFolderWithFilesIsRefusedUnlessAskedFor() throws {
    try run(options("out"))
    #expect(throws: RunError.self) { try run(options("out")) }
    try folder.write("out/notes.txt", "mine")
    var again = options("out")
    again.mode = .restart
    #expect(try run(again).documents == 100)
    #expect(try folder.text("out/notes.txt") == "mine")
  }

  @Test func resumingNeedsARunAndTheSameQuestion() throws {
    var nothing = options("empty")
    nothing.mode = .resume
    #expect(throws: RunError.self) { try run(nothing) }

    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: RunError.self) { try run(options("out"), cancellation: cancellation) }
    #expect(throws: RunError.self) { try run(options("out")) }
    var other = options("out")
    other.mode = .resume
    other.types = [.company]
    #expect { try run(other) } throws: { "\($0)".contains("types differ (now company, then senator,") }
    try folder.write("in/9/new.txt", "新的")
    var changed = options("out")
    changed.mode = .resume
    #expect { try run(changed) } throws: { "\($0)".contains("inputs differ (now 62 files") }
  }

  @Test func twoRunsInOneFolderAreRefused() throws {
    let first = try OutputFolder(folder.path("out"), .fresh)
    var second = options("out")
    second.mode = .restart
    #expect { try run(second) } throws: { "\($0)".contains("another run is at work") }
    withExtendedLifetime(first) {}
  }

  @Test func tooManyFailuresEndTheRun() throws {
    var strict = options("out")
    strict.failureLimit = .count(0)
    #expect { try run(strict) } throws: { "\($0)".contains("stopped after 1 failures") }
    strict.mode = .resume
    strict.failureLimit = FailureLimit("5%")!
    #expect(try run(strict).failures == 1)
  }

  @Test func aRunDoesNotReadWhatItWrites() throws {
    var inside = options("in/tables")
    #expect(try run(inside).documents == 100)
    inside.mode = .restart
    #expect(try run(inside).documents == 100)
  }

  @Test func mentionsCanBeFoundInTheTextAgain() throws {
    try run(options("out"))
    var texts: [String: [Unicode.Scalar]] = [:]
    for line in try folder.text("out/documents.jsonl").split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as! [String: Any]
      texts[object["doc_id"] as! String] = Array((object["text"] as! String).unicodeScalars)
    }
    let rows = try folder.text("out/mentions.csv").split(separator: "\n").dropFirst()
    #expect(rows.count > 200)
    for row in rows {
      let cells = row.split(separator: ",", maxSplits: 4).map(String.init)
      let surface = texts[cells[0]]![Int(cells[1])!..<Int(cells[2])!]
      #expect(String(String.UnicodeScalarView(surface)) == cells[3])
    }
  }

  @Test func pathsThatStandForNothingAreReported() throws {
    try folder.write("other/picture.png", "x")
    let empty = RunOptions(inputs: [folder.path("other")], output: folder.path("out"))
    #expect { try run(empty) } throws: { "\($0)".contains("no articles found (1 files of other kinds)") }
    let missing = RunOptions(inputs: [folder.path("nowhere"), folder.path("in")], output: folder.path("out"))
    let outcome = try run(missing)
    #expect(outcome.failures == 2)
    #expect(try folder.text("out/failures.csv").contains("nowhere"))
  }

  @Test func documentsThatRepeatOthersAreMarkedDroppedOrKept() throws {
    let text = (1...40).map { "第\($0)段:美国商务部与深度求索的报道,内容各不相同。" }.joined(separator: "\n")
    for name in ["a", "b", "c/d"] { try folder.write("copies/\(name).txt", text + "\n编辑:\(name)") }
    func copies(_ duplicates: Duplicates, shards: Int = 0) throws -> String {
      let output = "\(duplicates)\(shards)"
      var options = RunOptions(inputs: [folder.path("copies")], output: folder.path(output), jobs: 2)
      options.duplicates = duplicates
      guard shards > 0 else {
        try run(options)
        return try folder.text("\(output)/documents.csv")
      }
      let parts = try (1...shards).map { index in
        var part = options
        part.shard = Shard(index: index, count: shards)
        part.output = folder.path("\(output)-\(index)")
        try run(part)
        return part.output
      }
      _ = try ShardMerge(shards: parts, output: folder.path(output)).run()
      return try folder.text("\(output)/documents.csv")
    }
    let marked = try copies(.mark)
    #expect(marked.split(separator: "\n").count == 4)
    #expect(marked.split(separator: "\n").filter { $0.contains(",a,") }.count == 2)
    #expect(try copies(.mark, shards: 3) == marked)
    let dropped = try copies(.drop)
    #expect(dropped.split(separator: "\n").count == 2)
    #expect(try copies(.drop, shards: 3) == dropped)
    #expect(try folder.tables("drop3") == folder.tables("drop0"))
    #expect(try copies(.keep).contains(",a,") == false)
  }
}
