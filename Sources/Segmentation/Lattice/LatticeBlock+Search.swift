/// The search for the cheapest path: for each entry the best path to it is known, and the words that begin there offer
/// paths to the ends they have.
///
/// It goes over a part of the block three times. Looking words up and choosing among them are kept apart, because each
/// waits for something else: the look-ups for memory, as many at once as the processor can have under way where no branch
/// stands between them; the choice for the choice before it.
extension LatticeBlock {
  /// More than paths that end within a word's length of one another can differ by.
  private static let margin: UInt32 = 1 << 20

  /// Finds the cheapest path through the first `count` entries.
  @inline(never)
  func search(_ count: Int, _ tables: LatticeTables, hasKatakana: Bool) {
    // No word goes on beyond the last entry: code 0 is in no row.
    codes[count] = 0
    codes[count &+ 1] = 0
    codes[count &+ 2] = 0
    var front = Front(cost: 0, next: PackedCost.none)
    var start = 0
    while true {
      let end = min(start &+ LatticeBlock.partCount, count)
      confirm(LatticeBlock.gather(codes + start, end &- start, tables.cells, work), start, tables)
      if hasKatakana {
        chooseWithKatakana(start..<end, &front, tables)
      } else {
        choose(start..<end, &front, tables)
      }
      if end == count { break }
      // Costs have 27 bits; taking them from a new base keeps runs of any length within them.
      let base = front.cost &- min(front.cost, LatticeBlock.margin)
      front.cost &-= base
      front.next &-= base
      // What words offer beyond the part goes to the next one's beginning.
      for slot in 0..<LatticeBlock.overhang {
        let offer = best[end &- start &+ 1 &+ slot]
        best[end &- start &+ 1 &+ slot] = PackedCost.none
        best[1 &+ slot] = offer == PackedCost.none ? offer : offer &- base
      }
      start = end
    }
  }

  /// Looks up the words of one and two characters, and which places begin longer ones.
  ///
  /// By itself, so that all it needs has a register.
  @inline(never)
  private static func gather(
    _ codes: UnsafePointer<UInt16>, _ count: Int, _ cells: UnsafePointer<UInt32>, _ work: UnsafeMutableRawPointer
  ) -> Int {
    var candidates = 0
    var first = Int(codes[0])
    var second = Int(codes[1])
    var at = 0
    while at < count {
      let third = Int(codes[at &+ 2])
      let row = PairRow.index(first, second)
      let entry = cells[row]
      let cell = Int(entry >> 8) &+ PairRow.column(second)
      let pair = PairRow.pair(cells[cell], row)
      work.storeBytes(of: PairRow.packedCosts(entry, pair), toByteOffset: at &* 4, as: UInt32.self)
      work.storeBytes(
        of: LongWord(at: at, cell: cell), toByteOffset: LatticeBlock.longWordsOffset &+ candidates &* 8,
        as: LongWord.self)
      candidates &+= Int(pair >> PairRow.filterBit(third) & 1)
      first = second
      second = third
      at &+= 1
    }
    return candidates
  }

  /// Keeps those of the candidates for longer words whose third character goes on.
  @inline(__always)
  private func confirm(_ candidates: Int, _ start: Int, _ tables: LatticeTables) {
    let codes = UnsafePointer(self.codes) + start
    let pairOrigins = tables.pairOrigins
    let longer = tables.longer
    let longWords = self.longWords
    var found = 0
    var candidate = 0
    while candidate < candidates {
      let (at, cell) = longWords[candidate].parts
      let index = Int(pairOrigins[cell &- tables.firstPair]) &+ Int(codes[at &+ 2])
      longWords[found] = LongWord(at: at, cell: index)
      // 1 for equal numbers of 32 bits, without a branch.
      found &+= Int(truncatingIfNeeded: ((longer[index] >> 32 ^ UInt64(cell)) &- 1) >> 63)
      candidate &+= 1
    }
    longWords[found] = .none
  }

  /// The best path to the place reached, and the best known to the next one.
  private struct Front {
    var cost: UInt32
    var next: UInt32
  }

  /// Goes one entry on. The offers of short words travel in registers and without a branch; `best` holds those of
  /// longer words.
  @inline(__always)
  private static func step(
    _ at: Int, _ shortWords: UnsafePointer<UInt32>, _ best: UnsafeMutablePointer<UInt32>,
    _ lengths: UnsafeMutablePointer<UInt8>, _ front: inout Front
  ) {
    let costs = shortWords[at]
    let one = front.cost &+ (costs & 0xFFFF)
    let two = front.cost &+ costs >> 16
    let arrival = min(front.next, one)
    front.next = min(best[at &+ 2], two)
    best[at &+ 2] = PackedCost.none
    lengths[at &+ 1] = UInt8(truncatingIfNeeded: arrival)
    front.cost = arrival & ~PackedCost.lengthMask
  }

  @inline(__always)
  private func choose(_ range: Range<Int>, _ front: inout Front, _ tables: LatticeTables) {
    let shortWords = UnsafePointer(self.shortWords)
    let best = self.best
    let lengths = self.lengths + range.lowerBound
    let count = range.count
    var at = 0
    var number = 0
    while true {
      let (place, cell) = longWords[number].parts
      let stop = min(place, count)
      while at < stop {
        LatticeBlock.step(at, shortWords, best, lengths, &front)
        at &+= 1
      }
      if at == count { return }
      offerLonger(at, range.lowerBound, cell, front.cost, tables)
      number &+= 1
    }
  }

  /// Offers the paths by the words of three and more characters that begin at `at`, counted from `start`; `index` is the
  /// cell of the first three.
  @inline(__always)
  private func offerLonger(_ at: Int, _ start: Int, _ index: Int, _ cost: UInt32, _ tables: LatticeTables) {
    let longer = tables.longer
    let codes = self.codes + start
    var index = index
    var entry = longer[index]
    var end = at &+ 3
    while true {
      let wordCost = UInt32(truncatingIfNeeded: entry & 0xFF)
      if wordCost != 0 { offer(cost &+ PackedCost.word(cost: wordCost, length: end &- at), end) }
      let origin = Int(entry >> 8) & 0xFFFFFF
      if origin == 0 { return }
      let owner = tables.cellCount &+ index
      index = origin &+ Int(codes[end])
      entry = longer[index]
      if Int(entry >> 32) != owner { return }
      end &+= 1
    }
  }

  @inline(__always)
  private func offer(_ path: UInt32, _ end: Int) {
    best[end] = min(best[end], path)
  }

  /// The same choice where katakana occur: each run of fewer than 20 is also a word, at a cost that depends on its
  /// length.
  @inline(never)
  private func chooseWithKatakana(_ range: Range<Int>, _ front: inout Front, _ tables: LatticeTables) {
    let groups = tables.groups
    let start = range.lowerBound
    var number = 0
    for at in 0..<range.count {
      let place = start + at
      if groups.isKatakana(codes[place]), place == 0 || !groups.isKatakana(codes[place - 1]) {
        var length = 1
        while length < KatakanaRun.limit, groups.isKatakana(codes[place + length]) { length += 1 }
        if length < KatakanaRun.limit {
          // Offered before the dictionary's words, which changes nothing: of two offers from one place to one end
          // only the cost counts.
          let path = front.cost + PackedCost.word(cost: KatakanaRun.cost(length), length: length)
          if length == 1 { front.next = min(front.next, path) } else { offer(path, at + length) }
        }
      }
      if at == longWords[number].parts.at {
        offerLonger(at, start, longWords[number].parts.cell, front.cost, tables)
        number += 1
      }
      LatticeBlock.step(at, shortWords, best, lengths + start, &front)
    }
  }
}
