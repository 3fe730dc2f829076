/// Finding the names of an automaton in a text.
///
/// The tables are larger than a core's cache, so whatever must be fetched from them is asked for in many places at once
/// before any of it is used; walking on at each place at once would wait for each.
extension NameAutomaton {
  /// Puts every place where a name stands into `hits`, by start and then by end.
  ///
  /// Names in Latin letters are given only at word edges, and where the text has a small first letter only those that
  /// may stand so. Linear in the text for names of bounded length.
  func scan(_ text: FoldedText, into hits: inout [NameHit]) {
    var scratch = NameScanScratch()
    scan(text, into: &hits, scratch: &scratch)
  }

  /// As ``scan(_:into:)``, with scratch that is kept.
  func scan(_ text: FoldedText, into hits: inout [NameHit], scratch: inout NameScanScratch) {
    hits.removeAll(keepingCapacity: true)
    scratch.makeRoom(for: text.count)
    scratch.walks.removeAll(keepingCapacity: true)
    text.symbols.withUnsafeBufferPointer { symbols in
      text.classes.withUnsafeBufferPointer { classes in
        scratch.candidates.withUnsafeMutableBufferPointer { candidates in
          let count = findCandidates(symbols, classes, candidates)
          for index in 0..<count {
            candidates[index].cell = UInt8(truncatingIfNeeded: steps.cell(candidates[index].hash).rawValue)
          }
          for index in 0..<count { walk(symbols, classes, candidates[index], &scratch.walks) }
        }
        scratch.walks.withUnsafeMutableBufferPointer { lookUp($0, symbols, &hits) }
      }
    }
  }

  /// Puts the places where names may begin into a buffer as long as the text, and gives their number.
  private func findCandidates(
    _ symbols: UnsafeBufferPointer<UInt16>, _ classes: UnsafeBufferPointer<UInt8>,
    _ candidates: UnsafeMutableBufferPointer<NameCandidate>
  ) -> Int {
    let wordPart = CharacterClass.wordPart.rawValue
    let latinOrUpper = CharacterClass.latin.rawValue | CharacterClass.upper.rawValue
    let count = symbols.count
    var found = 0
    var start = 0
    while start < count {
      let kind = classes[start]
      if kind & wordPart != 0 {
        var hash = NameAutomaton.step(NameAutomaton.seed, symbols[start])
        var end = start + 1
        while end < count, classes[end] & wordPart != 0 {
          hash = NameAutomaton.step(hash, symbols[end])
          end += 1
        }
        let isSmall = kind & latinOrUpper == CharacterClass.latin.rawValue
        candidates[found] = NameCandidate(start: start, end: end, hash: hash)
        // Counting what passes instead of branching on it.
        found += (isSmall ? smallWords.contains(hash) : words.contains(hash)) ? 1 : 0
        start = end
        continue
      }
      let first = firsts.cell(at: Int(symbols[start]))
      if !first.isDisjoint(with: [.ends, .goesOn]) {
        let hash = NameAutomaton.step(NameAutomaton.seed, symbols[start])
        let next = start + 1
        if first.contains(.ends) || next == count || classes[next] & wordPart != 0 {
          found += addRareCandidate(symbols, classes, start, hash, first, candidates, found)
        } else {
          let pair = NameAutomaton.step(hash, symbols[next])
          candidates[found] = NameCandidate(start: start, end: next + 1, hash: pair)
          found += pairs.contains(pair) ? 1 : 0
        }
      }
      start += 1
    }
    return found
  }

  /// Adds a place whose symbol is a name by itself, or before a word in Latin letters or the text's end.
  @inline(never)
  private func addRareCandidate(
    _ symbols: UnsafeBufferPointer<UInt16>, _ classes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: UInt64,
    _ cell: CellFilter.Cell, _ candidates: UnsafeMutableBufferPointer<NameCandidate>, _ found: Int
  ) -> Int {
    var candidate = NameCandidate(start: start, end: start, hash: 0)
    candidate.isName = cell.contains(.ends)
    if cell.contains(.goesOn), start + 1 < symbols.count,
      pairs.contains(NameAutomaton.step(first, symbols[start + 1]))
    {
      var end = start + 1
      candidate.hash = first
      NameAutomaton.advance(symbols, classes, &end, &candidate.hash)
      candidate.end = Int32(end)
    }
    candidates[found] = candidate
    return candidate.isName || candidate.end > candidate.start ? 1 : 0
  }

  /// Adds what begins at a candidate and ends as a name may.
  @inline(__always) private func walk(
    _ symbols: UnsafeBufferPointer<UInt16>, _ classes: UnsafeBufferPointer<UInt8>, _ candidate: NameCandidate,
    _ walks: inout [NameWalk]
  ) {
    let start = Int(candidate.start)
    if candidate.isName {
      walks.append(NameWalk(start, start + 1, NameAutomaton.step(NameAutomaton.seed, symbols[start])))
    }
    guard candidate.end > candidate.start else { return }
    var end = Int(candidate.end)
    var hash = candidate.hash
    var cell = CellFilter.Cell(rawValue: UInt64(candidate.cell))
    while true {
      if cell.contains(.ends) { walks.append(NameWalk(start, end, hash)) }
      guard cell.contains(.goesOn), end < symbols.count else { return }
      NameAutomaton.advance(symbols, classes, &end, &hash)
      cell = steps.cell(hash)
    }
  }

  /// Takes one more symbol, or all of a word in Latin letters.
  @inline(__always) private static func advance(
    _ symbols: UnsafeBufferPointer<UInt16>, _ classes: UnsafeBufferPointer<UInt8>, _ end: inout Int,
    _ hash: inout UInt64
  ) {
    let isWord = classes[end] & CharacterClass.wordPart.rawValue != 0
    hash = step(hash, symbols[end])
    end += 1
    while isWord, end < symbols.count, classes[end] & CharacterClass.wordPart.rawValue != 0 {
      hash = step(hash, symbols[end])
      end += 1
    }
  }

  /// Adds the walks that are names of the table.
  private func lookUp(
    _ walks: UnsafeMutableBufferPointer<NameWalk>, _ symbols: UnsafeBufferPointer<UInt16>, _ hits: inout [NameHit]
  ) {
    guard !pool.isEmpty else { return }
    for index in walks.indices { walks[index].slot = slots[NameAutomaton.firstSlot(walks[index].hash) & mask] }
    // Nearly all names stand in the slot that their hash points to; the others only wait longer.
    for index in walks.indices where walks[index].slot != NameAutomaton.freeSlot {
      walks[index].poolStart = poolStarts[Int(UInt32(truncatingIfNeeded: walks[index].slot))]
    }
    for index in walks.indices { walks[index].firstSymbol = pool[Int(walks[index].poolStart)] }
    for walk in walks where walk.slot != NameAutomaton.freeSlot {
      let name = UnsafeBufferPointer(rebasing: symbols[Int(walk.start)..<Int(walk.end)])
      guard let group = find(walk.hash, name) else { continue }
      hits.append(NameHit(start: walk.start, end: walk.end, group: group))
    }
  }
}

/// What finding names keeps between texts.
struct NameScanScratch {
  fileprivate var candidates: [NameCandidate] = []
  fileprivate var walks: [NameWalk] = []

  fileprivate mutating func makeRoom(for count: Int) {
    let missing = count - candidates.count
    guard missing > 0 else { return }
    candidates.append(contentsOf: repeatElement(NameCandidate(), count: max(missing, candidates.count)))
  }
}

/// A place where a name may begin: the symbols between `start` and `end` are how one does.
private struct NameCandidate {
  var hash: UInt64
  var start: Int32
  /// Equal to `start` where the first symbol is a name, but begins none.
  var end: Int32
  var cell: UInt8 = 0
  /// Whether the first symbol is a name by itself.
  var isName = false

  init() { self.init(start: 0, end: 0, hash: 0) }

  @inline(__always) init(start: Int, end: Int, hash: UInt64) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.hash = hash
  }
}

/// Symbols that may be a name, with what has been fetched of the table to tell.
private struct NameWalk {
  let hash: UInt64
  let start: Int32
  let end: Int32
  var slot: UInt64 = 0
  var poolStart: UInt32 = 0
  var firstSymbol: UInt16 = 0

  @inline(__always) init(_ start: Int, _ end: Int, _ hash: UInt64) {
    self.hash = hash
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}

/// A place in a folded text where a name of a group stands, in symbols.
struct NameHit: Equatable {
  var start: Int32
  var end: Int32
  var group: UInt32
}
