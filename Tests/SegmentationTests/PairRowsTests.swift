import Testing

@testable import YuliaoSegmentation

@Suite struct PairRowsTests {
  /// Rows of a code from each half, whose cells bear the same numbers.
  @Test func aPairIsFoundInItsOwnRowOnly() {
    let codeCount = 2 * PairRow.secondHalf - 100
    let firsts = [70, 71, 70 + PairRow.secondHalf, 71 + PairRow.secondHalf]
    var pairs: Set<[Int]> = []
    var rows: [PairRows.Row] = []
    var columns: [UInt16] = []
    for (index, first) in firsts.enumerated() {
      for rowClass in 0..<PairRow.classes {
        // Every third column, each row with its own beginning.
        let seconds = stride(from: rowClass + PairRow.classes * index, to: 4000, by: 3 * PairRow.classes)
        rows.append(
          PairRows.Row(
            number: Int32(PairRow.index(first, rowClass)), start: Int32(columns.count),
            count: Int32(Array(seconds).count)))
        for second in seconds {
          columns.append(UInt16(PairRow.column(second)))
          pairs.insert([first, second])
        }
      }
    }
    var cells = [UInt32](repeating: 9, count: codeCount << PairRow.classBits)
    let firstPair = cells.count
    let added = PairRows(rows: rows, columns: columns, codeCount: codeCount).place(into: &cells)
    #expect(cells.count == firstPair + added)
    for row in rows {
      let origin = Int(cells[Int(row.number)] >> 8)
      for column in columns[Int(row.start)..<Int(row.start + row.count)] {
        cells[origin + Int(column)] = PairRow.cell(row: Int(row.number), cost: 50)
      }
    }
    for first in firsts + [5, 69, 72, 69 + PairRow.secondHalf] {
      for second in 0..<codeCount {
        let row = PairRow.index(first, second)
        let cell = Int(cells[row] >> 8) + PairRow.column(second)
        #expect(cell >= firstPair && cell < cells.count)
        if (PairRow.pair(cells[cell], row) != 0) != pairs.contains([first, second]) {
          Issue.record("\(first) \(second)")
        }
        #expect(cells[row] & 0xFF == 9)
      }
    }
  }
}
