/// Appends CSV rows (RFC 4180, LF line ends) to a byte buffer.
///
/// ```swift
/// var csv = CSVWriter()
/// csv.field("Hawley, Josh"); csv.field(3); csv.endRow()
/// // "Hawley, Josh",3
/// ```
///
/// Runs at memory speed; allocates only as the buffer grows.
package struct CSVWriter {
  /// What was written; the caller may take it and empty it between rows.
  package var bytes: [UInt8]
  /// Whether text cells that a spreadsheet would take for a formula get an apostrophe in front.
  package let isExcel: Bool
  private var isRowStart = true

  package init(isExcel: Bool = false) {
    self.bytes = []
    self.isExcel = isExcel
  }

  /// Writes the header row, behind a byte order mark where the file is for a spreadsheet.
  package mutating func header(_ names: [String]) {
    if isExcel { bytes += [0xEF, 0xBB, 0xBF] }
    for name in names { field(name) }
    endRow()
  }

  package mutating func endRow() {
    bytes.append(0x0A)
    isRowStart = true
  }

  package mutating func field(_ text: String) {
    var text = text
    text.withUTF8 { field(utf8: $0) }
  }

  package mutating func field(_ utf8: [UInt8]) {
    utf8.withUnsafeBufferPointer { field(utf8: $0) }
  }

  package mutating func field(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { field(utf8: $0) }
  }

  /// A text cell; quoted where it holds a delimiter, quote, line end, or begins or ends with a space.
  package mutating func field(utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    let isNeutralised = isExcel && FormulaText.isOne(utf8)
    guard isNeutralised || CSVWriter.needsQuotes(utf8) else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(CSVWriter.quote)
    if isNeutralised { bytes.append(FormulaText.apostrophe) }
    var from = 0
    while let found = utf8.firstIndex(of: CSVWriter.quote, from: from) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...found]))
      bytes.append(CSVWriter.quote)
      from = found + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[from...]))
    bytes.append(CSVWriter.quote)
  }

  package mutating func field(_ number: Int) {
    separate()
    bytes.append(decimal: number)
  }

  /// A number with at most the given digits behind the point, without trailing zeros (`0.5`, `1`, `-0.25`).
  package mutating func field(_ number: Double, digits: Int) {
    separate()
    bytes.append(decimal: number, digits: digits)
  }

  /// Several values in one cell, joined by `|`; a `|` inside a value becomes `¦`.
  package mutating func field(joining values: [String]) {
    guard values.count > 1 else { return field(values.first ?? "") }
    var joined: [UInt8] = []
    for (index, value) in values.enumerated() {
      if index > 0 { joined.append(UInt8(ascii: "|")) }
      for byte in value.utf8 {
        if byte == UInt8(ascii: "|") { joined += [0xC2, 0xA6] } else { joined.append(byte) }
      }
    }
    field(joined)
  }

  /// An empty cell.
  package mutating func empty() {
    separate()
  }

  private mutating func separate() {
    if isRowStart { isRowStart = false } else { bytes.append(UInt8(ascii: ",")) }
  }

  private static let quote = UInt8(ascii: "\"")

  private static func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    if first == 0x20 || last == 0x20 { return true }
    var at = 0
    while at + 8 <= utf8.count {
      let bytes = EightBytes(utf8, at: at)
      if bytes.equal(quote) | bytes.equal(UInt8(ascii: ",")) | bytes.equal(0x0A) | bytes.equal(0x0D) != 0 {
        return true
      }
      at += 8
    }
    return utf8[at...].contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
  }
}
