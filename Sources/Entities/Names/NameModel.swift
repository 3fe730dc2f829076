import YuliaoLearning

/// What a model knows of names that no list holds: for each feature how it speaks for a company and for a body.
///
/// Invariants, which ``NameTrainer`` establishes: `weights` has two elements a slot.
public struct NameModel: Sendable {
  package static let kind = ModelFormat.Kind(code: 3, version: 2, name: "names")
  static let bins = 20

  private let file: MappedModel
  private let step: Float
  /// The share of companies of a probability that were right on held-out text, by script and twentieths.
  private let calibration: [Float]
  private nonisolated(unsafe) let weights: UnsafeBufferPointer<SIMD2<Int8>>
  let wordCounts: WordCounts

  /// Maps a model that `yuliao train names` wrote; takes a millisecond.
  public init(path: String) throws(ModelError) {
    file = try MappedModel(path, NameModel.kind)
    let numbers: UnsafeBufferPointer<Float> = try file.section(0)
    weights = try file.section(1)
    let table = KeyTable<UInt8>(try file.section(2), try file.section(3))
    wordCounts = WordCounts(table)
    guard numbers.count == 1 + NameRuns.Script.allCases.count * NameModel.bins, weights.count == 1 << FeatureList.bits,
      table.isSound
    else {
      throw ModelError(path: path, reason: "the model's parts do not fit together; train it anew")
    }
    step = numbers[0]
    calibration = Array(numbers[1...])
  }

  /// What the model that comes with the tables is called, beside them.
  public static let fileName = "names.model"

  /// Tells models apart.
  public var digest: String { file.digest }

  static func bytes(
    weights: [SIMD2<Float>], calibration: [Float], wordCounts: (keys: [UInt64], values: [UInt8])
  ) -> [UInt8] {
    var largest: Float = 1e-6
    for weight in weights { largest = max(largest, abs(weight[0]), abs(weight[1])) }
    let step = largest / 127
    var writer = ModelWriter(kind)
    writer.add([step] + calibration)
    writer.add(weights.map { SIMD2<Int8>(($0 / step).rounded(.toNearestOrAwayFromZero)) })
    writer.add(wordCounts.keys)
    writer.add(wordCounts.values)
    return writer.finish()
  }

  @inline(__always)
  func sum(_ slots: [UInt32], _ range: Range<Int32>) -> SIMD2<Float> {
    var sum = SIMD2<Int32>.zero
    slots.withUnsafeBufferPointer { slots in
      for index in range { sum &+= SIMD2<Int32>(truncatingIfNeeded: weights[Int(slots[Int(index)])]) }
    }
    return SIMD2<Float>(sum) * step
  }

  /// The share of companies' names of such a probability that are right.
  func confidence(_ probability: Float, _ script: NameRuns.Script) -> Double {
    let bin = min(NameModel.bins - 1, Int(probability * Float(NameModel.bins)))
    return Double(calibration[Int(script.rawValue) * NameModel.bins + bin])
  }
}
