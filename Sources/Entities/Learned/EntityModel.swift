import YuliaoLearning

/// A learned tagger of names: the weights of its features, as they lie in the mapped file, the trees of its second
/// look, and the words whose kinds it asks for.
///
/// A feature's slot is found by its hash; next to it lie its weights, one for each label, in units of ``step``.
/// Invariants, which ``EntityModelWriter`` establishes: `checks` is a power of two long and has an empty slot (0);
/// `weights` has `labels.count` elements a slot.
public struct EntityModel: Sendable {
  package static let kind = ModelFormat.Kind(code: 2, version: 3, name: "entities")

  private let file: MappedModel
  let labels: ChainLabels
  let transitions: [Float]
  private let step: Float
  private nonisolated(unsafe) let checks: UnsafeBufferPointer<UInt32>
  private nonisolated(unsafe) let weights: UnsafeBufferPointer<Int8>
  let words: WordKinds
  let secondLook: SecondLook

  /// Maps a model that `yuliao train entities` wrote; takes a few milliseconds.
  public init(path: String) throws(ModelError) {
    file = try MappedModel(path, EntityModel.kind)
    let names: UnsafeBufferPointer<UInt8> = try file.section(0)
    labels = ChainLabels(types: String(decoding: names, as: UTF8.self).split(separator: "\n").map(String.init))
    let numbers: UnsafeBufferPointer<Float> = try file.section(1)
    let pairs = labels.count * labels.count
    checks = try file.section(2)
    weights = try file.section(3)
    let lists: UnsafeBufferPointer<UInt32> = try file.section(4)
    let kinds = KeyTable<UInt32>(try file.section(5), try file.section(6))
    let rates = KeyTable<SIMD2<Int32>>(try file.section(7), try file.section(8))
    let trees = TreeEnsemble(
      nodes: try file.section(9), roots: try file.section(10), columns: SpanFeatures.columns)
    guard numbers.count == 1 + pairs, checks.count.nonzeroBitCount == 1,
      weights.count == checks.count * labels.count, lists.count == 1, kinds.isSound, rates.isSound, let trees
    else { throw ModelError(path: path, reason: "the model's parts do not fit together; train it anew") }
    step = numbers[0]
    transitions = Array(numbers[1...])
    words = WordKinds(kinds, Int(lists[0]), file)
    secondLook = SecondLook(rates: KeyRates(rates), trees: trees)
  }

  /// The types it knows, as its training text named them.
  public var types: [String] { labels.types }

  /// Adds the scores of a feature's labels to `sums`, in units of ``step``.
  @inline(__always)
  func add(_ feature: UInt64, to sums: UnsafeMutablePointer<Int32>) {
    let mask = checks.count - 1
    let check = EntityModel.check(feature)
    var slot = Int(truncatingIfNeeded: feature >> 32) & mask
    while true {
      let found = checks[slot]
      if found == 0 { return }
      if found == check {
        let start = slot * labels.count
        for label in 0..<labels.count { sums[label] &+= Int32(weights[start + label]) }
        return
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  static func check(_ feature: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: feature)) }

  func score(_ sum: Int32) -> Float { Float(sum) * step }
}

/// Puts an entity model's file together.
struct EntityModelWriter {
  let labels: ChainLabels
  let transitions: [Float]
  let words: WordKinds
  let counts: KeyCounts
  let trees: TreeTrainer

  /// The file; `weights` holds a row of `labels.count` for each of `features`, the most important first. No more than
  /// `most` are kept, those whose weights all round to zero are not.
  func file(features: [UInt64], weights: [Float], most: Int) -> [UInt8] {
    let width = labels.count
    var rows: [(row: Int, size: Float)] = []
    for row in features.indices {
      var size: Float = 0
      for label in 0..<width { size = max(size, abs(weights[row * width + label])) }
      rows.append((row, size))
    }
    rows.sort { ($0.size, features[$1.row]) > ($1.size, features[$0.row]) }
    let largest = rows.first?.size ?? 1
    let step = max(largest, 1e-6) / 127
    let kept = rows.prefix(most).filter { $0.size >= step * 0.75 }
    var slots = 16
    while slots * 4 < kept.count * 5 { slots *= 2 }
    var checks = [UInt32](repeating: 0, count: slots)
    var values = [Int8](repeating: 0, count: slots * width)
    for (row, _) in kept {
      let check = EntityModel.check(features[row])
      var slot = Int(truncatingIfNeeded: features[row] >> 32) & (slots - 1)
      while checks[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      checks[slot] = check
      for label in 0..<width {
        values[slot * width + label] = Int8((weights[row * width + label] / step).rounded())
      }
    }
    var writer = ModelWriter(EntityModel.kind)
    writer.add(Array(labels.types.joined(separator: "\n").utf8))
    writer.add([step] + transitions)
    writer.add(checks)
    writer.add(values)
    words.write(to: &writer)
    KeyRates.write(counts, to: &writer)
    writer.add(trees.nodes)
    writer.add(trees.roots)
    return writer.finish()
  }
}
