/// A JSON file: an array of objects gives one record an element, an object is a record, values may follow each other. An
/// object that is no article but holds arrays of them gives one record an element of those: see ``JSONOutline``.
///
/// Only brackets, quotes and names are looked at, so memory holds one element at a time; the parser judges the rest.
final class JSONReader: RecordReader {
  /// How far it is looked into the first object for an array of records.
  private static let headSize = 1 << 20

  private let input: BufferedInput
  private let options: InputOptions
  private var isInArray = false
  /// Objects around the records that are open.
  private var depth = 0
  /// Whether the object at hand may hold records: the first does, and those behind one that did.
  private var mayWrap = true
  private var isDone = false

  init(_ input: BufferedInput, options: InputOptions) {
    self.input = input
    self.options = options
  }

  func next() -> ReaderItem? {
    if isDone { return nil }
    do {
      guard try skipToRecord() else {
        isDone = true
        return depth == 0 ? nil : .failure(offset: input.position, reason: "the JSON ends before its object does")
      }
      let offset = input.position
      switch try value(limit: options.recordLimit) {
      case nil: return nil
      case .tooLong(let length)?:
        return .failure(
          offset: offset, reason: "a value of \(length) bytes is " + BufferedInput.overLimit(options.recordLimit))
      case .whole(let bytes)?:
        return .record(ReadRecord(bytes: bytes, content: .json, offset: offset))
      }
    } catch {
      isDone = true
      return .failure(offset: input.position, reason: error.reason)
    }
  }

  private func value(limit: Int) throws(StreamError) -> BufferedInput.Line? {
    var scanner = ValueScanner()
    return try input.record(limit: limit) { scanner.end(in: $0) }
  }

  /// Passes over space, commas, the brackets of arrays of records and what stands around those; false at the end.
  private func skipToRecord() throws(StreamError) -> Bool {
    while try !input.isExhausted() {
      let first = try input.peek(1) { $0[0] }
      switch first {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2C: try input.skip(1)
      case 0xEF, 0xBB, 0xBF: try input.skip(1)
      case UInt8(ascii: "[") where !isInArray && depth == 0:
        isInArray = true
        mayWrap = false
        try input.skip(1)
      case UInt8(ascii: "]") where isInArray:
        isInArray = false
        try input.skip(1)
      case UInt8(ascii: "}") where !isInArray && depth > 0:
        depth -= 1
        try input.skip(1)
      case UInt8(ascii: "{") where !isInArray && depth == 0 && mayWrap:
        mayWrap = try input.peek(JSONReader.headSize) { JSONOutline.wrapsRecords($0, fields: options.fields) }
        if !mayWrap { return true }
        depth = 1
        try input.skip(1)
      case _ where !isInArray && depth > 0: try passMember()
      default: return true
      }
    }
    return false
  }

  /// Takes a member's name, and its value unless that is an object or an array of records, which are opened.
  private func passMember() throws(StreamError) {
    guard try input.peek(1, { $0[0] }) == UInt8(ascii: "\""), case .whole(let quoted)? = try value(limit: 1 << 16)
    else {
      throw StreamError(reason: "broken JSON: a member's name is missing")
    }
    while try !input.isExhausted(), try input.peek(1, { JSONOutline.isSpace($0[0]) || $0[0] == UInt8(ascii: ":") }) {
      try input.skip(1)
    }
    if try input.isExhausted() { return }
    let name = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
    switch try input.peek(1, { $0[0] }) {
    case UInt8(ascii: "{"):
      depth += 1
      try input.skip(1)
    case UInt8(ascii: "[")
    where try input.peek(1 << 16, { JSONOutline.isRecordArray($0, named: name, fields: options.fields) }):
      isInArray = true
      try input.skip(1)
    case UInt8(ascii: "}"), UInt8(ascii: ","): break
    default: _ = try value(limit: 0)
    }
  }
}

/// Finds where a JSON value ends, fed in parts.
struct ValueScanner {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var hasBegun = false

  /// The length up to the value's end within these bytes; nil where it goes on behind them.
  mutating func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
          if depth == 0 { return at }
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        isInString = true
        hasBegun = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        hasBegun = true
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        // A bracket that closes nothing is taken with what stood before it, so that reading goes on.
        if depth <= 0 { return hasBegun && depth < 0 && at > 1 ? at - 1 : at }
      case UInt8(ascii: ","), 0x0A:
        if depth == 0, hasBegun { return at - 1 }
      case 0x20, 0x09, 0x0D:
        break
      default:
        hasBegun = true
      }
    }
    return nil
  }
}
