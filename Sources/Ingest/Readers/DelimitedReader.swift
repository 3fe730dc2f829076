/// CSV or TSV with a header line: one record a row, quoted new lines kept.
///
/// Rows are found by quotes and line ends alone; GB18030 and Big5 have neither byte inside a character.
final class DelimitedReader: RecordReader {
  private let input: BufferedInput
  private let separator: UInt8
  private let limit: Int
  private let decode: ([UInt8]) -> [UInt8]
  private var columns: [String]?
  private var isDone = false

  /// `decode` makes UTF-8 of the header line.
  init(_ input: BufferedInput, separator: UInt8, limit: Int, decode: @escaping ([UInt8]) -> [UInt8]) {
    self.input = input
    self.separator = separator
    self.limit = limit
    self.decode = decode
  }

  func next() -> ReaderItem? {
    while !isDone {
      let offset = input.position
      do {
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
            let cells = DelimitedRow.cells(of: decode(bytes), separator: separator)
            columns = cells.map { String(decoding: $0, as: UTF8.self).trimmingSpaces() }
            continue
          }
          return .record(
            ReadRecord(bytes: bytes, content: .row(columns: columns, separator: separator), offset: offset))
        }
      } catch {
        isDone = true
        return .failure(offset: input.position, reason: error.reason)
      }
    }
    return nil
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
