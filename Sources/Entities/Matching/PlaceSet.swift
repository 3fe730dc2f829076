/// Places of a text, from 0 to its count, as one bit each.
struct PlaceSet {
  private var bits: [UInt64]

  init(count: Int) { bits = [UInt64](repeating: 0, count: count / 64 + 1) }

  /// Empties the set for a text of another length; keeps its room.
  mutating func clear(count: Int) {
    bits.removeAll(keepingCapacity: true)
    bits.append(contentsOf: repeatElement(0, count: count / 64 + 1))
  }

  mutating func insert(_ place: Int) { bits[place >> 6] |= 1 << UInt64(place & 63) }

  /// The places that spans cover, of a text of `count` symbols.
  init(coveredBy spans: [Span], count: Int) {
    self.init(count: count)
    for index in spans.indices { for place in spans[index].range { insert(place) } }
  }

  /// Whether any place of a range is in the set; O(range).
  func overlaps(_ range: Range<Int>) -> Bool { range.contains { contains($0) } }

  /// False outside the text.
  @inline(__always) func contains(_ place: Int) -> Bool {
    place >= 0 && place >> 6 < bits.count && bits[place >> 6] & (1 << UInt64(place & 63)) != 0
  }
}
