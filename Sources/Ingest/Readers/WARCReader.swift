/// WARC and WET files: one record an archived page or text.
///
/// Requests, redirects, pictures and the like are counted as skipped. Where a length is wrong or a member damaged, the
/// record becomes a failure and reading goes on at the next one that begins.
final class WARCReader: RecordReader {
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
        guard try skipBlankLines() else {
          isDone = true
          break
        }
        if let item = try record() { return item }
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

  private func skipBlankLines() throws(StreamError) -> Bool {
    while try !input.isExhausted() {
      let first = try input.peek(1) { $0[0] }
      guard first == 0x0D || first == 0x0A else { return true }
      try input.skip(1)
    }
    return false
  }

  private func record() throws(StreamError) -> ReaderItem? {
    let offset = input.position
    let isRecord = try input.peek(5) { WARCReader.isMark($0) }
    guard isRecord else {
      let skipped = try skipToRecord()
      hasRecords = true
      return .failure(offset: offset, reason: "\(skipped) bytes belong to no record")
    }
    hasRecords = true
    let headers = try readHeaders()
    guard let length = headers["content-length"].flatMap({ Int($0) }), length >= 0 else {
      _ = try skipToRecord()
      return .failure(offset: offset, reason: "the record has no valid Content-Length")
    }
    let type = (headers["warc-type"] ?? "").lowercased()
    let isWanted = WARCReader.isWanted(type, headers)
    if !isWanted || length > limit {
      let passed = try input.skip(length)
      if passed < length { return .failure(offset: offset, reason: "the record ends before its length: truncated") }
      guard try isAtBorder() else {
        _ = try skipToRecord()
        return .failure(offset: offset, reason: "the record's Content-Length is wrong; went on at the next record")
      }
      if !isWanted { return .skipped }
      return .failure(offset: offset, reason: "a record of \(length) bytes is " + BufferedInput.overLimit(limit))
    }
    let block = try input.take(length)
    let isWhole = block.count == length ? try isAtBorder() : false
    if !isWhole {
      if let inner = WARCReader.nextRecord(in: block) {
        input.putBack(Array(block[inner...]))
      } else if block.count == length {
        // The mark of the next record may lie on the border.
        input.putBack(Array(block.suffix(16)))
        _ = try skipToRecord()
      }
      let reason =
        block.count < length
        ? "the record ends before its length: truncated"
        : "the record's Content-Length is wrong; went on at the next record"
      return .failure(offset: offset, reason: reason)
    }
    return try WARCReader.item(block, type, headers, offset: offset, length: input.position - offset, limit: limit)
  }

  private static func isWanted(_ type: String, _ headers: [String: String]) -> Bool {
    let contentType = (headers["content-type"] ?? "").lowercased()
    switch type {
    case "response":
      return contentType.isEmpty || contentType.hasPrefix("application/http")
        || HTTPContent.kind(of: contentType) != nil
    case "resource", "conversion": return HTTPContent.kind(of: contentType) != nil
    default: return false
    }
  }

  private static func item(
    _ block: [UInt8], _ type: String, _ headers: [String: String], offset: Int, length: Int, limit: Int
  ) throws(StreamError) -> ReaderItem? {
    var url = headers["warc-target-uri"] ?? ""
    if url.hasPrefix("<"), url.hasSuffix(">") { url = String(url.dropFirst().dropLast()) }
    let contentType = headers["content-type"] ?? ""
    if type == "response" {
      return HTTPContent.item(
        block, url: url, fetched: headers["warc-date"], offset: offset, length: length, limit: limit)
    }
    return HTTPContent.record(
      block, contentType: contentType, url: url, fetched: headers["warc-date"], offset: offset, length: length)
  }

  /// The fields of the header that begins here, names in lower case, continued lines joined.
  private func readHeaders() throws(StreamError) -> [String: String] {
    var headers: [String: String] = [:]
    var last = ""
    var lines = 0
    while lines < 1000, let line = try input.line(limit: 1 << 16) {
      guard case .whole(let bytes) = line, !bytes.isEmpty else { break }
      lines += 1
      let text = String(decoding: bytes, as: UTF8.self)
      if bytes[0] == 0x20 || bytes[0] == 0x09 {
        headers[last, default: ""] += " " + text.trimmingSpaces()
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      last = text[..<colon].lowercased().trimmingSpaces()
      if headers[last] == nil { headers[last] = String(text[text.index(after: colon)...]).trimmingSpaces() }
    }
    return headers
  }

  /// Whether bytes begin a record; its mark may come in any case.
  static func isMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 5 && zip(bytes, "warc/".utf8).allSatisfy { $0 | 0x20 == $1 || $0 == $1 }
  }

  /// Whether the input ends here, or line ends and a record follow.
  private func isAtBorder() throws(StreamError) -> Bool {
    try input.peek(16) { bytes in
      var at = 0
      while at < bytes.count, at < 8, bytes[at] == 0x0D || bytes[at] == 0x0A { at += 1 }
      let rest = UnsafeBufferPointer(rebasing: bytes[at...])
      return rest.isEmpty || WARCReader.isMark(rest)
    }
  }

  /// Passes over lines up to one that begins a record; returns how many bytes there were.
  private func skipToRecord() throws(StreamError) -> Int {
    let start = input.position
    while try !input.isExhausted() {
      _ = try input.line(limit: 1 << 16)
      let found = try input.peek(6) { WARCReader.isMark($0) && ($0[safe: 5] == 0x31 || $0[safe: 5] == 0x30) }
      if found { break }
    }
    return input.position - start
  }

  /// Where a record begins inside a block that was read too far.
  private static func nextRecord(in block: [UInt8]) -> Int? {
    let mark = Array("\nWARC/1.".utf8)
    var at = 0
    while at + mark.count <= block.count {
      if block[at] == 0x0A, block[at..<at + mark.count].elementsEqual(mark) { return at + 1 }
      at += 1
    }
    return nil
  }
}
