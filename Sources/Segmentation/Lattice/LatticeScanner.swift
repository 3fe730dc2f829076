internal import YuliaoICU

/// Reads a text's characters into a block: one entry for each plain character, one for each other segment.
///
/// Invariants: `text` is valid for `count` bytes, and every read is below `count`; a segment or run begins at
/// `offsets[entries]`.
struct LatticeScanner {
  let text: UnsafePointer<UInt8>
  let count: Int
  let tables: LatticeTables
  let block: LatticeBlock
  /// Entries in the block.
  var entries = 0
  /// The highest code met, to know whether katakana occur.
  var highest: UInt16 = 0

  /// Why the scanner stopped.
  enum Stop {
    /// The block holds the usual number of entries, or the text has ended.
    case full
    /// The segment that begins here is not for the scanner.
    case leaves
  }

  /// A character's code and length in bytes; ill-formed bytes count as U+FFFD.
  @inline(__always)
  private func code(at place: Int) -> (code: UInt16, length: Int) {
    let lead = text[place]
    if lead < 0x80 { return (tables.codes[Int(lead)], 1) }
    if lead >= 0xE1, lead < 0xF0, lead != 0xED, place &+ 2 < count {
      let second = text[place &+ 1]
      let third = text[place &+ 2]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return (tables.codes[Int(lead & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)], 3)
      }
    }
    return rareCode(at: place)
  }

  @inline(never)
  private func rareCode(at place: Int) -> (code: UInt16, length: Int) {
    let (scalar, length) = UTF8Decoding.scalar(at: place, in: UnsafeBufferPointer(start: text, count: count))
    if scalar < 0x10000 { return (tables.codes[Int(scalar)], length) }
    let page = Int(tables.pages[Int(scalar - 0x10000) >> 8])
    return (tables.supplementary[page << 8 | Int(scalar & 0xFF)], length)
  }

  /// Reads from `start`, where a segment begins, until the block is full or a segment is left to others; returns
  /// where the first segment not read begins.
  @inline(never)
  mutating func scan(from start: Int) -> (end: Int, stop: Stop) {
    let steps = tables.steps
    let firstPlain = CharacterCodes.firstPlain
    let text = self.text
    let count = self.count
    let table = tables.codes
    // The last place at which four bytes can be read.
    let lastWord = count - 4
    var codes = block.codes
    var offsets = block.offsets
    var place = start
    offsets[entries] = UInt32(truncatingIfNeeded: place)
    segments: while place < count {
      if entries >= LatticeBlock.usualCount { return (place, .full) }
      var (code, length) = code(at: place)
      next: while true {
        if code >= firstPlain {
          let runStart = entries
          var entry = entries
          var highest = self.highest
          var capacity = block.capacity
          repeat {
            if entry == capacity {
              block.grow(keeping: entry)
              codes = block.codes
              offsets = block.offsets
              capacity = block.capacity
            }
            codes[entry] = code
            highest = max(highest, code)
            place &+= length
            entry &+= 1
            offsets[entry] = UInt32(truncatingIfNeeded: place)
            // Three bytes at once, as nearly all plain characters are: well-formed ones by their marks. Overlong
            // forms and surrogates have the marks as well, but no plain character has their number.
            while place <= lastWord, entry < capacity {
              let word = UnsafeRawPointer(text + place).loadUnaligned(as: UInt32.self)
              guard word & 0xC0C0F0 == 0x8080E0 else { break }
              code = table[Int((word & 0x0F) << 12 | (word & 0x3F00) >> 2 | (word & 0x3F0000) >> 16)]
              guard code >= firstPlain else { break }
              codes[entry] = code
              highest = max(highest, code)
              place &+= 3
              entry &+= 1
              offsets[entry] = UInt32(truncatingIfNeeded: place)
            }
            guard place < count else {
              entries = entry
              self.highest = highest
              closeRun(runStart)
              return (place, .full)
            }
            (code, length) = self.code(at: place)
          } while code >= firstPlain
          entries = entry
          self.highest = highest
          guard tables.endsPlainRun[Int(code)] else {
            entries = runStart
            return (Int(offsets[runStart]), .leaves)
          }
          closeRun(runStart)
          if entries >= LatticeBlock.usualCount { return (place, .full) }
        }
        // A segment of other characters begins at `place` with `code`.
        var state = Int(steps[WordRules.startState * FoldedRules.width + Int(code)])
        if state == Int(FoldedRules.Step.leaves) { return (place, .leaves) }
        var at = place &+ length
        var retreat = (place: 0, state: 0)
        while true {
          let isEnd = at >= count
          var step: UInt8
          if isEnd {
            step = steps[state * FoldedRules.width + FoldedRules.endColumn]
          } else {
            (code, length) = self.code(at: at)
            step = steps[state * FoldedRules.width + min(Int(code), FoldedRules.plainColumn)]
          }
          if step == FoldedRules.Step.ends {
            close(at, state)
            place = at
            if isEnd { return (place, .full) }
            if entries >= LatticeBlock.usualCount { return (place, .full) }
            continue next
          }
          if step >= FoldedRules.Step.retreats {
            if step == FoldedRules.Step.leaves { return (place, .leaves) }
            if step == FoldedRules.Step.retreats {
              close(retreat.place, retreat.state)
              place = retreat.place
              continue segments
            }
            retreat = (at, state)
            step &= ~FoldedRules.Step.pending
          }
          state = Int(step)
          at &+= length
        }
      }
    }
    return (place, .full)
  }

  /// Closes the segment that ends at `end` in `state`.
  @inline(__always)
  private mutating func close(_ end: Int, _ state: Int) {
    block.codes[entries] = UInt16(tables.kindOfState[state])
    entries &+= 1
    block.offsets[entries] = UInt32(truncatingIfNeeded: end)
  }

  /// Gives a lone 々 its own kind.
  @inline(__always)
  private func closeRun(_ start: Int) {
    if block.codes[start] < tables.endOfLone, entries == start &+ 1 { block.codes[start] = tables.loneKind }
  }
}
