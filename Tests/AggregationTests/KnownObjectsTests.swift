import Testing
import YuliaoCorpus

@testable import YuliaoAggregation

@Suite struct KnownObjectsTests {
  @Test func onlyListedEntitiesAreKnownByTheirObject() {
    let listed = Entity(id: "company:a", type: .company)
    let unlisted = Entity(id: "company:b", type: .company, isListed: false)
    var known = KnownObjects()
    known.add(listed, 7)
    known.add(unlisted, 8)
    #expect(known.number(of: listed) == 7)
    #expect(known.number(of: unlisted) == nil)
    #expect(known.number(of: Entity(id: "company:a", type: .company)) == nil)
  }

  @Test func objectsThatAreKnownLiveOnSoThatNoOtherIsTakenForThem() {
    var known = KnownObjects()
    for number in 0..<1000 {
      let entity = Entity(id: "company:\(number)", type: .company)
      #expect(known.number(of: entity) == nil)
      known.add(entity, number)
    }
  }
}
