/// What a JSON object holds, as far as its first bytes show, without parsing it.
enum JSONOutline {
  /// Names of arrays that hold records, whatever those look like.
  private static let recordArrays: Set<String> = [
    "data", "articles", "items", "results", "result", "records", "documents", "docs", "entries", "posts", "news",
    "rows",
    "list", "stories",
  ]
  /// Objects inside objects that are looked into.
  private static let depthLimit = 8

  /// Whether an object is no article itself but holds an array of them: `{"status":"ok","articles":[{"title":…},…]}`.
  ///
  /// An object with a title of its own does where the array's name says so: what else has titles may be its comments.
  static func wrapsRecords(_ object: UnsafeBufferPointer<UInt8>, fields: FieldNames, depth: Int = 0) -> Bool {
    var isArticle = false
    var isTitled = false
    var holdsRecords = false
    var holdsNamedRecords = false
    forEachMember(of: object) { name, value in
      switch value.first {
      case UInt8(ascii: "\""):
        isArticle = isArticle || depth == 0 && isBody(name, fields)
        isTitled = isTitled || fields.title.contains(name)
      case UInt8(ascii: "["):
        if firstElement(of: value).first == UInt8(ascii: "\"") {
          isArticle = isArticle || depth == 0 && isBody(name, fields)
        } else if isRecordArray(value, named: name, fields: fields) {
          holdsRecords = true
          holdsNamedRecords = holdsNamedRecords || recordArrays.contains(name.lowercased())
        }
      case UInt8(ascii: "{") where !holdsRecords && depth < depthLimit:
        holdsRecords = wrapsRecords(value, fields: fields, depth: depth + 1)
      default: break
      }
      return !isArticle
    }
    return !isArticle && (holdsNamedRecords || holdsRecords && !isTitled)
  }

  /// Whether an array's first element is an object with a text, and with what else an article has unless the array's name
  /// says enough: an article's paragraphs or comments are objects with a text too.
  static func isRecordArray(_ array: UnsafeBufferPointer<UInt8>, named name: String, fields: FieldNames) -> Bool {
    let element = firstElement(of: array)
    guard element.first == UInt8(ascii: "{") else { return false }
    var hasBody = false
    var hasHead = recordArrays.contains(name.lowercased())
    let isWhole = forEachMember(of: element) { name, _ in
      hasBody = hasBody || isBody(name, fields)
      hasHead = hasHead || (fields.title + fields.url + fields.published).contains(name)
      return !(hasBody && hasHead)
    }
    return hasHead && (hasBody || !isWhole)
  }

  private static func isBody(_ name: String, _ fields: FieldNames) -> Bool {
    fields.text.contains(name) || fields.html.contains(name)
  }

  private static func firstElement(of array: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: array.dropFirst().drop(while: isSpace))
  }

  /// Gives each member's name and the bytes from its value on, until told to stop; false where the bytes end before the
  /// object does.
  @discardableResult
  private static func forEachMember(
    of object: UnsafeBufferPointer<UInt8>, _ body: (String, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var rest = object.dropFirst()
    while true {
      rest = rest.drop { isSpace($0) || $0 == UInt8(ascii: ",") }
      guard let first = rest.first else { return false }
      guard first == UInt8(ascii: "\"") else { return true }
      var scanner = ValueScanner()
      guard let nameEnd = scanner.end(in: UnsafeBufferPointer(rebasing: rest)) else { return false }
      let name = String(decoding: rest.dropFirst().prefix(nameEnd - 2), as: UTF8.self)
      rest = rest.dropFirst(nameEnd).drop { isSpace($0) || $0 == UInt8(ascii: ":") }
      let value = UnsafeBufferPointer(rebasing: rest)
      guard body(name, value) else { return true }
      scanner = ValueScanner()
      guard let end = scanner.end(in: value), end > 0 else { return false }
      rest = rest.dropFirst(end)
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
