import Testing
import YuliaoCorpus

@testable import YuliaoAggregation

@Suite struct DocumentTallyTests {
  @Test func sentencesOfPairsAreThoseThatNameBoth() {
    for record in AggregatesTests.corpus() {
      let tally = DocumentTally(record)
      var naive: [[Int]] = []
      for second in 0..<tally.pairedCount {
        for first in 0..<second {
          func sentences(_ entity: Int) -> Set<Int> {
            let id = tally.entities[entity].entity.id
            return Set(record.mentions.filter { $0.entity.id == id && !$0.isNested }.map(\.sentence))
          }
          let both = sentences(first).intersection(sentences(second)).count
          if both > 0 { naive.append([first, second, both]) }
        }
      }
      let pairs = tally.sentencePairs.map { [$0.first, $0.second, $0.sentences] }
      #expect(pairs == naive.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func anEntityNamedTwiceInASentenceMakesOnePair() {
    let entities = [AggregatesTests.company, AggregatesTests.agency, AggregatesTests.company]
    let tally = DocumentTally(AggregatesTests.document("d", nil, [entities, entities]))
    #expect(tally.sentencePairs == [DocumentTally.SentencePair(first: 0, second: 1, sentences: 2)])
  }
}
