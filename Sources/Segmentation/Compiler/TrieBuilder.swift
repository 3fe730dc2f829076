/// Builds the rows of pairs and of longer prefixes from a list of words in codes.
struct TrieBuilder {
  private let words: WordList
  private let codeCount: Int
  private var result = CompiledDictionary()
  private var longerPlacer = RowPlacer(expectedCells: 320_000)

  /// The next characters of one prefix: a code each, the cost of the word that ends there, and its words.
  private struct Children {
    var codes: [UInt16] = []
    var costs: [UInt8] = []
    /// The words that go on beyond each child, as indices into the list.
    var words: [Range<Int>] = []
  }

  init(words: WordList, codeCount: Int) {
    self.words = words
    self.codeCount = codeCount
  }

  /// Groups words of a common prefix of `depth` characters by the next one; words with other than plain
  /// characters cannot be met in a plain run and are left out.
  private func children(of range: Range<Int>, depth: Int) -> Children {
    var entries: [(code: UInt16, cost: UInt8, words: Range<Int>)] = []
    var at = range.lowerBound
    while at < range.upperBound {
      if words.length(at) <= depth {
        at += 1
        continue
      }
      let code = words.unit(at, depth)
      var cost: UInt8 = 0
      if words.length(at) == depth + 1 {
        cost = words.costs[at]
        at += 1
      }
      let longerStart = at
      while at < range.upperBound, words.length(at) > depth, words.unit(at, depth) == code { at += 1 }
      if code >= CharacterCodes.firstPlain {
        entries.append((code, cost, longerStart..<at))
      }
    }
    entries.sort { $0.code < $1.code }
    var children = Children()
    children.codes = entries.map(\.code)
    children.costs = entries.map(\.cost)
    children.words = entries.map(\.words)
    return children
  }

  mutating func build() throws -> CompiledDictionary {
    let first = children(of: 0..<words.count, depth: 0)
    // A character without a word of its own costs 255, as in ICU.
    let unknown = PackedCost.word(cost: 255, length: 1)
    result.characters = [UInt64](repeating: UInt64(unknown), count: codeCount)
    for kind in 0..<Int(CharacterCodes.firstPlain) { result.characters[kind] = UInt64(PackedCost.word(cost: 0, length: 1)) }

    let rows = first.words.map { children(of: $0, depth: 1) }
    var origins = [Int](repeating: 0, count: rows.count)
    var placer = RowPlacer(expectedCells: 256_000)
    for row in rows.indices.sorted(by: { (rows[$0].codes.count, $1) > (rows[$1].codes.count, $0) })
    where !rows[row].codes.isEmpty {
      origins[row] = rows[row].codes.withUnsafeBufferPointer { placer.place($0) }
    }
    let pairCount = placer.end + codeCount
    result.pairs = [UInt32](repeating: 0, count: pairCount)
    result.pairOrigins = [UInt32](repeating: 0, count: pairCount)

    for row in rows.indices {
      let code = first.codes[row]
      let cost = first.costs[row] == 0 ? unknown : PackedCost.word(cost: UInt32(first.costs[row]), length: 1)
      result.characters[Int(code)] = UInt64(origins[row]) << 32 | UInt64(cost)
      for (index, second) in rows[row].codes.enumerated() {
        let cell = origins[row] + Int(second)
        var filter: UInt32 = 0
        let third = children(of: rows[row].words[index], depth: 2)
        if !third.codes.isEmpty {
          for code in third.codes { filter |= 1 << UInt32(code & 7) }
          result.pairOrigins[cell] = UInt32(placeLonger(third, owner: cell, depth: 3, pairCount: pairCount))
        }
        result.pairs[cell] = UInt32(code) << 16 | filter << 8 | UInt32(rows[row].costs[index])
      }
    }
    let longerCount = longerPlacer.end + codeCount
    guard pairCount + longerCount < 1 << 24 else { throw UnsuitableDictionary(detail: "\(longerCount) prefixes") }
    growLonger(to: longerCount)
    return result
  }

  private mutating func growLonger(to count: Int) {
    let missing = count - result.longer.count
    if missing > 0 { result.longer.append(contentsOf: repeatElement(UInt64.max << 32, count: missing)) }
  }

  /// Places a row of next characters and, below it, theirs; returns its origin.
  private mutating func placeLonger(_ children: Children, owner: Int, depth: Int, pairCount: Int) -> Int {
    let origin = children.codes.withUnsafeBufferPointer { longerPlacer.place($0) }
    if longerPlacer.end > result.longer.count { growLonger(to: longerPlacer.end * 2) }
    for (index, code) in children.codes.enumerated() {
      let cell = origin + Int(code)
      let next = self.children(of: children.words[index], depth: depth)
      var nextOrigin = 0
      if !next.codes.isEmpty {
        nextOrigin = placeLonger(next, owner: pairCount + cell, depth: depth + 1, pairCount: pairCount)
      }
      result.longer[cell] = UInt64(owner) << 32 | UInt64(nextOrigin) << 8 | UInt64(children.costs[index])
    }
    return origin
  }
}
