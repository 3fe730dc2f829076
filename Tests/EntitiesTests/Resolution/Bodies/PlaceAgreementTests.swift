import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct PlaceAgreementTests {
  private func settled(_ text: String, _ spans: [(start: Int, targets: Targets, confidence: Double)]) -> [UInt32] {
    var document = Document(id: "test", text: text)
    document.language = .english
    let record = AnnotatedDocument(document: document)
    var scanner = DocumentScanner()
    let scan = scanner.scan(record, gazetteer: SmallGazetteer.gazetteer)
    var all = spans.map { place in
      var span = Span(
        start: place.start, end: place.start + 4, type: .agency, targets: place.targets, confidence: place.confidence)
      span.method = .place
      return span
    }
    PlaceAgreement.settle(&all, in: scan)
    return all.map(\.firstTarget)
  }

  @Test func aGuessFollowsTheOneThatIsSure() {
    #expect(settled("Army and Army", [(0, [1, 2], 0.7), (9, [2, 1], 0.92)]) == [2, 2])
  }

  @Test func whatIsSureOrAnotherNameStays() {
    #expect(settled("Army and Army", [(0, [1, 2], 0.85), (9, [2, 1], 0.92)]) == [1, 2])
    #expect(settled("Navy and Army", [(0, [1, 2], 0.7), (9, [2, 1], 0.92)]) == [1, 2])
  }

  @Test func ofTwoThatAreSureNoneIsFollowed() {
    #expect(
      settled("Army and Army and Army", [(0, [1, 2], 0.7), (9, [2, 1], 0.92), (18, [1, 2], 0.95)]) == [1, 2, 1])
    #expect(
      settled("Army and Army and Army", [(0, [3, 1, 2], 0.7), (9, [2, 1], 0.92), (18, [1, 2], 0.95)]) == [3, 2, 1])
  }
}
