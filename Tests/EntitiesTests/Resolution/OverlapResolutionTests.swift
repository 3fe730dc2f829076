import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct OverlapResolutionTests {
  private func span(_ start: Int, _ end: Int, _ type: EntityType = .company, confidence: Double = 0.9) -> Span {
    Span(start: start, end: end, type: type, targets: [], confidence: confidence)
  }

  @Test func theLongerThenTheSaferThenTheEarlierIsChosen() {
    let chosen = OverlapResolution.choose([
      span(0, 3), span(1, 5), span(8, 10, confidence: 0.8), span(9, 11), span(20, 22), span(21, 23),
    ]) { _, _ in false }
    #expect(chosen.map(\.range) == [1..<5, 9..<11, 20..<22])
  }

  @Test func aNameInsideALongerOneIsKeptWhereThePolicySaysSo() {
    let spans = [span(0, 8, .agency), span(0, 3, .agency), span(1, 3, .company)]
    let chosen = OverlapResolution.choose(spans) { outer, inner in inner.type == .agency }
    #expect(chosen.map(\.range) == [0..<8, 0..<3])
    #expect(chosen.map(\.isNested) == [false, true])
  }

  @Test func choosingInHeapsIsChoosingAmongAll() {
    var seed = UInt64.random(in: 0...UInt64.max)
    let printed = seed
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    for _ in 0..<200 {
      let spans = (0..<next(30)).map { _ -> Span in
        let start = next(120)
        return span(start, start + 1 + next(8), next(2) == 0 ? .company : .agency, confidence: Double(next(3)) / 4)
      }
      let settled = OverlapResolution.choose(spans) { _, _ in false }
      #expect(settled.map(\.range) == plainly(spans).map(\.range), "seed \(printed)")
      let more = (0..<next(4)).map { _ in span(next(120), 125) }
      #expect(
        OverlapResolution.choose(settled, and: more).map(\.range) == plainly(settled + more).map(\.range),
        "seed \(printed)")
    }
  }

  /// All spans sorted by what goes first, each taken that overlaps none before it.
  private func plainly(_ spans: [Span]) -> [Span] {
    let order = spans.indices.sorted { a, b in
      let (x, y) = (spans[a], spans[b])
      if x.length != y.length { return x.length > y.length }
      if x.confidence != y.confidence { return x.confidence > y.confidence }
      if x.start != y.start { return x.start < y.start }
      if x.type != y.type { return x.type < y.type }
      return a < b
    }
    var chosen: [Span] = []
    for index in order where !chosen.contains(where: { $0.overlaps(spans[index]) }) { chosen.append(spans[index]) }
    return chosen.sorted { $0.start < $1.start }
  }
}
