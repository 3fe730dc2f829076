internal import CKernels
import Synchronization

/// What few spans have beside their facts.
final class SpanDetails: Sendable {
  /// The entities behind the first.
  let targets: [UInt32]?
  let name: String?
  let jurisdiction: String
  let listing: String

  init(targets: [UInt32]? = nil, name: String? = nil, jurisdiction: String = "", listing: String = "") {
    self.targets = targets
    self.name = name
    self.jurisdiction = jurisdiction
    self.listing = listing
  }
}

/// Keeps the details of one document's spans, so that a span counts no references and is copied as plain bytes.
///
/// Invariants:
/// - Spans are made, changed and read on the thread that reads their document.
/// - No span outlives ``reading(_:)``: whoever reads a document does so inside of it and returns texts and numbers.
/// - Details made outside of it, as tests do, are kept for good.
final class SpanStore {
  private var kept: [SpanDetails] = []

  /// Keeps the details that `body` makes until it ends. O(1) but for their release
  func reading<Result>(_ body: () throws -> Result) rethrows -> Result {
    let slot = yuliao_thread_slot()!
    let outer = slot.pointee
    slot.pointee = Unmanaged.passUnretained(self).toOpaque()
    defer {
      slot.pointee = outer
      kept.removeAll(keepingCapacity: true)
    }
    return try body()
  }

  /// Keeps details in the store of this thread.
  static func keep(_ details: SpanDetails) -> Unmanaged<SpanDetails> {
    if let store = yuliao_thread_slot()!.pointee {
      Unmanaged<SpanStore>.fromOpaque(store).takeUnretainedValue().kept.append(details)
    } else {
      strays.withLock { $0.append(details) }
    }
    return Unmanaged.passUnretained(details)
  }

  private static let strays = Mutex<[SpanDetails]>([])
}
