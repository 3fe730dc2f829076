/// The numbering of a boundary's features; each has one weight.
///
/// A boundary sees the characters three to its left and three to its right, as n-grams of up to three characters and of
/// character types, the pairs around its two neighbours, the words that touch it, ICU's boundaries up to four characters
/// around it, and those next to it together with the characters it stands between.
///
/// A pattern that begins at character s is seen by boundaries s - 2 to s + 3; lane k of its eight weights is for
/// boundary s - 2 + k.
struct BoundaryFeatures {
  /// Characters seen on each side.
  static let reach = 3
  static let lanes = 8
  /// The lane of the boundary before a pattern's first character.
  static let firstLane = 2
  static let typeWindows = 1 << (CharacterType.bits * 6)
  static let latticeBits = 9
  static let latticeWindows = 1 << latticeBits

  let patterns: Int
  let types: Int
  let typeGrams: Int
  let words: Int
  let lattice: Int
  let latticeSmall: Int
  let latticeLeft: Int
  let latticeRight: Int
  let gaps: Int
  let bias: Int
  let count: Int

  init(nodes: Int, alphabet: Int, gaps: Int) {
    patterns = 0
    types = patterns + nodes * BoundaryFeatures.lanes
    typeGrams = types + BoundaryFeatures.typeWindows
    words = typeGrams + 3 * 6 * 512
    lattice = words + WordClass.count * 3
    latticeSmall = lattice + BoundaryFeatures.latticeWindows
    latticeLeft = latticeSmall + 8 + 32
    latticeRight = latticeLeft + alphabet << 3
    self.gaps = latticeRight + alphabet << 3
    bias = self.gaps + 2 * gaps
    count = bias + 1
  }

  func pattern(_ node: Int32, lane: Int) -> Int32 {
    Int32(patterns) + node * Int32(BoundaryFeatures.lanes) + Int32(lane)
  }

  func word(_ wordClass: UInt8, _ side: WordClass.Side) -> Int32 { Int32(words + Int(wordClass) * 3 + side.rawValue) }

  func gap(_ pair: Int32, _ side: GapPairs.Side) -> Int32 { Int32(gaps) + 2 * pair + Int32(side.rawValue) }

  /// Appends the features of a window of six types, three bits each, the leftmost highest.
  func appendTypes(_ window: Int, to features: inout [Int32]) {
    features.append(Int32(types + window))
    for length in 1...3 {
      for first in 0...(6 - length) {
        let gram = window >> (CharacterType.bits * (6 - length - first)) & ((1 << (CharacterType.bits * length)) - 1)
        features.append(Int32(typeGrams + ((length - 1) * 6 + first) * 512 + gram))
      }
    }
  }

  /// Of the character before the boundary, with ICU's boundaries before it, at the boundary and behind the next.
  func latticeLeft(_ code: Int32, _ near: Int) -> Int32 { Int32(latticeLeft) + code << 3 + Int32(near) }

  func latticeRight(_ code: Int32, _ near: Int) -> Int32 { Int32(latticeRight) + code << 3 + Int32(near) }

  /// Appends the features of ICU's boundaries, the leftmost highest.
  func appendLattice(_ window: Int, to features: inout [Int32]) {
    features.append(Int32(lattice + window))
    features.append(Int32(latticeSmall + window >> 3 & 7))
    features.append(Int32(latticeSmall + 8 + window >> 2 & 31))
  }
}
