import YuliaoCorpus

/// Takes the owner out of an English body's name: Japan's Diet is the Diet, and the Justice Department's Antitrust
/// Division is two bodies.
///
/// The tables hold such names whole, because the owner tells which body is meant; what the text names is the part.
struct PossessiveFronts {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// The gazetteers' names, whatever evidence they need.
  let known: [Span]

  /// O(spans), and one look through the known names for each that has an owner.
  func settle(_ spans: inout [Span]) {
    var owners: [Span] = []
    for index in spans.indices where spans[index].type == .agency && scan.text.isLatin(spans[index].start) {
      guard let owned = owned(by: spans[index].facts.range) else { continue }
      let front = spans[index].start..<(owned.lowerBound - Self.mark.count)
      if scan.place(startingAt: front.lowerBound)?.end != front.upperBound {
        guard let owner = owner(front, of: spans[index]) else { continue }
        owners.append(owner)
      }
      spans[index].start = owned.lowerBound
    }
    guard !owners.isEmpty else { return }
    spans += owners
    spans.sortByPlace()
  }

  private static let mark = CharacterTable.shared.fold("'s ")

  /// What stands behind the first possessive; O(name).
  private func owned(by range: Range<Int>) -> Range<Int>? {
    guard let at = range.dropFirst().first(where: { scan.text.holds(Self.mark, at: $0) }),
      at + Self.mark.count + 2 < range.upperBound
    else { return nil }
    return (at + Self.mark.count)..<range.upperBound
  }

  /// The other body that a possessive names; the Attorney General's Office is the attorney general's own.
  private func owner(_ range: Range<Int>, of part: Span) -> Span? {
    guard let target = part.targets.first,
      var owner = known.first(where: { $0.type == .agency && $0.facts.range == range }),
      !owner.targets.contains(target)
    else { return nil }
    let home = gazetteer.entities[Int(target)].jurisdiction
    let fitting = owner.targets.filter { gazetteer.entities[Int($0)].jurisdiction == home }
    guard !fitting.isEmpty else { return nil }
    owner.targets = fitting
    owner.method = .place
    owner.confidence = 0.9
    return owner
  }
}
