import Dispatch

/// Grows the automaton over all names and their meanings, while the tables are still being read.
///
/// Batches are worked through one after the other on a queue of its own, so the result does not depend on timing. Until
/// ``finish()`` has returned, only that queue touches `names`.
final class NameCollector: @unchecked Sendable {
  private var names: CollectedNames
  private let queue = DispatchQueue(label: "yuliao.names", qos: .userInitiated)

  init(expectedNames: Int) {
    names = CollectedNames(expectedNames: expectedNames)
  }

  func take(_ batch: NameBatch) {
    queue.async { self.names.collect(batch) }
  }

  /// All names, once every batch is in.
  func finish() -> CollectedNames {
    queue.sync { names }
  }
}
