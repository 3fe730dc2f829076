/// Builds the rows of pairs and of longer prefixes from a list of words in codes.
struct TrieBuilder {
  private let words: WordList
  private let plan: CodePlan
  private var result = CompiledDictionary()
  private var longerPlacer = RowPlacer()
  /// The prefixes of the level being found; children of one prefix stand together, by ascending code.
  private var prefixes: [Prefix] = []

  /// A prefix of words: its last character, the cost of the word it is itself (0 for none), and the words that go on.
  private struct Prefix {
    var code: UInt16
    var cost: UInt8
    var words: Range<Int32>
    /// Its place among the rows, once it has one.
    var cell: Int32 = 0
  }

  init(words: WordList, plan: CodePlan) {
    self.words = words
    self.plan = plan
  }

  /// Appends the next characters of the words in `range`, which have a prefix of `depth` characters in common.
  ///
  /// Words with other than plain characters cannot be met in a plain run and are left out.
  private mutating func appendChildren(of range: Range<Int32>, depth: Int) -> Range<Int> {
    let start = prefixes.count
    var at = Int(range.lowerBound)
    let end = Int(range.upperBound)
    while at < end {
      let code = words.unit(at, depth)
      var cost: UInt8 = 0
      if words.length(at) == depth + 1 {
        cost = words.costs[at]
        at += 1
      }
      let longer = at
      while at < end, words.unit(at, depth) == code { at += 1 }
      if plan.groups.isPlain(code) {
        prefixes.append(Prefix(code: code, cost: cost, words: Int32(longer)..<Int32(at)))
      }
    }
    sortPrefixes(from: start)
    return start..<prefixes.count
  }

  /// Orders the last prefixes by their codes; most lists are a few long, for which insertion is quickest.
  private mutating func sortPrefixes(from start: Int) {
    let count = prefixes.count - start
    guard count > 1 else { return }
    guard count <= 24 else { return prefixes[start...].sort { $0.code < $1.code } }
    prefixes.withUnsafeMutableBufferPointer { prefixes in
      for index in start + 1..<start + count {
        let moved = prefixes[index]
        var place = index
        while place > start, prefixes[place - 1].code > moved.code {
          prefixes[place] = prefixes[place - 1]
          place -= 1
        }
        prefixes[place] = moved
      }
    }
  }

  mutating func build() throws -> CompiledDictionary {
    // Room that is not used takes no memory; growing would take it twice.
    prefixes.reserveCapacity(1 << 18)
    let first = appendChildren(of: 0..<Int32(words.count), depth: 0)
    // A character without a word of its own costs 255, as in ICU; the scanner's other segments cost nothing.
    var costs = [UInt8](repeating: 255, count: plan.count)
    for code in costs.indices where !plan.groups.isPlain(UInt16(code)) { costs[code] = 0 }
    for prefix in prefixes[first] where prefix.cost != 0 { costs[Int(prefix.code)] = prefix.cost }
    result.firstPair = plan.count << PairRow.classBits
    result.cells.reserveCapacity(4 * result.firstPair)
    for cost in costs { result.cells.append(contentsOf: repeatElement(UInt32(cost), count: PairRow.classes)) }
    let pairs = placePairs(first)
    try placeLonger(pairs)
    return result
  }

  /// Places the pairs, each character's in as many rows as ``PairRow`` says; returns their prefixes.
  private mutating func placePairs(_ first: Range<Int>) -> Range<Int> {
    var rows: [PairRows.Row] = []
    var columns: [UInt16] = []
    let pairStart = prefixes.count
    var owners: [UInt16] = []
    for index in first {
      let children = appendChildren(of: prefixes[index].words, depth: 1)
      owners.append(contentsOf: repeatElement(prefixes[index].code, count: children.count))
      guard !children.isEmpty else { continue }
      for rowClass in 0..<PairRow.classes {
        let start = columns.count
        for child in children where Int(prefixes[child].code) & (PairRow.classes - 1) == rowClass {
          columns.append(UInt16(PairRow.column(Int(prefixes[child].code))))
        }
        if columns.count > start {
          let number = PairRow.index(Int(prefixes[index].code), rowClass)
          rows.append(
            PairRows.Row(number: Int32(number), start: Int32(start), count: Int32(columns.count - start)))
        }
      }
    }
    let pairCount = PairRows(rows: rows, columns: columns, codeCount: plan.count).place(into: &result.cells)
    result.pairOrigins = [UInt32](repeating: 0, count: pairCount)
    for index in pairStart..<prefixes.count {
      let code = Int(prefixes[index].code)
      let row = PairRow.index(Int(owners[index - pairStart]), code)
      let cell = Int(result.cells[row] >> 8) + PairRow.column(code)
      prefixes[index].cell = Int32(cell)
      result.cells[cell] = PairRow.cell(row: row, cost: prefixes[index].cost)
    }
    return pairStart..<prefixes.count
  }

  /// Places what follows pairs, level by level.
  private mutating func placeLonger(_ pairs: Range<Int>) throws {
    let cellCount = result.cells.count
    // What is above the pairs is not needed any more, and of each level only what goes on.
    var level = prefixes[pairs].filter { !$0.words.isEmpty }
    prefixes.removeAll(keepingCapacity: true)
    var columns: [UInt16] = []
    var depth = 2
    result.longer.reserveCapacity(1 << 19)
    while !level.isEmpty {
      for parent in level {
        let children = appendChildren(of: parent.words, depth: depth)
        guard !children.isEmpty else { continue }
        columns.removeAll(keepingCapacity: true)
        for child in children { columns.append(prefixes[child].code) }
        let origin = columns.withUnsafeBufferPointer { longerPlacer.place($0) }
        let cell = Int(parent.cell)
        if depth == 2 {
          result.pairOrigins[cell - result.firstPair] = UInt32(origin)
          for child in children { result.cells[cell] |= 1 << PairRow.filterBit(Int(prefixes[child].code)) }
        } else {
          result.longer[cell] |= UInt64(origin) << 8
        }
        growLonger(to: longerPlacer.end)
        let owner = depth == 2 ? cell : cellCount + cell
        for child in children {
          let place = origin + Int(prefixes[child].code)
          prefixes[child].cell = Int32(place)
          result.longer[place] = UInt64(owner) << 32 | UInt64(prefixes[child].cost)
        }
      }
      level = prefixes.filter { !$0.words.isEmpty }
      prefixes.removeAll(keepingCapacity: true)
      depth += 1
    }
    guard cellCount + longerPlacer.end + plan.count < 1 << 24 else {
      throw UnsuitableDictionary(detail: "\(longerPlacer.end) prefixes")
    }
    growLonger(to: longerPlacer.end + plan.count)
  }

  private mutating func growLonger(to count: Int) {
    let missing = count - result.longer.count
    if missing > 0 {
      // Cells without an owner.
      result.longer.append(contentsOf: repeatElement(UInt64.max << 32, count: max(missing, 1 << 16)))
    }
  }
}
