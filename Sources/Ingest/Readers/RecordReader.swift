import YuliaoCorpus

/// Takes one input apart into records; each format has its own.
protocol RecordReader: AnyObject {
  /// The next record, or what stood in its place; nil at the end. After `.fatal` the input is given up.
  func next() -> ReaderItem?
}

/// A piece of an input, not yet named or numbered.
enum ReaderItem {
  case record(ReadRecord)
  /// A record that could not be read; the reader goes on behind it.
  case failure(offset: Int?, reason: String)
  /// A record that is no article (a request, a picture), counted only.
  case skipped
}

struct ReadRecord {
  var bytes: [UInt8]
  var content: RawRecord.Content
  var declared = RawRecord.Declared()
  var offset: Int
  /// Bytes the record takes in its input.
  var length: Int
  /// The path inside an archive, where there is one.
  var member: String?

  init(bytes: [UInt8], content: RawRecord.Content, offset: Int, length: Int? = nil) {
    self.bytes = bytes
    self.content = content
    self.offset = offset
    self.length = length ?? bytes.count
  }
}

/// A file that is one document.
final class WholeReader: RecordReader {
  private let input: BufferedInput
  private let content: RawRecord.Content
  private let limit: Int
  private var isDone = false

  init(_ input: BufferedInput, content: RawRecord.Content, limit: Int) {
    self.input = input
    self.content = content
    self.limit = limit
  }

  func next() -> ReaderItem? {
    if isDone { return nil }
    isDone = true
    let offset = input.position
    do {
      return .record(ReadRecord(bytes: try input.rest(limit: limit), content: content, offset: offset))
    } catch {
      return .failure(offset: offset, reason: error.reason)
    }
  }
}

/// One JSON value a line; blank lines are passed over.
final class LineReader: RecordReader {
  private let input: BufferedInput
  private let limit: Int
  private var isDone = false

  init(_ input: BufferedInput, limit: Int) {
    self.input = input
    self.limit = limit
  }

  func next() -> ReaderItem? {
    while !isDone {
      let offset = input.position
      do {
        guard let line = try input.line(limit: limit) else { break }
        switch line {
        case .tooLong(let length):
          return .failure(offset: offset, reason: "a line of \(length) bytes is " + BufferedInput.overLimit(limit))
        case .whole(let bytes):
          if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
          return .record(ReadRecord(bytes: bytes, content: .json, offset: offset))
        }
      } catch {
        isDone = true
        return .failure(offset: input.position, reason: error.reason)
      }
    }
    return nil
  }
}
