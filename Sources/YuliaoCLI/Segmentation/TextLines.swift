import YuliaoPipeline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of files or of standard input, a piece of the file at a time: memory follows the longest line.
enum TextLines {
  /// Calls `body` with each line, its LF left out; lines end at LF only.
  static func forEach(in path: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandError("cannot read \(path): \(String(cString: strerror(errno)))")
    }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var filled = 0
    while true {
      if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, $0.count - filled) }
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandError("cannot read \(path): \(String(cString: strerror(errno)))")
      }
      // What was filled before holds no LF.
      let searched = filled
      filled += count
      let used = try buffer.withUnsafeBufferPointer { bytes in
        let bytes = UnsafeBufferPointer(rebasing: bytes[..<filled])
        var start = 0
        var from = searched
        while let end = TextLines.end(bytes, from) {
          try body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
          start = end + 1
          from = start
        }
        if count == 0, start < filled {
          try body(UnsafeBufferPointer(rebasing: bytes[start...]))
          start = filled
        }
        return start
      }
      if count == 0 { return }
      if used > 0 {
        _ = buffer.withUnsafeMutableBytes { memmove($0.baseAddress!, $0.baseAddress! + used, filled - used) }
        filled -= used
      }
    }
  }

  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int? {
    guard from < bytes.count, let base = bytes.baseAddress else { return nil }
    return memchr(base + from, 0x0A, bytes.count - from).map {
      base.distance(to: $0.assumingMemoryBound(to: UInt8.self))
    }
  }
}
