#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file read from its beginning in pieces of known length.
final class SequentialFile {
  private static let capacity = 256 << 10
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  /// Bytes that may still be read from the file.
  private var left: Int

  /// - Parameter limit: the bytes that count; what stands behind them is as if it were not there.
  init(path: String, limit: Int = .max) throws(FileError) {
    self.path = path
    left = limit
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path) }
  }

  deinit { close(descriptor) }

  /// Whether there is nothing more.
  func isAtEnd() throws(FileError) -> Bool {
    if start < buffer.count { return false }
    try fill(1)
    return start == buffer.count
  }

  /// Takes the next bytes; throws where the file ends before.
  func take(_ count: Int) throws(FileError) -> [UInt8] {
    try fill(count)
    guard buffer.count - start >= count else { throw FileError("read all of", path, code: EIO) }
    defer { start += count }
    return Array(buffer[start..<start + count])
  }

  private func fill(_ count: Int) throws(FileError) {
    guard buffer.count - start < count else { return }
    buffer.removeFirst(start)
    start = 0
    while buffer.count < count, left > 0 {
      let old = buffer.count
      let wanted = min(left, max(count - old, SequentialFile.capacity))
      buffer.append(contentsOf: repeatElement(0, count: wanted))
      let got = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + old, wanted) }
      let code = errno
      buffer.removeLast(wanted - max(got, 0))
      if got == 0 {
        left = 0
      } else if got > 0 {
        left -= got
      } else if code != EINTR {
        throw FileError("read", path, code: code)
      }
    }
  }
}
