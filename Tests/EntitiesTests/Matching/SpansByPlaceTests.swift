import Testing

@testable import YuliaoEntities

struct SpansByPlaceTests {
  private func span(_ start: Int, _ end: Int, _ target: UInt32) -> Span {
    Span(start: start, end: end, type: .company, targets: [target])
  }

  @Test func theLongestSpanOfAPlaceIsGivenAndOfEqualsTheFirst() {
    let spans = [span(4, 6, 1), span(0, 2, 2), span(0, 6, 3), span(4, 6, 4), span(0, 6, 5)]
    let starts = SpansByPlace(spans, by: .start)
    #expect(starts[0]?.targets.first == 3)
    #expect(starts[4]?.targets.first == 1)
    #expect(starts[2] == nil)
    let ends = SpansByPlace(spans, by: .end)
    #expect(ends[6]?.targets.first == 3)
    #expect(ends[2]?.targets.first == 2)
    #expect(ends[0] == nil)
  }

  @Test func onlyWantedSpansAreGiven() {
    let starts = SpansByPlace([span(0, 6, 1), span(0, 2, 2)], by: .start) { $0.length < 3 }
    #expect(starts[0]?.targets.first == 2)
  }
}
