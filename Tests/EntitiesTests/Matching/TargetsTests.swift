import Testing

@testable import YuliaoEntities

@Suite struct TargetsTests {
  @Test func targetsBehaveAsAnArrayOfThem() {
    for elements in [[], [7], [7, 3], [7, 3, 9, 0]] as [[UInt32]] {
      let targets = Targets(elements)
      #expect(Array(targets) == elements)
      #expect(targets.count == elements.count)
      #expect(targets.isEmpty == elements.isEmpty)
      #expect(targets.first == elements.first)
      #expect(Array(targets.dropFirst().prefix(2)) == Array(elements.dropFirst().prefix(2)))
      #expect(targets.filter { $0 > 3 } == Targets(elements.filter { $0 > 3 }))
    }
  }

  @Test func insertingKeepsTheOrder() {
    var targets: Targets = [4]
    targets.append(5)
    targets.insert(3, at: 0)
    #expect(targets == [3, 4, 5])
    targets.removeAll()
    #expect(targets.isEmpty)
  }
}
