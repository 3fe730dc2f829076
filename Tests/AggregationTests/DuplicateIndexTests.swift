import Testing
import YuliaoCorpus

@testable import YuliaoAggregation

@Suite struct DuplicateIndexTests {
  /// A signature of which a part of the hashes, of 120, and of the runs agrees with that of another seed.
  private func signature(
    _ seed: UInt32, sharing shared: Int = 0, with other: UInt32 = 0, runs: Int = 120
  ) -> DuplicateSignature {
    func hash(_ seed: UInt32, _ index: Int) -> UInt32 {
      (seed &* 0x9E37_79B9 ^ UInt32(index) &* 0x85EB_CA6B) &* 0xC2B2_AE35
    }
    let hashes = (0..<120).map { hash($0 * 7 % 120 < shared ? other : seed, $0) }
    let sample = (0..<runs).map { hash($0 < shared ? other : seed, $0) }.sorted()
    return DuplicateSignature(exact: UInt64(seed), minHashes: hashes, runs: runs, sample: Array(sample.prefix(256)))
  }

  @Test func theFirstSeenIsTheOriginalOfAllThatRepeatIt() throws {
    var index = DuplicateIndex()
    #expect(try index.original(of: signature(1), id: "a") == nil)
    #expect(try index.original(of: signature(2), id: "b") == nil)
    #expect(try index.original(of: signature(1), id: "c") == "a")
    #expect(try index.original(of: signature(3, sharing: 100, with: 2), id: "d") == "b")
    #expect(try index.original(of: signature(4, sharing: 40, with: 2), id: "e") == nil)
    #expect(try index.originals == 3)
  }

  /// A text that holds most of another is its repeat; one as long that shares as many runs was written from the same form.
  @Test func textsOfOneFormAreNotTheSameArticle() throws {
    var index = DuplicateIndex()
    #expect(try index.original(of: signature(1, runs: 100), id: "a") == nil)
    #expect(try index.original(of: signature(2, sharing: 80, with: 1, runs: 180), id: "with a long footer") == "a")
    #expect(try index.original(of: signature(3, sharing: 55, with: 1, runs: 100), id: "of the same form") == nil)
  }

  @Test func thousandsOfDifferentArticlesAreAllOriginals() throws {
    var index = DuplicateIndex()
    for seed in 0..<5000 { #expect(try index.original(of: signature(UInt32(seed)), id: "\(seed)") == nil) }
    for seed in stride(from: 0, to: 5000, by: 97) {
      #expect(try index.original(of: signature(UInt32(seed)), id: "again") == "\(seed)")
    }
  }

  /// Enough of them that most samples are read back from the disk.
  @Test func verdictsAreTheSameWithSamplesOnDisk() throws {
    var inMemory = DuplicateIndex()
    var onDisk = DuplicateIndex(spillFolder: "/tmp")
    for seed in 0..<6000 {
      let other = UInt32(seed / 2 * 2 % 1000)
      let repeated =
        seed % 2 == 0
        ? signature(UInt32(seed)) : signature(UInt32(seed), sharing: seed % 4 == 1 ? 100 : 30, with: other)
      #expect(try inMemory.original(of: repeated, id: "\(seed)") == onDisk.original(of: repeated, id: "\(seed)"))
    }
    #expect(onDisk.originals == inMemory.originals)
    #expect(onDisk.originals < 6000)
  }

  @Test func aFolderThatCannotBeWrittenLeavesSamplesInMemory() throws {
    var index = DuplicateIndex(spillFolder: "/nowhere/at/all")
    #expect(try index.original(of: signature(1), id: "a") == nil)
    #expect(try index.original(of: signature(2, sharing: 100, with: 1), id: "b") == "a")
  }
}
