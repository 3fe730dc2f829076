internal import CICU

/// A rewriting from one script to another by ICU's rules.
///
/// ```swift
/// try Transliterator(.traditionalToSimplified).transliterate("參議員")  // "参议员"
/// ```
///
/// Opening one takes some milliseconds; a call is O(n). It belongs to one thread.
package final class Transliterator {
  /// The rewritings that are used, by ICU's names for them.
  package enum Rules: String {
    case traditionalToSimplified = "Hant-Hans"
    case simplifiedToTraditional = "Hans-Hant"
    case hanToLatin = "Han-Latin"
    case latinToASCII = "Latin-ASCII"
  }

  private let handle: OpaquePointer

  package init(_ rules: Rules) throws {
    let id = Array(rules.rawValue.utf16)
    let opened = try ICUError.check("open the transliterator \(rules.rawValue)") {
      icu_transliteratorOpen(id, Int32(id.count), &$0)
    }
    handle = opened!
  }

  deinit { icu_transliteratorClose(handle) }

  /// The rewritten text.
  package func transliterate(_ text: String) throws -> String {
    let source = Array(text.utf16)
    guard !source.isEmpty else { return "" }
    var capacity = source.count * 2 + 32
    while true {
      var buffer = source + [UInt16](repeating: 0, count: capacity - source.count)
      var length = Int32(source.count)
      var limit = length
      var status: icu_Status = 0
      icu_transliterate(handle, &buffer, &length, Int32(capacity), 0, &limit, &status)
      if status == ICU_BUFFER_OVERFLOW {
        capacity = max(Int(length), capacity) * 2
        continue
      }
      guard status <= 0 else { throw ICUError("transliterate a text", status) }
      return String(decoding: buffer.prefix(Int(length)), as: UTF16.self)
    }
  }
}
