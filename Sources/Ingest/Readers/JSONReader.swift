/// A JSON file: an array of objects gives one record an element, an object is a record, values may follow each other.
///
/// Only brackets and quotes are looked at, so memory holds one element at a time; the parser judges the rest.
final class JSONReader: RecordReader {
  private let input: BufferedInput
  private let limit: Int
  private var isInArray = false
  private var isDone = false

  init(_ input: BufferedInput, limit: Int) {
    self.input = input
    self.limit = limit
  }

  func next() -> ReaderItem? {
    if isDone { return nil }
    do {
      guard try skipToValue() else {
        isDone = true
        return nil
      }
      let offset = input.position
      var scanner = ValueScanner()
      guard let value = try input.record(limit: limit, scan: { scanner.end(in: $0) }) else { return nil }
      switch value {
      case .tooLong(let length):
        return .failure(offset: offset, reason: "a value of \(length) bytes is " + BufferedInput.overLimit(limit))
      case .whole(let bytes):
        return .record(ReadRecord(bytes: bytes, content: .json, offset: offset))
      }
    } catch {
      isDone = true
      return .failure(offset: input.position, reason: error.reason)
    }
  }

  /// Passes over space, commas and the brackets of the outer array; false at the end.
  private func skipToValue() throws(StreamError) -> Bool {
    while try !input.isExhausted() {
      let first = try input.peek(1) { $0[0] }
      switch first {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2C, 0xEF, 0xBB, 0xBF: break
      case UInt8(ascii: "[") where !isInArray: isInArray = true
      case UInt8(ascii: "]") where isInArray: isInArray = false
      default: return true
      }
      try input.skip(1)
    }
    return false
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
