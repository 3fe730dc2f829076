import YuliaoCorpus

/// Which names inside longer names are mentions of their own, marked as nested.
///
/// A chamber or parent body inside a body's name is (众议院 in 众议院金融服务委员会); a word of a company's or a
/// person's name is not.
enum NestingPolicy {
  static func keeps(_ inner: Span, inside outer: Span, gazetteer: Gazetteer) -> Bool {
    guard outer.type == .agency, inner.type == .agency, let target = inner.targets.first else { return false }
    guard outer.targets.first != target else { return false }
    let id = gazetteer.entities[Int(target)].id
    return chambers.contains(id)
  }

  private static let chambers: Set<String> = [
    "agency:us/house-of-representatives", "agency:us/senate", "agency:us/congress",
  ]
}
