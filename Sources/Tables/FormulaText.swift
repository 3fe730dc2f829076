/// Text that a spreadsheet would take for a formula, and the apostrophe that keeps it from that.
package enum FormulaText {
  /// Whether a text needs an apostrophe in front: it begins with `= + - @`, one of their full-width forms, tab or CR.
  ///
  /// So does such a text behind apostrophes of its own: what is written reads back as it was.
  static func isOne(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let at = utf8.firstIndex(where: { $0 != apostrophe }) else { return false }
    switch utf8[at] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: return true
    case 0xEF where utf8.count >= at + 3 && utf8[at + 1] == 0xBC:
      return [0x8B, 0x8D, 0x9D, 0xA0].contains(utf8[at + 2])
    default: return false
    }
  }

  /// The text without the apostrophe that ``CSVWriter`` put in front, if it did.
  package static func plain(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.first == apostrophe, utf8.withUnsafeBufferPointer(isOne) else { return utf8 }
    return Array(utf8.dropFirst())
  }

  static let apostrophe = UInt8(ascii: "'")
}
