/// The longest span that begins or ends at each place; of equally long ones the first.
///
/// Plain keys in order, as most documents ask for few places: O(n log n) to make, O(log n) to ask.
struct SpansByPlace {
  enum Edge { case start, end }

  private let spans: [Span]
  /// Place in the upper half, index of the span in the lower.
  private var keys: [UInt64] = []

  init(_ spans: [Span], by edge: Edge, where isWanted: (Span) -> Bool = { _ in true }) {
    self.spans = spans
    keys.reserveCapacity(spans.count)
    var isSorted = true
    for index in spans.indices where isWanted(spans[index]) {
      let place = edge == .start ? spans[index].start : spans[index].end
      let key = UInt64(UInt32(place)) << 32 | UInt64(index)
      if let last = keys.last, last > key { isSorted = false }
      keys.append(key)
    }
    if !isSorted { keys.sort() }
  }

  subscript(place: Int) -> Span? {
    var at = keys.indices.partitionPoint { Int(keys[$0] >> 32) >= place }
    var longest: Int?
    while at < keys.count, Int(keys[at] >> 32) == place {
      let index = Int(keys[at] & 0xFFFF_FFFF)
      if longest.map({ spans[$0].length < spans[index].length }) ?? true { longest = index }
      at += 1
    }
    return longest.map { spans[$0] }
  }
}
