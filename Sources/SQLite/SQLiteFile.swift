internal import GRDB

/// SQLite refused something; says what and why.
package struct SQLiteError: Error, CustomStringConvertible {
  package let path: String
  package let message: String
  package var description: String { "\(path): \(message)" }
}

/// A database that is written once, by one long transaction, on a queue of its own.
///
/// ```swift
/// let file = try SQLiteFile(path: "out.sqlite")
/// try file.access { db in try db.execute(sql: "CREATE TABLE days (day TEXT)") }
/// try file.commit()
/// ```
final class SQLiteFile: Sendable {
  private let path: String
  let queue: DatabaseQueue

  init(path: String) throws {
    self.path = path
    var configuration = Configuration()
    // Rows may stand before the rows they point to; whoever reads the file can check its keys.
    configuration.foreignKeysEnabled = false
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      // Nothing needs saving when the file is thrown away on failure.
      try db.execute(
        sql: "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-64000")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw SQLiteFile.explained(error, path)
    }
    try access { db in try db.beginTransaction() }
  }

  /// Works on the database when all that was queued before is done.
  func access<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw SQLiteFile.explained(error, path)
    }
  }

  /// Queues work on the database and returns at once; an error is kept for ``SQLiteWork/result()``.
  func later(_ work: SQLiteWork, _ body: @escaping @Sendable (Database) throws -> Void) {
    queue.asyncWriteWithoutTransaction { db in work.run { try body(db) } }
  }

  func commit() throws {
    try access { db in try db.commit() }
  }

  func close() throws {
    // What is still queued is done first.
    try access { _ in }
    try queue.close()
  }

  static func explained(_ error: any Error, _ path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    return SQLiteError(path: path, message: error.message ?? error.resultCode.description)
  }
}
