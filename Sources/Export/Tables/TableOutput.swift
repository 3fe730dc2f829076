import YuliaoCorpus
import YuliaoTables

/// Writes whole tables in pieces, so that a long one never stands in memory as bytes.
///
/// ```swift
/// try TableOutput(isExcel: false).write(rows, of: .entities) { try file.append($0) }
/// ```
package struct TableOutput: Sendable {
  private static let piece = 256 << 10
  private let isExcel: Bool

  package init(isExcel: Bool = false) {
    self.isExcel = isExcel
  }

  /// Writes `entities.csv`, or the file of one type with the rows of that type.
  package func write(
    _ rows: some Sequence<EntityRow>, of file: OutputFile, to write: ([UInt8]) throws -> Void
  ) throws {
    let columns = EntityRow.Column.all(of: file)
    try self.write(rows, of: file, to: write) { row, writer in
      if file == .entities || OutputFile.entities(of: row.type.rawValue) == file { row.append(to: &writer, columns) }
    }
  }

  /// Writes `cooccurrence.csv` from rows that are lent one by one.
  package func writeCooccurrence(
    _ rows: ((CooccurrenceRow) throws -> Void) throws -> Void, to write: ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(isExcel: isExcel)
    writer.header(OutputFile.cooccurrence.columns)
    try withoutActuallyEscaping(write) { write in
      try rows { row in
        row.append(to: &writer)
        if writer.bytes.count >= TableOutput.piece {
          try write(writer.bytes)
          writer.bytes.removeAll(keepingCapacity: true)
        }
      }
    }
    if !writer.bytes.isEmpty { try write(writer.bytes) }
  }

  /// Writes `aliases.csv`.
  package func write(_ rows: some Sequence<AliasRow>, to write: ([UInt8]) throws -> Void) throws {
    try self.write(rows, of: .aliases, to: write) { $0.append(to: &$1) }
  }

  /// Writes `failures.csv`.
  package func write(_ rows: some Sequence<Failure>, to write: ([UInt8]) throws -> Void) throws {
    try self.write(rows, of: .failures, to: write) { $0.append(to: &$1) }
  }

  private func write<Row>(
    _ rows: some Sequence<Row>, of file: OutputFile, to write: ([UInt8]) throws -> Void,
    append: (Row, inout CSVWriter) -> Void
  ) throws {
    var writer = CSVWriter(isExcel: isExcel)
    writer.header(file.columns)
    for row in rows {
      append(row, &writer)
      if writer.bytes.count >= TableOutput.piece {
        try write(writer.bytes)
        writer.bytes.removeAll(keepingCapacity: true)
      }
    }
    if !writer.bytes.isEmpty { try write(writer.bytes) }
  }
}
