import Synchronization

/// A wish to stop that any thread may utter and every part of a run looks at.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Asks for the stop; costs nothing and never waits.
  public func cancel() { flag.store(true, ordering: .relaxed) }
}
