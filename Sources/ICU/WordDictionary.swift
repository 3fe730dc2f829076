internal import CICU

/// ICU's own dictionary of Chinese and Japanese words with their costs, as it lies in the system's data.
///
/// ```swift
/// let dictionary = try WordDictionary()
/// dictionary.forEachWord { units, cost in … }
/// ```
///
/// Opening maps the data and copies nothing; walking all of its 316,000 words takes some milliseconds.
package final class WordDictionary {
  private let data: OpaquePointer
  private let units: UnsafePointer<UInt16>
  private let count: Int

  package init() throws {
    let opened = try ICUError.check("open its dictionary of Chinese words") { icu_openBreakDictionary("cjdict", &$0) }
    data = opened!
    // The header: where the trie begins, two reserved words, the total size, the kind of trie.
    let header = icu_dataMemory(data)!.assumingMemoryBound(to: Int32.self)
    let offset = Int(header[0])
    let size = Int(header[3])
    guard header[4] & 7 == 1, offset >= 32, offset < size else {
      icu_dataClose(data)
      throw WordRules.UnknownFormat(detail: "dictionary of kind \(header[4])")
    }
    units = UnsafeRawPointer(header).advanced(by: offset).assumingMemoryBound(to: UInt16.self)
    count = (size - offset) / 2
  }

  deinit { icu_dataClose(data) }

  /// The compiled trie as it lies in ICU's data.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: units, count: count * 2) }

  /// Calls `body` with each word and its cost, in the order of its UTF-16 units.
  package func forEachWord(_ body: (_ units: UnsafeBufferPointer<UInt16>, _ cost: Int) -> Void) throws {
    var walker = CharsTrieWalker(units: units, count: count)
    try walker.walk(body)
  }
}
