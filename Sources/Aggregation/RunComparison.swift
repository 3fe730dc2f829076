/// Compares samples of two texts' runs of words, in the order of the texts.
///
/// ```swift
/// var comparison = RunComparison()
/// comparison.take(signature.sample)
/// comparison.likeness(to: other).agreement  // 1.0, where the one is the other with paragraphs added or cut
/// ```
///
/// A copy lacks some stretches of its original and has some more; between these the two agree. Texts of one form, or with
/// one closing notice, have different words in the same places. So what counts is how much both have where both have
/// something: a stretch that only one of them has costs nothing. Some 3 µs a comparison.
struct RunComparison {
  struct Likeness {
    /// The part of all runs that both texts have.
    var jaccard: Double
    /// The part of the shorter text's runs that the other has.
    var containment: Double
    /// The part that both have, in the same order, of what stands in the same places.
    var agreement: Double
    /// The number of sampled runs that both have in the same order.
    var shared: Int
  }

  /// A sample of fewer hashes holds all there are.
  static let sampleLimit = 256
  private static let slotCount = 1024

  private var own: [UInt32] = []
  /// By a hash's lower bits, and on: the hash's place in the sample plus one; 0 where nothing is.
  private var slots = [UInt16](repeating: 0, count: slotCount)
  /// For each hash of the sample at hand, how many before it are within the bound that both samples reach.
  private var ranks: [Int] = []
  /// Places in both texts of what they share, in the order of the other text.
  private var common: [(own: Int, other: Int)] = []
  /// By length less one: of the chains of that length, the end of the one that ends earliest.
  private var ends: [Int] = []
  /// By shared run: the one before it in its longest chain, or -1.
  private var before: [Int] = []

  /// Takes the text that others are compared with: at most 256 hashes, each once.
  mutating func take(_ sample: [UInt32]) {
    own = Array(sample.prefix(RunComparison.sampleLimit))
    for at in slots.indices { slots[at] = 0 }
    for (at, hash) in own.enumerated() {
      var slot = Int(hash) % RunComparison.slotCount
      while slots[slot] != 0 { slot = (slot + 1) % RunComparison.slotCount }
      slots[slot] = UInt16(at + 1)
    }
  }

  mutating func likeness(to other: ArraySlice<UInt32>) -> Likeness {
    // Samples that hold all runs are compared to their ends, others as far as both are known.
    let bound = min(RunComparison.bound(own[...]), RunComparison.bound(other))
    let ownCount = rankOwn(upTo: bound)
    var otherCount = 0
    common.removeAll(keepingCapacity: true)
    for hash in other where hash <= bound {
      if let place = place(of: hash) { common.append((ranks[place], otherCount)) }
      otherCount += 1
    }
    let union = ownCount + otherCount - common.count
    let shorter = min(ownCount, otherCount)
    guard shorter > 0 else { return Likeness(jaccard: 0, containment: 0, agreement: 0, shared: 0) }
    let (shared, replaced) = chain(ownCount, otherCount)
    return Likeness(
      jaccard: Double(common.count) / Double(union), containment: Double(common.count) / Double(shorter),
      agreement: Double(shared) / Double(max(1, shared + replaced)), shared: shared)
  }

  private static func bound(_ sample: ArraySlice<UInt32>) -> UInt32 {
    sample.count < sampleLimit ? .max : sample.max()!
  }

  private mutating func rankOwn(upTo bound: UInt32) -> Int {
    ranks.removeAll(keepingCapacity: true)
    var count = 0
    for hash in own {
      ranks.append(count)
      if hash <= bound { count += 1 }
    }
    return count
  }

  private func place(of hash: UInt32) -> Int? {
    var slot = Int(hash) % RunComparison.slotCount
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if own[place] == hash { return place }
      slot = (slot + 1) % RunComparison.slotCount
    }
    return nil
  }

  /// The length of the longest chain of shared runs that has the same order in both texts, and how many runs stand
  /// against others between them.
  private mutating func chain(_ ownCount: Int, _ otherCount: Int) -> (shared: Int, replaced: Int) {
    ends.removeAll(keepingCapacity: true)
    before.removeAll(keepingCapacity: true)
    for (at, run) in common.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if common[ends[middle]].own < run.own { low = middle + 1 } else { high = middle }
      }
      before.append(low == 0 ? -1 : ends[low - 1])
      if low == ends.count { ends.append(at) } else { ends[low] = at }
    }
    var replaced = 0
    var next = (own: ownCount, other: otherCount)
    var at = ends.last ?? -1
    while at >= 0 {
      replaced += min(next.own - common[at].own, next.other - common[at].other) - 1
      next = common[at]
      at = before[at]
    }
    return (ends.count, replaced + min(next.own, next.other))
  }
}
