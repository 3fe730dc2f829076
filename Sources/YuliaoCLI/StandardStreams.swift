#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output, buffered by us: what is written stands there after ``flush()``.
///
/// A reader that has gone ends the process with status 0, as `head` expects of a filter.
struct StandardOutput {
  private static let capacity = 64 << 10
  private var buffer: [UInt8] = []

  init() { buffer.reserveCapacity(StandardOutput.capacity) }

  mutating func write(_ bytes: some Collection<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= StandardOutput.capacity { try flush() }
  }

  mutating func line(_ text: String) throws {
    try write(text.utf8)
    try write(CollectionOfOne(0x0A))
  }

  mutating func flush() throws {
    try StandardOutput.writeAll(buffer, to: STDOUT_FILENO)
    buffer.removeAll(keepingCapacity: true)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws {
    try bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count {
        let count = Platform.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno == EPIPE {
          exit(ExitStatus.done.rawValue)
        } else if errno != EINTR {
          throw CommandError("cannot write standard output: \(String(cString: strerror(errno)))")
        }
      }
    }
  }
}

/// Standard error, for people: messages and the progress line.
enum StandardError {
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func line(_ text: String) { write(text + "\n") }

  /// Writes as it stands; that nobody reads it is no error.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Platform.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// The C library's calls whose names collide with our own.
private enum Platform {
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
