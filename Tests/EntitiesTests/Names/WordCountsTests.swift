import Testing
import YuliaoCorpus
import YuliaoSegmentation

@testable import YuliaoEntities

@Suite struct WordCountsTests {
  /// Counts the words of texts, an article each.
  private func counter(_ texts: [String]) throws -> WordCounter {
    var counter = WordCounter()
    var segmentation = try SegmentationStage(StandardSegmenter.shared)
    var scanner = DocumentScanner()
    for text in texts {
      var record = AnnotatedDocument(document: Document(id: "d", text: text))
      try segmentation.process(&record)
      counter.add(scanner.scan(record, gazetteer: SmallGazetteer.gazetteer))
    }
    return counter
  }

  private func hash(_ word: String) -> UInt64 { NameHash.of(CharacterTable.shared.fold(word)) }

  @Test func stepsRiseWithTheNumberOfArticles() {
    let numbers: [Int32] = [-1, 0, 1, 2, 3, 4, 10, 11, 40, 41, 1000]
    #expect(numbers.map { WordCounts.steps(small: $0, capital: 0) >> 4 } == [0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    #expect(numbers.map { WordCounts.steps(small: 0, capital: $0) } == [0, 0, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test func anArticleCountsAWordOnceInEachLook() throws {
    let counter = try counter(["Frontier, frontier, frontier. Frontier's own.", "A frontier.", "the Frontier"])
    // One article less with a capital: the one the name stands in.
    #expect(counter.steps(hash("frontier"), isAlsoSmallThere: false) == WordCounts.steps(small: 2, capital: 1))
  }

  @Test func theArticleANameStandsInDoesNotCount() throws {
    let counter = try counter(["Quorv and a quorv", "nothing else"])
    #expect(counter.steps(hash("quorv"), isAlsoSmallThere: true) == 0)
    #expect(counter.steps(hash("unheard"), isAlsoSmallThere: false) == 0)
  }

  @Test func theTableHoldsWhatTwoArticlesHave() throws {
    let (keys, values) = try counter(["one Quorv", "two Quorv", "three Brovik"]).layOut()
    keys.withUnsafeBufferPointer { keys in
      values.withUnsafeBufferPointer { values in
        let counts = WordCounts(KeyTable(keys, values))
        #expect(counts[hash("quorv")] == WordCounts.steps(small: 0, capital: 2))
        #expect(counts[hash("brovik")] == 0)
        #expect(counts[hash("three")] == 0)
      }
    }
  }
}
