import Foundation
import Testing

/// What the shell sees of `yuliao run` and `yuliao tag`.
@Suite struct RunCommandTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString)")
    try write("names/names.csv", "entity_id,type,name_en,name_zh\ncompany:deepseek,company,DeepSeek,深度求索\n")
    try write("in/a.txt", "深度求索(DeepSeek)周三发布模型。")
    try write("in/b.jsonl", "{\"text\":\"DeepSeek\"}\n{broken\n")
  }

  func write(_ name: String, _ text: String) throws {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func yuliao(_ arguments: [String], input: String = "") throws -> CommandProcess {
    try CommandProcess.run(arguments: arguments, input: input, environment: ["YULIAO_GAZETTEERS": path("names")])
  }

  @Test func checkingATableOfOnesOwnSaysNothingOfTheOthers() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("names/more.csv", "entity_id,type,name_en,listings\ncompany:odd,company,Odd Widget,NOWHERE:1\n")
    try write("good.csv", "entity_id,type,name_en\ncompany:acme-widget,company,Acme Widget\n")
    try write("bad.csv", "entity_id,type,name_en,listings\ncompany:bad,company,Bad Widget,ELSEWHERE:2\n")
    #expect(try yuliao(["gazetteer", "check"]).output.contains("NOWHERE:1"))
    let good = try yuliao(["gazetteer", "check", path("good.csv")])
    #expect(good.status == 0)
    #expect(!good.output.contains("NOWHERE:1"))
    let bad = try yuliao(["gazetteer", "check", path("bad.csv")])
    #expect(bad.status == 1)
    #expect(bad.output.contains("ELSEWHERE:2"))
  }

  @Test func theStatusTellsWhetherAllIsDone() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let all = try yuliao(["run", path("in/a.txt"), "--output", path("all")])
    #expect(all.status == 0)
    #expect(all.errors.contains("2  DeepSeek 深度求索"))
    let some = try yuliao(["run", path("in"), "--output", path("some")])
    #expect(some.status == 1)
    #expect(some.errors.contains("broken JSON"))
    let none = try yuliao(["run", path("nowhere"), "--output", path("none")])
    #expect(none.status == 2)
    #expect(none.errors.contains("nowhere: No such file or directory"))
    #expect(try yuliao(["run", path("in")]).status == 64)
    #expect(try yuliao(["run", path("in"), "--output", path("x"), "--shard", "3/2"]).status == 64)
    #expect(try yuliao(["run", path("in"), "--output", path("x"), "--types", "bird"]).status == 64)
    let again = try yuliao(["run", path("in"), "--output", path("all")])
    #expect(again.status == 2)
    #expect(again.errors.contains("is not empty"))
    #expect(try yuliao(["run", path("in/a.txt"), "--output", path("all"), "--resume"]).status == 0)
    #expect(try yuliao(["run", path("in"), "--output", path("y"), "--quiet"]).errors.isEmpty)
  }

  @Test func aFilterAnswersEveryLine() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = try yuliao(["tag"], input: "DeepSeek\n\n深度求索")
    #expect(text.status == 0)
    #expect(text.output.split(separator: "\n").count == 3)
    let lines = try yuliao(["tag"], input: "{\"id\":1,\"text\":\"DeepSeek\"}\nno\n")
    #expect(lines.status == 1)
    #expect(lines.output.split(separator: "\n").count == 2)
    #expect(try yuliao(["tag"], input: "").status == 0)
  }

  @Test func noGazetteerIsReportedWithThePlacesLookedAt() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try yuliao(["run", path("in"), "--output", path("x"), "--gazetteers", path("in")])
    #expect(result.status == 2)
    #expect(result.errors.contains("no tables of names found"))
  }
}
