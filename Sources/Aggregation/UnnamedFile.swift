#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What was laid aside on disk could not be written or read.
package struct SpillError: Error, CustomStringConvertible {
  let folder: String
  let code: Int32

  package var description: String {
    "cannot lay counts aside in \(folder): \(String(cString: strerror(code)))"
  }
}

/// A file without a name, for what memory should not hold; it goes with the process.
final class UnnamedFile: Sendable {
  private let folder: String
  private let descriptor: Int32

  init(in folder: String) throws(SpillError) {
    self.folder = folder
    var name = Array("\(folder)/spill.XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw SpillError(folder: folder, code: errno) }
    unlink(name)
  }

  deinit { close(descriptor) }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SpillError) {
    try transfer(bytes.count) { pwrite(descriptor, bytes.baseAddress! + $0, bytes.count - $0, off_t(offset + $0)) }
  }

  /// Fills `bytes` from the file.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(SpillError) {
    try transfer(bytes.count) { pread(descriptor, bytes.baseAddress! + $0, bytes.count - $0, off_t(offset + $0)) }
  }

  /// Repeats a call that may move fewer bytes than asked for.
  private func transfer(_ bytes: Int, _ call: (Int) -> Int) throws(SpillError) {
    var done = 0
    while done < bytes {
      let moved = call(done)
      if moved > 0 {
        done += moved
      } else if moved == 0 || errno != EINTR {
        throw SpillError(folder: folder, code: moved == 0 ? EIO : errno)
      }
    }
  }
}
