import Testing
import YuliaoCorpus
import YuliaoSegmentation

@testable import YuliaoEntities

@Suite struct NameRunsTests {
  /// The runs of a text, each as its words.
  private func runs(_ text: String) throws -> [[String]] {
    var record = AnnotatedDocument(document: Document(id: "d", text: text))
    var segmentation = try SegmentationStage(StandardSegmenter.shared)
    try segmentation.process(&record)
    var scanner = DocumentScanner()
    let scan = scanner.scan(record, gazetteer: SmallGazetteer.gazetteer)
    let settled = DocumentReading(scan: scan, gazetteer: SmallGazetteer.gazetteer).resolve().spans
    var runs = NameRuns()
    runs.fill(scan, settled: settled)
    return runs.runs.map { run in
      run.words.map { scan.surface(Int(runs.words[$0].start)..<Int(runs.words[$0].end)) }
    }
  }

  @Test func capitalisedWordsSideBySideAreOneRun() throws {
    #expect(try runs("they painted Blue Heron Cottage green") == [["Blue", "Heron", "Cottage"]])
    #expect(try runs("said Blue & Heron, Robotics") == [["Blue", "Heron"], ["Robotics"]])
  }

  @Test func whatIsSettledInterruptsARun() throws {
    #expect(try runs("as Microsoft Heron grew") == [["Heron"]])
  }

  @Test func possessivesEndARun() throws {
    #expect(try runs("before Heron's Blue fell") == [["Heron"], ["Blue"]])
  }

  @Test func codesAndSmallWordsAreNoNames() throws {
    #expect(try runs("rose to 0123.HK and to ABCD.US") == [])
  }

  @Test func aLatinWordAmongChineseNeedsNoCapital() throws {
    #expect(try runs("，heron，").isEmpty == true)
    #expect(try runs("据heron称").contains(["heron"]))
  }
}
