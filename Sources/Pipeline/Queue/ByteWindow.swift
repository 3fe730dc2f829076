import Dispatch
import Synchronization

/// Room for a number of bytes in flight; one thread takes and waits, any thread gives back.
///
/// Whatever is heavier than the whole window is admitted once nothing else is in flight.
final class ByteWindow: Sendable {
  private struct State {
    var used = 0
    /// What the producer waits for: `used` no greater than this.
    var awaited: Int?
  }

  private let limit: Int
  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes room, waiting until there is some. Only the producer calls this.
  func admit(_ bytes: Int) {
    wait(untilUsed: max(0, limit - bytes))
    state.withLock { $0.used += bytes }
  }

  func release(_ bytes: Int) {
    let isAwaited = state.withLock { state in
      state.used -= bytes
      guard let awaited = state.awaited, state.used <= awaited else { return false }
      state.awaited = nil
      return true
    }
    if isAwaited { wake.signal() }
  }

  /// Waits until all is given back. Only the producer calls this.
  func waitUntilEmpty() { wait(untilUsed: 0) }

  private func wait(untilUsed most: Int) {
    let mustWait = state.withLock { state in
      guard state.used > most else { return false }
      state.awaited = most
      return true
    }
    if mustWait { wake.wait() }
  }
}
