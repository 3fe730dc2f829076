/// A response as a web archive holds it: status, headers and body.
struct HTTPMessage {
  var status: Int?
  var contentType: String?
  var body: [UInt8]

  /// Takes a response apart, undoing transfer and content encodings; throws where a body cannot be unpacked.
  init(_ block: [UInt8], limit: Int) throws(StreamError) {
    guard block.starts(with: "HTTP/".utf8), let (lines, bodyStart) = HTTPMessage.head(of: block) else {
      body = block
      return
    }
    let parts = lines[0].split(separator: " ")
    status = parts.count > 1 ? Int(parts[1]) : nil
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].lowercased()
      if headers[name] == nil { headers[name] = String(line[line.index(after: colon)...]).trimmingSpaces() }
    }
    contentType = headers["content-type"]
    body = Array(block[bodyStart...])
    if headers["transfer-encoding"]?.lowercased().hasSuffix("chunked") ?? false, let whole = HTTPMessage.dechunked(body)
    {
      body = whole
    }
    // Servers chain encodings with commas; the last was put on last.
    for encoding in (headers["content-encoding"] ?? "").lowercased().split(separator: ",").reversed() {
      try unpack(String(encoding).trimmingSpaces(), limit)
    }
  }

  private mutating func unpack(_ encoding: String, _ limit: Int) throws(StreamError) {
    let unpacked: [UInt8]?
    switch encoding {
    case "gzip", "x-gzip":
      // Archives often hold the body unpacked under its old header.
      guard body.starts(with: [0x1F, 0x8B]) else { return }
      unpacked = GzipStream.unpacked(body, isBare: false, limit: limit)
    case "deflate":
      unpacked =
        GzipStream.unpacked(body, isBare: false, limit: limit) ?? GzipStream.unpacked(body, isBare: true, limit: limit)
        ?? body
    case "br": unpacked = BrotliBody.unpacked(body, limit: limit) ?? (HTTPMessage.looksLikeText(body) ? body : nil)
    case "zstd": unpacked = body.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) ? nil : body
    default: return
    }
    guard let unpacked else { throw StreamError(reason: "the body is packed with \(encoding) and damaged") }
    if unpacked.count > limit { throw StreamError(reason: "the unpacked body is " + BufferedInput.overLimit(limit)) }
    body = unpacked
  }

  private static func looksLikeText(_ bytes: [UInt8]) -> Bool {
    !bytes.isEmpty && bytes.prefix(64).allSatisfy { $0 >= 0x20 || TextShape.isSpace($0) }
  }

  /// The lines of the head, continued ones joined, and where the body begins.
  static func head(of bytes: [UInt8]) -> ([String], Int)? {
    var lines: [String] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var last = end
      if last > start, bytes[last - 1] == 0x0D { last -= 1 }
      if last == start { return lines.isEmpty ? nil : (lines, min(end + 1, bytes.count)) }
      let line = String(decoding: bytes[start..<last], as: UTF8.self)
      if bytes[start] == 0x20 || bytes[start] == 0x09, !lines.isEmpty {
        lines[lines.count - 1] += " " + line.trimmingSpaces()
      } else {
        lines.append(line)
      }
      start = end + 1
    }
    return lines.isEmpty ? nil : (lines, bytes.count)
  }

  /// A chunked body put together; nil where it is none, a cut one as far as it goes.
  static func dechunked(_ body: [UInt8]) -> [UInt8]? {
    var whole: [UInt8] = []
    var at = 0
    while at < body.count {
      var size = 0
      var digits = 0
      while at < body.count, let digit = hexadecimal(body[at]), digits < 8 {
        size = size * 16 + digit
        digits += 1
        at += 1
      }
      guard digits > 0 else { return whole.isEmpty ? nil : whole }
      while at < body.count, body[at] != 0x0A {
        // Anything but an extension behind the size means the body was never chunked.
        if whole.isEmpty, body[at] != 0x0D, body[at] != 0x20, body[at] != UInt8(ascii: ";"), digits > 0,
          !isExtension(body, at)
        {
          return nil
        }
        at += 1
      }
      at += 1
      if size == 0 { return whole }
      let end = min(at + size, body.count)
      guard at <= end else { return whole }
      whole.append(contentsOf: body[at..<end])
      at = end
      if at < body.count, body[at] == 0x0D { at += 1 }
      if at < body.count, body[at] == 0x0A { at += 1 }
    }
    return whole
  }

  private static func isExtension(_ body: [UInt8], _ at: Int) -> Bool {
    var before = at
    while before > 0, body[before - 1] != 0x0A {
      if body[before - 1] == UInt8(ascii: ";") { return true }
      before -= 1
    }
    return false
  }

  private static func hexadecimal(_ byte: UInt8) -> Int? {
    if PublicationDate.isDigit(byte) { return Int(byte - 0x30) }
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x66 ? Int(lower - 0x57) : nil
  }
}
