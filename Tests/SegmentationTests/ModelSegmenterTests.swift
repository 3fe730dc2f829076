import Foundation
import Testing
import YuliaoCorpus
import YuliaoLearning

@testable import YuliaoSegmentation

@Suite struct ModelSegmenterTests {
  /// Cut otherwise than ICU does: 大学生 in two, numbers with what they count in one, 们 apart.
  private static let gold: [UInt8] = {
    let sentences = [
      "大学 生 们 来 到 上海 。", "２０２５年 大学 生 很 多 。", "老师 们 去 了 北京 。", "３月 ， 学生 们 去 了 上海 。",
      "北京 的 大学 生 很 多 。", "他 们 来 到 了 北京 ， 她 们 去 了 上海 。",
    ]
    return Array(sentences.flatMap { [$0, "（ \($0)", "“ \($0) ”"] }.joined(separator: "\n").utf8)
  }()

  private static let model: [UInt8] = try! SegmentationTrainer(gold: gold, cost: 1).train()

  private func segmenter(digits: ModelSegmenter.Digits = .learned) throws -> ModelSegmenter {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)").path
    try Data(Self.model).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try ModelSegmenter(model: path, digits: digits)
  }

  private func cut(_ text: String, digits: ModelSegmenter.Digits = .learned) throws -> [String] {
    let bytes = Array(text.utf8)
    return try segmenter(digits: digits).tokens(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func wordsComeOutAsTheyWereCut() throws {
    for sentence in String(decoding: Self.gold, as: UTF8.self).split(separator: "\n") {
      let words = sentence.split(separator: " ").map(String.init)
      #expect(try cut(words.joined()) == words)
    }
    #expect(try cut("大学生们去了北京") == ["大学", "生", "们", "去", "了", "北京"])
  }

  @Test func traditionalCharactersAndOtherWidthsAreReadAlike() throws {
    #expect(try cut("大學生們") == ["大學", "生", "們"])
    #expect(try cut("2024年") == ["2024年"])
  }

  @Test func digitsMayBeLeftToTheRules() throws {
    #expect(try cut("2024年3.5", digits: .rules) == ["2024", "年", "3.5"])
  }

  @Test func inDatesOnlyASCIINumbersStandApart() throws {
    #expect(try cut("2024年3月") == ["2024年", "3月"])
    #expect(try cut("2024年3月", digits: .dates) == ["2024", "年", "3", "月"])
    #expect(try cut("２０２４年", digits: .dates) == ["２０２４年"])
  }

  @Test func aMiddleDotIsAWordBetweenNamesOnly() throws {
    #expect(try cut("大学·老师") == ["大学", "·", "老师"])
    let text = Array("3·5大·学".utf8)
    let codes = [UInt16](repeating: ModelAlphabet.unknown, count: 0x10000)
    let reader = ModelText()
    let token = Token(start: 0, end: text.count, kind: 0)
    text.withUnsafeBufferPointer { text in codes.withUnsafeBufferPointer { reader.fill(text, [token], $0.baseAddress!) }
    }
    #expect((0..<reader.count).map { reader.starts[$0] & 4 } == [0, 0, 0, 0, 4, 4])
  }

  @Test func unmarkedTextChangesTheModel() throws {
    let unmarked = Array("老师说好。老师来。问老师。找老师吧。".utf8)
    let model = try SegmentationTrainer(gold: Self.gold, unmarked: unmarked, cost: 1).train()
    #expect(model != Self.model)
  }

  @Test func whatTheModelNeverSawIsCutByTheRules() throws {
    #expect(try cut("user@example.com  New York") == ["user@example.com", "  ", "New", " ", "York"])
  }

  @Test func theSameTextGivesTheSameModel() throws {
    #expect(try SegmentationTrainer(gold: Self.gold, cost: 1).train() == Self.model)
  }

  @Test func tokensCoverAnyTextAndKindsAreICUs() throws {
    let segmenter = try segmenter()
    var scratch = try segmenter.makeScratch()
    var strings = SeamStrings(seed: 8)
    for _ in 0..<2_000 {
      let bytes = strings.next()
      bytes.withUnsafeBufferPointer { segmenter.boundaries(of: $0, into: &scratch) }
      let tokens = Array(scratch.tokens)
      #expect(tokens.map { Int($0.start) } == (bytes.isEmpty ? [] : [0]) + tokens.dropLast().map { Int($0.end) })
      #expect(tokens.last.map { Int($0.end) } ?? 0 == bytes.count)
      #expect(tokens.allSatisfy { $0.end > $0.start })
    }
    #expect(try segmenter.tokens(of: "大学 a1 b").map(\.kind) == [400, 0, 100, 0, 200])
  }

  @Test func aLongTextIsCutAsItsLinesAre() throws {
    let line = "大学生们来到上海。"
    let many = try cut(String(repeating: line + "\n", count: 200)).filter { $0 != "\n" }
    #expect(many == (0..<200).flatMap { _ in ["大学", "生", "们", "来", "到", "上海", "。"] })
  }

  @Test func tooLittleTextIsRefused() {
    #expect(throws: SegmentationTrainer.NothingToLearn.self) {
      try SegmentationTrainer(gold: Array("一 句 话 。".utf8))
    }
  }
}
