import Testing
import YuliaoCorpus

@testable import YuliaoSegmentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct LatticeSegmenterTests {
  static let lattice = try! LatticeSegmenter()

  func expectAgreement(_ texts: some Sequence<[UInt8]>, _ context: String = "") throws {
    var comparison = try EngineComparison(Self.lattice, ICUSegmenter())
    var found: [String] = []
    for text in texts {
      if let difference = comparison.difference(in: text) { found.append(difference) }
      if found.count == 5 { break }
    }
    #expect(found.isEmpty, "\(context): \(found.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "", "中", "々", "人々", "中国人民大学", "user@example.com: a.b 3.14,5 don't", "abc_カタ漢字", "中国〱人民", "中国\u{301}人民",
    "カ\u{301}タ", "コンピュータープログラム", "アアアアアアアアアアアアアアアアアアアアアア漢字", "𠀀中国𠀁", "ﾊﾟｿｺﾝ中国", "a 中 b", "中国。", "A股3.5%",
    "x.", "x. ", "x.中", "3,", "\u{200D}中", "中\u{200D}", "ไทย中国", "한국어 中国", "🇨🇳🇺🇸🇭", "\r\n\n\u{FEFF}中", "更車",
  ])
  func theLatticeFindsTheSegmentsOfICU(text: String) throws {
    try expectAgreement([Array(text.utf8)])
  }

  @Test(
    arguments: [
      [0xE0, 0x80, 0x8A], [0xE0, 0x81, 0x81], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xEF, 0xBC], [0xE4, 0xB8],
      [0xE4],
      [0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xC0, 0x8A], [0xEF, 0xBF, 0xBD], [0xE4, 0x41, 0x80],
    ] as [[UInt8]])
  func illFormedBytesAmongCommonCharactersAgree(bytes: [UInt8]) throws {
    let before = Array("中国人民，".utf8)
    for after in ["", "中国人民", "，中国。人", "\n", "a"].map({ Array($0.utf8) }) {
      try expectAgreement([bytes + after, before + bytes + after, Array("中国人民".utf8) + bytes + after])
    }
  }

  @Test(arguments: [
    "，", "。", "》", "\n", "\r", " ", "a", "1", "…", "\u{301}", "\u{200D}", "々", "ー", "ア", "〱", "𠀀", "ﾞ", "豈", "!",
  ])
  func whatStandsBesidePunctuationAgrees(other: String) throws {
    var texts: [String] = []
    for common in ["，", "、", "。", "“", "\n", "中", "々", "ア"] {
      for pair in [common + other, other + common] {
        texts += [pair, "中国\(pair)", "\(pair)中国", "人民\(pair)大学", "\(common)\(pair)", "\(other)\(pair)\(other)"]
      }
    }
    try expectAgreement(texts.map { Array($0.utf8) })
  }

  @Test func randomSeamsAgree() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let count = getenv("YULIAO_STRINGS").flatMap { Int(String(cString: $0)) } ?? 20_000
    print("seams: \(count) strings from seed \(seed)")
    var strings = SeamStrings(seed: seed)
    try expectAgreement((0..<count).lazy.map { _ in strings.next() }, "seed \(seed)")
  }

  @Test func longTextsOfSeamsAgree() throws {
    // Texts that fill several blocks, with every kind of neighbour at the blocks' ends.
    let seed = UInt64.random(in: 0...UInt64.max)
    print("long texts from seed \(seed)")
    var strings = SeamStrings(seed: seed)
    var common = SeamStrings(seed: seed, alphabets: ["中国人民大学经济发展的不了，。、々〇", "カタカナーアイウ。、", "\n“”…《》ー"])
    let texts = (0..<40).lazy.map { number in
      (0..<400).flatMap { _ in number % 2 == 0 ? strings.next() : common.next() }
    }
    try expectAgreement(texts, "seed \(seed)")
  }
}

extension LatticeSegmenterTests {
  @Test func aLongRunTakesEightBytesACharacterAndAgrees() throws {
    // 70,000 characters without a break: many parts, each of which counts its costs anew.
    let words = ["中国", "人民", "的", "大学", "经济", "发展", "不", "了解放军", "东", "西南"]
    var text: [UInt8] = []
    var number = 1
    for _ in 0..<40_000 {
      number = (number * 1103 + 12345) % 65_537
      text += words[number % words.count].utf8
    }
    try expectAgreement([text])
    var scratch = try Self.lattice.makeScratch()
    let base = scratch.latticeMemory
    text.withUnsafeBufferPointer { Self.lattice.boundaries(of: $0, into: &scratch) }
    #expect(scratch.latticeMemory - base <= 8 * text.count / 3)
  }

  @Test func katakanaRunsAcrossPartsOfALongRunAgree() throws {
    let texts = (1230..<1300).map { before in
      Array((String(repeating: "人民大学中国", count: before / 6) + "ア".repeated(before % 6 + 1) + "カタカナ人民中国").utf8)
    }
    try expectAgreement(texts)
  }

  @Test func oneLexiconServesManyThreads() async throws {
    var strings = SeamStrings(seed: 5)
    let texts = (0..<200).map { _ in strings.next() }
    let expected = try texts.map { try Self.lattice.tokens(of: String(decoding: $0, as: UTF8.self)) }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try zip(texts, expected).allSatisfy {
            try Self.lattice.tokens(of: String(decoding: $0, as: UTF8.self)) == $1
          }
        }
      }
      for try await isEqual in group { #expect(isEqual) }
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
