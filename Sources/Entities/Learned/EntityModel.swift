import YuliaoLearning

/// A learned tagger of names: the weights of its features, as they lie in the mapped file, the trees of its second
/// look, and the words whose kinds it asks for.
///
/// A feature's slot is found by its hash; next to it lie its weights, one for each hidden unit, in units of ``step``.
/// Invariants, which ``EntityModelWriter`` establishes: `checks` is a power of two long and has an empty slot (0);
/// `weights` has ``hidden`` elements a slot.
public struct EntityModel: Sendable {
  package static let kind = ModelFormat.Kind(code: 2, version: 4, name: "entities")

  private let file: MappedModel
  let labels: ChainLabels
  let transitions: [Float]
  let outputs: ChainOutputs
  /// How many hidden units there are.
  let hidden: Int
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
    let biases: UnsafeBufferPointer<Float> = try file.section(11)
    let rows: UnsafeBufferPointer<Float> = try file.section(12)
    hidden = rows.count / labels.count
    guard numbers.count == 1 + pairs, checks.count.nonzeroBitCount == 1, biases.count == labels.count,
      hidden > 0, rows.count == hidden * labels.count, weights.count == checks.count * hidden, lists.count == 1,
      kinds.isSound, rates.isSound, let trees
    else { throw ModelError(path: path, reason: "the model's parts do not fit together; train it anew") }
    step = numbers[0]
    transitions = Array(numbers[1...])
    outputs = ChainOutputs(weights: Array(rows), bias: Array(biases))
    words = WordKinds(kinds, Int(lists[0]), file)
    secondLook = SecondLook(rates: KeyRates(rates), trees: trees)
  }

  /// The types it knows, as its training text named them.
  public var types: [String] { labels.types }

  /// Adds what a feature says to the hidden units to `sums`, in units of ``step``.
  @inline(__always)
  func add(_ feature: UInt64, to sums: UnsafeMutablePointer<Int32>) {
    let mask = checks.count - 1
    let check = EntityModel.check(feature)
    var slot = Int(truncatingIfNeeded: feature >> 32) & mask
    while true {
      let found = checks[slot]
      if found == 0 { return }
      if found == check {
        let own = weights.baseAddress! + slot * hidden
        for unit in 0..<hidden { sums[unit] &+= Int32(own[unit]) }
        return
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  static func check(_ feature: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: feature)) }

  func score(_ sum: Int32) -> Float { Float(sum) * step }
}
