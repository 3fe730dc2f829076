internal import YuliaoLearning

/// Lays the learned weights out for use: quantised, those of words folded into the n-grams', rows over one another.
struct SegmentationModelCompiler {
  private let alphabet: ModelAlphabet
  private let trie: PatternTrie
  private let features: BoundaryFeatures
  private let gaps: [SIMD2<UInt16>]
  private let standIns: [Int32]
  private let weights: [Float]
  private let finer: Float
  private let scale: Float

  /// `finer` is added to every score.
  init(_ trainer: SegmentationTrainer, weights: [Float], finer: Float) {
    alphabet = trainer.alphabet
    trie = trainer.trie
    features = trainer.features
    gaps = trainer.gaps.pairs
    standIns = trainer.standIns
    self.weights = weights
    self.finer = finer
    // A boundary sums about 40 weights, which must not overflow 16 bits together.
    let largest = weights.reduce(0) { max($0, abs($1)) }
    scale = min(1024, 32_000 / 40 / max(largest, 0.01))
  }

  func compile() -> [UInt8] {
    let vectors = (0..<trie.count).map { vector(Int32($0)) }
    let isKept = keep(vectors)
    // By depth: the children of each node in ascending order of their codes.
    var children: [Int32: [(code: UInt16, node: Int32)]] = [:]
    for node in alphabet.count..<trie.count where isKept[node] {
      children[trie.parent[node], default: []].append((trie.code[node], Int32(node)))
    }
    for key in children.keys { children[key]!.sort { $0.code < $1.code } }

    var rows = RowLayout(codes: alphabet.count)
    let layout = rows.place(children, trie)
    var pairs = [SIMD8<Int16>](repeating: SIMD8(0, 0, 0, 0, 0, 0, -1, 0), count: layout.pairCells)
    var triples = [SIMD8<Int16>](repeating: SIMD8(-1, -1, 0, 0, 0, 0, 0, 0), count: layout.tripleCells)
    var longer = [LongerCell](repeating: LongerCell(), count: layout.longerCells)
    for node in alphabet.count..<trie.count where isKept[node] {
      let cell = Int(layout.cells[node])
      let origin = layout.origins[node]
      let parentCell = layout.cells[Int(trie.parent[node])]
      switch trie.depth[node] {
      case 2:
        var value = vectors[node]
        value[6] = Int16(bitPattern: UInt16(trie.parent[node]))
        value[0] = Int16(truncatingIfNeeded: Int32(bitPattern: origin))
        value[7] = Int16(truncatingIfNeeded: Int32(bitPattern: origin >> 16))
        pairs[cell] = value
      case 3:
        var value = vectors[node]
        value[0] = Int16(truncatingIfNeeded: Int32(bitPattern: parentCell))
        value[1] = Int16(truncatingIfNeeded: Int32(bitPattern: parentCell >> 16))
        value[6] = Int16(truncatingIfNeeded: Int32(bitPattern: origin))
        value[7] = Int16(truncatingIfNeeded: Int32(bitPattern: origin >> 16))
        triples[cell] = value
      default:
        let owner = trie.depth[node] == 4 ? parentCell : parentCell | LongerCell.ownersOwn
        let word = trie.wordClass(Int32(node))
        longer[cell] = LongerCell(
          owner: owner, origin: origin,
          left: word == 0 ? 0 : quantised(weights[Int(features.word(word, .left))]),
          inside: word == 0 ? 0 : quantised(weights[Int(features.word(word, .inside))]),
          right: word == 0 ? 0 : quantised(weights[Int(features.word(word, .right))]), isWord: word == 0 ? 0 : 1)
      }
    }
    var writer = ModelWriter(SegmentationModel.kind)
    writer.add(alphabet.codes)
    writer.add(alphabet.types)
    writer.add(standIns.map { vectors[Int($0)] })
    writer.add(layout.pairRows)
    writer.add(pairs)
    writer.add(triples)
    writer.add(longer)
    writer.add((0..<BoundaryFeatures.typeWindows).map { window in summed { features.appendTypes(window, to: &$0) } })
    writer.add(
      (0..<BoundaryFeatures.latticeWindows).map { window in
        summed(from: finer) {
          features.appendLattice(window, to: &$0)
          $0.append(Int32(features.bias))
        }
      })
    for side in [features.latticeLeft, features.latticeRight] {
      writer.add(
        standIns.flatMap { code in (0..<8).map { quantised(weights[side + Int(code) << 3 + $0]) } })
    }
    addGaps(to: &writer)
    return writer.finish()
  }

  private func addGaps(to writer: inout ModelWriter) {
    var children: [Int32: [(code: UInt16, node: Int32)]] = [:]
    let vectors = gaps.indices.map { pair in
      SIMD4<Int16>(
        quantised(weights[Int(features.gap(Int32(pair), .before))]),
        quantised(weights[Int(features.gap(Int32(pair), .behind))]), Int16(bitPattern: gaps[pair][0]), 0)
    }
    for (pair, vector) in vectors.enumerated() where max(abs(Int(vector[0])), abs(Int(vector[1]))) >= leastShown {
      children[Int32(gaps[pair][0]), default: []].append((gaps[pair][1], Int32(pair)))
    }
    for key in children.keys { children[key]!.sort { $0.code < $1.code } }
    let layout = RowLayout.placePairs(children, codes: alphabet.count, count: gaps.count)
    var cells = [SIMD4<Int16>](repeating: SIMD4(0, 0, -1, 0), count: layout.end)
    for list in children.values {
      for entry in list { cells[Int(layout.cells[Int(entry.node)])] = vectors[Int(entry.node)] }
    }
    writer.add(layout.rows)
    writer.add(cells)
  }

  /// The least weight, in quantised units, for which an n-gram is kept.
  private var leastShown: Int { max(1, Int(scale * SegmentationModelCompiler.leastWeight)) }

  private func quantised(_ weight: Float) -> Int16 { Int16((weight * scale).rounded()) }

  private func summed(from start: Float = 0, _ collect: (inout [Int32]) -> Void) -> Int16 {
    var list: [Int32] = []
    collect(&list)
    return quantised(list.reduce(start) { $0 + weights[Int($1)] })
  }

  /// The weights of a pattern, with those of the word if it is one of two or three characters.
  private func vector(_ node: Int32) -> SIMD8<Int16> {
    let length = Int(trie.depth[Int(node)])
    guard length <= 3 else { return .zero }
    var vector = SIMD8<Int16>()
    let word = trie.wordClass(node)
    // The boundaries that see all characters of the pattern.
    for lane in length - 1...BoundaryFeatures.firstLane + BoundaryFeatures.reach {
      var weight = weights[Int(features.pattern(node, lane: lane))]
      let boundary = lane - BoundaryFeatures.firstLane
      if word != 0, boundary >= 0, boundary <= length {
        weight += weights[Int(features.word(word, WordClass.side(boundary: boundary, length: length)))]
      }
      vector[lane] = quantised(weight)
    }
    return vector
  }

  /// Nodes that say something, and the prefixes of such.
  private func keep(_ vectors: [SIMD8<Int16>]) -> [Bool] {
    var isKept = [Bool](repeating: false, count: trie.count)
    // Children have higher numbers than their parents.
    for node in stride(from: trie.count - 1, through: alphabet.count, by: -1) {
      let vector = vectors[node]
      let says = (0..<8).contains { abs(Int(vector[$0])) >= leastShown }
      if says || trie.depth[node] > 3 && trie.wordClass(Int32(node)) != 0 { isKept[node] = true }
      if isKept[node], trie.parent[node] >= 0 { isKept[Int(trie.parent[node])] = true }
    }
    return isKept
  }

  /// N-grams whose weights are all below this are left out.
  private static let leastWeight: Float = 0.01
}
