internal import CICU

/// ICU's break iterator: boundaries of words or sentences in UTF-16 text.
///
/// ```swift
/// let iterator = try BreakIterator(.word, locale: "zh")
/// try iterator.forEachBoundary(of: units) { offset, status in … }
/// ```
///
/// Opening one takes some microseconds, the first of a process some milliseconds. It belongs to one thread.
package final class BreakIterator {
  /// What is looked for.
  package enum Unit {
    case word, sentence, grapheme
  }

  private let handle: OpaquePointer

  package init(_ unit: Unit, locale: String) throws {
    let type =
      switch unit {
      case .word: ICU_BREAK_WORD
      case .sentence: ICU_BREAK_SENTENCE
      case .grapheme: ICU_BREAK_GRAPHEME
      }
    let opened = try ICUError.check("open the \(unit) break iterator for \(locale)") {
      icu_breakOpen(Int32(type), locale, &$0)
    }
    handle = opened!
  }

  deinit { icu_breakClose(handle) }

  /// Calls `body` with each boundary after 0 and the rule status of the segment that ends there.
  ///
  /// The units must stay where they are during the call. Fails for more than 2^31 - 1 units.
  @inline(__always)
  package func forEachBoundary(
    of units: UnsafeBufferPointer<UInt16>, _ body: (_ offset: Int, _ status: UInt16) -> Void
  ) throws {
    guard try set(units) else { return }
    var offset = icu_breakNext(handle)
    while offset >= 0 {
      body(Int(offset), UInt16(truncatingIfNeeded: icu_breakRuleStatus(handle)))
      offset = icu_breakNext(handle)
    }
  }

  /// The number of segments, counted in the way that costs ICU least: rule statuses are not asked for.
  package func countSegments(of units: UnsafeBufferPointer<UInt16>) throws -> Int {
    guard try set(units) else { return 0 }
    var count = 0
    while icu_breakNext(handle) >= 0 { count += 1 }
    return count
  }

  /// Sets the text; false for an empty one, which has no boundary but 0.
  private func set(_ units: UnsafeBufferPointer<UInt16>) throws -> Bool {
    guard let base = units.baseAddress, units.count > 0 else { return false }
    guard units.count <= Int(Int32.max) else {
      throw ICUError("break a text of \(units.count) UTF-16 units", icu_Status(ICU_INDEX_OUT_OF_BOUNDS))
    }
    try ICUError.check("read a text") { icu_breakSetText(handle, base, Int32(units.count), &$0) }
    return true
  }

  /// The compiled rules, as ICU keeps them.
  package func binaryRules() throws -> [UInt8] {
    let size = try ICUError.check("read the break rules") { icu_breakBinaryRules(handle, nil, 0, &$0) }
    var rules = [UInt8](repeating: 0, count: Int(size))
    _ = try ICUError.check("read the break rules") { icu_breakBinaryRules(handle, &rules, size, &$0) }
    return rules
  }
}
