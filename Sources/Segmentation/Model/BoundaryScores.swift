/// The hot loop of the learned segmentation: sums the weights at each boundary and decides it.
enum BoundaryScores {
  /// Whether the model is asked between two types of characters, by `left << 3 | right`.
  private static let learned: UInt64 = {
    var bits: UInt64 = 0
    for left in UInt8(0)..<8 {
      for right in UInt8(0)..<8
      where CharacterType.isLearned(CharacterType(rawValue: left)!, CharacterType(rawValue: right)!) {
        bits |= 1 << UInt64(left << 3 | right)
      }
    }
    return bits
  }()

  /// Overwrites the text's `starts`, which are ICU's, by those of the words.
  ///
  /// At each character the weights of the patterns that begin there go to the boundaries around it. They are collected
  /// for a block of characters at a time, pairs and triples in loops of their own that never wait for what they read:
  /// whether a pattern is known is as good as random to the processor, and the tables are larger than its caches.
  @inline(never)
  static func cut(_ text: ModelText, _ model: SegmentationModel) {
    var decision = Decision(learned: learned)
    var start = -3
    while start < text.count &+ 2 {
      let end = min(start &+ ModelText.blockSize, text.count &+ 2)
      addPairs(start..<end, text, model)
      addGaps(start..<end, text, model)
      addTriples(start..<end, text, model)
      decide(start..<end, text, model, &decision)
      start = end
    }
    text.extra[0] = 0
    text.extra[text.count] = 0
  }

  /// The weights of characters and pairs, and where to look for the triples.
  @inline(never)
  private static func addPairs(_ range: Range<Int>, _ text: ModelText, _ model: SegmentationModel) {
    let lanes = SIMD8<Int16>(0, -1, -1, -1, -1, -1, 0, 0)
    let codes = UnsafePointer(text.codes) + range.lowerBound
    let sums = text.sums
    let cells = text.cells
    let rows = model.pairRows
    let pairs = model.pairs
    let characters = model.characters
    for at in 0..<range.count {
      let first = codes[at]
      let second = codes[at &+ 1]
      let cell = Int(rows[PairColumn.row(first, second)]) &+ PairColumn.column(second)
      let pair = pairs[cell]
      // Zero where the pair is another's.
      let mask: Int16 = UInt16(bitPattern: pair[6]) == first ? -1 : 0
      sums[at] = characters[Int(first)] &+ (pair & lanes & SIMD8(repeating: mask))
      let third = (UInt32(UInt16(bitPattern: pair[0])) | UInt32(UInt16(bitPattern: pair[7])) << 16)
      cells[at] = SIMD2(
        UInt32(truncatingIfNeeded: cell), (third & UInt32(bitPattern: Int32(mask))) &+ UInt32(codes[at &+ 2]))
    }
  }

  /// The weights of pairs with a character between; the pair that begins behind a character, so that its two boundaries
  /// are the first of the upper lanes.
  @inline(never)
  private static func addGaps(_ range: Range<Int>, _ text: ModelText, _ model: SegmentationModel) {
    let lanes = SIMD4<Int16>(-1, -1, 0, 0)
    let codes = UnsafePointer(text.codes) + range.lowerBound + 1
    let sums = text.sums
    let rows = model.gapRows
    let gaps = model.gaps
    for at in 0..<range.count {
      let first = codes[at]
      let last = codes[at &+ 2]
      let gap = gaps[Int(rows[PairColumn.row(first, last)]) &+ PairColumn.column(last)]
      let mask: Int16 = UInt16(bitPattern: gap[2]) == first ? -1 : 0
      sums[at].highHalf = sums[at].highHalf &+ (gap & lanes & SIMD4(repeating: mask))
    }
  }

  @inline(never)
  private static func addTriples(_ range: Range<Int>, _ text: ModelText, _ model: SegmentationModel) {
    let lanes = SIMD8<Int16>(0, 0, -1, -1, -1, -1, 0, 0)
    let sums = text.sums
    let cells = text.cells
    let triples = model.triples
    for at in 0..<range.count {
      // Where there is no pair, this is a cell of the first row's, which no such pair owns.
      let triple = triples[Int(cells[at][1])]
      let owner = UInt32(UInt16(bitPattern: triple[0])) | UInt32(UInt16(bitPattern: triple[1])) << 16
      let mask: Int16 = owner == cells[at][0] ? -1 : 0
      sums[at] = sums[at] &+ (triple & lanes & SIMD8(repeating: mask))
      let next = Int(UInt16(bitPattern: triple[6])) | Int(UInt16(bitPattern: triple[7])) << 16
      if next & Int(mask) != 0 { addLonger(range.lowerBound &+ at, next, cells[at][1], text, model) }
    }
  }

  /// What is carried from character to character while boundaries are decided.
  private struct Decision {
    let learned: UInt64
    /// Lane k holds the sum so far for the boundary before character `at - 2 + k`; it moves on a lane each time.
    var sums = SIMD8<Int16>()
    var types = 0
    var lattice = 0
  }

  @inline(never)
  private static func decide(
    _ range: Range<Int>, _ text: ModelText, _ model: SegmentationModel, _ decision: inout Decision
  ) {
    let codes = UnsafePointer(text.codes)
    let starts = text.starts
    let extra = text.extra
    let blockSums = text.sums - range.lowerBound
    var sums = decision.sums
    var types = decision.types
    var lattice = decision.lattice
    for at in range {
      sums = sums &+ blockSums[at]
      types = (types << CharacterType.bits | Int(model.types[Int(codes[at])])) & (BoundaryFeatures.typeWindows - 1)
      lattice = (lattice << 1 | Int(starts[at &+ 2] & 1)) & (BoundaryFeatures.latticeWindows - 1)
      let boundary = at &- 2
      if boundary > 0 {
        let neighbours = UInt64(truncatingIfNeeded: types >> 6 & 63)
        if decision.learned >> neighbours & 1 == 1, (starts[boundary] & 6) | (starts[boundary &- 1] & 2) == 0 {
          let near = lattice >> 3 & 7
          let score =
            sums[0] &+ model.typeWindows[types] &+ model.latticeWindows[lattice] &+ extra[boundary]
            &+ model.latticeLeft[Int(codes[boundary &- 1]) << 3 | near]
            &+ model.latticeRight[Int(codes[boundary]) << 3 | near]
          starts[boundary] = score > 0 ? 1 : 0
        }
        extra[boundary] = 0
      }
      sums = SIMD8(sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], 0)
    }
    decision.sums = sums
    decision.types = types
    decision.lattice = lattice
  }

  /// Adds the weights of the dictionary's words of four characters and more that begin at `at`.
  @inline(never)
  private static func addLonger(
    _ at: Int, _ firstOrigin: Int, _ firstOwner: UInt32, _ text: ModelText, _ model: SegmentationModel
  ) {
    let codes = text.codes
    let extra = text.extra
    var origin = firstOrigin
    var owner = firstOwner
    var end = at &+ 3
    while true {
      let index = origin &+ Int(codes[end])
      let cell = model.longer[index]
      if cell.owner != owner { return }
      end &+= 1
      if cell.isWord != 0 {
        extra[at] = extra[at] &+ cell.left
        for boundary in at &+ 1..<end { extra[boundary] = extra[boundary] &+ cell.inside }
        extra[end] = extra[end] &+ cell.right
      }
      origin = Int(cell.origin)
      if origin == 0 { return }
      owner = UInt32(truncatingIfNeeded: index) | LongerCell.ownersOwn
    }
  }
}
