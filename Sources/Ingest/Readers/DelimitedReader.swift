/// CSV or TSV with a header line: one record a row, quoted new lines kept.
///
/// Rows are found by quotes and line ends alone; GB18030 and Big5 have neither byte inside a character.
final class DelimitedReader: RecordReader {
  private let input: BufferedInput
  /// The separator by the file's name, and after the header the one the header shows.
  private var separator: UInt8
  private let options: InputOptions
  private var columns: [String]?
  /// The encoding of the first rows: a row of few Chinese characters says little of its own.
  private var encoding: String?
  private var isDone = false

  init(_ input: BufferedInput, separator: UInt8, options: InputOptions) {
    self.input = input
    self.separator = separator
    self.options = options
  }

  func next() -> ReaderItem? {
    let limit = options.recordLimit
    while !isDone {
      let offset = input.position
      do {
        if columns == nil { try readShape() }
        var scanner = RowScanner(separator: separator)
        guard let row = try input.record(limit: limit, scan: { scanner.end(in: $0) }) else { break }
        switch row {
        case .tooLong(let length):
          return .failure(offset: offset, reason: "a row of \(length) bytes is " + BufferedInput.overLimit(limit))
        case .whole(var bytes):
          while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
          if bytes.isEmpty { continue }
          guard let columns else {
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
            let header = encoding.map { TextDecoder.decode(bytes, inFileOf: $0).text } ?? TextDecoder.decode(bytes).text
            let names = DelimitedRow.cells(of: header, separator: separator).map {
              String(decoding: $0, as: UTF8.self).trimmingSpaces()
            }
            columns = names
            if options.fields.holdsArticle(names) { continue }
            isDone = true
            return .failure(offset: offset, reason: noArticle(in: names))
          }
          var record = ReadRecord(bytes: bytes, content: .row(columns: columns, separator: separator), offset: offset)
          record.declared.fileEncoding = encoding
          return .record(record)
        }
      } catch {
        isDone = true
        return .failure(offset: input.position, reason: error.reason)
      }
    }
    return nil
  }

  /// Tells encoding and separator by the first rows.
  private func readShape() throws(StreamError) {
    let head = try input.peek(1 << 15) { Array($0.prefix(1 << 15)) }
    // A row cut in the middle may end inside a character.
    let rows = head.count < 1 << 15 ? head[...] : head[...(head.lastIndex(of: 0x0A) ?? head.count - 1)]
    let decoding = TextDecoder.decode(Array(rows)).decoding
    encoding = decoding.encoding == TextEncoding.utf8.name ? nil : decoding.encoding
    separator = DelimitedRow.separator(ofHeader: head, usual: separator)
  }

  private func noArticle(in columns: [String]) -> String {
    let usual = options.fields.text.prefix(3).joined(separator: ", ")
    let names = columns.prefix(12).joined(separator: ", ") + (columns.count > 12 ? ", …" : "")
    return "no column is named \(usual) or the like: name the one that holds the text with --field text=NAME"
      + " (columns: \(names))"
  }
}

/// Finds where a row ends, fed in parts.
struct RowScanner {
  private let separator: UInt8
  private var isQuoted = false
  private var isAtCellStart = true

  init(separator: UInt8) {
    self.separator = separator
  }

  /// The length up to and with the row's line end; nil where it goes on behind these bytes.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for at in 0..<bytes.count {
      let byte = bytes[at]
      if isQuoted {
        // A doubled quote closes and opens again, which comes to the same.
        if byte == UInt8(ascii: "\"") { isQuoted = false }
        continue
      }
      if byte == 0x0A { return at + 1 }
      if byte == UInt8(ascii: "\"") {
        // A quote inside an unquoted cell is a character like others.
        if isAtCellStart { isQuoted = true }
        continue
      }
      isAtCellStart = byte == separator
    }
    return nil
  }
}

/// The cells of one row.
enum DelimitedRow {
  /// The separator of a header line: the usual one where the line holds it, else a tab, semicolon, bar or comma it holds.
  static func separator(ofHeader head: some Sequence<UInt8>, usual: UInt8) -> UInt8 {
    var isQuoted = false
    var found: [UInt8] = []
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A { break }
      if byte == usual { return usual }
      if others.contains(byte), !found.contains(byte) { found.append(byte) }
    }
    return others.first { found.contains($0) } ?? usual
  }

  private static let others: [UInt8] = [0x09, UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")]

  /// Splits a row by RFC 4180; quotes of quoted cells are taken off: O(n).
  static func cells(of row: [UInt8], separator: UInt8) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var at = 0
    while at < row.count {
      if cell.isEmpty, row[at] == UInt8(ascii: "\"") {
        at += 1
        while at < row.count {
          if row[at] == UInt8(ascii: "\"") {
            guard at + 1 < row.count, row[at + 1] == UInt8(ascii: "\"") else { break }
            at += 1
          }
          cell.append(row[at])
          at += 1
        }
        at += 1
        while at < row.count, row[at] != separator {
          cell.append(row[at])
          at += 1
        }
      } else {
        while at < row.count, row[at] != separator {
          cell.append(row[at])
          at += 1
        }
      }
      cells.append(cell)
      cell.removeAll(keepingCapacity: true)
      if at == row.count - 1 { cells.append([]) }
      at += 1
    }
    return cells
  }
}
