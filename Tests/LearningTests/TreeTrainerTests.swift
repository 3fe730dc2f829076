import Testing

@testable import YuliaoLearning

@Suite struct TreeTrainerTests {
  /// Rows of three random numbers, positive where just one of the first two is above a half.
  private static func rows(_ count: Int, seed: UInt64) -> (columns: [[Float]], labels: [Bool]) {
    var random = RandomNumbers(seed: seed)
    var columns = [[Float]](repeating: [], count: 3)
    var labels: [Bool] = []
    for _ in 0..<count {
      let numbers = (0..<3).map { _ in Float(random.next(below: 1000)) / 1000 }
      for column in 0..<3 { columns[column].append(numbers[column]) }
      labels.append((numbers[0] > 0.5) != (numbers[1] > 0.5))
    }
    return (columns, labels)
  }

  private static func train(_ columns: [[Float]], _ labels: [Bool], odds: [Float]? = nil) -> TreeTrainer {
    var options = TreeTrainer.Options()
    options.trees = 60
    options.rate = 0.2
    options.columnPercent = 67
    var trainer = TreeTrainer(
      columns: columns, labels: labels, odds: odds ?? [Float](repeating: 0, count: labels.count), options: options)
    trainer.train()
    return trainer
  }

  private static func right(_ trainer: TreeTrainer, _ columns: [[Float]], _ labels: [Bool]) -> Double {
    trainer.nodes.withUnsafeBufferPointer { nodes in
      trainer.roots.withUnsafeBufferPointer { roots in
        let trees = TreeEnsemble(nodes: nodes, roots: roots, columns: columns.count)!
        let right = labels.indices.count { row in
          let odds = columns.map { $0[row] }.withUnsafeBufferPointer { trees.logOdds($0) }
          return (odds > 0) == labels[row]
        }
        return Double(right) / Double(labels.count)
      }
    }
  }

  @Test func treesLearnWhatNoNumberAloneTells() {
    let (columns, labels) = Self.rows(2000, seed: 1)
    let trainer = Self.train(columns, labels)
    let (others, theirs) = Self.rows(500, seed: 2)
    #expect(Self.right(trainer, others, theirs) > 0.95)
  }

  @Test func theSameRowsGiveTheSameTrees() {
    let (columns, labels) = Self.rows(300, seed: 3)
    let first = Self.train(columns, labels)
    let second = Self.train(columns, labels)
    #expect(first.nodes == second.nodes)
    #expect(first.roots == second.roots)
  }

  @Test func rowsTooFewToPartLeaveTheOddsNearlyAsTheyWere() {
    let (columns, labels) = Self.rows(30, seed: 4)
    let odds = labels.map { Float($0 ? 4 : -4) }
    let trainer = Self.train(columns, labels, odds: odds)
    #expect(trainer.nodes.allSatisfy { $0.column == -1 })
    #expect(abs(trainer.nodes.reduce(0) { $0 + $1.value }) < 1)
  }

  @Test func columnsOfOneNumberPartNothing() {
    let (columns, labels) = Self.rows(200, seed: 5)
    let trainer = Self.train(columns.map { $0.map { _ in 7 } }, labels)
    #expect(trainer.nodes.allSatisfy { $0.column == -1 })
  }

  @Test func treesThatLeadAstrayAreRefused() {
    func isSound(_ nodes: [TreeNode], _ roots: [Int32]) -> Bool {
      nodes.withUnsafeBufferPointer { nodes in
        roots.withUnsafeBufferPointer { TreeEnsemble(nodes: nodes, roots: $0, columns: 2) != nil }
      }
    }
    let leaf = TreeNode(column: -1, value: 1)
    #expect(isSound([TreeNode(column: 1, value: 0, low: 1, high: 2), leaf, leaf], [0]))
    #expect(!isSound([TreeNode(column: 2, value: 0, low: 1, high: 2), leaf, leaf], [0]))
    #expect(!isSound([TreeNode(column: 1, value: 0, low: 0, high: 2), leaf, leaf], [0]))
    #expect(!isSound([TreeNode(column: 1, value: 0, low: 1, high: 3), leaf, leaf], [0]))
    #expect(!isSound([leaf], [1]))
  }
}
