internal import CKernels

/// A document's text in the form in which names are looked for, one symbol a scalar, with the way back to its bytes.
///
/// Rules step through a text in constant time. A symbol is a Unicode scalar; what is not seen (a soft hyphen, the return
/// before a line's end) has none.
/// One value is kept by each worker and filled again for each document: 7 bytes a scalar of scratch.
struct FoldedText {
  private(set) var symbols: [UInt16] = []
  private(set) var classes: [UInt8] = []
  /// Byte offset of each scalar, and of the end.
  private(set) var byteOffsets: [UInt32] = []
  /// What few texts have, apart, as each reader of a text holds a copy of its fields.
  private var rare: Rare?

  private final class Rare: Sendable {
    let ends: [Int: UInt32]
    let joinedLines: [Int]

    init(ends: [Int: UInt32], joinedLines: [Int]) {
      self.ends = ends
      self.joinedLines = joinedLines
    }
  }

  /// The lines' ends that a page's width has put inside its paragraphs, in order; mostly none.
  var joinedLines: [Int] { rare?.joinedLines ?? [] }

  var count: Int { symbols.count }

  /// Takes a text; O(n), allocates nothing once the scratch has grown.
  mutating func fill(with text: [UInt8]) {
    FoldedText.resize(&symbols, to: text.count)
    FoldedText.resize(&classes, to: text.count)
    FoldedText.resize(&byteOffsets, to: text.count + 1)
    let table = CharacterTable.shared
    let count = text.withUnsafeBufferPointer { bytes in
      symbols.withUnsafeMutableBufferPointer { symbols in
        classes.withUnsafeMutableBufferPointer { classes in
          byteOffsets.withUnsafeMutableBufferPointer { FoldedText.fold(bytes, by: table, symbols, classes, $0) }
        }
      }
    }
    FoldedText.resize(&symbols, to: count)
    FoldedText.resize(&classes, to: count)
    FoldedText.resize(&byteOffsets, to: count + 1)
    hideTrailingSpaces()
    let ends = dropUnseen(text)
    let joined = WrappedLines.ends(in: self)
    for end in joined { join(end) }
    rare = ends.isEmpty && joined.isEmpty ? nil : Rare(ends: ends, joinedLines: joined)
    joinBrokenNames()
  }

  /// Spaces before a line's end, with a return or without, are not seen either. O(n), sixteen symbols at a time.
  private mutating func hideTrailingSpaces() {
    hideSpaces(before: 1)
    if next(CharacterTable.unseen, from: 0) != nil { hideSpaces(before: 2) }
  }

  /// - Parameter distance: of the last space from the line's end.
  private mutating func hideSpaces(before distance: Int) {
    let count = count
    var from = 0
    while from < count {
      let last = symbols.withUnsafeBufferPointer {
        yuliao_next_pair($0.baseAddress!, from, count, 0x20, 0x0A, distance)
      }
      guard last < count else { return }
      from = last + 1
      guard distance == 1 || symbols[last + 1] == CharacterTable.unseen else { continue }
      var at = last
      while at >= 0, symbols[at] == 0x20 {
        symbols[at] = CharacterTable.unseen
        at -= 1
      }
    }
  }

  /// Takes out what is not seen, and gives where what stands before a symbol ends, for symbols behind such characters. O(n),
  /// sixteen symbols at a time where there is none.
  private mutating func dropUnseen(_ text: [UInt8]) -> [Int: UInt32] {
    guard var at = next(CharacterTable.unseen, from: 0) else { return [:] }
    var ends: [Int: UInt32] = [:]
    var kept = at
    var end = byteOffsets[at]
    let count = symbols.count
    while at < count {
      let byte = text[Int(byteOffsets[at])]
      if symbols[at] == CharacterTable.unseen, byte != 0x0D || at + 1 < count && text[Int(byteOffsets[at + 1])] == 0x0A
      {
        // An accent belongs to its letter.
        if byte == 0xCC || byte == 0xCD { end = byteOffsets[at + 1] }
        at += 1
        continue
      }
      if end != byteOffsets[at] { ends[kept] = end }
      symbols[kept] = byte == 0x0D ? 0x0A : symbols[at]
      classes[kept] = classes[at]
      byteOffsets[kept] = byteOffsets[at]
      end = byteOffsets[at + 1]
      kept += 1
      at += 1
    }
    if end != byteOffsets[count] { ends[kept] = end }
    byteOffsets[kept] = byteOffsets[count]
    FoldedText.resize(&symbols, to: kept)
    FoldedText.resize(&classes, to: kept)
    FoldedText.resize(&byteOffsets, to: kept + 1)
    return ends
  }

  private mutating func join(_ end: Int) {
    symbols[end] = 0x20
    classes[end] |= CharacterClass.space.rawValue
  }

  /// Makes a space of a line's end that a page has put between the Latin words of a Chinese sentence: …是Janus⏎Henderson的….
  ///
  /// O(n), sixteen symbols at a time; more only around a line's end between a letter and a capital.
  private mutating func joinBrokenNames() {
    var from = 1
    var line = 0
    while let end = next(0x0A, from: from) {
      let start = line
      line = end + 1
      from = end + 1
      // A heading or a table's row is shorter than a line of text.
      guard end - start >= FoldedText.shortestLine, isLatin(end - 1) || symbol(end - 1) == 0x26, isUpper(end + 1),
        runsIntoHan(end - 1, step: -1),
        runsIntoHan(end + 1, step: 1)
      else { continue }
      join(end)
    }
  }

  private static let shortestLine = 20

  /// Whether Latin words and spaces from an index on end, within a name's length, at a Chinese character, a mark that a
  /// Chinese sentence goes on with, or backwards at its bracket.
  private func runsIntoHan(_ index: Int, step: Int) -> Bool {
    var at = index
    while abs(at - index) < 48, isLatinWordPart(at) || [0x20, 0x26, 0x2E, 0x2D, 0x27].contains(symbol(at)) {
      at += step
    }
    return isHan(at) || step > 0 && FoldedText.closers.contains(symbol(at))
      || step < 0 && symbol(at) == 0x28 && isHan(at - 1)
  }

  /// 、 and commas and brackets, wide or not.
  private static let closers = SymbolSet([0x3001, 0x2C, 0x28, 0x29])

  private static func resize<Element: FixedWidthInteger>(_ array: inout [Element], to count: Int) {
    if array.count > count {
      array.removeLast(array.count - count)
    } else {
      array.append(contentsOf: repeatElement(0, count: count - array.count))
    }
  }

  /// Folds bytes into buffers that hold one element a byte, and gives the number of scalars.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, by table: CharacterTable, _ symbols: UnsafeMutableBufferPointer<UInt16>,
    _ classes: UnsafeMutableBufferPointer<UInt8>, _ byteOffsets: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    table.symbols.withUnsafeBufferPointer { symbolTable in
      table.classes.withUnsafeBufferPointer { classTable in
        var done = yuliao_fold_progress()
        while done.bytes < bytes.count {
          done = yuliao_fold(
            done, bytes.baseAddress!, bytes.count, symbolTable.baseAddress!, classTable.baseAddress!,
            symbols.baseAddress!, classes.baseAddress!, byteOffsets.baseAddress!)
          guard done.bytes < bytes.count else { break }
          // One character that the tables cannot fold by themselves.
          let index = done.characters
          let (scalar, width) = FoldedText.decode(bytes, done.bytes)
          byteOffsets[index] = UInt32(truncatingIfNeeded: done.bytes)
          symbols[index] = table.symbol(of: scalar)
          classes[index] =
            scalar < 0x10000 ? classTable[Int(scalar)] : scalar >= 0x20000 ? CharacterClass.han.rawValue : 0
          done.bytes += width
          done.characters += 1
          if scalar == 0x2D || scalar == 0xFF0D, index > 0,
            isNameHyphen(bytes, done.bytes, behind: symbols[index - 1], by: table)
          {
            symbols[index] = CharacterTable.middleDot
          }
        }
        byteOffsets[done.characters] = UInt32(truncatingIfNeeded: bytes.count)
        return done.characters
      }
    }
  }

  /// Whether a hyphen is a name's dot, 蒂姆-斯科特 for 蒂姆·斯科特, as some newsrooms write.
  private static func isNameHyphen(
    _ bytes: UnsafeBufferPointer<UInt8>, _ next: Int, behind last: UInt16, by table: CharacterTable
  ) -> Bool {
    guard next < bytes.count, bytes[next] >= 0xE3, Transliteration.characters.contains(last) else { return false }
    let scalar = FoldedText.decode(bytes, next).0
    return scalar < 0x10000 && Transliteration.characters.contains(table.symbols[Int(scalar)])
  }

  /// Whether the dot of a foreign name stands at an index; a hyphen that could be one does not count.
  @inline(__always) func isNameDot(_ index: Int) -> Bool {
    index >= 0 && index < symbols.count && symbols[index] == CharacterTable.middleDot
      && byteOffsets[index + 1] - byteOffsets[index] > 1
  }

  /// Reads one scalar of well-formed UTF-8; a document's text is well-formed by construction.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, at + 1 < bytes.count {
      return ((first & 0x1F) << 6 | UInt32(bytes[at + 1]) & 0x3F, 2)
    }
    if first < 0xF0, at + 2 < bytes.count {
      return ((first & 0x0F) << 12 | (UInt32(bytes[at + 1]) & 0x3F) << 6 | UInt32(bytes[at + 2]) & 0x3F, 3)
    }
    if at + 3 < bytes.count {
      return (
        (first & 0x07) << 18 | (UInt32(bytes[at + 1]) & 0x3F) << 12 | (UInt32(bytes[at + 2]) & 0x3F) << 6
          | UInt32(bytes[at + 3]) & 0x3F, 4
      )
    }
    return (0xFFFD, 1)
  }

  @inline(__always) func kind(_ index: Int) -> CharacterClass { CharacterClass(rawValue: classes[index]) }

  @inline(__always) func isLatinWordPart(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index] & CharacterClass.wordPart.rawValue != 0
  }

  @inline(__always) func isHan(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index] & CharacterClass.han.rawValue != 0
  }

  @inline(__always) func isUpper(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index] & CharacterClass.upper.rawValue != 0
  }

  @inline(__always) func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index] & CharacterClass.digit.rawValue != 0
  }

  @inline(__always) func isLatin(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index] & CharacterClass.latin.rawValue != 0
  }

  @inline(__always) func isSpace(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && classes[index] & CharacterClass.space.rawValue != 0
  }

  /// The space of Chinese headlines, which parts what stands on its two sides: 进军美国　食药署回应.
  func isWideSpace(_ index: Int) -> Bool { isSpace(index) && byteOffsets[index + 1] - byteOffsets[index] == 3 }

  /// Whether a hyphen stands at an index and no dash, which is folded to one too: Education—taking.
  func isHyphen(_ index: Int) -> Bool {
    symbol(index) == 0x2D && classes[index] & CharacterClass.dash.rawValue == 0
  }

  /// The symbol at an index, or 0 outside the text.
  @inline(__always) func symbol(_ index: Int) -> UInt16 {
    index >= 0 && index < symbols.count ? symbols[index] : 0
  }

  /// Whether a folded word stands at an index.
  @inline(__always) func holds(_ word: [UInt16], at index: Int) -> Bool {
    guard index >= 0, index + word.count <= symbols.count else { return false }
    for offset in word.indices where symbols[index + offset] != word[offset] { return false }
    return true
  }

  /// The first place from an index on where a folded word stands, whatever stands beside it. O(n), sixteen symbols at a
  /// time.
  ///
  /// Looks for two symbols of the word together: its first and its last, of a word between spaces those inside.
  func next(_ word: [UInt16], from index: Int) -> Int? {
    guard index >= 0, !word.isEmpty else { return nil }
    let first = word.firstIndex { $0 != 0x20 } ?? 0
    let last = word.lastIndex { $0 != 0x20 } ?? word.count - 1
    return symbols.withUnsafeBufferPointer { symbols in
      var at = index + first
      while at < symbols.count {
        at = yuliao_next_pair(symbols.baseAddress!, at, symbols.count, word[first], word[last], last - first)
        if at < symbols.count, holds(word, at: at - first) { return at - first }
        at += 1
      }
      return nil
    }
  }

  /// The first place from an index on where a symbol stands. O(n), sixteen symbols at a time.
  func next(_ symbol: UInt16, from index: Int) -> Int? {
    guard index < count else { return nil }
    let found = symbols.withUnsafeBufferPointer {
      yuliao_next_symbol($0.baseAddress!, max(0, index), $0.count, symbol)
    }
    return found < count ? found : nil
  }

  /// The first capital right behind a small letter from an index on, as in AcmeDrum. O(n), sixteen symbols at a time.
  func nextInnerCapital(from index: Int) -> Int? {
    let found = classes.withUnsafeBufferPointer { classes in
      classes.isEmpty ? 0 : yuliao_next_inner_capital(classes.baseAddress!, min(index, classes.count), classes.count)
    }
    return found < count ? found : nil
  }

  /// Where the line around an index begins; nil where that is further away than the reach. O(reach), sixteen symbols at a
  /// time.
  func lineStart(before index: Int, within reach: Int = .max) -> Int? {
    symbols.withUnsafeBufferPointer { symbols in
      guard !symbols.isEmpty else { return 0 }
      let end = min(index, symbols.count)
      let first = max(0, end - min(reach, end))
      let found = yuliao_behind_last_symbol(symbols.baseAddress! + first, end - first, 0x0A)
      return found == 0 && first > 0 && symbols[first - 1] != 0x0A ? nil : first + found
    }
  }

  /// Where the line around an index ends; nil where that is further away than the reach. O(reach).
  func lineEnd(from index: Int, within reach: Int) -> Int? {
    guard index < count else { return count }
    let last = min(count, index + reach + 1)
    let found = symbols.withUnsafeBufferPointer { yuliao_next_symbol($0.baseAddress!, index, last, 0x0A) }
    return found - index <= reach ? found : nil
  }

  /// Whether a folded word ends where an index stands.
  @inline(__always) func holds(_ word: [UInt16], before index: Int) -> Bool { holds(word, at: index - word.count) }

  /// Whether a folded word stands anywhere in a range. O(range).
  func holds(_ word: [UInt16], in range: Range<Int>) -> Bool {
    range.count >= word.count
      && (range.lowerBound...(range.upperBound - word.count)).contains { holds(word, at: $0) }
  }

  func byteRange(_ range: Range<Int>) -> Range<Int> {
    let end = rare?.ends[range.upperBound]
    return Int(byteOffsets[range.lowerBound])..<Int(end ?? byteOffsets[range.upperBound])
  }

  /// The index of the scalar that begins at or after a byte offset; O(log n).
  func index(atByte byte: Int) -> Int {
    (0..<max(0, byteOffsets.count - 1)).partitionPoint { Int(byteOffsets[$0]) >= byte }
  }
}
