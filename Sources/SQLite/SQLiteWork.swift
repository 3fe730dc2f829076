import Dispatch
import Synchronization

/// Work on the way to a database: keeps it from piling up, and remembers the first error, after which no more is done.
final class SQLiteWork: Sendable {
  private let room: DispatchSemaphore
  private let error = Mutex<(any Error)?>(nil)

  /// - Parameter waiting: pieces of work that may wait before whoever makes them has to.
  init(waiting: Int) {
    room = DispatchSemaphore(value: waiting)
  }

  /// Waits until another piece may be queued; throws the error of an earlier one.
  func wait() throws {
    room.wait()
    if let error = error.withLock({ $0 }) {
      room.signal()
      throw error
    }
  }

  func run(_ body: () throws -> Void) {
    defer { room.signal() }
    guard isGoingOn else { return }
    do { try body() } catch let thrown { error.withLock { $0 = thrown } }
  }

  /// Whether nothing has failed.
  var isGoingOn: Bool { error.withLock { $0 == nil } }

  /// Throws the first error; asked when the database has done all.
  func result() throws {
    if let error = error.withLock({ $0 }) { throw error }
  }
}
