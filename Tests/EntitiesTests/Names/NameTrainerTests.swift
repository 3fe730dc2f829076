import Foundation
import Testing
import YuliaoCorpus
import YuliaoLearning
import YuliaoSegmentation

@testable import YuliaoEntities

@Suite struct NameTrainerTests {
  /// Firms raise their outlook, people pick up their children; the lists know the firms.
  private static let articles: [Document] = {
    let firms = ["Microsoft", "Intel", "NVIDIA", "Morgan Stanley", "Qualcomm", "Siasun"]
    let people = ["Jorun", "Maelle", "Tobin", "Anneke", "Ruark", "Sabeth"]
    let places = ["Oslo", "Turin", "Porto", "Lyon", "Gdansk", "Bergen", "Malaga"]
    return (0..<240).map { number in
      let place = places[number % places.count]
      let text =
        number % 2 == 0
        ? "The sensor maker \(firms[number / 2 % firms.count]) raised its outlook in \(place), and its shares jumped."
        : "In \(place) my neighbour \(people[number / 2 % people.count]) picked up two children from school by bike."
      return Document(id: "\(number)", text: text)
    }
  }()

  private static func train() throws -> [UInt8] {
    var options = NameTrainer.Options()
    options.missed = 1
    var trainer = try NameTrainer(gazetteer: SmallGazetteer.gazetteer, options: options)
    for article in articles { try trainer.add(article) }
    return try trainer.train()
  }

  private static let file = try! train()

  private func model(_ bytes: [UInt8] = file) throws -> NameModel {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try NameModel(path: path)
  }

  private func mentions(_ text: String, _ model: NameModel?) throws -> [Mention] {
    var record = AnnotatedDocument(document: Document(id: "d", text: text))
    var segmentation = try SegmentationStage(StandardSegmenter.shared)
    try segmentation.process(&record)
    var stage = EntityTagger(gazetteer: SmallGazetteer.gazetteer, model: model).makeStage()
    stage.process(&record)
    return record.mentions
  }

  @Test func aNameNeverSeenIsFoundByWhatStandsAroundIt() throws {
    let text = "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped."
    #expect(try mentions(text, nil).isEmpty)
    let found = try mentions(text, model())
    #expect(found.map(\.method) == ["learned"])
    #expect(found.map(\.type) == [.company])
    #expect(found.map(\.entity.id) == ["company:quillon"])
    #expect(found.allSatisfy { $0.confidence >= 0.5 && $0.confidence <= 1 })
  }

  @Test func aPersonInAPersonsPlaceIsNone() throws {
    #expect(try mentions("In Oslo my neighbour Quillon picked up two children from school by bike.", model()).isEmpty)
  }

  @Test func aFurtherPlaceOfAFoundNameIsFoundToo() throws {
    let text = "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped. We like Quillon a lot."
    #expect(try mentions(text, model()).filter { $0.method == "learned" }.count == 2)
  }

  @Test func whatListsKnowStaysAsItIs() throws {
    let text = "The sensor maker Intel raised its outlook in Oslo, and its shares jumped."
    let found = try mentions(text, model())
    #expect(found.map(\.entity.id) == ["company:intel"])
    #expect(found.map(\.method) == (try mentions(text, nil)).map(\.method))
  }

  @Test func theSameArticlesGiveTheSameModel() throws {
    #expect(try Self.train() == Self.file)
  }

  @Test func aDamagedModelIsRefused() throws {
    var damaged = Self.file
    damaged[damaged.count / 2] ^= 1
    #expect(throws: ModelError.self) { try model(damaged) }
  }

  @Test func articlesWithoutCompaniesAreRefused() throws {
    var trainer = try NameTrainer(gazetteer: SmallGazetteer.gazetteer)
    for number in 0..<20 { try trainer.add(Document(id: "\(number)", text: "Nothing happened.")) }
    #expect(throws: NothingToLearnFrom.self) { try trainer.train() }
  }
}
