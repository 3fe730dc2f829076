import Testing

@testable import YuliaoAggregation

@Suite struct TextRanksTests {
  @Test func ranksAreThoseOfSortingByBytes() {
    let long = "company:a-name-of-more-than-twenty-four-bytes"
    let texts = [
      "company:b", "agency:us/epa", "", "company:b\0", "company:三六零", long + "-z", long, long + "-a", "company:b-1",
      "é", "e\u{301}", "company:a", String(long.dropLast(20)),
    ]
    let sorted = texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let ranks = TextRanks.of(texts)
    for (text, rank) in zip(texts, ranks) { #expect(Array(sorted[Int(rank)].utf8) == Array(text.utf8)) }
    #expect(Set(ranks).count == texts.count)
    #expect(TextRanks.of(["b", "a", "b", "a"]) == [2, 0, 3, 1])
  }
}
