import YuliaoTables

/// A CSV file of a run, read row by row in bounded memory.
///
/// ```swift
/// var file = try CSVFile("out/entities.csv", isExcel: false)
/// while try file.next() { print(file.string(file.column("entity_id")!)) }
/// ```
package struct CSVFile {
  private static let piece = 1 << 20
  private let file: FileBytes
  private let isExcel: Bool
  private(set) var reader: CSVReader
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var columns: [String: Int] = [:]

  /// - Parameter isExcel: whether cells that look like a formula have an apostrophe in front, which is taken away.
  init(_ path: String, isExcel: Bool) throws(RunFolderError) {
    file = try FileBytes(path)
    self.isExcel = isExcel
    reader = CSVReader([], isLast: false)
    guard try next(checked: false) else { throw .malformed(path, "there is no header row") }
    for column in 0..<reader.count { columns[reader.string(column)] = column }
  }

  /// The index of a column that the file must have.
  package func column(_ name: String) throws(RunFolderError) -> Int {
    guard let column = columns[name] else { throw .malformed(file.path, "the column \(name) is missing") }
    return column
  }

  /// Moves to the next row; false at the end.
  package mutating func next() throws(RunFolderError) -> Bool { try next(checked: true) }

  private mutating func next(checked: Bool) throws(RunFolderError) -> Bool {
    while true {
      do {
        if try reader.next() {
          if checked, reader.count != columns.count {
            throw RunFolderError.malformed(file.path, "a row has \(reader.count) fields, not \(columns.count)")
          }
          return true
        }
      } catch let error as CSVError {
        throw .malformed(file.path, error.description)
      } catch {
        throw error as! RunFolderError
      }
      if isAtEnd { return false }
      var bytes = Array(reader.bytes[reader.consumed...])
      isAtEnd = try !file.append(to: &bytes, count: CSVFile.piece)
      reader = CSVReader(bytes, isLast: isAtEnd)
    }
  }

  package func utf8(_ column: Int) -> [UInt8] {
    let bytes = reader.utf8(column)
    return isExcel ? FormulaText.plain(bytes) : bytes
  }

  package func string(_ column: Int) -> String { String(decoding: utf8(column), as: UTF8.self) }

  /// A whole number; 0 where the cell is empty.
  package func int(_ column: Int) throws(RunFolderError) -> Int {
    if reader.isEmpty(column) { return 0 }
    guard let number = Int(reader.string(column)) else {
      throw .malformed(file.path, "\(reader.string(column)) is no number")
    }
    return number
  }

  package func double(_ column: Int) throws(RunFolderError) -> Double {
    guard let number = Double(reader.string(column)) else {
      throw .malformed(file.path, "\(reader.string(column)) is no number")
    }
    return number
  }

  /// Values that stand in one cell, joined by `|`.
  package func list(_ column: Int) -> [String] { string(column).split(separator: "|").map(String.init) }
}
