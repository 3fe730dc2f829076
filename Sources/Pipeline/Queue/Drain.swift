import Dispatch
import Synchronization

/// Puts results back into order and writes them one after the other, on a queue of its own.
///
/// The room of a batch is given back when it has been written, or dropped because the run is over: a batch that waits
/// for its turn still takes room.
final class Drain<Output: Sendable>: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: (output: Output?, weight: Int)] = [:]
    var error: (any Error)?
  }

  private let queue = DispatchQueue(label: "yuliao.sink", qos: .userInitiated)
  /// Touched on ``queue`` alone while the run lasts; the lock is never contended.
  private let state = Mutex(State())
  private let failed = Atomic<Bool>(false)
  private let window: ByteWindow
  private let cancellation: Cancellation
  private let write: @Sendable (Output) throws -> Void

  init(window: ByteWindow, cancellation: Cancellation, write: @escaping @Sendable (Output) throws -> Void) {
    self.window = window
    self.cancellation = cancellation
    self.write = write
  }

  var hasFailed: Bool { failed.load(ordering: .relaxed) }

  /// Takes a result; nil where the run was cancelled before it could be made.
  func arrive(_ output: Output?, sequence: Int, weight: Int) {
    queue.async {
      self.state.withLock { state in
        state.waiting[sequence] = (output, weight)
        while let (output, weight) = state.waiting.removeValue(forKey: state.next) {
          state.next += 1
          self.write(output, &state)
          self.window.release(weight)
        }
      }
    }
  }

  private func write(_ output: Output?, _ state: inout State) {
    guard state.error == nil, let output, !cancellation.isCancelled else { return }
    do {
      try write(output)
    } catch {
      state.error = error
      failed.store(true, ordering: .relaxed)
    }
  }

  /// Throws what the writing threw; asked once all has arrived.
  func result() throws {
    if let error = queue.sync(execute: { state.withLock { $0.error } }) { throw error }
  }
}
