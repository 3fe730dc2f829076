internal import CICU

/// ICU's compiled word rules: its own state table and character categories, read through its public interface.
///
/// A segment is the longest prefix of the text that leads from ``startState`` to an accepting state. Because the
/// table is ICU's, whoever runs it finds ICU's segments, for whichever ICU is installed.
///
/// Reading takes about a millisecond.
package struct WordRules: Sendable {
  /// The state in which no segment goes on.
  package static let stopState = 0
  package static let startState = 1

  package let stateCount: Int
  package let categoryCount: Int
  /// Categories from this one on are handed to a dictionary.
  package let firstDictionaryCategory: Int
  /// The next state, by `state * categoryCount + category`.
  package let next: [UInt8]
  /// Whether a segment may end in a state.
  package let isAccepting: [Bool]
  /// The rule status of a segment that ends in a state.
  package let status: [UInt16]
  /// The categories of all scalars, in order and without gaps.
  package let categories: [(scalars: ClosedRange<UInt32>, category: UInt8)]

  /// Why the installed rules cannot be used.
  package struct UnknownFormat: Error, CustomStringConvertible {
    package let detail: String
    package init(detail: String) { self.detail = detail }
    package var description: String { "the installed ICU keeps its word rules in a form not known here (\(detail))" }
  }

  /// The state after a character of `category`.
  package func nextState(_ state: Int, category: UInt8) -> Int {
    Int(next[state * categoryCount + Int(category)])
  }

  /// Reads the word rules for `locale`.
  package init(locale: String) throws {
    try self.init(binary: BreakIterator(.word, locale: locale).binaryRules())
  }

  /// Reads rules as `ubrk_getBinaryRules` gives them: a header of 20 words, then the parts it points to.
  init(binary: [UInt8]) throws {
    func word(_ offset: Int) throws -> Int {
      guard offset >= 0, offset + 4 <= binary.count else { throw UnknownFormat(detail: "truncated") }
      return Int(binary[offset]) | Int(binary[offset + 1]) << 8 | Int(binary[offset + 2]) << 16
        | Int(binary[offset + 3]) << 24
    }
    guard try word(0) == 0xB1A0 else { throw UnknownFormat(detail: "no header") }
    guard binary[4] == 6 else { throw UnknownFormat(detail: "version \(binary[4])") }
    categoryCount = try word(12)
    let table = try word(16)
    let trie = (offset: try word(32), length: try word(36))
    let statuses = try word(48)

    stateCount = try word(table)
    let rowLength = try word(table + 4)
    firstDictionaryCategory = try word(table + 8)
    let flags = try word(table + 16)
    // Rows of bytes, no look-ahead rules, no rules that ask for the text's beginning.
    guard flags == 4 else { throw UnknownFormat(detail: "table flags \(flags)") }
    guard stateCount > 1, stateCount <= 256, categoryCount < 62, rowLength >= 3 + categoryCount,
      table + 20 + stateCount * rowLength <= binary.count, trie.offset + trie.length <= binary.count
    else { throw UnknownFormat(detail: "\(stateCount) states, \(categoryCount) categories") }

    let states = stateCount
    var next: [UInt8] = []
    var accepting: [Bool] = []
    var status: [UInt16] = []
    for state in 0..<stateCount {
      let row = table + 20 + state * rowLength
      guard binary[row] <= 1, binary[row + 1] == 0 else { throw UnknownFormat(detail: "look-ahead") }
      accepting.append(binary[row] == 1)
      // Statuses stand as a count and that many values, of which the last, the largest, is the one reported.
      let entry = statuses + 4 * Int(binary[row + 2])
      status.append(UInt16(truncatingIfNeeded: try word(entry + 4 * (try word(entry)))))
      let targets = binary[row + 3..<row + 3 + categoryCount]
      guard !targets.contains(where: { $0 >= states }) else { throw UnknownFormat(detail: "state out of range") }
      next.append(contentsOf: targets)
    }
    self.next = next
    self.isAccepting = accepting
    self.status = status
    categories = try WordRules.readCategories(
      Array(binary[trie.offset..<trie.offset + trie.length]), limit: categoryCount)
  }

  private static func readCategories(
    _ data: [UInt8], limit: Int
  ) throws -> [(scalars: ClosedRange<UInt32>, category: UInt8)] {
    // ICU asks for storage aligned to four bytes.
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 8)
    defer { storage.deallocate() }
    storage.copyBytes(from: data)
    let opened = try ICUError.check("read the categories of the word rules") {
      icu_trieOpen(storage.baseAddress, Int32(data.count), &$0)
    }
    let trie = opened!
    defer { icu_trieClose(trie) }
    var ranges: [(scalars: ClosedRange<UInt32>, category: UInt8)] = []
    var start: UInt32 = 0
    while start <= 0x10FFFF {
      var value: UInt32 = 0
      let end = icu_trieRange(trie, Int32(start), &value)
      guard end >= 0, value < limit else { throw UnknownFormat(detail: "category \(value)") }
      ranges.append((start...UInt32(end), UInt8(value)))
      start = UInt32(end) + 1
    }
    return ranges
  }
}
