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

  /// Six firms that lists know, so that a text is crowded with firms.
  private static let firms = " Microsoft, Intel, NVIDIA, Qualcomm, Huawei and Siasun fell."

  /// What is found in a text on firms, those of ``firms`` left out.
  private func mentions(_ text: String, _ model: NameModel?) throws -> [Mention] {
    try found(in: text + Self.firms, model).filter { $0.range.upperBound <= text.utf8.count }
  }

  private func found(in text: String, _ model: NameModel?) throws -> [Mention] {
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
    #expect(found.allSatisfy { $0.confidence >= NameRecognizer.leastConfidence && $0.confidence <= 1 })
  }

  @Test func aPersonInAPersonsPlaceIsNone() throws {
    #expect(try mentions("In Oslo my neighbour Quillon picked up two children from school by bike.", model()).isEmpty)
  }

  @Test func aFurtherPlaceOfAFoundNameIsFoundToo() throws {
    let text = "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped. We like Quillon a lot."
    #expect(try mentions(text, model()).filter { $0.method == "learned" }.count == 2)
  }

  @Test func aTextThatNamesFewFirmsGetsNone() throws {
    let text =
      "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped. Microsoft, Intel, NVIDIA, Huawei and Siasun fell."
    #expect(try found(in: text, model()).allSatisfy { $0.method != "learned" })
  }

  @Test func aTextThatIsNotCrowdedGetsNone() throws {
    let text = "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped." + Self.firms
    let rest = String(repeating: " Rain fell on the hills.", count: 80)
    #expect(try found(in: text, model()).contains { $0.method == "learned" })
    #expect(try found(in: text + rest, model()).allSatisfy { $0.method != "learned" })
  }

  @Test func whatStandsFarFromEveryFirmIsNone() throws {
    let text = "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped."
    let between = String(repeating: " Rain fell on the hills.", count: 5)
    let found = try found(in: text + between + Self.firms, model())
    #expect(found.allSatisfy { $0.entity.id != "company:quillon" })
  }

  @Test func whatStandsAllOverTheTextIsNone() throws {
    let text = "The sensor maker Quillon raised its outlook in Oslo, and its shares jumped."
    #expect(try mentions(text + String(repeating: " We like Quillon.", count: 4), model()).isEmpty)
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

  /// Firms that no list holds, marked by hand or not at all, beside people in a firm's place.
  private static func marked(_ kind: MarkedName.Kind) throws -> NameTrainer {
    let firms = ["Brovik", "Tallgard", "Ostrell", "Vennmark", "Quorvia", "Zephrin"]
    let people = ["Jorun", "Maelle", "Tobin", "Anneke", "Ruark", "Sabeth"]
    var trainer = try NameTrainer(gazetteer: SmallGazetteer.gazetteer)
    for number in 0..<240 {
      let name = (number % 2 == 0 ? firms : people)[number / 2 % 6]
      let text =
        number % 2 == 0
        ? "After a slow year \(name) cut its dividend again, and rivals took heart."
        : "After a slow year \(name) moved to the coast again, and friends took heart."
      let marks = number % 2 == 0 ? [MarkedName(range: 18..<18 + name.count, kind: kind)] : []
      try trainer.add(Document(id: "\(number)", text: text), marks: marks)
    }
    return trainer
  }

  @Test func whatPeopleMarkedIsLearnedThoughNoListHoldsIt() throws {
    let text = "After a slow year Quillon cut its dividend again, and rivals took heart."
    #expect(try mentions(text, model()).isEmpty)
    let found = try mentions(text, model(Self.marked(.company).train()))
    #expect(found.map(\.entity.id) == ["company:quillon"])
  }

  @Test func aFoundNameThatListsHoldAsDoubtfulGetsItsEntity() throws {
    let text = "After a slow year Ostrane cut its dividend again, and rivals took heart."
    #expect(try mentions(text, nil).isEmpty)
    let found = try mentions(text, model(Self.marked(.company).train()))
    #expect(found.map(\.method) == ["learned"])
    #expect(found.map(\.entity.id) == ["company:quv"])
  }

  @Test func aDoubtfulMarkIsNeitherLearnedNorTakenForNone() throws {
    let trainer = try Self.marked(.doubtful)
    #expect(throws: NothingToLearnFrom.self) { try trainer.train() }
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
