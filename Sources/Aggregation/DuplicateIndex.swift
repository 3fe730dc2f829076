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
/// shards one after another merges them. Equal texts are found by their exact hash; near ones share one of 40 bands of
/// three MinHashes and are verified by samples of their runs of words: by the Jaccard similarity of the runs, exact for
/// short texts and good to 0.03 for long ones, and by how much of the shorter text stands in the other. Only originals
/// are kept: their bands take 400 to 500 bytes each in memory, and the sample up to 1 KB on disk; a verdict takes about
/// 5 µs.
package struct DuplicateIndex {
  /// Texts less alike than this are never the same article.
  package static let threshold = 0.4
  /// At least this part of the shorter text stands in the other: headers and footers make a text longer, while notices
  /// written from one form share only the form's words.
  package static let containment = 0.64
  /// A sample of fewer hashes holds all there are.
  package static let sampleLimit = 256
  private static let bands = 40
  private static let rows = 3

  /// The original of each exact hash.
  private var exact = HashSlots()
  /// The first original of each band of hashes.
  private var banded = BandSlots()
  private var ids: [String] = []
  /// The samples of the originals; copies of an index share them.
  private let samples: SampleStore
  /// The numbers of runs, by original.
  private var runs: [Int32] = []

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
    let hashes = signature.minHashes
    guard hashes.count == DuplicateIndex.bands * DuplicateIndex.rows else { return nil }
    let keys = (0..<DuplicateIndex.bands).map { key(of: $0, in: hashes) }
    if let found = try nearest(signature, keys) { return ids[found] }
    let own = Int32(ids.count)
    ids.append(id)
    exact[signature.exact] = own
    for key in keys { banded.insert(key, own) }
    samples.append(signature.sample)
    runs.append(Int32(clamping: signature.runs))
    return nil
  }

  /// The original most like a text, the earliest of equals, where one is alike enough.
  private func nearest(_ signature: DuplicateSignature, _ keys: [UInt32]) throws(SpillError) -> Int? {
    var best: (similarity: Double, original: Int32)?
    var seen: [Int32] = []
    for key in keys {
      guard let candidate = banded[key], !seen.contains(candidate) else { continue }
      seen.append(candidate)
      let similarity = DuplicateIndex.similarity(signature.sample, try samples.sample(Int(candidate)))
      if similarity > best?.similarity ?? -1 || (similarity == best?.similarity && candidate < best!.original) {
        best = (similarity, candidate)
      }
    }
    guard let best else { return nil }
    let own = Double(signature.runs)
    let other = Double(runs[Int(best.original)])
    let shared = best.similarity / (1 + best.similarity) * (own + other)
    let isAlike =
      best.similarity >= DuplicateIndex.threshold && shared >= DuplicateIndex.containment * min(own, other)
    return isAlike ? Int(best.original) : nil
  }

  /// The part of two texts' runs that both have, by the smallest hashes of either.
  private static func similarity(_ sample: [UInt32], _ original: ArraySlice<UInt32>) -> Double {
    sample.withUnsafeBufferPointer { sample in
      original.withUnsafeBufferPointer { original in
        var at = 0
        var own = 0
        // Samples that hold all runs are compared to their ends, others as far as both are known.
        let limit = max(sample.count, original.count)
        let isWhole = limit < sampleLimit
        var common = 0
        var union = 0
        while at < original.count || own < sample.count, isWhole || union < limit {
          let left = own < sample.count ? UInt64(sample[own]) : .max
          let right = at < original.count ? UInt64(original[at]) : .max
          if left <= right { own += 1 }
          if right <= left { at += 1 }
          if left == right { common += 1 }
          union += 1
        }
        return union == 0 ? 0 : Double(common) / Double(union)
      }
    }
  }

  private func key(of band: Int, in hashes: [UInt32]) -> UInt32 {
    var key = UInt64(band) &+ 1
    for row in 0..<DuplicateIndex.rows {
      key = (key ^ UInt64(hashes[band * DuplicateIndex.rows + row])) &* 0x9FB2_1C65_1E98_DF25
      key ^= key >> 32
    }
    return UInt32(truncatingIfNeeded: key >> 24)
  }
}
