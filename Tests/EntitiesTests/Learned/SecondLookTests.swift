import Testing
import YuliaoLearning

@testable import YuliaoEntities

@Suite struct SecondLookTests {
  /// Judges spans by the probability the sequence model gives them: by one tree, without any keys known.
  private static func withLook<Result>(_ body: (SecondLook) -> Result) -> Result {
    var nodes: [TreeNode] = []
    let steps: [Float] = [0.2, 0.4, 0.6, 0.8]
    for (step, cut) in steps.enumerated() {
      let at = Int32(nodes.count)
      nodes.append(TreeNode(column: 0, value: cut, low: at + 1, high: at + 2))
      nodes.append(TreeNode(column: -1, value: Float(step) * 2 - 3))
    }
    nodes.append(TreeNode(column: -1, value: 5))
    let roots: [Int32] = [0]
    let keys: [UInt64] = [0]
    let rates = [SIMD2<Int32>.zero]
    return nodes.withUnsafeBufferPointer { nodes in
      roots.withUnsafeBufferPointer { roots in
        keys.withUnsafeBufferPointer { keys in
          rates.withUnsafeBufferPointer { rates in
            body(
              SecondLook(
                rates: KeyRates(KeyTable(keys, rates)),
                trees: TreeEnsemble(nodes: nodes, roots: roots, columns: SpanFeatures.columns)!))
          }
        }
      }
    }
  }

  private static func findings(_ candidates: [SpanCandidate]) throws -> [Range<Int>] {
    var reader = try MarkedSentences(SmallGazetteer.gazetteer)
    var found: [Range<Int>] = []
    try reader.forEach(in: MarkedText(text: Array("昨日青石、蓝湾宣布收购".utf8), entities: [])) { _, sentence, _ in
      found = withLook { $0.findings(candidates, sentence).map(\.units) }
    }
    return found
  }

  @Test func theSurestOfOverlappingSpansIsChosen() throws {
    let found = try Self.findings([
      SpanCandidate(range: 0..<4, type: 0, probability: 0.5), SpanCandidate(range: 2..<4, type: 0, probability: 0.7),
      SpanCandidate(range: 2..<4, type: 1, probability: 0.5), SpanCandidate(range: 5..<7, type: 1, probability: 0.9),
    ])
    #expect(found == [2..<4, 5..<7])
  }

  @Test func doubtfulSpansAreLeftOut() throws {
    #expect(try Self.findings([SpanCandidate(range: 2..<4, type: 0, probability: 0.3)]).isEmpty)
  }

  @Test func aRowHasItsNumbersAndRates() throws {
    var reader = try MarkedSentences(SmallGazetteer.gazetteer)
    let candidates = [
      SpanCandidate(range: 2..<4, type: 0, probability: 0.5), SpanCandidate(range: 2..<4, type: 1, probability: 0.25),
      SpanCandidate(range: 1..<4, type: 0, probability: 0.125), SpanCandidate(range: 5..<7, type: 0, probability: 0.75),
    ]
    var row: [Float] = []
    try reader.forEach(in: MarkedText(text: Array("昨日青石、蓝湾宣布收购".utf8), entities: [])) { _, sentence, _ in
      SecondLook.row(0, candidates, sentence, into: &row) { _ in (4, 2) }
    }
    #expect(row.count == SpanFeatures.columns)
    #expect(Array(row[0..<8]) == [0.5, 0.25, 0.125, 0, 0.125, 0, 0.375, 0.25])
    // The neighbour behind the joining sign.
    #expect(Array(row[8..<16]) == [0, 0, 0, 0, 0, 0, 0.75, 0])
    #expect(Array(row.suffix(2)) == [3.5 / 9, 4])
  }
}
