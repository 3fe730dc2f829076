import Testing

@testable import YuliaoTables

@Suite struct CSVReaderTests {
  private func rows(_ text: String, delimiter: UInt8 = UInt8(ascii: ",")) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8), delimiter: delimiter)
    var rows: [[String]] = []
    while try reader.next() { rows.append((0..<reader.count).map { reader.string($0) }) }
    return rows
  }

  @Test func quotedFieldsHoldDelimitersQuotesAndNewLines() throws {
    #expect(try rows("a,\"b,c\",\"d\"\"e\"\n\"f\ng\",,\"\"\n") == [["a", "b,c", "d\"e"], ["f\ng", "", ""]])
  }

  @Test func rowsEndWithEitherLineEndOrTheFile() throws {
    #expect(try rows("a,b\r\n\"c\",d\r\ne,f") == [["a", "b"], ["c", "d"], ["e", "f"]])
    #expect(try rows("a,\"b\"\r\n\r\n\nc,") == [["a", "b"], ["c", ""]])
    #expect(try rows("") == [])
    #expect(try rows("\n\n") == [])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try rows("\u{FEFF}名,\"x\"\n") == [["名", "x"]])
  }

  @Test func tabsDelimitWhereAsked() throws {
    #expect(try rows("a,b\tc\n", delimiter: 0x09) == [["a,b", "c"]])
  }

  @Test func aQuoteInsideAnUnquotedFieldStandsForItself() throws {
    #expect(try rows("5\" disk,b\n") == [["5\" disk", "b"]])
  }

  @Test func anUnclosedQuoteNamesItsRowAndByte() throws {
    var reader = CSVReader(Array("a,b\n\"c,d\n".utf8))
    #expect(try reader.next())
    #expect(throws: CSVError(.unterminatedQuote, row: 2, offset: 4)) { try reader.next() }
    #expect(try !reader.next())
  }

  @Test func readingGoesOnBehindARowWithTextAfterAQuote() throws {
    var reader = CSVReader(Array("\"a\"b,c\nd\n".utf8))
    #expect(throws: CSVError(.textAfterQuote, row: 1, offset: 3)) { try reader.next() }
    #expect(try reader.next())
    #expect(reader.string(0) == "d")
    #expect(reader.row == 2)
  }

  @Test func aPieceOfALongerInputLeavesTheRowItCutsShort() throws {
    for piece in ["a,b\nc,d", "a,b\n\"c\nd", "a,b\nc,\"d\""] {
      var reader = CSVReader(Array(piece.utf8), isLast: false)
      #expect(try reader.next())
      #expect(try !reader.next())
      #expect(reader.consumed == 4)
    }
  }

  @Test func aTableGivesCellsByNameAndRefusesRaggedRows() throws {
    var table = try CSVTable(Array("id,name\n1,霍利\n2\n".utf8), required: ["name"])
    #expect(try table.next())
    #expect(table["name"] == "霍利")
    #expect(table["nothing"] == "")
    #expect(throws: CSVError(.fieldCount(found: 1, expected: 2), row: 3, offset: 17)) { try table.next() }
    #expect(throws: CSVError(.missingColumn("type"), row: 1, offset: 0)) {
      try CSVTable(Array("id\n".utf8), required: ["type"])
    }
    #expect(throws: CSVError(.empty, row: 1, offset: 0)) { try CSVTable([]) }
  }

  @Test func whatTheWriterWritesReadsBackForRandomCells() throws {
    var generator = FixedSequence()
    let alphabet = Array("a,\"\n\r\t 中=+-@＝|")
    for _ in 0..<500 {
      let width = Int.random(in: 2...4, using: &generator)
      let cells = (0..<3).map { _ in
        (0..<width).map { _ in
          String((0..<Int.random(in: 0...5, using: &generator)).map { _ in alphabet.randomElement(using: &generator)! })
        }
      }
      var writer = CSVWriter()
      for row in cells {
        for cell in row { writer.field(cell) }
        writer.endRow()
      }
      let text = String(decoding: writer.bytes, as: UTF8.self)
      #expect(try rows(text) == cells, "\(text)")
    }
  }
}

/// The same numbers in every run, so that a failure can be looked at again.
private struct FixedSequence: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
