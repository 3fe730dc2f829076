/// A few entities in order: to ask for one costs O(log n) and no hashing.
struct TargetSet {
  private var targets: [UInt32] = []

  func contains(_ target: UInt32) -> Bool {
    let at = place(of: target)
    return at < targets.count && targets[at] == target
  }

  /// Adds entities; false where all were there.
  @discardableResult mutating func insert(_ more: some Sequence<UInt32>) -> Bool {
    let before = targets.count
    targets.append(contentsOf: more)
    guard targets.count > before else { return false }
    targets.sort()
    var kept = 0
    for at in targets.indices where kept == 0 || targets[kept - 1] != targets[at] {
      targets[kept] = targets[at]
      kept += 1
    }
    targets.removeLast(targets.count - kept)
    return targets.count > before
  }

  private func place(of target: UInt32) -> Int {
    targets.indices.partitionPoint { targets[$0] >= target }
  }
}
