/// ARC files, the form web archives had before WARC: a line with address, date, type and length, then the response.
final class ARCReader: RecordReader {
  private let input: BufferedInput
  private let limit: Int
  private var isDone = false
  private var hasRecords = false

  init(_ input: BufferedInput, limit: Int) {
    self.input = input
    self.limit = limit
  }

  func next() -> ReaderItem? {
    while !isDone {
      let offset = input.position
      do throws(StreamError) {
        guard let line = try input.line(limit: 1 << 16) else {
          isDone = true
          break
        }
        guard case .whole(let bytes) = line else {
          hasRecords = true
          return .failure(offset: offset, reason: "bytes that belong to no record")
        }
        if bytes.isEmpty { continue }
        hasRecords = true
        guard let header = Header(bytes) else {
          let skipped = try skipToRecord() + bytes.count
          return .failure(offset: offset, reason: "\(skipped) bytes belong to no record")
        }
        if let item = try record(header, offset: offset) { return item }
      } catch {
        hasRecords = true
        if !input.resynchronise() { isDone = true }
        return .failure(offset: offset, reason: error.reason)
      }
    }
    if hasRecords { return nil }
    hasRecords = true
    return .failure(offset: nil, reason: "the file holds no web archive record")
  }

  private struct Header {
    var url: String
    var date: String
    var length: Int

    init?(_ line: [UInt8]) {
      let fields = line.split(separator: 0x20, omittingEmptySubsequences: true)
      guard fields.count >= 4, let length = Int(String(decoding: fields[fields.count - 1], as: UTF8.self)), length >= 0,
        String(decoding: fields[0], as: UTF8.self).utf8.contains(UInt8(ascii: ":"))
      else { return nil }
      url = String(decoding: fields[0], as: UTF8.self)
      let dated = fields.first { $0.count == 14 && $0.allSatisfy { PublicationDate.isDigit($0) } }
      // A file's own header may leave fields out, those of pages never lack the date.
      guard dated != nil || url.hasPrefix("filedesc:") else { return nil }
      date = dated.map { String(decoding: $0, as: UTF8.self) } ?? ""
      self.length = length
    }
  }

  private func record(_ header: Header, offset: Int) throws(StreamError) -> ReaderItem? {
    if header.url.hasPrefix("filedesc:") || header.url.hasPrefix("dns:") || header.length > limit {
      let passed = try input.skip(header.length)
      if passed < header.length {
        return .failure(offset: offset, reason: "the record ends before its length: truncated")
      }
      if header.length <= limit { return .skipped }
      return .failure(offset: offset, reason: "a record of \(header.length) bytes is " + BufferedInput.overLimit(limit))
    }
    let block = try input.take(header.length)
    if block.count < header.length {
      return .failure(offset: offset, reason: "the record ends before its length: truncated")
    }
    // Some writers leave the line end between records out.
    let isAtBorder = try input.peek(2048) { bytes in
      bytes.isEmpty || bytes[0] == 0x0A || bytes[0] == 0x0D
        || bytes.firstIndex(of: 0x0A).map { Header(Array(bytes[..<$0])) != nil } ?? false
    }
    if !isAtBorder {
      _ = try skipToRecord()
      return .failure(offset: offset, reason: "the record's length is wrong; went on at the next record")
    }
    return HTTPContent.item(
      block, url: header.url, fetched: PublicationDate.iso(header.date).map { $0 + "Z" }, offset: offset,
      length: input.position - offset, limit: limit)
  }

  /// Passes over lines up to one that reads like a record's header.
  private func skipToRecord() throws(StreamError) -> Int {
    let start = input.position
    while try !input.isExhausted() {
      let found = try input.peek(4096) { bytes in
        bytes.firstIndex(of: 0x0A).map { Header(Array(bytes[..<$0])) != nil } ?? false
      }
      if found { break }
      _ = try input.line(limit: 1 << 16)
    }
    return input.position - start
  }
}
