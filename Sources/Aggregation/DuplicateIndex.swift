import YuliaoCorpus

/// Says of each document whether an earlier one is the same article.
///
/// ```swift
/// var index = DuplicateIndex()
/// index.original(of: signature, id: "a")  // nil: the first of its kind
/// index.original(of: signature, id: "b")  // "a"
/// ```
///
/// Documents are fed in input order, so the verdicts are the same for every number of workers, and feeding the logs of
/// shards one after another merges them. Equal texts are found by their exact hash; near ones share one of 32 long runs of
/// words, those of the smallest hashes, and are verified by samples of their short runs: see ``RunComparison``. Only
/// originals are kept: their keys take 350 to 450 bytes each in memory, and the sample up to 1 KB on disk; a verdict takes
/// about 5 µs.
package struct DuplicateIndex {
  /// Of what stands in the same places of two texts, copies have this part in common: two letters of a hundred may be
  /// wrong, while notices written from one form differ in more.
  package static let agreement = 0.8
  /// Texts less alike than this are never the same article, though the one may stand in the other.
  package static let jaccard = 0.25
  /// At least this part of the shorter text stands in the other.
  package static let containment = 0.6
  /// Two sentences of one form may differ in a name alone, so texts that share fewer runs than this must be nearly equal.
  package static let fewRuns = 24
  package static let fewAgreement = 0.95
  package static let fewJaccard = 0.4

  /// The original of each exact hash.
  private var exact = HashSlots()
  /// The first original of each long run.
  private var keyed = RunSlots()
  private var ids: [String] = []
  /// The samples of the originals; copies of an index share them.
  private let samples: SampleStore
  private var comparison = RunComparison()

  /// - Parameter spillFolder: where samples are laid aside on disk; nil keeps them in memory.
  package init(spillFolder: String? = nil) {
    samples = SampleStore(folder: spillFolder)
  }

  /// Documents that no earlier one equals.
  package var originals: Int { ids.count }

  /// The id of the earlier document that this one repeats, or nil, when it is kept as an original.
  ///
  /// Throws where a sample on disk cannot be read back: a verdict without it would depend on the disk.
  package mutating func original(of signature: DuplicateSignature, id: String) throws(SpillError) -> String? {
    if let found = exact[signature.exact] { return ids[Int(found)] }
    if let found = try nearest(signature) { return ids[found] }
    let own = Int32(ids.count)
    ids.append(id)
    exact[signature.exact] = own
    for key in signature.keys { keyed.insert(key, own) }
    samples.append(signature.sample)
    return nil
  }

  /// Of the originals that a text is a copy of, the one most like it, the earliest of equals.
  private mutating func nearest(_ signature: DuplicateSignature) throws(SpillError) -> Int? {
    var best: (jaccard: Double, original: Int32)?
    var seen: [Int32] = []
    for key in signature.keys {
      guard let candidate = keyed[key], !seen.contains(candidate) else { continue }
      if seen.isEmpty { comparison.take(signature.sample) }
      seen.append(candidate)
      let likeness = comparison.likeness(to: try samples.sample(Int(candidate)))
      guard DuplicateIndex.isCopy(likeness) else { continue }
      if likeness.jaccard > best?.jaccard ?? -1 || (likeness.jaccard == best?.jaccard && candidate < best!.original) {
        best = (likeness.jaccard, candidate)
      }
    }
    return best.map { Int($0.original) }
  }

  private static func isCopy(_ likeness: RunComparison.Likeness) -> Bool {
    let isShort = likeness.shared < fewRuns
    return likeness.agreement >= (isShort ? fewAgreement : agreement)
      && likeness.jaccard >= (isShort ? fewJaccard : jaccard) && likeness.containment >= containment
  }
}
