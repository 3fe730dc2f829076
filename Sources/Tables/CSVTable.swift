/// Reads a CSV file with a header row and gives its cells by column name.
///
/// ```swift
/// var table = try CSVTable(bytes, required: ["entity_id"])
/// while try table.next() { print(table["entity_id"], table["name_zh"]) }
/// ```
///
/// Where speed matters, look a column's index up once with ``column(_:)`` and use ``reader``.
package struct CSVTable {
  /// The reader behind it, standing on the current row.
  package private(set) var reader: CSVReader
  /// The header's names in order.
  package let header: [String]
  private let columns: [String: Int]

  /// Reads the header; throws where a required column is missing.
  package init(_ bytes: [UInt8], delimiter: UInt8 = UInt8(ascii: ","), required: [String] = []) throws(CSVError) {
    reader = CSVReader(bytes, delimiter: delimiter)
    guard try reader.next() else { throw CSVError(.empty, row: 1, offset: 0) }
    var header: [String] = []
    var columns: [String: Int] = [:]
    for index in 0..<reader.count {
      let name = reader.string(index)
      header.append(name)
      if columns[name] == nil { columns[name] = index }
    }
    self.header = header
    self.columns = columns
    for name in required where columns[name] == nil {
      throw CSVError(.missingColumn(name), row: 1, offset: reader.rowStart)
    }
  }

  /// The index of a column; nil where the header does not name it.
  package func column(_ name: String) -> Int? { columns[name] }

  /// Moves to the next row; false at the end. Throws where its field count is not the header's.
  package mutating func next() throws(CSVError) -> Bool {
    guard try reader.next() else { return false }
    guard reader.count == header.count else {
      throw CSVError(
        .fieldCount(found: reader.count, expected: header.count), row: reader.row, offset: reader.rowStart)
    }
    return true
  }

  /// The current row's cell in a column; empty where the header does not name it.
  package subscript(name: String) -> String {
    columns[name].map { reader.string($0) } ?? ""
  }
}
