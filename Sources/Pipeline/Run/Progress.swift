import Synchronization

/// How far a run is; any thread may look at any time.
public final class Progress: Sendable {
  private let documentCount = Atomic<Int>(0)
  private let failureCount = Atomic<Int>(0)
  private let mentionCount = Atomic<Int>(0)
  private let bytesReadCount = Atomic<Int>(0)
  private let bytesTotal = Atomic<Int>(0)

  public init() {}

  public var documents: Int { documentCount.load(ordering: .relaxed) }
  public var failures: Int { failureCount.load(ordering: .relaxed) }
  public var mentions: Int { mentionCount.load(ordering: .relaxed) }
  /// Bytes of the inputs read so far, as they lie on disk.
  public var bytesRead: Int { bytesReadCount.load(ordering: .relaxed) }
  /// Bytes of all inputs on disk; 0 where unknown, as with standard input.
  public var totalBytes: Int { bytesTotal.load(ordering: .relaxed) }

  func show(documents: Int, failures: Int, mentions: Int) {
    documentCount.store(documents, ordering: .relaxed)
    failureCount.store(failures, ordering: .relaxed)
    mentionCount.store(mentions, ordering: .relaxed)
  }

  func show(bytesRead: Int) { bytesReadCount.store(bytesRead, ordering: .relaxed) }
  func show(totalBytes: Int) { bytesTotal.store(totalBytes, ordering: .relaxed) }
}
