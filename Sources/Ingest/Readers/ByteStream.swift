#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that come one after another: a file, standard input, or what a decompressor makes of them.
protocol ByteStream: AnyObject {
  /// Puts up to `count` bytes at `buffer` and returns how many; 0 at the end.
  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(StreamError) -> Int
  /// Bytes taken from the input on disk so far, for progress and the ratio of expansion.
  var bytesTaken: Int { get }
  /// After a fault, goes to where reading can begin again; false where it cannot.
  func resynchronise() -> Bool
}

extension ByteStream {
  func resynchronise() -> Bool { false }
}

/// Why a stream cannot go on.
struct StreamError: Error {
  var reason: String
}

/// The bytes of a file or of standard input.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private let isOwned: Bool
  private(set) var bytesTaken = 0

  init(path: String) throws(StreamError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    isOwned = true
    if descriptor < 0 { throw StreamError(reason: String(cString: strerror(errno))) }
  }

  private init(standardInput: Int32) {
    descriptor = standardInput
    isOwned = false
  }

  static func standardInput() -> FileStream { FileStream(standardInput: 0) }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(StreamError) -> Int {
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, buffer, count)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, buffer, count)
      #else
        let got = Darwin.read(descriptor, buffer, count)
      #endif
      if got >= 0 {
        bytesTaken += got
        return got
      }
      if errno != EINTR { throw StreamError(reason: String(cString: strerror(errno))) }
    }
  }

  /// Goes to a byte offset; false where the file cannot (a pipe).
  func seek(to offset: Int) -> Bool {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { return false }
    bytesTaken = offset
    return true
  }

  /// A whole file, up to a limit.
  static func contents(of path: String, limit: Int) throws(StreamError) -> [UInt8] {
    let stream = path == "-" ? standardInput() : try FileStream(path: path)
    let input = BufferedInput(stream)
    return try input.rest(limit: limit)
  }
}

/// Bytes that are in memory already.
final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private(set) var bytesTaken = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(StreamError) -> Int {
    let taken = min(count, bytes.count - bytesTaken)
    guard taken > 0 else { return 0 }
    bytes.withUnsafeBufferPointer { buffer.update(from: $0.baseAddress! + bytesTaken, count: taken) }
    bytesTaken += taken
    return taken
  }
}
