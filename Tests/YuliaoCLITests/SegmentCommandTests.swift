import Foundation
import Testing

@Suite struct SegmentCommandTests {
  @Test func wordsAreSeparated() throws {
    let result = try CommandProcess.run("segment", input: "中国人民 大学。\n\nApple 的")
    #expect(result.status == 0)
    #expect(result.output == "中国 人民 大学 。\n\nApple 的\n")
    #expect(try CommandProcess.run("segment", "--separator", "|", input: "中国人民").output == "中国|人民\n")
  }

  @Test(arguments: ["lattice", "icu"]) func boundariesAreByteOffsetsOfLinesEndedByLFOnly(engine: String) throws {
    let result = try CommandProcess.run(
      "segment", "--engine", engine, "--format", "boundaries", "--kinds", input: "中国a1\r\n\n\u{FEFF}x\u{2028}y")
    #expect(result.output == "0:0 6:400 8:100 9:0\n0:0\n0:0 3:0 4:200 7:0 8:200\n")
  }

  @Test func jsonHoldsScalarOffsetsAndKinds() throws {
    let result = try CommandProcess.run("segment", "--format", "jsonl", input: "他说\"AI\"\n")
    #expect(
      result.output == """
        {"tokens":[{"start":0,"end":1,"text":"他","kind":400},{"start":1,"end":2,"text":"说","kind":400},\
        {"start":2,"end":3,"text":"\\"","kind":0},{"start":3,"end":5,"text":"AI","kind":200},\
        {"start":5,"end":6,"text":"\\"","kind":0}]}

        """)
  }

  @Test func linesKeepWhatIsNoLineFeedAndIllFormedBytes() throws {
    let boundaries = ["segment", "--format", "boundaries"]
    #expect(try CommandProcess.run(arguments: boundaries, input: "").output == "")
    #expect(try CommandProcess.run(arguments: boundaries, input: "\n\n").output == "0\n0\n")
    #expect(try CommandProcess.run(arguments: boundaries, input: "中\u{85}国\r").output == "0 3 5 8 9\n")
    // A truncated character is one U+FFFD, a stray byte another.
    let folder = try TemporaryText([0xE4, 0xB8, 0x41, 0xFF, 0xE4, 0xB8, 0xAD])
    #expect(try CommandProcess.run("segment", "--format", "boundaries", folder.path).output == "0 2 3 4 7\n")
    #expect(try CommandProcess.run("segment", "--kinds", input: "").status == 64)
  }

  @Test func wordsOfOnesOwnComeFromListsAndTables() throws {
    let list = try TemporaryText(Array("A股\nNew York Times\n机器人学\t2\n".utf8))
    let names = try TemporaryText(Array("entity_id,name_en,name_zh\ncompany:a,Acme Robotics,艾克米机器人\n".utf8), ".csv")
    let aliases = try TemporaryText(
      Array("alias,entity_id,evidence\n艾克,company:a,\n的人,company:a,context\n".utf8), ".csv")
    let text = "今天A股的人说New York Times与艾克米机器人学"
    #expect(
      try CommandProcess.run("segment", "--lexicon", list.path, "--separator", "|", input: text).output
        == "今天|A股|的|人|说|New York Times|与|艾|克|米|机器人学\n")
    #expect(
      try CommandProcess.run(
        "segment", "--lexicon", names.path, "--lexicon", aliases.path, "--separator", "|", input: text
      ).output.hasSuffix("与|艾克米机器人|学\n"))
    let bad = try TemporaryText(Array("a,b\n1,2\n".utf8), ".csv")
    #expect(try CommandProcess.run("segment", "--lexicon", bad.path, input: text).status == 2)
  }

  @Test func aBrokenPipeIsNoFailure() throws {
    let text = try TemporaryText(Array(String(repeating: "中国人民大学\n", count: 100_000).utf8))
    let command = "'\(CommandProcess.executable.path)' segment '\(text.path)' | head -n 1; echo ${PIPESTATUS[0]}"
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = ["-c", command]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(lines.hasSuffix("\n0\n"))
  }

  @Test func aMissingFileIsNamed() throws {
    let result = try CommandProcess.run("segment", "no-such-file.txt")
    #expect(result.status == 2)
    #expect(result.errors.contains("no-such-file.txt"))
  }

  @Test func evaluationCountsWordsAtTheirVeryPlace() throws {
    // ICU cuts 中国 人民 大学 生活.
    let gold = try TemporaryText(Array("中国 人民大学\n\n中国  生 活\n".utf8))
    let known = try TemporaryText(Array("中国\r\n".utf8))
    let result = try CommandProcess.run("evaluate", "segmentation", gold.path, "--known-words", known.path)
    #expect(
      result.output
        == "words 5  P 0.4000  R 0.4000  F1 0.4000  IV recall 1.0000  OOV recall 0.0000 (3 of 5 words)\n")
  }

  @Test func evaluationNeedsTheSameCharacters() throws {
    #expect(try CommandProcess.run("evaluate", "segmentation", "no-such-gold").status == 2)
  }

  @Test func benchmarksAgreeOnTheNumberOfSegments() throws {
    let result = try CommandProcess.run("bench", "--rounds", "1", "--json", "-", "Package.swift")
    #expect(result.status == 0)
    #expect(result.output.contains("\"engine\":\"lattice\"") && result.output.contains("\"peak_rss_mb\":"))
    #expect(try CommandProcess.run("bench", "--engines", "quick").status == 64)
    #expect(try CommandProcess.run("bench", "--threads", "0").status == 64)
  }

  @Test func aBenchmarkWritesOverNoTextOfIts() throws {
    let text = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: text) }
    try Data("一篇文章\n".utf8).write(to: text)
    for option in ["--json", "--chart"] {
      let result = try CommandProcess.run("bench", "--rounds", "1", option, text.path, text.path)
      #expect(result.status == 2 && result.errors.contains(text.path))
    }
    #expect(try Data(contentsOf: text) == Data("一篇文章\n".utf8))
  }

  @Test func benchmarksWriteTablesAndCharts() throws {
    let json = try TemporaryText([], ".json")
    let chart = try TemporaryText([], ".svg")
    let result = try CommandProcess.run(
      "bench", "--rounds", "1", "--threads", "1,2", "--json", json.path, "--chart", chart.path, "Package.swift")
    #expect(result.output.split(separator: "\n").count == 5)
    let rows =
      try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: json.path))) as! [[String: Any]]
    #expect(rows.map { $0["engine"] as! String } == ["lattice", "icu", "lattice", "icu"])
    #expect(Set(rows.map { $0["tokens"] as! Int }).count == 1)
    #expect(try String(contentsOfFile: chart.path, encoding: .utf8).contains("</svg>"))
  }
}

/// A file of its own, removed with the value.
private final class TemporaryText {
  let path: String

  init(_ bytes: [UInt8], _ suffix: String = ".txt") throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString)\(suffix)")
    path = url.path
    try Data(bytes).write(to: url)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
