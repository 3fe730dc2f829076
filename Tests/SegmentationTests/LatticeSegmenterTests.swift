#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing
import YuliaoCorpus

@testable import YuliaoSegmentation

@Suite struct LatticeSegmenterTests {
  static let lattice = try! LatticeSegmenter()

  private func differences(_ texts: some Sequence<[UInt8]>) throws -> [String] {
    var comparison = try EngineComparison(Self.lattice, ICUSegmenter())
    var found: [String] = []
    for text in texts {
      if let difference = comparison.difference(in: text) { found.append(difference) }
      if found.count == 5 { break }
    }
    return found
  }

  @Test(arguments: [
    "", "中", "々", "人々", "中国人民大学", "user@example.com: a.b 3.14,5 don't", "abc_カタ漢字", "中国〱人民", "中国\u{301}人民",
    "カ\u{301}タ", "コンピュータープログラム", "アアアアアアアアアアアアアアアアアアアアアア漢字", "𠀀中国𠀁", "ﾊﾟｿｺﾝ中国", "a 中 b", "中国。", "A股3.5%",
    "x.", "x. ", "x.中", "3,", "\u{200D}中", "中\u{200D}", "ไทย中国", "한국어 中国", "🇨🇳🇺🇸🇭", "\r\n\n\u{FEFF}中", "更車",
  ])
  func theLatticeFindsTheSegmentsOfICU(text: String) throws {
    #expect(try differences([Array(text.utf8)]) == [])
  }

  @Test func randomSeamsAgree() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let count = getenv("YULIAO_FUZZ").flatMap { Int(String(cString: $0)) } ?? 20_000
    print("seams: \(count) strings from seed \(seed)")
    var strings = SeamStrings(seed: seed)
    #expect(try differences((0..<count).lazy.map { _ in strings.next() }) == [], "seed \(seed)")
  }
}
