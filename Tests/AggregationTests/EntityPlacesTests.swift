import Testing
import YuliaoCorpus

@testable import YuliaoAggregation

@Suite struct EntityPlacesTests {
  @Test(arguments: [3, 40]) func entitiesAreNumberedInOrderWhateverObjectDescribesThem(_ count: Int) {
    let first = (0..<count).map { Entity(id: "company:\($0)", type: .company) }
    let second = (0..<count).map { Entity(id: "company:\($0)", type: .company, nameEnglish: "again") }
    var places = EntityPlaces()
    #expect(first.map { places.place(of: $0) } == Array(0..<count))
    #expect(second.map { places.place(of: $0) } == Array(0..<count))
    #expect(first.map { places.place(of: $0) } == Array(0..<count))
    #expect(places.place(of: Entity(id: "company:new", type: .company)) == count)
  }
}
