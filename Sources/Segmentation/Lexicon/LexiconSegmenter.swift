public import YuliaoCorpus

/// An engine with words of the user's own on top of it, which always win.
///
/// ```swift
/// let segmenter = LexiconSegmenter(StandardSegmenter.shared, UserLexicon([("A股", 0)]))
/// try segmenter.tokens(of: "今天A股上涨")  // 今天 A股 上涨
/// ```
///
/// The words cut the text first; the engine segments what lies between them. Finding them takes some nanoseconds a
/// character, however many they are.
public struct LexiconSegmenter<Base: Segmenter>: Segmenter {
  public static var engine: String { Base.engine }

  private let base: Base
  private let lexicon: UserLexicon

  public init(_ base: Base, _ lexicon: UserLexicon) {
    self.base = base
    self.lexicon = lexicon
  }

  public func makeScratch() throws -> Scratch { Scratch(base: try base.makeScratch()) }

  public func boundaries(of text: UnsafeBufferPointer<UInt8>, into scratch: inout Scratch) {
    scratch.segment(text, base, lexicon)
  }

  /// The base's scratch, and the words found.
  public struct Scratch: SegmentationScratch {
    private var storage: [Token] = []
    private var matches: [UserLexicon.Match] = []
    private var chosen: [UserLexicon.Match] = []
    private var taken = ByteSet()
    private var base: Base.Scratch

    public var tokens: ArraySlice<Token> { storage[...] }

    fileprivate init(base: Base.Scratch) { self.base = base }

    fileprivate mutating func segment(_ text: UnsafeBufferPointer<UInt8>, _ engine: Base, _ lexicon: UserLexicon) {
      storage.removeAll(keepingCapacity: true)
      matches.removeAll(keepingCapacity: true)
      lexicon.find(in: text, into: &matches)
      choose()
      var at = 0
      for match in chosen {
        segmentBetween(text, at..<match.start, engine)
        storage.append(Token(start: match.start, end: match.end, kind: LexiconKind.kind(text[match.start..<match.end])))
        at = match.end
      }
      segmentBetween(text, at..<text.count, engine)
    }

    private mutating func segmentBetween(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ engine: Base) {
      guard !range.isEmpty else { return }
      engine.boundaries(of: UnsafeBufferPointer(rebasing: text[range]), into: &base)
      for token in base.tokens {
        storage.append(
          Token(start: Int(token.start) + range.lowerBound, end: Int(token.end) + range.lowerBound, kind: token.kind))
      }
    }

    /// Chooses among words that overlap: the weightiest, then the longest, then the first.
    private mutating func choose() {
      chosen.removeAll(keepingCapacity: true)
      var at = 0
      while at < matches.count {
        // A cluster: matches that overlap, directly or through others. They come by start.
        var end = at + 1
        var reach = matches[at].end
        while end < matches.count, matches[end].start < reach {
          reach = max(reach, matches[end].end)
          end += 1
        }
        if end == at + 1 {
          chosen.append(matches[at])
        } else {
          let first = chosen.count
          let start = matches[at].start
          matches[at..<end].sort {
            ($1.weight, $1.end - $1.start, $0.start) < ($0.weight, $0.end - $0.start, $1.start)
          }
          taken.clear(reach - start)
          for match in matches[at..<end] where taken.insert(match.start - start..<match.end - start) {
            chosen.append(match)
          }
          chosen[first...].sort { $0.start < $1.start }
        }
        at = end
      }
    }
  }
}

/// A set of bytes of a stretch of text, in memory that is used again.
struct ByteSet {
  private var words: [UInt64] = []

  /// Empties the set, for `count` bytes.
  mutating func clear(_ count: Int) {
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(0, count: (count + 63) / 64))
  }

  /// Adds a range, which must not be empty, unless some of it is in the set already; whether it did.
  mutating func insert(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound >> 6
    let last = (range.upperBound - 1) >> 6
    let head: UInt64 = .max << UInt64(range.lowerBound & 63)
    let tail: UInt64 = .max >> UInt64(63 - (range.upperBound - 1) & 63)
    func mask(_ word: Int) -> UInt64 {
      (word == first ? head : .max) & (word == last ? tail : .max)
    }
    for word in first...last {
      if words[word] & mask(word) != 0 { return false }
    }
    for word in first...last { words[word] |= mask(word) }
    return true
  }
}

/// The kind of a user's word, in ICU's numbers.
enum LexiconKind {
  static func kind(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16 {
    var kind: UInt16 = 100
    for byte in word {
      // Leads of kana and Han characters.
      if byte >= 0xE3 { return 400 }
      if byte >= 0x80 || !(byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) { kind = 200 }
    }
    return kind
  }
}
