#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Grows decision trees one after the other, each to mend what those before it get wrong (gradient boosting of the
/// logistic loss), over numbers sorted into bins.
///
/// ```swift
/// var trainer = TreeTrainer(columns: columns, labels: labels, odds: odds)
/// trainer.train()
/// trainer.nodes  // with trainer.roots what TreeEnsemble asks
/// ```
///
/// A tree costs O(rows * columns * depth). The same rows give the same trees.
package struct TreeTrainer {
  package struct Options: Sendable {
    package var trees = 600
    /// The most leaves of a tree.
    package var leaves = 31
    /// The share of a leaf's answer that is taken.
    package var rate: Float = 0.05
    /// The fewest rows of a leaf.
    package var leastRows = 20
    /// How strongly answers are pulled towards zero.
    package var decay: Float = 5
    /// The share of rows, and of columns, that a tree sees, in hundredths.
    package var rowPercent = 70
    package var columnPercent = 30

    package init() {}
  }

  package private(set) var nodes: [TreeNode] = []
  package private(set) var roots: [Int32] = []
  private let options: Options
  private let labels: [Bool]
  /// By column, then row.
  private let bins: [[UInt8]]
  /// By column: the number that separates a bin from the next.
  private let cuts: [[Float]]
  /// By node: the last bin that goes low.
  private var nodeBins: [UInt8] = []
  private var odds: [Float]
  private var slopes: [SIMD4<Float>]

  private struct Leaf {
    var rows: Range<Int>
    var node: Int
    var sum: SIMD4<Float>
    var split: (gain: Float, column: Int, bin: Int)?
  }

  /// `columns` hold a number for each row; `odds` are the log odds that the trees are to mend.
  package init(columns: [[Float]], labels: [Bool], odds: [Float], options: Options = Options()) {
    self.options = options
    self.labels = labels
    cuts = columns.map(TreeTrainer.cuts)
    bins = zip(columns, cuts).map { column, cuts in
      column.map { value in UInt8(cuts.firstIndex { value <= $0 } ?? cuts.count) }
    }
    self.odds = odds
    slopes = [SIMD4<Float>](repeating: .zero, count: labels.count)
  }

  private static let mostBins = 64

  private static func cuts(_ column: [Float]) -> [Float] {
    let sorted = column.sorted()
    var distinct: [Float] = []
    for value in sorted where value != distinct.last { distinct.append(value) }
    if distinct.count <= mostBins {
      return zip(distinct, distinct.dropFirst()).map { $0 + ($1 - $0) / 2 }
    }
    var cuts: [Float] = []
    for part in 1..<mostBins {
      let value = sorted[part * sorted.count / mostBins]
      if value != cuts.last, value != sorted.last { cuts.append(value) }
    }
    return cuts
  }

  package mutating func train() {
    guard !labels.isEmpty else { return }
    var random = RandomNumbers(seed: 1)
    let columnCount = max(1, bins.count * options.columnPercent / 100)
    for _ in 0..<options.trees {
      for row in labels.indices {
        let probability = 1 / (1 + expf(-odds[row]))
        slopes[row] = SIMD4(probability - (labels[row] ? 1 : 0), probability * (1 - probability), 1, 0)
      }
      var rows = labels.indices.filter { _ in random.next(below: 100) < options.rowPercent }.map { Int32($0) }
      var columns = bins.indices.map { Int32($0) }
      random.shuffle(&columns)
      grow(&rows, columns.prefix(columnCount).sorted())
    }
  }

  private mutating func grow(_ rows: inout [Int32], _ columns: [Int32]) {
    let root = appendLeaf()
    var leaves = [leaf(rows, 0..<rows.count, root, columns)]
    while leaves.count < options.leaves {
      var best = 0
      for index in leaves.indices where leaves[index].split?.gain ?? 0 > leaves[best].split?.gain ?? 0 { best = index }
      guard let split = leaves[best].split else { break }
      let parent = leaves[best]
      let middle = part(&rows, parent.rows, split.column, split.bin)
      let low = appendLeaf()
      let high = appendLeaf()
      nodeBins[parent.node] = UInt8(split.bin)
      nodes[parent.node] = TreeNode(
        column: Int32(split.column), value: cuts[split.column][split.bin], low: Int32(low), high: Int32(high))
      leaves[best] = leaf(rows, parent.rows.lowerBound..<middle, low, columns)
      leaves.append(leaf(rows, middle..<parent.rows.upperBound, high, columns))
    }
    for leaf in leaves { nodes[leaf.node].value = -options.rate * leaf.sum[0] / (leaf.sum[1] + options.decay) }
    roots.append(Int32(root))
    for row in labels.indices { odds[row] += answer(root, row) }
  }

  private mutating func appendLeaf() -> Int {
    nodes.append(TreeNode(column: -1, value: 0))
    nodeBins.append(0)
    return nodes.count - 1
  }

  private func answer(_ root: Int, _ row: Int) -> Float {
    var node = root
    while nodes[node].column >= 0 {
      let isLow = bins[Int(nodes[node].column)][row] <= nodeBins[node]
      node = Int(isLow ? nodes[node].low : nodes[node].high)
    }
    return nodes[node].value
  }

  private func leaf(_ rows: [Int32], _ range: Range<Int>, _ node: Int, _ columns: [Int32]) -> Leaf {
    var leaf = Leaf(rows: range, node: node, sum: .zero, split: nil)
    for index in range { leaf.sum += slopes[Int(rows[index])] }
    guard range.count >= 2 * options.leastRows else { return leaf }
    let least = Float(options.leastRows)
    let decay = options.decay
    func worth(_ sum: SIMD4<Float>) -> Float { sum[0] * sum[0] / (sum[1] + decay) }
    let own = worth(leaf.sum)
    var sums = [SIMD4<Float>](repeating: .zero, count: TreeTrainer.mostBins)
    for column in columns {
      let count = cuts[Int(column)].count
      for bin in 0...count { sums[bin] = .zero }
      add(rows, range, Int(column), &sums)
      var low = SIMD4<Float>.zero
      for bin in 0..<count {
        low += sums[bin]
        let high = leaf.sum - low
        if low[2] < least || high[2] < least { continue }
        let gain = worth(low) + worth(high) - own
        if gain > leaf.split?.gain ?? 1e-6 { leaf.split = (gain, Int(column), bin) }
      }
    }
    return leaf
  }

  private func add(_ rows: [Int32], _ range: Range<Int>, _ column: Int, _ sums: inout [SIMD4<Float>]) {
    rows.withUnsafeBufferPointer { rows in
      bins[column].withUnsafeBufferPointer { bins in
        slopes.withUnsafeBufferPointer { slopes in
          sums.withUnsafeMutableBufferPointer { sums in
            for index in range {
              let row = Int(rows[index])
              sums[Int(bins[row])] += slopes[row]
            }
          }
        }
      }
    }
  }

  /// Puts the rows of a range that go low before the others; gives where the others begin.
  private func part(_ rows: inout [Int32], _ range: Range<Int>, _ column: Int, _ bin: Int) -> Int {
    let high = rows[range].filter { Int(bins[column][Int($0)]) > bin }
    var at = range.lowerBound
    for index in range where Int(bins[column][Int(rows[index])]) <= bin {
      rows[at] = rows[index]
      at += 1
    }
    rows.replaceSubrange(at..<range.upperBound, with: high)
    return at
  }
}
