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

/// Sorted pairs laid aside on disk, in a file without a name that goes with the process.
///
/// Never changes once made, so it may be shared between threads and copies of a table.
final class SpillFile: Sendable {
  let count: Int
  private let folder: String
  private let descriptor: Int32

  init(_ pairs: [NumberPair], in folder: String) throws(SpillError) {
    self.folder = folder
    count = pairs.count
    var name = Array("\(folder)/spill.XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw SpillError(folder: folder, code: errno) }
    unlink(name)
    let failure = pairs.withUnsafeBytes { bytes in
      SpillFile.transfer(bytes.count) { write(descriptor, bytes.baseAddress! + $0, bytes.count - $0) }
    }
    if let failure { throw SpillError(folder: folder, code: failure) }
  }

  deinit { close(descriptor) }

  func read(from first: Int, count: Int) throws(SpillError) -> [NumberPair] {
    let size = MemoryLayout<NumberPair>.stride
    var failure: Int32?
    let pairs = [NumberPair](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      failure = SpillFile.transfer(count * size) {
        pread(descriptor, bytes.baseAddress! + $0, count * size - $0, off_t(first * size + $0))
      }
      filled = failure == nil ? count : 0
    }
    if let failure { throw SpillError(folder: folder, code: failure) }
    return pairs
  }

  /// Repeats a call that may move fewer bytes than asked for; returns the error number where it fails.
  private static func transfer(_ bytes: Int, _ call: (Int) -> Int) -> Int32? {
    var done = 0
    while done < bytes {
      let moved = call(done)
      if moved > 0 {
        done += moved
      } else if moved == 0 {
        return EIO
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
