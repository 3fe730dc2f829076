/// The features of a sentence's places, one list behind the other.
package struct ChainSentence: Sendable {
  private var ends: [Int32] = []
  private var list: [Int32] = []

  package init() {}

  package var count: Int { ends.count }

  /// The sentence without a random share of its features, in hundredths: what is learned from it leans on none alone.
  package func thinned(byPercent percent: Int, _ random: inout RandomNumbers) -> ChainSentence {
    var result = ChainSentence()
    result.list.reserveCapacity(list.count)
    var start = 0
    for end in ends {
      for feature in list[start..<Int(end)] where random.next(below: 100) >= percent { result.list.append(feature) }
      result.ends.append(Int32(result.list.count))
      start = Int(end)
    }
    return result
  }

  /// Adds a place with its features.
  package mutating func append(_ features: [Int32]) {
    list += features
    ends.append(Int32(list.count))
  }

  @inline(__always)
  func withFeatures(at place: Int, _ body: (UnsafeBufferPointer<Int32>) -> Void) {
    list.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])]))
    }
  }
}
