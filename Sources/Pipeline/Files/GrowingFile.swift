#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that only grows, and can be cut back to a length that is known to be on disk.
///
/// Appending copies into a buffer of 256 KB; ``sync()`` costs what the disk costs. Once a call has thrown, the file is
/// of no more use: what it holds beyond its last known length is cut off when it is opened again.
package final class GrowingFile {
  private static let capacity = 256 << 10
  package let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var written: Int
  /// Whether there may be bytes that are not on the disk yet.
  private var isDirty = false

  /// Opens or creates a file and cuts it to its first bytes.
  ///
  /// Throws where the file is shorter than that: then it is not the file it is taken for.
  package init(path: String, keeping length: Int = 0) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("create", path) }
    written = length
    guard lseek(descriptor, 0, SEEK_END) >= length else { throw FileError("resume", path, code: EIO) }
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) == length else {
      throw FileError("write", path)
    }
    buffer.reserveCapacity(GrowingFile.capacity)
  }

  deinit { close(descriptor) }

  /// Bytes appended so far, written or not.
  package var length: Int { written + buffer.count }

  package func append(_ bytes: [UInt8]) throws(FileError) {
    if buffer.count + bytes.count > GrowingFile.capacity { try flush() }
    if bytes.count >= GrowingFile.capacity {
      try write(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Hands all bytes to the system.
  package func flush() throws(FileError) {
    guard !buffer.isEmpty else { return }
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Returns once all bytes are on the disk.
  package func sync() throws(FileError) {
    try flush()
    guard isDirty else { return }
    #if os(macOS)
      let result = fsync(descriptor)
    #else
      let result = fdatasync(descriptor)
    #endif
    // A pipe or a device cannot be synced, and need not.
    if result != 0, errno != EINVAL, errno != ENOTSUP { throw FileError("write", path) }
    isDirty = false
  }

  private func write(_ bytes: [UInt8]) throws(FileError) {
    isDirty = true
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + done, $0.count - done) }
      if count > 0 {
        done += count
        written += count
      } else if count == 0 || errno != EINTR {
        throw FileError("write", path, code: count == 0 ? EIO : errno)
      }
    }
  }
}

/// The C library's `write`, which the method above hides.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
