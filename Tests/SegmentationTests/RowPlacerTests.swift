import Testing

@testable import YuliaoSegmentation

@Suite struct RowPlacerTests {
  @Test func noTwoEntriesShareACell() {
    var placer = RowPlacer()
    var taken: Set<Int> = []
    var number = 7
    for length in (1...120).reversed() {
      var columns: Set<UInt16> = []
      while columns.count < length {
        number = (number * 1103 + 12345) % 65_537
        columns.insert(UInt16(number % 2000))
      }
      let row = columns.sorted()
      let origin = row.withUnsafeBufferPointer { placer.place($0) }
      #expect(origin > 0)
      for column in row { #expect(taken.insert(origin + Int(column)).inserted) }
    }
    #expect(taken.max()! + 1 == placer.end)
  }
}
