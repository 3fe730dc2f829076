import YuliaoLearning

/// Puts an entity model's file together.
struct EntityModelWriter {
  let labels: ChainLabels
  let network: ChainNetwork
  let words: WordKinds
  let counts: KeyCounts
  let trees: TreeTrainer

  /// The file; `features` names the network's by their numbers. No more than `most` are kept, those with the largest
  /// weights; those whose weights all round to zero are not.
  func file(features: [UInt64], most: Int) -> [UInt8] {
    let width = network.hidden
    let weights = network.inputs
    var rows: [(row: Int, size: Float)] = []
    for row in features.indices {
      var size: Float = 0
      for unit in 0..<width { size = max(size, abs(weights[row * width + unit])) }
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
      for unit in 0..<width {
        values[slot * width + unit] = Int8((weights[row * width + unit] / step).rounded())
      }
    }
    var writer = ModelWriter(EntityModel.kind)
    writer.add(Array(labels.types.joined(separator: "\n").utf8))
    writer.add([step] + network.transitions)
    writer.add(checks)
    writer.add(values)
    words.write(to: &writer)
    KeyRates.write(counts, to: &writer)
    writer.add(trees.nodes)
    writer.add(trees.roots)
    writer.add(network.outputs.bias)
    writer.add(network.outputs.weights)
    return writer.finish()
  }
}
