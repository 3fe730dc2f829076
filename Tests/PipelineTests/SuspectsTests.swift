import Testing
import YuliaoCorpus
import YuliaoEntities

@testable import YuliaoPipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stage that brings the process down at one document.
private struct CrashingStage: Stage {
  static let name = "crash"

  func process(_ record: inout AnnotatedDocument) {
    if record.document.id.hasSuffix("article-33") { abort() }
  }
}

@Suite struct SuspectsTests {
  let fixture: RunFixture
  var folder: TemporaryFolder { fixture.folder }

  init() throws { fixture = try RunFixture() }

  @Test func aDocumentThatBringsTheProcessDownTwiceIsLeftOut() async throws {
    let root = folder.path("")
    for mode in [RunOptions.Mode.fresh, .resume] {
      await #expect(processExitsWith: .signal(SIGABRT)) { [root = root as String, mode = mode.rawValue as String] in
        CrashWitness.install()
        try SuspectsTests.run(root, RunOptions.Mode(rawValue: mode)!)
      }
    }
    try SuspectsTests.run(root, .resume)
    let failures = try folder.text("out/failures.csv").split(separator: "\n")
    #expect(failures.count == 3)
    #expect(failures.filter { $0.contains("article-33.txt") && $0.contains("went down") }.count == 1)
    #expect(try folder.text("out/documents.csv").split(separator: "\n").count == 100)
  }

  private static func run(_ root: String, _ mode: RunOptions.Mode) throws {
    var options = RunOptions(inputs: ["\(root)/in"], output: "\(root)/out", jobs: 3)
    options.mode = mode
    options.commitInterval = .zero
    let gazetteer = try Gazetteer.load(directory: "\(root)/names")
    _ = try CorpusRun(options, gazetteer: gazetteer, makeLine: { Line(stages: [CrashingStage()]) }).run()
  }

  @Test func aKillFromOutsideMakesNoDocumentGuilty() throws {
    let output = try OutputFolder(folder.path("killed"), .fresh)
    for expected in [false, false, true] {
      let marks = try WorkMarks(path: output.state(Suspects.marksName), workers: 2)
      marks.begin(77, slot: marks.takeSlot())
      let suspects = try Suspects(output)
      #expect(suspects.isGuilty(77) == expected)
      #expect(suspects.last == 77)
    }
  }

  @Test func anEndInGoodOrderLeavesNoSuspects() throws {
    let output = try OutputFolder(folder.path("ended"), .fresh)
    let marks = try WorkMarks(path: output.state(Suspects.marksName), workers: 2)
    marks.begin(77, slot: 0)
    marks.clear()
    #expect(try Suspects(output).last == nil)
  }
}
