import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct EntityRowsTests {
  private func add(_ id: String, to rows: inout EntityRows, at index: Int? = nil) {
    rows.add(at: index) { rows in
      rows.put(.company)
      for text in [id, id.uppercased(), "", "", "", "", "", "", ""] { rows.put(text) }
      rows.put(number: 0)
      rows.put(number: 0)
    }
  }

  @Test func aReplacedRowLeavesTheOthersInTheirPlaces() {
    var rows = EntityRows()
    add("a", to: &rows)
    add("b", to: &rows)
    add("longer than b", to: &rows, at: 1)
    add("c", to: &rows)
    add("again", to: &rows, at: 0)
    #expect(rows.count == 3)
    let (starts, bytes) = rows.finish()
    let store = EntityStore(starts: starts, bytes: bytes)
    #expect((0..<store.count).map { store.entity($0).id } == ["again", "longer than b", "c"])
    #expect(store.entity(1).nameEnglish == "LONGER THAN B" && store.type(of: 2) == .company)
  }
}
