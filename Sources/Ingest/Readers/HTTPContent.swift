/// Makes records of what servers sent.
enum HTTPContent {
  /// How content of a type is read; nil for pictures and other things that hold no article.
  static func kind(of contentType: String) -> RawRecord.Content? {
    let type = contentType.lowercased().prefix { $0 != ";" && $0 != " " }
    switch type {
    case "": return .unknown
    case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml": return .html
    case "text/plain", "text/dns": return type == "text/dns" ? nil : .text
    case "text/markdown": return .markdown
    default: return nil
    }
  }

  /// A response as a record, or as skipped where it is no page.
  static func item(
    _ block: [UInt8], url: String, fetched: String?, offset: Int, length: Int, limit: Int
  ) -> ReaderItem {
    let message: HTTPMessage
    do throws(StreamError) {
      message = try HTTPMessage(block, limit: limit)
    } catch {
      return .failure(offset: offset, reason: error.reason)
    }
    if let status = message.status, !(200..<300).contains(status) { return .skipped }
    return record(
      message.body, contentType: message.contentType ?? "", url: url, fetched: fetched, offset: offset, length: length)
  }

  static func record(
    _ body: [UInt8], contentType: String, url: String, fetched: String?, offset: Int, length: Int
  ) -> ReaderItem {
    guard let content = kind(of: contentType), !body.isEmpty, !isBinary(body) else { return .skipped }
    var record = ReadRecord(bytes: body, content: content, offset: offset, length: length)
    record.declared.contentType = contentType.nonEmpty
    record.declared.charset = DeclaredCharset.find(inContentType: contentType)
    record.declared.url = url.hasPrefix("http") ? url : nil
    record.declared.fetched = fetched
    return .record(record)
  }

  /// Pictures and archives that call themselves text.
  private static func isBinary(_ body: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x25, 0x50, 0x44, 0x46],
      [0x50, 0x4B, 3, 4],
      [0x1F, 0x8B],
    ]
    return marks.contains { body.starts(with: $0) }
  }
}
