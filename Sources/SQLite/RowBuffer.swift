internal import GRDB
internal import GRDBSQLite

/// Rows of one table as values side by side, inserted without an object for each value.
///
/// ```swift
/// var rows = RowBuffer(columns: 2)
/// rows.add(1); rows.add("信")
/// try rows.insert(by: db.insertion(into: "letters", columns: 2))
/// ```
struct RowBuffer: Sendable {
  private enum Value {
    case null
    case integer(Int)
    case real(Double)
    case text(start: Int32, count: Int32)
  }

  private let columns: Int
  private var values: [Value] = []
  /// The texts; the first byte belongs to none, so that an empty text has an address too.
  private var bytes: [UInt8] = [0]

  init(columns: Int) {
    self.columns = columns
  }

  /// Bytes of text in the rows.
  var size: Int { bytes.count }

  mutating func addNull() { values.append(.null) }
  mutating func add(_ number: Int) { values.append(.integer(number)) }
  mutating func add(_ number: Double) { values.append(.real(number)) }
  mutating func add(_ flag: Bool) { values.append(.integer(flag ? 1 : 0)) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// The text, or nothing where it is empty.
  mutating func addKnown(_ text: String?) {
    if let text, !text.isEmpty { add(text) } else { addNull() }
  }

  mutating func add(_ utf8: UnsafeBufferPointer<UInt8>) {
    addText { $0.append(contentsOf: utf8) }
  }

  /// A text that is written behind the others.
  mutating func addText(_ write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    SQLiteText.replaceNulls(in: &bytes, from: start)
    values.append(.text(start: Int32(start), count: Int32(bytes.count - start)))
  }

  /// Inserts the rows in their order.
  func insert(by statement: Statement) throws {
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    try bytes.withUnsafeBufferPointer { bytes in
      let base = UnsafeRawPointer(bytes.baseAddress!).assumingMemoryBound(to: CChar.self)
      var column: Int32 = 0
      for value in values {
        column += 1
        let code =
          switch value {
          case .null: sqlite3_bind_null(handle, column)
          case .integer(let number): sqlite3_bind_int64(handle, column, Int64(number))
          case .real(let number): sqlite3_bind_double(handle, column, number)
          // No destructor: the bytes stay until the row is in.
          case .text(let start, let count): sqlite3_bind_text(handle, column, base + Int(start), count, nil)
          }
        guard code == SQLITE_OK else { throw RowBuffer.error(code, handle) }
        guard column == columns else { continue }
        column = 0
        let result = sqlite3_step(handle)
        guard result == SQLITE_DONE else { throw RowBuffer.error(result, handle) }
        sqlite3_reset(handle)
      }
    }
  }

  private static func error(_ code: Int32, _ statement: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
  }
}
