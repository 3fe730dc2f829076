import Testing
import YuliaoCorpus

@testable import YuliaoAggregation

@Suite struct DuplicateIndexTests {
  private static func hash(_ run: Int, _ salt: UInt64) -> UInt32 {
    var mixed = (UInt64(truncatingIfNeeded: run) &+ salt) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 31) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: mixed >> 24)
  }

  /// The signature of a text of such runs: less than 256 of them, so that all are in its sample.
  private func signature(_ runs: [Int]) -> DuplicateSignature {
    let keys = runs.map { DuplicateIndexTests.hash($0, 7) }.sorted().prefix(32)
    let exact = runs.reduce(UInt64(runs.count)) { ($0 &* 0x100_0000_01B3) ^ UInt64(truncatingIfNeeded: $1) }
    return DuplicateSignature(exact: exact, keys: Array(keys), sample: runs.map { DuplicateIndexTests.hash($0, 1) })
  }

  /// Runs of an article of its own.
  private func article(_ number: Int, _ count: Int = 120) -> [Int] { (0..<count).map { number * 1000 + $0 } }

  @Test func theFirstSeenIsTheOriginalOfAllThatRepeatIt() throws {
    var index = DuplicateIndex()
    let changed = article(2).enumerated().map { $0.offset % 10 == 0 ? -$0.element : $0.element }
    #expect(try index.original(of: signature(article(1)), id: "a") == nil)
    #expect(try index.original(of: signature(article(2)), id: "b") == nil)
    #expect(try index.original(of: signature(article(1)), id: "c") == "a")
    #expect(try index.original(of: signature(changed), id: "with wrong letters") == "b")
    #expect(index.originals == 2)
  }

  @Test func copiesMayLackParagraphsAndHaveMore() throws {
    var index = DuplicateIndex()
    #expect(try index.original(of: signature(article(1)), id: "a") == nil)
    let header = article(2, 30)
    let footer = article(3, 40)
    let cut = Array(article(1)[..<30] + article(1)[70...])
    #expect(try index.original(of: signature(header + article(1) + footer), id: "with more") == "a")
    #expect(try index.original(of: signature(header + cut + footer), id: "with less and more") == "a")
    #expect(try index.original(of: signature(article(4, 350) + article(1)[..<60]), id: "with a quotation") == nil)
  }

  @Test func textsOfOneFormAreNotTheSameArticle() throws {
    var index = DuplicateIndex()
    let form = article(1)
    func notice(_ number: Int) -> [Int] {
      form.enumerated().map { $0.offset % 3 == 0 ? number * 1000 + $0.offset : $0.element }
    }
    for number in 2..<6 { #expect(try index.original(of: signature(notice(number)), id: "\(number)") == nil) }
  }

  @Test func briefNoticesThatDifferInANameAreNotTheSame() throws {
    var index = DuplicateIndex()
    let form = article(1, 22)
    func notice(_ number: Int) -> [Int] { form[..<8] + article(number, 2) + form[10...] }
    #expect(try index.original(of: signature(notice(2)), id: "a") == nil)
    #expect(try index.original(of: signature(notice(3)), id: "b") == nil)
    #expect(try index.original(of: signature(notice(2) + article(4, 6)), id: "again") == "a")
  }

  @Test func aSharedClosingNoticeMakesNoCopies() throws {
    var index = DuplicateIndex()
    let closing = article(9, 100)
    #expect(try index.original(of: signature(article(1, 80) + closing), id: "a") == nil)
    #expect(try index.original(of: signature(article(2, 80) + closing), id: "b") == nil)
  }

  @Test func ofSeveralOriginalsTheOneMostAlikeIsNamed() throws {
    var index = DuplicateIndex()
    let whole = article(1)
    let begun = Array(whole[..<70]) + article(2, 75)
    #expect(try index.original(of: signature(begun), id: "begun alike") == nil)
    #expect(try index.original(of: signature(whole), id: "whole") == nil)
    #expect(try index.original(of: signature(whole + article(3, 5)), id: "again") == "whole")
  }

  @Test func thousandsOfDifferentArticlesAreAllOriginals() throws {
    var index = DuplicateIndex()
    for seed in 0..<5000 { #expect(try index.original(of: signature(article(seed)), id: "\(seed)") == nil) }
    for seed in stride(from: 0, to: 5000, by: 97) {
      #expect(try index.original(of: signature(article(seed)), id: "again") == "\(seed)")
    }
  }

  /// Enough of them that most samples are read back from the disk.
  @Test func verdictsAreTheSameWithSamplesOnDisk() throws {
    var inMemory = DuplicateIndex()
    var onDisk = DuplicateIndex(spillFolder: "/tmp")
    for seed in 0..<6000 {
      let other = article(seed / 2 * 2 % 1000)
      let kept = seed % 2 == 0 ? 0 : seed % 4 == 1 ? 100 : 30
      let repeated = Array(other[..<kept]) + article(seed, 120 - kept)
      #expect(
        try inMemory.original(of: signature(repeated), id: "\(seed)")
          == onDisk.original(of: signature(repeated), id: "\(seed)"))
    }
    #expect(onDisk.originals == inMemory.originals)
    #expect(onDisk.originals < 6000)
  }

  @Test func aFolderThatCannotBeWrittenLeavesSamplesInMemory() throws {
    var index = DuplicateIndex(spillFolder: "/nowhere/at/all")
    #expect(try index.original(of: signature(article(1)), id: "a") == nil)
    #expect(try index.original(of: signature(article(1, 110)), id: "b") == "a")
  }
}
