public import YuliaoCorpus

/// Cuts a text into sentences, Chinese and English alike.
///
/// ```swift
/// var splitter = SentenceSplitter()
/// text.withUnsafeBufferPointer { splitter.split($0) }
/// splitter.sentences  // byte ranges side by side
/// ```
///
/// A sentence ends after 。！？ with the quotes and brackets that close there, after `.`, `!` and `?` where the
/// next word could begin a sentence and the last is no abbreviation (`Sen.`, `U.S.`, `J.`), and at the end of a
/// line. White space belongs to the sentence before it; a text of white space has no sentence.
///
/// O(n), about a gigabyte a second; allocates nothing once warm.
public struct SentenceSplitter: Sendable {
  /// The sentences of the last text: side by side, from its start to its end.
  public private(set) var sentences: [Sentence] = []

  public init() {}

  /// Fills ``sentences`` with those of `text`.
  public mutating func split(_ text: UnsafeBufferPointer<UInt8>) {
    sentences.removeAll(keepingCapacity: true)
    guard let base = text.baseAddress else { return }
    let scanner = SentenceScanner(base: base, count: text.count)
    var start = 0
    var at = scanner.skipSpace(0)
    // Leading white space has no sentence before it, so the first sentence takes it.
    while at < text.count {
      let end = scanner.skipSpace(scanner.endOfSentence(from: at))
      sentences.append(Sentence(start: start, end: end))
      start = end
      at = end
    }
  }
}

/// Reads bytes of one text; every offset it is asked for lies in `0...count`, and it reads below `count` only.
struct SentenceScanner {
  let base: UnsafePointer<UInt8>
  let count: Int

  /// The end of the sentence that begins at `from`, before the white space that follows it.
  func endOfSentence(from: Int) -> Int {
    var at = from
    while at < count {
      let byte = base[at]
      // One comparison passes what is common: letters, digits, and the bytes of Han characters, whose leads
      // are E4...E9. Below 0x40 stand the ASCII marks and LF; E3 and EF lead the full-width marks.
      if byte >= 0x40 && byte != 0xE3 && byte != 0xEF {
        at += 1
        continue
      }
      switch byte {
      case 0x0A:
        return at
      case UInt8(ascii: "."):
        let end = skipClosers(at + 1)
        if endsSentence(period: at, closed: end) { return end }
        at = end
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        let end = skipClosers(at + 1)
        if endsSentence(mark: at, closed: end) { return end }
        at = end
      case 0xE3 where at + 2 < count && base[at + 1] == 0x80 && base[at + 2] == 0x82,  // 。
        0xEF where at + 2 < count && base[at + 1] == 0xBC && (base[at + 2] == 0x81 || base[at + 2] == 0x9F),  // ！？
        0xEF where at + 2 < count && base[at + 1] == 0xBD && base[at + 2] == 0xA1:  // ｡
        return skipClosers(at + 3)
      default:
        at += 1
      }
    }
    return count
  }

  /// The offset past the white space at `from`: ASCII, U+00A0, U+2028, U+2029, U+3000, U+FEFF.
  func skipSpace(_ from: Int) -> Int {
    var at = from
    while at < count {
      switch base[at] {
      case 0x20, 0x09...0x0D: at += 1
      case 0xC2 where at + 1 < count && (base[at + 1] == 0xA0 || base[at + 1] == 0x85): at += 2
      case 0xE2 where at + 2 < count && base[at + 1] == 0x80 && (base[at + 2] == 0xA8 || base[at + 2] == 0xA9): at += 3
      case 0xE3 where at + 2 < count && base[at + 1] == 0x80 && base[at + 2] == 0x80: at += 3
      case 0xEF where at + 2 < count && base[at + 1] == 0xBB && base[at + 2] == 0xBF: at += 3
      default: return at
      }
    }
    return count
  }

  /// The offset past the quotes, brackets and further end marks at `from`.
  private func skipClosers(_ from: Int) -> Int {
    var at = from
    while at < count {
      switch base[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "."),
        UInt8(ascii: "!"), UInt8(ascii: "?"):
        at += 1
      case 0xE2 where at + 2 < count && base[at + 1] == 0x80 && [0x99, 0x9D, 0xA6].contains(base[at + 2]):  // ’”…
        at += 3
      case 0xE3
      where at + 2 < count && base[at + 1] == 0x80
        && [0x82, 0x8B, 0x8D, 0x8F, 0x91, 0x95, 0x9E].contains(base[at + 2]):  // 。》」』】〕〞
        at += 3
      case 0xEF where at + 2 < count && base[at + 1] == 0xBC && [0x81, 0x82, 0x87, 0x89, 0x9F].contains(base[at + 2]):
        at += 3  // ！＂＇）？
      default:
        return at
      }
    }
    return count
  }

  /// Whether `!` or `?` at `mark`, closed at `closed`, ends a sentence.
  private func endsSentence(mark: Int, closed: Int) -> Bool {
    guard closed < count else { return true }
    let next = skipSpace(closed)
    if next == closed {
      // No space: in Chinese text with ASCII marks the next character is not ASCII; in a URL it is.
      return base[closed] >= 0x80 && mark > 0 && base[mark - 1] >= 0x80
    }
    return !isLowercase(next)
  }

  /// Whether the period at `period`, closed at `closed`, ends a sentence.
  private func endsSentence(period: Int, closed: Int) -> Bool {
    guard closed < count else { return true }
    let next = skipSpace(closed)
    guard next > closed, next < count else { return next >= count }
    if base[closed] == 0x0A { return true }
    if isLowercase(next) || isLeadingPunctuation(next) { return false }
    guard closed == period + 1 else { return true }
    switch Abbreviations.judge(base: base, period: period) {
    case .none: return true
    case .title: return false
    case .closing: return Abbreviations.beginsSentence(base: base + next, count: count - next)
    case .number: return !isDigit(next)
    }
  }

  private func isLowercase(_ at: Int) -> Bool {
    at < count && base[at] >= UInt8(ascii: "a") && base[at] <= UInt8(ascii: "z")
  }

  private func isDigit(_ at: Int) -> Bool {
    at < count && base[at] >= UInt8(ascii: "0") && base[at] <= UInt8(ascii: "9")
  }

  private func isLeadingPunctuation(_ at: Int) -> Bool {
    at < count && (base[at] == UInt8(ascii: ",") || base[at] == UInt8(ascii: ";") || base[at] == UInt8(ascii: "&"))
  }
}
