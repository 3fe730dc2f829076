#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The samples of hashes of many texts, each appended once and read seldom, so that all but the latest lie on disk.
///
/// A sample in memory costs up to 1 KB; with a million texts that is what a run would need most of its memory for. The
/// file has no name and goes with the process. Without a folder, or where it cannot be written, all stay in memory.
final class SampleStore {
  /// Hashes gathered before they are written.
  private static let block = 1 << 18

  private var starts: [Int] = [0]
  /// What is not on disk: the hashes from ``written`` on.
  private var held: [UInt32] = []
  private var written = 0
  private let descriptor: Int32
  private var isWritable: Bool
  private var scratch: [UInt32] = []

  init(folder: String?) {
    var descriptor: Int32 = -1
    if let folder {
      var name = Array("\(folder)/samples.XXXXXX".utf8CString)
      descriptor = mkstemp(&name)
      if descriptor >= 0 { unlink(name) }
    }
    self.descriptor = descriptor
    isWritable = descriptor >= 0
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func append(_ sample: [UInt32]) {
    held.append(contentsOf: sample)
    starts.append(starts.last! + sample.count)
    if isWritable, held.count >= SampleStore.block { flush() }
  }

  /// Calls `body` with a sample; nil where the disk no longer gives it back.
  func withSample<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result? {
    let range = starts[index]..<starts[index + 1]
    if range.lowerBound >= written {
      return held.withUnsafeBufferPointer {
        body(.init(rebasing: $0[range.lowerBound - written..<range.upperBound - written]))
      }
    }
    if scratch.count < range.count { scratch = [UInt32](repeating: 0, count: range.count) }
    return scratch.withUnsafeMutableBytes { bytes in
      let size = range.count * MemoryLayout<UInt32>.stride
      let offset = range.lowerBound * MemoryLayout<UInt32>.stride
      let isRead = transfer(size) { pread(descriptor, bytes.baseAddress! + $0, size - $0, off_t(offset + $0)) }
      return isRead ? body(.init(rebasing: bytes.bindMemory(to: UInt32.self)[..<range.count])) : nil
    }
  }

  private func flush() {
    let offset = written * MemoryLayout<UInt32>.stride
    isWritable = held.withUnsafeBytes { bytes in
      transfer(bytes.count) { pwrite(descriptor, bytes.baseAddress! + $0, bytes.count - $0, off_t(offset + $0)) }
    }
    guard isWritable else { return }
    written += held.count
    held.removeAll(keepingCapacity: true)
  }

  /// Repeats a call that may move fewer bytes than asked for; false where it fails.
  private func transfer(_ bytes: Int, _ call: (Int) -> Int) -> Bool {
    var done = 0
    while done < bytes {
      let moved = call(done)
      if moved > 0 {
        done += moved
      } else if moved == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }
}
