import YuliaoCorpus

/// The words of a text that may make up a name which neither lists nor rules know, in runs that nothing interrupts:
/// capitalised words, and the tokens of Chinese between signs.
///
/// Offsets are symbols of the scan. One pass, O(n); it keeps its memory.
struct NameRuns {
  /// In what a name is written, and where it stands.
  enum Script: UInt8, CaseIterable { case latin, latinAmongHan, han }

  struct Word {
    var start: Int32
    var end: Int32
    /// Of the symbols it is written with.
    var hash: UInt64
    /// The run it belongs to.
    var run: Int32
    /// For a Chinese token: a character that says little by itself, or a word that ends and begins no name.
    var isWeak: Bool
  }

  struct Run {
    var words: Range<Int>
    var script: Script
    /// How many settled spans begin before it.
    var settled: Int
  }

  private(set) var words: [Word] = []
  private(set) var runs: [Run] = []
  /// Whether a word's hash belongs to one that the text also writes in small letters: a filter of bits.
  private var small = [UInt64](repeating: 0, count: 256)

  /// The symbols of a run.
  func range(of run: Int) -> Range<Int> {
    let words = runs[run].words
    return Int(self.words[words.lowerBound].start)..<Int(self.words[words.upperBound - 1].end)
  }

  mutating func fill(_ scan: DocumentScan, settled: [Span]) {
    words.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    for index in small.indices { small[index] = 0 }
    var scanner = RunScanner(scan: scan, settled: settled)
    scanner.scan(into: &self)
  }

  /// Whether the text also writes the word in small letters, as it does with ordinary words.
  func isAlsoSmall(_ hash: UInt64) -> Bool {
    small[Int(truncatingIfNeeded: hash >> 6) & 255] & (1 << (hash & 63)) != 0
  }

  /// Where a Latin word that begins at an index ends, before a limit.
  static func wordEnd(from start: Int, to limit: Int, in text: FoldedText) -> Int {
    var end = start
    while end < limit, text.isLatinWordPart(end) || isInnerMark(end, in: text) { end += 1 }
    return end
  }

  /// An apostrophe, hyphen, & or point between letters.
  fileprivate static func isInnerMark(_ index: Int, in text: FoldedText) -> Bool {
    let symbol = text.symbols[index]
    return (symbol == 0x27 || symbol == 0x2D || symbol == 0x26 || symbol == 0x2E)
      && text.isLatinWordPart(index - 1) && text.isLatinWordPart(index + 1)
  }

  fileprivate mutating func noteSmall(_ hash: UInt64) {
    small[Int(truncatingIfNeeded: hash >> 6) & 255] |= 1 << (hash & 63)
  }

  fileprivate mutating func append(_ word: Word, opening script: Script?, settled: Int) {
    if let script {
      runs.append(Run(words: words.count..<words.count, script: script, settled: settled))
    }
    var word = word
    word.run = Int32(runs.count - 1)
    words.append(word)
    runs[runs.count - 1].words = runs[runs.count - 1].words.lowerBound..<words.count
  }
}

/// Walks over a text once and cuts it into runs.
private struct RunScanner {
  let scan: DocumentScan
  // Its own copies, as asking the scan for them counts references at each word.
  private let text: FoldedText
  private let tokenStarts: [Bool]
  let settled: [Span]
  /// The next settled span that ends behind the place.
  private var next = 0
  private var open: NameRuns.Script?

  init(scan: DocumentScan, settled: [Span]) {
    self.scan = scan
    text = scan.text
    tokenStarts = scan.tokenStarts
    self.settled = settled
  }

  mutating func scan(into runs: inout NameRuns) {
    let count = text.count
    var address = 0
    var at = 0
    while at < count {
      while next < settled.count, settled[next].end <= at { next += 1 }
      var limit = count
      if next < settled.count {
        if settled[next].start <= at {
          at = settled[next].end
          open = nil
          continue
        }
        limit = settled[next].start
      }
      while address < scan.addresses.count, scan.addresses[address].upperBound <= at { address += 1 }
      if address < scan.addresses.count, scan.addresses[address].lowerBound <= at {
        at = scan.addresses[address].upperBound
        open = nil
        continue
      }
      let kind = text.kind(at)
      if kind.contains(.han) {
        at = han(from: at, limit, &runs)
      } else if !kind.isDisjoint(with: .wordPart) {
        at = latin(from: at, limit, &runs)
      } else {
        // A space, or & between spaces, joins the words of a name.
        let joins =
          kind.contains(.space) && !text.isSpace(at + 1)
          || text.symbol(at) == 0x26 && text.isSpace(at - 1) && text.isSpace(at + 1)
        if open == .han ? !text.isNameDot(at) : !joins { open = nil }
        at += 1
      }
    }
    open = nil
  }

  private mutating func han(from start: Int, _ limit: Int, _ runs: inout NameRuns) -> Int {
    var end = start + 1
    while end < limit, text.isHan(end), !tokenStarts[end] { end += 1 }
    let isWeak = end == start + 1 && WeakCharacters.holds(text.symbols[start])
    let word = NameRuns.Word(
      start: Int32(start), end: Int32(end), hash: scan.hash(start, end), run: 0, isWeak: isWeak)
    runs.append(word, opening: open == .han ? nil : .han, settled: next)
    open = .han
    return end
  }

  private mutating func latin(from start: Int, _ limit: Int, _ runs: inout NameRuns) -> Int {
    var end = start
    var hasCapital = false
    var hasLetter = false
    var hasSmall = false
    var hasDot = false
    var hash = NameHash.seed
    while end < limit, text.isLatinWordPart(end) || NameRuns.isInnerMark(end, in: text) {
      if text.isUpper(end) { hasCapital = true }
      if text.isLatin(end) {
        hasLetter = true
        if !text.isUpper(end) { hasSmall = true }
      }
      if text.symbols[end] == 0x2E { hasDot = true }
      hash = NameHash.add(hash, text.symbols[end])
      end += 1
    }
    let whole = end
    var closes = false
    if end - start > 2, text.symbol(end - 1) == 0x73, text.symbol(end - 2) == 0x27 {
      end -= 2
      closes = true
    }
    let isAmongHan = text.isHan(start - 1) || text.isHan(whole)
    // 0700.HK, AAPL.US are codes.
    let isCode = hasDot && !hasSmall
    let isName =
      !isCode
      && (hasLetter
        && (hasCapital && !(text.isDigit(start) && !text.isUpper(end - 1)) || isAmongHan && end - start > 2))
    guard isName, whole < limit || limit == text.count || !text.isLatinWordPart(whole) else {
      if hasLetter, !hasCapital { runs.noteSmall(hash) }
      open = nil
      return max(whole, start + 1)
    }
    let script: NameRuns.Script = isAmongHan || text.symbol(start - 1) > 0x2E80 ? .latinAmongHan : .latin
    let word = NameRuns.Word(
      start: Int32(start), end: Int32(end), hash: scan.hash(start, end), run: 0, isWeak: false)
    runs.append(word, opening: open == nil || open == .han ? script : nil, settled: next)
    open = closes ? nil : open == nil || open == .han ? script : open
    return whole
  }
}

/// Chinese characters that stand alone as words of grammar, so that they say nothing of a name.
enum WeakCharacters {
  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1024)
    let listed =
      "的了在是和与及等也都将就为对从到被把这那其该此个们年月日时分点元万亿上下中内外前后已不有无会能可要以而但或又再更最很仅只于由因并让给向至"
      + "媒图一二三四五六七八九十两百千我你他她它说称还去来做用着过得地之所者则且若如即虽乃曾正在每各某另首次第约近超逾达共同"
    for symbol in CharacterTable.shared.fold(listed) { bits[Int(symbol >> 6)] |= 1 << UInt64(symbol & 63) }
    return bits
  }()

  @inline(__always) static func holds(_ symbol: UInt16) -> Bool {
    bits[Int(symbol >> 6)] & (1 << UInt64(symbol & 63)) != 0
  }
}
