import Testing

@testable import YuliaoEntities

/// The sets of symbols, entities and places against those of the standard library.
struct PlainSetsTests {
  @Test func aSymbolSetHoldsItsSymbols() {
    let set = SymbolSet([0, 63, 64, 0x4E00, 0xFFFF])
    let known: Set<UInt16> = [0, 63, 64, 0x4E00, 0xFFFF]
    for symbol in UInt16.min...UInt16.max { #expect(set.contains(symbol) == known.contains(symbol)) }
  }

  @Test func aTargetSetHoldsItsEntitiesAndTellsWhatIsNew() {
    var set = TargetSet()
    #expect(!set.contains(3))
    let isNew = [[7, 3, 7, 5], [3, 7], [], [3, 1]].map { set.insert($0) }
    #expect(isNew == [true, false, false, true])
    #expect((0..<9).filter { set.contains($0) } == [1, 3, 5, 7])
  }

  @Test func aPlaceSetHoldsItsPlacesAndNoneOutside() {
    var set = PlaceSet(count: 128)
    for place in [0, 63, 64, 128] { set.insert(place) }
    #expect((-200..<400).filter { set.contains($0) } == [0, 63, 64, 128])
  }
}
