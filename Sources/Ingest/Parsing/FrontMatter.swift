import YuliaoCorpus
import YuliaoYAML

/// What the front matter of a Markdown article says.
///
/// Keys with plain, quoted or listed scalars, which is how generators write them, are read here at memory speed;
/// anything else is given to a YAML parser, and what no parser understands is read line by line as far as it goes.
struct FrontMatter {
  /// Values by key in lower case; a list has several. There are few, so they are looked for one by one.
  private(set) var values = FieldList()

  func first(_ keys: [String]) -> String? {
    for key in keys {
      if let value = values[key]?.first(where: { !$0.isEmpty }) { return value }
    }
    return nil
  }

  func all(_ keys: [String]) -> [String] {
    for key in keys {
      if let list = values[key]?.filter({ !$0.isEmpty }), !list.isEmpty { return list }
    }
    return []
  }

  /// The range of the lines between the fences and where the body begins; nil where the text has no front matter.
  static func find(in text: UnsafeBufferPointer<UInt8>) -> (block: Range<Int>, body: Int)? {
    let fence: UInt8
    if text.starts(with: "---\n".utf8) {
      fence = UInt8(ascii: "-")
    } else if text.starts(with: "+++\n".utf8) {
      fence = UInt8(ascii: "+")
    } else {
      return nil
    }
    var line = 4
    while line < text.count {
      var end = line
      while end < text.count, text[end] != 0x0A { end += 1 }
      var last = end
      while last > line, text[last - 1] == 0x20 { last -= 1 }
      if last - line == 3 {
        let mark = text[line]
        if (mark == fence || mark == UInt8(ascii: ".")) && text[line + 1] == mark && text[line + 2] == mark {
          return (4..<line, min(end + 1, text.count))
        }
      }
      line = end + 1
    }
    return nil
  }

  init(_ block: UnsafeBufferPointer<UInt8>, isTOML: Bool) {
    var reader = PlainYAML(block, separator: isTOML ? UInt8(ascii: "=") : UInt8(ascii: ":"))
    if let read = reader.read() {
      values = read
    } else if !isTOML, let read = YAMLFields.read(String(decoding: block, as: UTF8.self)) {
      for (key, list) in read { values[key] = list }
    } else {
      values = PlainYAML.loosely(block, separator: isTOML ? UInt8(ascii: "=") : UInt8(ascii: ":"))
    }
  }
}

/// A few fields, each with its values.
struct FieldList {
  private var fields: [(key: String, values: [String])] = []

  /// The values of a key; nil where there is none.
  subscript(key: String) -> [String]? {
    get { position(of: key).map { fields[$0].values } }
    set {
      if let at = position(of: key) {
        if let newValue { fields[at].values = newValue } else { fields.remove(at: at) }
      } else if let newValue {
        fields.append((key, newValue))
      }
    }
  }

  mutating func append(_ value: String, to key: String) {
    if let at = position(of: key) { fields[at].values.append(value) } else { fields.append((key, [value])) }
  }

  private func position(of key: String) -> Int? { fields.firstIndex { $0.key == key } }
}

/// Reads the part of YAML that front matter consists of almost always.
struct PlainYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// All keys and values; nil where something is beyond this reader.
  mutating func read() -> FieldList? {
    var values = FieldList()
    var key: String?
    while at < bytes.count {
      let lineEnd = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = at..<lineEnd
      at = lineEnd + 1
      guard let first = bytes[line].firstIndex(where: { $0 != 0x20 }), bytes[first] != UInt8(ascii: "#") else {
        continue
      }
      if bytes[first] == UInt8(ascii: "-"), first + 1 < line.upperBound, bytes[first + 1] == 0x20 {
        guard let key, let item = PlainYAML.scalar(bytes[(first + 2)..<line.upperBound]) else { return nil }
        values.append(item, to: key)
        continue
      }
      guard first == line.lowerBound, let colon = bytes[line].firstIndex(of: separator), colon > first else {
        return nil
      }
      let name = TextShape.trimmed(ArraySlice(bytes[first..<colon]))
      guard
        name.allSatisfy({
          $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || PublicationDate.isDigit($0) || $0 == 0x5F || $0 == 0x2D
        })
      else { return nil }
      if separator == UInt8(ascii: ":"), colon + 1 < line.upperBound, bytes[colon + 1] != 0x20 { return nil }
      guard let value = PlainYAML.scalar(bytes[(colon + 1)..<line.upperBound]) else { return nil }
      let lower = String(decoding: name, as: UTF8.self).lowercased()
      values[lower] = value.isEmpty ? [] : [value]
      key = lower
    }
    return values
  }

  /// Whatever `key: value` lines there are, quotes taken off.
  static func loosely(_ block: UnsafeBufferPointer<UInt8>, separator: UInt8) -> FieldList {
    var values = FieldList()
    for line in block.split(separator: 0x0A) {
      guard let colon = line.firstIndex(of: separator), line.first != 0x20 else { continue }
      let key = String(decoding: line[..<colon], as: UTF8.self).trimmingSpaces().lowercased()
      var value = TextShape.trimmed(ArraySlice(line[(colon + 1)...]))
      if let first = value.first, first == value.last, value.count > 1, first == 0x22 || first == 0x27 {
        value = value.dropFirst().dropLast()
      }
      values[key] = [String(decoding: value, as: UTF8.self)]
    }
    return values
  }

  /// A scalar in double, single or no quotes; nil where it is something else.
  private static func scalar(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    var field = field
    while let first = field.first, TextShape.isSpace(first) { field.removeFirst() }
    while let last = field.last, TextShape.isSpace(last) { field.removeLast() }
    guard let first = field.first else { return "" }
    switch first {
    case UInt8(ascii: "\""): return doubleQuoted(field.dropFirst())
    case UInt8(ascii: "'"): return singleQuoted(field.dropFirst())
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "?"):
      return nil
    default: break
    }
    var before: UInt8 = 0
    for byte in field {
      // A comment, or a mapping inside the value.
      if byte == UInt8(ascii: "#"), before == 0x20 { return nil }
      if byte == 0x20, before == UInt8(ascii: ":") { return nil }
      before = byte
    }
    let text = String(decoding: field, as: UTF8.self)
    return text == "~" || text == "null" ? "" : text
  }

  private static func doubleQuoted(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    guard let close = field.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return nil
    }
    if bytesAreQuote(field, close) {
      return close + 1 == field.endIndex ? String(decoding: field[..<close], as: UTF8.self) : nil
    }
    var text: [UInt8] = []
    var at = field.startIndex
    while at < field.endIndex {
      let byte = field[at]
      at += 1
      if byte == UInt8(ascii: "\"") { return at == field.endIndex ? String(decoding: text, as: UTF8.self) : nil }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard at < field.endIndex else { return nil }
      switch field[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(field[at])
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "r"): break
      default: return nil
      }
      at += 1
    }
    return nil
  }

  private static func bytesAreQuote(_ field: Slice<UnsafeBufferPointer<UInt8>>, _ at: Int) -> Bool {
    field[at] == UInt8(ascii: "\"")
  }

  private static func singleQuoted(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    var text: [UInt8] = []
    var at = field.startIndex
    while at < field.endIndex {
      let byte = field[at]
      at += 1
      if byte == UInt8(ascii: "'") {
        if at == field.endIndex { return String(decoding: text, as: UTF8.self) }
        guard field[at] == UInt8(ascii: "'") else { return nil }
        at += 1
      }
      text.append(byte)
    }
    return nil
  }
}
