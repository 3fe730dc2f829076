internal import YuliaoCorpus

/// Words of the user's own, which win over every other segmentation.
///
/// ```swift
/// let lexicon = UserLexicon([("A股", 0), ("New York Times", 0)])
/// let segmenter = LexiconSegmenter(StandardSegmenter.shared, lexicon)
/// ```
///
/// A word is matched as its bytes stand and may hold spaces, digits and Latin letters; a letter or digit at its edge
/// must not stand beside another in the text, so that "AI" is not found in "SAID". Of words that overlap, the one
/// of higher weight wins, then the longer, then the one that begins first.
///
/// Building takes about a microsecond a word; all threads share one.
public final class UserLexicon: Sendable {
  /// Words held.
  public let count: Int
  private let beginnings: BeginningFilter
  /// By cell: the cell's owner and the origin of its row of next bytes; a double array over bytes.
  private let cells: [Cell]

  private struct Cell {
    var owner: Int32 = -1
    var origin: Int32 = 0
    /// The weight of the word that ends here; nil where none does.
    var weight: Int32?
  }

  /// Later weights of the same word overwrite earlier ones; empty words are left out.
  public init(_ words: some Sequence<(word: String, weight: Int)>) {
    var entries: [(bytes: [UInt8], weight: Int32)] = []
    for (word, weight) in words where !word.isEmpty {
      entries.append((Array(word.utf8), Int32(clamping: weight)))
    }
    // A stable order, so that of equal words the last one given counts.
    let order = entries.indices.sorted {
      entries[$0].bytes == entries[$1].bytes
        ? $0 < $1 : entries[$0].bytes.lexicographicallyPrecedes(entries[$1].bytes)
    }
    let sorted = order.map { entries[$0] }
    beginnings = BeginningFilter(sorted.lazy.map(\.bytes))
    var builder = ByteTrieBuilder(sorted)
    builder.build()
    cells = builder.cells.map { Cell(owner: $0.owner, origin: $0.origin, weight: $0.weight) }
    count = builder.wordCount
  }

  /// A place where a word stands.
  struct Match: Sendable {
    var start: Int
    var end: Int
    var weight: Int32
  }

  /// Appends all places where words stand, overlapping ones included, by their start.
  func find(in text: UnsafeBufferPointer<UInt8>, into matches: inout [Match]) {
    guard count > 0 else { return }
    cells.withUnsafeBufferPointer { cells in
      for start in text.indices {
        guard text[start] & 0xC0 != 0x80, beginnings.mayBegin(text, start) else { continue }
        guard !isInsideWord(text, start) else { continue }
        var node = 0
        var at = start
        while at < text.count, cells[node].origin > 0 {
          let next = Int(cells[node].origin) + Int(text[at])
          guard next < cells.count, Int(cells[next].owner) == node else { break }
          node = next
          at += 1
          if let weight = cells[node].weight, !isInsideWord(text, at) {
            matches.append(Match(start: start, end: at, weight: weight))
          }
        }
      }
    }
  }

  /// Whether letters or digits stand on both sides of an offset.
  private func isInsideWord(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at > 0 && at < text.count && UserLexicon.isAlphanumeric(text[at - 1]) && UserLexicon.isAlphanumeric(text[at])
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

extension UserLexicon {
  /// A line of a lexicon file that cannot be read.
  public struct BadLine: Error, CustomStringConvertible {
    /// The line's number, from 1.
    public let line: Int
    public let reason: String
    public var description: String { "line \(line): \(reason)" }
  }

  /// Reads a word a line, with a tab and a whole number behind it where it has a weight; empty lines are passed over.
  public convenience init(contents: [UInt8]) throws { self.init(try UserLexicon.words(in: contents)) }

  /// The words and weights of a file, as ``init(contents:)`` takes them.
  public static func words(in contents: [UInt8]) throws -> [(word: String, weight: Int)] {
    var words: [(word: String, weight: Int)] = []
    for (index, line) in contents.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      var line = line
      if index == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.last == 0x0D { line = line.dropLast() }
      guard !line.isEmpty else { continue }
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard let word = String(validating: parts[0], as: UTF8.self), !word.isEmpty else {
        throw BadLine(line: index + 1, reason: "no word in UTF-8 before the tab")
      }
      var weight = 0
      if parts.count > 1, !parts[1].isEmpty {
        guard let number = Int(String(decoding: parts[1], as: UTF8.self)) else {
          throw BadLine(line: index + 1, reason: "the weight behind the tab is no whole number")
        }
        weight = number
      }
      words.append((word, weight))
    }
    return words
  }
}
