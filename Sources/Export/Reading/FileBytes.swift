#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file read in pieces, so that a long one never stands in memory as a whole.
final class FileBytes {
  private let descriptor: Int32
  let path: String

  init(_ path: String) throws(RunFolderError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, String(cString: strerror(errno))) }
  }

  deinit { close(descriptor) }

  /// Appends up to the given bytes; false at the end of the file.
  func append(to bytes: inout [UInt8], count: Int) throws(RunFolderError) -> Bool {
    var got = 0
    let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat { got = read(descriptor, buffer.baseAddress, count) } while got < 0 && errno == EINTR
      filled = max(got, 0)
    }
    bytes.append(contentsOf: piece)
    guard got >= 0 else { throw .unreadable(path, String(cString: strerror(errno))) }
    return got > 0
  }

  /// The whole of a file.
  static func contents(of path: String) throws(RunFolderError) -> [UInt8] {
    let file = try FileBytes(path)
    var bytes: [UInt8] = []
    while try file.append(to: &bytes, count: 1 << 20) {}
    return bytes
  }
}
