import Foundation
import Testing

@Suite struct ResultsTests {
  /// A folder with two articles and the gold of one, deleted with the value.
  private final class Workspace {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString)").path

    init() throws {
      for folder in ["in", "gold"] {
        try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
      }
      try write("in/a.txt", "参议员乔什·霍利（Josh Hawley）致信美国商务部。霍利说，DeepSeek 的情况需要说明。\n")
      try write("in/b.txt", "Senator Elizabeth Warren wrote to the Federal Reserve about Goldman Sachs.\n")
      try write(
        "gold/b.tsv",
        """
        start\tend\tsurface\ttype\tid\tcanonical_en\toptional\tnote
        8\t24\tElizabeth Warren\tlegislator\tW000817\tElizabeth Warren\t0\t
        38\t53\tFederal Reserve\tagency\tus:federal-reserve\tFederal Reserve\t0\t
        60\t73\tGoldman Sachs\tcompany\tNYSE:GS\tGoldman Sachs\t0\t

        """)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    func run(_ extras: String...) throws -> CommandProcess {
      try CommandProcess.run(arguments: ["run", "\(path)/in", "--output", "\(path)/out", "--quiet"] + extras)
    }
  }

  @Test func aRunIsScoredReportedExportedAndCompared() throws {
    let workspace = try Workspace()
    let path = workspace.path
    #expect(try workspace.run("--report", "--sqlite").status == 0)
    #expect(try workspace.text("out/report.html").hasPrefix("<!DOCTYPE html>"))
    #expect(FileManager.default.fileExists(atPath: "\(path)/out/run.sqlite"))

    let score = try CommandProcess.run("evaluate", "entities", "\(path)/gold", "\(path)/out")
    #expect(score.status == 0)
    #expect(
      score.output.contains("\nall             3     3   1.000   1.000   1.000   1.000   1.000"), "\(score.output)")

    #expect(score.errors.isEmpty)
    try workspace.write("gold/elsewhere.tsv", "start\tend\tsurface\ttype\tid\tcanonical_en\toptional\n")
    #expect(
      try CommandProcess.run("evaluate", "entities", "\(path)/gold", "\(path)/out").errors
        .contains("gold documents are not in \(path)/out and count as missed: elsewhere"))

    let conll = try CommandProcess.run("export", "\(path)/out", "--format", "conll")
    #expect(conll.status == 0)
    #expect(conll.output.contains("Elizabeth -X- _ B-SENATOR\nWarren -X- _ I-SENATOR\n"))
    for format in ["sqlite", "brat", "webanno", "matrix", "conllu", "jsonl"] {
      #expect(
        try CommandProcess.run("export", "\(path)/out", "--format", format, "--output", "\(path)/\(format)").status == 0
      )
      #expect(FileManager.default.fileExists(atPath: "\(path)/\(format)"))
    }
    #expect(try workspace.text("brat/b.ann").contains("T1\tSenator 8 24\tElizabeth Warren"))

    let difference = try CommandProcess.run("diff", "\(path)/out", "\(path)/out", "--output", "\(path)/diff")
    #expect(difference.status == 0)
    #expect(difference.output.hasSuffix(" mentions are the same\n"))
    #expect(try workspace.text("diff/mentions.csv").split(separator: "\n").count == 1)
  }

  @Test func whatIsNoRunIsRefusedWithStatusTwo() throws {
    let workspace = try Workspace()
    for arguments in [
      ["report", workspace.path], ["export", workspace.path, "--format", "jsonl"],
      ["diff", workspace.path, "/nowhere"],
      ["evaluate", "entities", "\(workspace.path)/gold", workspace.path],
      ["evaluate", "entities", "/nowhere", workspace.path],
    ] {
      let result = try CommandProcess.run(arguments: arguments)
      #expect(result.status == 2)
      #expect(result.errors.hasPrefix("yuliao: ") && result.output.isEmpty, "\(result.errors)")
    }
  }

  @Test(
    arguments: [
      // What run.json says, and what is to be said of it; nil where the run was never ended.
      (nil, "holds an unfinished run"), ("{\"format\":99}", "was written in format 99"), ("{\"form", "is damaged"),
      ("{\"format\":1}", "mentions.csv is missing"),
    ] as [(String?, String)])
  func anUnfinishedOrForeignRunIsRefusedWithStatusTwo(_ summary: String?, _ reason: String) throws {
    let workspace = try Workspace()
    let run = "\(workspace.path)/run"
    try FileManager.default.createDirectory(atPath: "\(run)/.yuliao", withIntermediateDirectories: true)
    if let summary { try workspace.write("run/run.json", summary) }
    for arguments in [
      ["report", run, "--output", "\(run)/r.html"],
      ["export", run, "--format", "sqlite", "--output", "\(run)/r.sqlite"],
      ["export", run, "--format", "conll"], ["export", run, "--format", "brat", "--output", "\(run)/brat"],
      ["diff", run, run],
    ] {
      let result = try CommandProcess.run(arguments: arguments)
      #expect(result.status == 2 && result.output.isEmpty)
      #expect(result.errors.contains(reason), "\(arguments[0]): \(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: "\(run)/r.html"))
    #expect(!FileManager.default.fileExists(atPath: "\(run)/r.sqlite"))
    #expect(!FileManager.default.fileExists(atPath: "\(run)/brat"))
  }

  @Test func aCutTableIsRefusedWithStatusTwo() throws {
    let workspace = try Workspace()
    #expect(try workspace.run().status == 0)
    let rows = try workspace.text("out/mentions.csv").split(separator: "\n")
    try workspace.write("out/mentions.csv", rows.dropLast().joined(separator: "\n") + "\n")
    let run = "\(workspace.path)/out"
    for arguments in [
      ["report", run], ["export", run, "--format", "sqlite", "--output", "\(run)/r.sqlite"],
      ["export", run, "--format", "jsonl"], ["diff", run, run],
    ] {
      let result = try CommandProcess.run(arguments: arguments)
      #expect(result.status == 2)
      #expect(
        result.errors.contains("mentions.csv is damaged: it holds \(rows.count - 2) mentions"), "\(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: "\(run)/r.sqlite"))
  }

  @Test func documentsNamedLikeFoldersAreExported() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: "\(workspace.path)/in/x.txt", withIntermediateDirectories: false)
    try workspace.write("in/x.md", "甲\n")
    try workspace.write("in/x.txt/y.md", "乙\n")
    #expect(try workspace.run().status == 0)
    let brat = try CommandProcess.run(
      "export", "\(workspace.path)/out", "--format", "brat", "--output", "\(workspace.path)/brat")
    #expect(brat.status == 0, "\(brat.errors)")
    #expect(try workspace.text("brat/x.txt") == "甲" && workspace.text("brat/x.txt~2/y.txt") == "乙")
  }

  @Test func formsThatAreNoStreamNeedAnOutput() throws {
    #expect(try CommandProcess.run("export", "x", "--format", "sqlite").status == 64)
    #expect(try CommandProcess.run("export", "x", "--format", "word").status == 64)
  }
}
