internal import CICU

/// A set of characters given by ICU's pattern for their properties.
///
/// ```swift
/// try ScalarSet("[[:Han:]&[:NFKC_QC=Yes:]]").ranges
/// ```
package struct ScalarSet: Sendable {
  /// The members, in order, as ranges that neither touch nor overlap.
  package let ranges: [ClosedRange<UInt32>]

  package init(_ pattern: String) throws {
    let units = Array(pattern.utf16)
    let opened = try ICUError.check("read the set \(pattern)") { icu_setOpen(units, Int32(units.count), &$0) }
    let set = opened!
    defer { icu_setClose(set) }
    var ranges: [ClosedRange<UInt32>] = []
    for index in 0..<icu_setRangeCount(set) {
      var start: Int32 = 0
      var end: Int32 = 0
      let length = try ICUError.check("read the set \(pattern)") { icu_setRange(set, index, &start, &end, &$0) }
      // Strings, which follow the ranges, have a length.
      if length == 0 { ranges.append(UInt32(start)...UInt32(end)) }
    }
    self.ranges = ranges
  }

  /// What ICU's engine for Chinese and Japanese cuts, as far as NFKC leaves each member as it is, wherever it stands.
  package static func cutAsItStands() throws -> ScalarSet {
    try ScalarSet(
      "[[[:Han:][:Hiragana:][:Katakana:]\\u30fc\\uff70\\uff9e\\uff9f]&[:NFKC_Quick_Check=Yes:]&[:ccc=0:]]")
  }
}
