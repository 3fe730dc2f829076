import CSQLite

/// SQLite refused something; says what and why.
package struct SQLiteError: Error, CustomStringConvertible {
  package let path: String
  package let message: String
  package var description: String { "\(path): \(message)" }
}

/// A database file being written.
///
/// ```swift
/// let database = try SQLiteDatabase(path: "out.sqlite")
/// try database.execute("CREATE TABLE days (day TEXT)")
/// try database.statement("INSERT INTO days VALUES (?)").run([.text("2025-02-05")])
/// ```
///
/// A thin layer over the C library: the whole of an object-relational mapper would build longer than this project, and
/// all that is done here is inserting rows.
final class SQLiteDatabase {
  let path: String
  private var handle: OpaquePointer?

  init(path: String) throws(SQLiteError) {
    self.path = path
    guard sqlite3_open(path, &handle) == SQLITE_OK else { throw error }
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs one or more commands that take no values.
  func execute(_ sql: String) throws(SQLiteError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw error }
  }

  /// Prepares a command that is run many times.
  func statement(_ sql: String) throws(SQLiteError) -> SQLiteStatement {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else { throw error }
    return SQLiteStatement(prepared, of: self)
  }

  var error: SQLiteError {
    SQLiteError(path: path, message: handle.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory")
  }
}

/// A value of a row.
enum SQLiteValue {
  case null
  case int(Int)
  case double(Double)
  case text(String)
  case utf8([UInt8])

  /// Text, or null where it is empty.
  static func known(_ text: String?) -> SQLiteValue {
    text.map { $0.isEmpty ? .null : .text($0) } ?? .null
  }
}

/// A prepared command; valid as long as its database.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let database: SQLiteDatabase

  fileprivate init(_ handle: OpaquePointer, of database: SQLiteDatabase) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs the command with values for its question marks.
  func run(_ values: [SQLiteValue]) throws(SQLiteError) {
    for (index, value) in values.enumerated() {
      guard bind(value, Int32(index + 1)) == SQLITE_OK else { throw database.error }
    }
    let result = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard result == SQLITE_DONE || result == SQLITE_ROW else { throw database.error }
  }

  /// The rows a query gives, as text; for tests and small results.
  func rows() throws(SQLiteError) -> [[String]] {
    var rows: [[String]] = []
    while true {
      let result = sqlite3_step(handle)
      guard result == SQLITE_ROW else {
        sqlite3_reset(handle)
        guard result == SQLITE_DONE else { throw database.error }
        return rows
      }
      rows.append(
        (0..<sqlite3_column_count(handle)).map { column in
          sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
        })
    }
  }

  private func bind(_ value: SQLiteValue, _ index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .int(let number): return sqlite3_bind_int64(handle, index, Int64(number))
    case .double(let number): return sqlite3_bind_double(handle, index, number)
    case .text(var text): return text.withUTF8 { bind($0, index) }
    case .utf8(let bytes): return bytes.withUnsafeBufferPointer { bind($0, index) }
    }
  }

  private func bind(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int32) -> Int32 {
    // A null pointer would bind NULL, not the empty text.
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return yuliao_sqlite_bind_text(handle, index, "", 0)
    }
    return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      yuliao_sqlite_bind_text(handle, index, $0, Int32(clamping: bytes.count))
    }
  }
}
