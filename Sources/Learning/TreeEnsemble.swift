/// A step of a decision tree: where a row goes, or at a leaf what it adds.
package struct TreeNode: BitwiseCopyable, Sendable, Equatable {
  /// The number of the column that decides; -1 at a leaf.
  package var column: Int32
  /// Rows with at most this much in the column go low; at a leaf what the tree says.
  package var value: Float
  package var low: Int32
  package var high: Int32

  package init(column: Int32, value: Float, low: Int32 = 0, high: Int32 = 0) {
    self.column = column
    self.value = value
    self.low = low
    self.high = high
  }
}

/// Decision trees whose answers are added up: by how much the log odds that a row is of the positive class are higher
/// than was thought.
///
/// ```swift
/// let trees = TreeEnsemble(nodes: nodes, roots: roots)
/// row.withUnsafeBufferPointer { trees.logOdds($0) }
/// ```
///
/// Asking costs O(trees * depth).
package struct TreeEnsemble: @unchecked Sendable {
  private let nodes: UnsafeBufferPointer<TreeNode>
  private let roots: UnsafeBufferPointer<Int32>

  /// Takes arrays that outlive it; nil where a tree leads out of them or to columns that rows lack.
  package init?(nodes: UnsafeBufferPointer<TreeNode>, roots: UnsafeBufferPointer<Int32>, columns: Int) {
    guard roots.allSatisfy({ nodes.indices.contains(Int($0)) }) else { return nil }
    for (index, node) in nodes.enumerated() where node.column >= 0 {
      // Children stand behind their parent, so that every walk ends.
      guard Int(node.column) < columns, node.low > index, node.high > index, node.low < nodes.count,
        node.high < nodes.count
      else { return nil }
    }
    self.nodes = nodes
    self.roots = roots
  }

  package func logOdds(_ row: UnsafeBufferPointer<Float>) -> Float {
    var sum: Float = 0
    for root in roots {
      var node = nodes[Int(root)]
      while node.column >= 0 { node = nodes[Int(row[Int(node.column)] <= node.value ? node.low : node.high)] }
      sum += node.value
    }
    return sum
  }
}
