import Foundation
import Testing
import YuliaoCorpus
import YuliaoLearning
import YuliaoSegmentation

@testable import YuliaoEntities

@Suite struct EntityTrainerTests {
  /// Firms announce, offices order; which is which only the word behind the name says.
  private static let texts: [MarkedText] = {
    let names = ["青石", "蓝湾", "远帆", "白鹿", "金桥", "云海", "东篱", "西岭", "南浦", "北辰"]
    return names.flatMap { name in
      [
        MarkedText(text: Array("昨日\(name)宣布收购一家工厂".utf8), entities: [(2..<4, "company")]),
        MarkedText(text: Array("昨日\(name)下令停止检查".utf8), entities: [(2..<4, "government")]),
        MarkedText(text: Array("昨日天气很好".utf8), entities: []),
      ]
    }
  }()

  private static func train() throws -> [UInt8] {
    var options = EntityTrainer.Options()
    options.leastCount = 2
    options.renames = ["government": "agency"]
    var trainer = try EntityTrainer(gazetteer: SmallGazetteer.gazetteer, options: options)
    try trainer.add(texts)
    return try trainer.train()
  }

  private static let file = try! train()

  private func model(_ bytes: [UInt8] = file) throws -> EntityModel {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try EntityModel(path: path)
  }

  @Test func theContextDecidesAboutNamesNeverSeen() throws {
    var evaluation = try ModelEvaluation(
      model(), gazetteer: SmallGazetteer.gazetteer, renames: ["government": "agency"])
    try evaluation.add([
      MarkedText(text: Array("昨日红杉宣布收购一家工厂".utf8), entities: [(2..<4, "company")]),
      MarkedText(text: Array("昨日红杉下令停止检查".utf8), entities: [(2..<4, "government")]),
    ])
    #expect(evaluation.score.types["company"]?.right == 1)
    #expect(evaluation.score.types["agency"]?.right == 1)
    #expect(evaluation.score.all.found == 2)
  }

  @Test func theKindsOfListedWordsDecideWhereTheContextDoesNot() throws {
    let firms = ["青石", "蓝湾", "远帆", "白鹿", "金桥", "云海", "东篱", "西岭"]
    let offices = ["南浦", "北辰", "石门", "绿洲", "红叶", "长亭", "秋水", "春山"]
    func texts(_ names: [String], _ type: String) -> [MarkedText] {
      names.map { MarkedText(text: Array("昨日\($0)来了".utf8), entities: [(2..<4, type)]) }
    }
    var options = EntityTrainer.Options()
    options.leastCount = 2
    options.wordLists = [
      Array((firms + ["红杉"]).map { "\($0) 5 firm\n" }.joined().utf8),
      Array((offices + ["黄山"]).map { "\($0) 5 office\n" }.joined().utf8),
    ]
    var trainer = try EntityTrainer(gazetteer: SmallGazetteer.gazetteer, options: options)
    try trainer.add(texts(firms, "company") + texts(offices, "agency"))
    var evaluation = try ModelEvaluation(model(trainer.train()), gazetteer: SmallGazetteer.gazetteer)
    try evaluation.add(texts(["红杉"], "company") + texts(["黄山"], "agency"))
    #expect(evaluation.score.types["company"]?.right == 1)
    #expect(evaluation.score.types["agency"]?.right == 1)
  }

  @Test func theSameTextGivesTheSameModel() throws {
    #expect(try Self.train() == Self.file)
  }

  @Test func aDamagedModelIsRefused() throws {
    var damaged = Self.file
    damaged[damaged.count / 2] ^= 1
    #expect(throws: ModelError.self) { try model(damaged) }
    #expect(throws: ModelError.self) { try model(Array(Self.file.dropLast(8))) }
  }

  @Test func textWithoutNamesIsRefused() throws {
    var trainer = try EntityTrainer(gazetteer: SmallGazetteer.gazetteer)
    try trainer.add([MarkedText](repeating: MarkedText(text: Array("天气很好".utf8), entities: []), count: 20))
    #expect(throws: NoMarkedSentences.self) { try trainer.train() }
  }

  @Test func textWithoutMarksTeachesWhatTheFirstModelIsSureOf() throws {
    var options = EntityTrainer.Options()
    options.leastCount = 2
    options.renames = ["government": "agency"]
    var trainer = try EntityTrainer(gazetteer: SmallGazetteer.gazetteer, options: options)
    try trainer.add(EntityTrainerTests.texts)
    let first = try trainer.train()
    let lines = ["昨日青石宣布收购一家工厂今早", "昨日蓝湾宣布收购一家工厂今早", "昨日天气很好今早"]
    try trainer.add(
      unmarked: MarkedTextReader.lines(Array(lines.joined(separator: "\n").utf8)), readBy: model(first))
    let second = try trainer.train()
    #expect((second == first) == false)
    var again = try EntityTrainer(gazetteer: SmallGazetteer.gazetteer, options: options)
    try again.add(EntityTrainerTests.texts)
    _ = try again.train()
    // Nothing to be learned from gives the same model again.
    try again.add(unmarked: [], readBy: model(first))
    #expect((try again.train() == first) == true)
  }
}
