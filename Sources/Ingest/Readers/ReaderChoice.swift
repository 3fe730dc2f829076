/// Chooses the reader of an input: by option, then by content, then by name.
enum ReaderChoice {
  static func reader(
    for input: BufferedInput, name: String, options: InputOptions, isInArchive: Bool = false
  ) throws(StreamError) -> (reader: any RecordReader, isContainer: Bool) {
    var input = input
    switch try input.peek(300, { Packing(of: $0) }) {
    case .gzip: input = BufferedInput(GzipStream(input, ratioLimit: options.expansionLimit))
    case .zstd: input = BufferedInput(try ZstdStream(input, ratioLimit: options.expansionLimit))
    case .archive where !isInArchive: return (try ArchiveReader(input, options: options), true)
    case .foreign(let name): throw StreamError(reason: "\(name) is not read: unpack it first")
    default: break
    }
    if !isInArchive, try input.peek(300, { Packing(of: $0) }) == .archive {
      return (try ArchiveReader(input, options: options), true)
    }
    let format: InputFormat?
    if let wanted = options.format {
      format = wanted
    } else {
      let named = FileNames.format(of: name)
      format = try input.peek(1 << 15) { head in
        FormatSniffer.format(of: head, named: named, fields: options.fields)
          ?? FormatSniffer.table(head, fields: options.fields)
      }
    }
    let limit = options.recordLimit
    switch format {
    case .text: return (WholeReader(input, content: .text, limit: limit), false)
    case .markdown: return (WholeReader(input, content: .markdown, limit: limit), false)
    case .html: return (WholeReader(input, content: .html, limit: limit), false)
    case .jsonLines: return (LineReader(input, limit: limit), true)
    case .json: return (JSONReader(input, options: options), true)
    case .csv, .tsv:
      let separator = format == .csv ? UInt8(ascii: ",") : 0x09
      return (DelimitedReader(input, separator: separator, options: options), true)
    case .warc: return (WARCReader(input, limit: limit), true)
    case .arc: return (ARCReader(input, limit: limit), true)
    case nil:
      return (WholeReader(input, content: .unknown, limit: limit), false)
    }
  }
}

/// How an input is packed, by its first bytes.
enum Packing: Equatable {
  case none, gzip, zstd, archive
  /// Packed in a way that is not read.
  case foreign(String)

  init(of bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
      self = .zstd
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .archive
    } else if bytes.count >= 262, bytes[257..<262].elementsEqual("ustar".utf8) {
      self = .archive
    } else if bytes.count > 9, bytes.starts(with: "BZh".utf8), bytes[4] == 0x31, bytes[5] == 0x41, bytes[6] == 0x59 {
      self = .foreign("bzip2")
    } else if let name = Packing.foreign.first(where: { bytes.starts(with: $0.mark) })?.name {
      self = .foreign(name)
    } else {
      self = .none
    }
  }

  private static let foreign: [(name: String, mark: [UInt8])] = [
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    ("RAR", [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]), ("lz4", [0x04, 0x22, 0x4D, 0x18]),
  ]
}

/// Tells a format from the first bytes of an input.
enum FormatSniffer {
  /// The format the bytes show, else the one the name stands for; nil where neither says.
  static func format(
    of bytes: UnsafeBufferPointer<UInt8>, named: InputFormat?, fields: FieldNames = FieldNames()
  ) -> InputFormat? {
    if WARCReader.isMark(bytes) { return .warc }
    if bytes.starts(with: "filedesc:".utf8) { return .arc }
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if named != .html, hasFrontMatter(bytes, at: at) { return .markdown }
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    let head = UnsafeBufferPointer(rebasing: bytes[at...])
    if isHTML(head) { return .html }
    switch named {
    case .json:
      if JSONOutline.wrapsRecords(head, fields: fields) { return .json }
      // Some name JSON Lines so: a second object on the next line gives it away.
      if head.first == UInt8(ascii: "{") {
        var scanner = ValueScanner()
        if let end = scanner.end(in: head) {
          let rest = head[end...].drop { $0 == 0x20 || $0 == 0x0D || $0 == 0x0A }
          if rest.first == UInt8(ascii: "{"), !head[..<end].contains(0x0A) { return .jsonLines }
        }
      }
      return .json
    case nil, .text?:
      guard looksLikeObject(head) else { return named }
      if JSONOutline.wrapsRecords(head, fields: fields) { return .json }
      var scanner = ValueScanner()
      let first = scanner.end(in: head) ?? head.count
      // A line break inside the first object means it is laid out over lines.
      return head[..<first].contains(0x0A) ? .json : .jsonLines
    default: return named
    }
  }

  /// CSV or TSV where the first row names an article's parts and the second has as many cells; nil where it does not.
  static func table(_ bytes: UnsafeBufferPointer<UInt8>, fields: FieldNames) -> InputFormat? {
    var rows: [[UInt8]] = []
    var rest = bytes[...]
    let separator = DelimitedRow.separator(ofHeader: bytes, usual: UInt8(ascii: ","))
    while rows.count < 2 {
      var scanner = RowScanner(separator: separator)
      guard let end = scanner.end(in: UnsafeBufferPointer(rebasing: rest)) ?? (rest.isEmpty ? nil : rest.count) else {
        return nil
      }
      var row = Array(rest.prefix(end))
      while let last = row.last, last == 0x0A || last == 0x0D { row.removeLast() }
      if !row.isEmpty { rows.append(row) }
      rest = rest.dropFirst(end)
    }
    if rows[0].starts(with: [0xEF, 0xBB, 0xBF]) { rows[0].removeFirst(3) }
    let count = DelimitedRow.cells(of: rows[0], separator: separator).count
    guard count > 1, DelimitedRow.cells(of: rows[1], separator: separator).count == count else { return nil }
    // A row cut in the middle may end inside a character.
    let whole = bytes[...(bytes.lastIndex(of: 0x0A) ?? bytes.count - 1)]
    let header = TextDecoder.decode(rows[0], inFileOf: TextDecoder.decode(Array(whole)).decoding.encoding).text
    let names = DelimitedRow.cells(of: header, separator: separator).map {
      String(decoding: $0, as: UTF8.self).trimmingSpaces()
    }
    guard Set(names).count == names.count, fields.holdsArticle(names) else { return nil }
    return separator == 0x09 ? .tsv : .csv
  }

  /// Whether bytes begin `---`, a line end and a line with a key.
  private static func hasFrontMatter(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let head = UnsafeBufferPointer(rebasing: bytes[start...])
    guard head.starts(with: "---\n".utf8) || head.starts(with: "---\r\n".utf8) else { return false }
    let rest = head.drop { $0 != 0x0A }.dropFirst()
    let line = rest.prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || $0 == 0x5F || $0 == 0x2D }
  }

  /// Whether bytes begin as an HTML page does.
  static func isHTML(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for opening in ["<!doctype html", "<html", "<head", "<body", "<!doctype xhtml"] {
      if bytes.count >= opening.utf8.count,
        zip(bytes, opening.utf8).allSatisfy({ byte, wanted in
          byte == wanted || (wanted >= 0x61 && wanted <= 0x7A && byte | 0x20 == wanted)
        })
      {
        return true
      }
    }
    if bytes.starts(with: "<?xml".utf8) || bytes.starts(with: "<!--".utf8) {
      let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
      return head.contains("<html") || head.contains("<!doctype html")
    }
    return false
  }

  private static func looksLikeObject(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "{") else { return false }
    let rest = bytes.dropFirst().drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard rest.first == UInt8(ascii: "\"") else { return false }
    let name = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
    let behind = rest.dropFirst(name.count + 2).drop { $0 == 0x20 }
    return behind.first == UInt8(ascii: ":")
  }
}
