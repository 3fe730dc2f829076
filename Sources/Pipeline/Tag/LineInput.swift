#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Takes lines from a descriptor as they come, and tells when there are none for the moment.
package struct LineInput {
  /// What the next look at the input found.
  package enum Item {
    case line([UInt8])
    /// A line over the limit; it was passed over.
    case tooLong
    /// Nothing has arrived yet; the next call will wait.
    case pause
  }

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var mayPause = false
  /// The line being read is over the limit.
  private var isDropping = false

  package init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// The next line; nil at the end.
  package mutating func next() throws -> Item? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return take(until: end)
      }
      if buffer.count - start > limit {
        isDropping = true
        start = buffer.count
      }
      if isAtEnd {
        guard start < buffer.count || isDropping else { return nil }
        defer { start = buffer.count }
        return take(until: buffer.count)
      }
      if mayPause, !hasInput {
        mayPause = false
        return .pause
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      try fill()
      mayPause = true
    }
  }

  private mutating func take(until end: Int) -> Item {
    defer { isDropping = false }
    if isDropping || end - start > limit { return .tooLong }
    return .line(Array(buffer[start..<(end > start && buffer[end - 1] == 0x0D ? end - 1 : end)]))
  }

  private var hasInput: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
  }

  private mutating func fill() throws {
    let capacity = 1 << 16
    let old = buffer.count
    var code: Int32 = 0
    buffer.append(contentsOf: repeatElement(0, count: capacity))
    let count = buffer.withUnsafeMutableBytes { bytes -> Int in
      while true {
        let count = read(descriptor, bytes.baseAddress! + old, capacity)
        if count >= 0 { return count }
        if errno != EINTR {
          code = errno
          return 0
        }
      }
    }
    buffer.removeLast(capacity - count)
    if code != 0 { throw FileError("read", "standard input", code: code) }
    isAtEnd = count == 0
  }
}
