#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A stream seen through a window that grows as far as asked: lines, blocks and a look ahead.
///
/// Invariant of the window: `0 <= start <= end <= buffer.count`, and `buffer[start..<end]` are the stream's next
/// bytes, the first of which is number `position`.
final class BufferedInput {
  private let stream: any ByteStream
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// A fault met while looking ahead, thrown when reading comes to it.
  private var pending: StreamError?
  /// Bytes of the stream before the window.
  private(set) var position = 0

  init(_ stream: any ByteStream) {
    self.stream = stream
  }

  /// Bytes taken from the input on disk so far.
  var bytesTaken: Int { stream.bytesTaken }

  /// The next bytes without taking them: at least `count` of them unless the stream ends before.
  func peek<R>(_ count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) throws(StreamError) -> R {
    while end - start < count, pending == nil {
      do throws(StreamError) {
        if try !fill() { break }
      } catch {
        // What comes before a fault is still to be read.
        if start == end { throw error }
        pending = error
      }
    }
    return buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  /// Whether the stream has no more bytes.
  func isExhausted() throws(StreamError) -> Bool {
    while start == end { if try !fill() { return true } }
    return false
  }

  /// Passes over bytes; returns how many there were.
  @discardableResult
  func skip(_ count: Int) throws(StreamError) -> Int {
    var left = count
    while left > 0 {
      let taken = min(left, end - start)
      advance(taken)
      left -= taken
      if left > 0, try !fill() { break }
    }
    return count - left
  }

  /// Takes exactly `count` bytes, or what is left of the stream.
  func take(_ count: Int) throws(StreamError) -> [UInt8] {
    while end - start < count, try fill() {}
    let taken = min(count, end - start)
    let bytes = Array(buffer[start..<start + taken])
    advance(taken)
    return bytes
  }

  /// Takes what is there, at least a byte unless the stream ends.
  func some(upTo count: Int) throws(StreamError) -> [UInt8] {
    if start == end { _ = try fill() }
    let taken = min(count, end - start)
    let bytes = Array(buffer[start..<start + taken])
    advance(taken)
    return bytes
  }

  /// Makes bytes taken before the next ones again.
  func putBack(_ bytes: [UInt8]) {
    buffer.replaceSubrange(0..<start, with: bytes)
    end += bytes.count - start
    start = 0
    position -= bytes.count
  }

  /// Leaves what a fault spoiled and goes on where the stream can be read again; false where it cannot.
  func resynchronise() -> Bool {
    position += end - start
    start = 0
    end = 0
    pending = nil
    guard stream.resynchronise() else { return false }
    isAtEnd = false
    return true
  }

  /// Takes all that is left, up to a limit that is an error to pass.
  func rest(limit: Int) throws(StreamError) -> [UInt8] {
    while try fill() {
      if end - start > limit { throw StreamError(reason: BufferedInput.overLimit(limit)) }
    }
    let bytes = Array(buffer[start..<end])
    advance(end - start)
    return bytes
  }

  /// A line and whether the limit let it through whole.
  enum Line {
    /// Its bytes without the line end.
    case whole([UInt8])
    /// Longer than the limit: passed over up to its end; its length in bytes.
    case tooLong(Int)
  }

  /// Takes the next line; nil at the end of the stream.
  func line(limit: Int) throws(StreamError) -> Line? {
    var searched = 0
    while true {
      if let length = lineEnd(from: searched) {
        var line = Array(buffer[start..<start + length])
        if line.last == 0x0D { line.removeLast() }
        advance(length + 1)
        return line.count > limit ? .tooLong(line.count) : .whole(line)
      }
      searched = end - start
      if searched > limit { return .tooLong(try skipLine()) }
      if try !fill() {
        guard end > start else { return nil }
        var line = Array(buffer[start..<end])
        if line.last == 0x0D { line.removeLast() }
        advance(end - start)
        return .whole(line)
      }
    }
  }

  /// Takes bytes up to where `scan` says a record ends.
  ///
  /// `scan` sees the bytes not yet scanned and returns the length of the record's rest, or nil where it goes on. A
  /// record over the limit is scanned to its end without being kept.
  func record(limit: Int, scan: (UnsafeBufferPointer<UInt8>) -> Int?) throws(StreamError) -> Line? {
    var searched = 0
    var dropped = 0
    while true {
      if end - start > searched {
        let found = buffer.withUnsafeBufferPointer { scan(UnsafeBufferPointer(rebasing: $0[start + searched..<end])) }
        if let found {
          let length = searched + found
          let line: Line
          if dropped > 0 || length > limit {
            line = .tooLong(dropped + length)
          } else {
            line = .whole(Array(buffer[start..<start + length]))
          }
          advance(length)
          return line
        }
        searched = end - start
        if searched > limit || dropped > 0 {
          dropped += searched
          advance(searched)
          searched = 0
        }
      }
      if try !fill() {
        guard end > start || dropped > 0 else { return nil }
        let bytes = Array(buffer[start..<end])
        advance(end - start)
        return dropped > 0 ? .tooLong(dropped) : .whole(bytes)
      }
    }
  }

  static func overLimit(_ limit: Int) -> String {
    "longer than the limit of \(limit) bytes: raise the record limit or split the input"
  }

  private func lineEnd(from searched: Int) -> Int? {
    buffer.withUnsafeBufferPointer { bytes in
      let from = start + searched
      guard from < end, let found = memchr(bytes.baseAddress! + from, 0x0A, end - from) else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress! + start)
    }
  }

  private func skipLine() throws(StreamError) -> Int {
    var length = 0
    while true {
      if let found = lineEnd(from: 0) {
        advance(found + 1)
        return length + found
      }
      length += end - start
      advance(end - start)
      if try !fill() { return length }
    }
  }

  private func advance(_ count: Int) {
    start += count
    position += count
    if start == end {
      start = 0
      end = 0
      // A record of many megabytes should not keep its window for the rest of the run.
      if buffer.count > 1 << 20 { buffer = [UInt8](repeating: 0, count: 1 << 16) }
    }
  }

  /// Reads more bytes behind the window; false at the end of the stream.
  private func fill() throws(StreamError) -> Bool {
    if let fault = pending {
      pending = nil
      throw fault
    }
    if isAtEnd { return false }
    if end == buffer.count {
      if start > buffer.count / 2 {
        _ = buffer.withUnsafeMutableBufferPointer { bytes in
          memmove(bytes.baseAddress!, bytes.baseAddress! + start, end - start)
        }
        end -= start
        start = 0
      } else {
        buffer.append(contentsOf: repeatElement(0, count: buffer.count))
      }
    }
    var failure: StreamError?
    let got = buffer.withUnsafeMutableBufferPointer { bytes -> Int in
      do throws(StreamError) {
        return try stream.read(into: bytes.baseAddress! + end, count: bytes.count - end)
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    if got == 0 {
      isAtEnd = true
      return false
    }
    end += got
    return true
  }
}
