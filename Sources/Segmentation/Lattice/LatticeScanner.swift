internal import YuliaoICU

/// Reads a text's characters into a block: one entry for each plain or solo character, one for each other segment.
///
/// Invariants: `text` is valid for `count` bytes, and every read is below `count`; entry `i` begins at `offsets[i]`, and
/// `entries` is below the block's capacity wherever one is added.
struct LatticeScanner {
  let text: UnsafePointer<UInt8>
  let count: Int
  let tables: LatticeTables
  let block: LatticeBlock
  /// Entries in the block.
  private(set) var entries = 0
  /// Whether katakana are among them.
  private(set) var hasKatakana = false
  /// Entries to stop at: two less than there is room for.
  private var limit = 0

  init(text: UnsafePointer<UInt8>, count: Int, tables: LatticeTables, block: LatticeBlock) {
    self.text = text
    self.count = count
    self.tables = tables
    self.block = block
  }

  /// Why the scanner stopped.
  enum Stop {
    /// The block holds the usual number of entries, or the text has ended.
    case full
    /// The segment that begins here is not for the scanner.
    case leaves
  }

  /// Fills the block from `start`, where a segment begins, until it is full or a segment is left to others; returns
  /// where the first segment not read begins.
  @inline(never)
  mutating func scan(from start: Int) -> (end: Int, stop: Stop) {
    let tables = self.tables
    let groups = tables.groups
    entries = 0
    hasKatakana = false
    limit = LatticeBlock.usualLimit
    block.offsets[0] = UInt32(truncatingIfNeeded: start)
    var place = start
    while true {
      readCommon(&place)
      if entries >= limit {
        if let boundary = lastBoundary() { return (boundary, .full) }
        block.grow(keeping: entries)
        limit = block.capacity &- 2
        continue
      }
      if place >= count { return (place, .full) }
      let (code, length) = code(at: place)
      if code >= CodeGroups.firstLone {
        var code = code
        if code < groups.firstSolo {
          if code >= groups.firstKatakana {
            hasKatakana = true
          } else {
            guard let own = loneCode(code, after: place &+ length) else { return (place, .leaves) }
            code = own
          }
        }
        place &+= length
        append(code, end: place)
        continue
      }
      if let start = startOfUnfinished(before: code) {
        if !groups.isSolo(block.codes[entries]) { return (start, .leaves) }
        // A solo character that goes on after all: its segment is found by the rules.
        place = start
      } else if entries >= LatticeBlock.usualCount {
        return (place, .full)
      }
      guard let end = readSegments(from: place) else { return (Int(block.offsets[entries]), .leaves) }
      if entries >= LatticeBlock.usualCount { return (end, .full) }
      place = end
    }
  }

  /// Takes characters of three bytes, as nearly all plain and solo ones are, as far as they go.
  ///
  /// Well-formed ones are told by their marks. Overlong forms and surrogates have the marks as well, but no code.
  @inline(__always)
  private mutating func readCommon(_ place: inout Int) {
    let text = self.text
    let codeOf = tables.threeByte
    let firstSolo = tables.groups.firstSolo
    let codes = block.codes
    let offsets = block.offsets + 1
    let limit = self.limit
    let lastEight = count &- 8
    let lastFour = count &- 4
    var at = place
    var entry = entries
    while at <= lastEight, entry < limit {
      let word = UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self)
      guard word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { break }
      let first = codeOf[LatticeScanner.index(text + at)]
      let second = codeOf[LatticeScanner.index(text + (at &+ 3))]
      guard min(first, second) >= firstSolo else { break }
      codes[entry] = first
      codes[entry &+ 1] = second
      offsets[entry] = UInt32(truncatingIfNeeded: at &+ 3)
      offsets[entry &+ 1] = UInt32(truncatingIfNeeded: at &+ 6)
      at &+= 6
      entry &+= 2
    }
    while at <= lastFour, entry < limit {
      let word = UnsafeRawPointer(text + at).loadUnaligned(as: UInt32.self)
      guard word & 0xC0C0F0 == 0x8080E0 else { break }
      let code = codeOf[LatticeScanner.index(text + at)]
      guard code >= firstSolo else { break }
      codes[entry] = code
      at &+= 3
      offsets[entry] = UInt32(truncatingIfNeeded: at)
      entry &+= 1
    }
    place = at
    entries = entry
  }

  /// What three bytes spell.
  @inline(__always)
  private static func index(_ bytes: UnsafePointer<UInt8>) -> Int {
    // The marks are subtracted all at once.
    (Int(bytes[0]) << 12 &+ Int(bytes[1]) << 6 &+ Int(bytes[2])) &- 0xE2080
  }

  /// A character's code and length in bytes; ill-formed bytes count as U+FFFD.
  @inline(__always)
  private func code(at place: Int) -> (code: UInt16, length: Int) {
    let lead = text[place]
    if lead < 0x80 { return (tables.low[Int(lead)], 1) }
    if lead >= 0xE1, lead < 0xF0, lead != 0xED, place &+ 2 < count {
      let second = text[place &+ 1]
      let third = text[place &+ 2]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return (tables.threeByte[LatticeScanner.index(text + place)], 3)
      }
    }
    return rareCode(at: place)
  }

  @inline(never)
  private func rareCode(at place: Int) -> (code: UInt16, length: Int) {
    let (scalar, length) = UTF8Decoding.scalar(at: place, in: UnsafeBufferPointer(start: text, count: count))
    if scalar < 0x800 { return (tables.low[Int(scalar)], length) }
    if scalar < 0x10000 { return (tables.threeByte[Int(scalar)], length) }
    let page = Int(tables.pages[Int(scalar - 0x10000) >> 8])
    return (tables.supplementary[page << 8 | Int(scalar & 0xFF)], length)
  }

  @inline(__always)
  private mutating func append(_ code: UInt16, end: Int) {
    block.codes[entries] = code
    entries &+= 1
    block.offsets[entries] = UInt32(truncatingIfNeeded: end)
  }
}

extension LatticeScanner {
  /// The code of a character like 々, which has a kind of its own where it stands alone; nil where a run of it and what
  /// comes at `next` is not for the scanner.
  private func loneCode(_ code: UInt16, after next: Int) -> UInt16? {
    if entries > 0, tables.groups.isPlain(block.codes[entries &- 1]) { return code }
    guard next < count else { return tables.loneKind }
    let follower = self.code(at: next).code
    if tables.groups.isPlain(follower) { return code }
    return tables.endsPlainRun[tables.column(follower)] ? tables.loneKind : nil
  }

  /// Where the last segment begins, if it does not end before a character of another category; it leaves the block then.
  @inline(__always)
  private mutating func startOfUnfinished(before category: UInt16) -> Int? {
    guard entries > 0 else { return nil }
    let last = block.codes[entries &- 1]
    // Segments of other kinds are closed.
    guard last >= CodeGroups.firstLone else { return nil }
    if tables.groups.isSolo(last) {
      let state = Int(tables.steps[tables.startRow &+ tables.column(last)])
      guard tables.steps[state &* FoldedRules.width &+ Int(category)] != FoldedRules.Step.ends else { return nil }
      entries &-= 1
    } else {
      guard !tables.endsPlainRun[Int(category)] else { return nil }
      while entries > 0, tables.groups.isPlain(block.codes[entries &- 1]) { entries &-= 1 }
    }
    return Int(block.offsets[entries])
  }

  /// Cuts a block that has no more room after the last segment that surely ends; nil where that would leave little.
  @inline(never)
  private mutating func lastBoundary() -> Int? {
    var last = entries
    if tables.groups.isSolo(block.codes[last &- 1]) { last &-= 1 }
    while last > 0, tables.groups.isPlain(block.codes[last &- 1]) { last &-= 1 }
    guard last > limit / 2 else { return nil }
    entries = last
    return Int(block.offsets[last])
  }

  /// Reads segments of other characters by the rules, the first one from `start`, until one ends before a plain or solo
  /// character or the text does, or the block has its usual number; returns where the last one ends.
  ///
  /// Returns nil where a segment is left to others, which begins behind the last entry.
  @inline(__always)
  private mutating func readSegments(from start: Int) -> Int? {
    let steps = tables.steps
    var (code, length) = code(at: start)
    var place = start
    while true {
      var state = Int(steps[tables.startRow &+ tables.column(code)])
      if state == Int(FoldedRules.Step.leaves) { return nil }
      place &+= length
      var retreat = (place: 0, state: 0)
      while true {
        let isEnd = place >= count
        var step: UInt8
        if isEnd {
          step = steps[state &* FoldedRules.width &+ FoldedRules.endColumn]
        } else {
          (code, length) = self.code(at: place)
          step = steps[state &* FoldedRules.width &+ tables.column(code)]
        }
        if step == FoldedRules.Step.ends {
          append(UInt16(tables.kindOfState[state]), end: place)
          if isEnd || code >= CodeGroups.firstLone || entries >= LatticeBlock.usualCount { return place }
          break
        }
        if step >= FoldedRules.Step.retreats {
          if step == FoldedRules.Step.leaves { return nil }
          if step == FoldedRules.Step.retreats {
            append(UInt16(tables.kindOfState[retreat.state]), end: retreat.place)
            return retreat.place
          }
          retreat = (place, state)
          step &= ~FoldedRules.Step.pending
        }
        state = Int(step)
        place &+= length
      }
    }
  }
}
