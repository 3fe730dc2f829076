#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The head of a file of arrays: what it is, and for which key it was written.
private enum ArrayFile {
  /// “YLARR” and the version of the form; raised when that changes.
  static let mark: UInt64 = 0x594C_4152_5200_0001
}

/// Writes arrays of plain values one after the other: for each its number of bytes, the bytes, and their digest.
package struct ArraySink: ~Copyable {
  private let descriptor: Int32
  private var isWhole = true

  package init?(path: String, key: [UInt64]) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    add([ArrayFile.mark] + key)
  }

  deinit { close(descriptor) }

  package mutating func add<Element: BitwiseCopyable>(_ array: [Element]) {
    var digest = FastDigest()
    digest.update(array)
    put([UInt64(array.count * MemoryLayout<Element>.stride)] + digest.value)
    put(array)
  }

  /// Whether all that was added could be written.
  package func finish() -> Bool { isWhole }

  private mutating func put<Element: BitwiseCopyable>(_ array: [Element]) {
    array.withUnsafeBytes { bytes in
      var done = 0
      while isWhole, done < bytes.count {
        let written = write(descriptor, bytes.baseAddress! + done, bytes.count - done)
        if written > 0 { done += written } else if errno != EINTR { isWhole = false }
      }
    }
  }
}

/// Reads what ``ArraySink`` wrote, each array straight into its place.
package struct ArraySource: ~Copyable {
  private let descriptor: Int32
  private let size: Int
  private var taken = 0

  /// nil where there is no file, or one for another key.
  package init?(path: String, key: [UInt64]) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      size = 0
      return nil
    }
    size = Int(status.st_size)
    guard let head: [UInt64] = array(), head == [ArrayFile.mark] + key else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether everything has been read.
  package var isComplete: Bool { taken == size }

  /// The next array; nil where the file ends before it or its bytes have another digest.
  package mutating func array<Element: BitwiseCopyable>() -> [Element]? {
    let stride = MemoryLayout<Element>.stride
    guard let head: [UInt64] = take(3), head[0] <= UInt64(size - taken), Int(head[0]) % stride == 0,
      let array: [Element] = take(Int(head[0]) / stride)
    else { return nil }
    var digest = FastDigest()
    digest.update(array)
    return digest.value == [head[1], head[2]] ? array : nil
  }

  private mutating func take<Element: BitwiseCopyable>(_ count: Int) -> [Element]? {
    let wanted = count * MemoryLayout<Element>.stride
    guard wanted <= size - taken else { return nil }
    var isWhole = true
    let descriptor = descriptor
    let array = [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      var done = 0
      let target = UnsafeMutableRawPointer(buffer.baseAddress)
      ArraySource.useLargePages(target, wanted)
      while isWhole, done < wanted, let target {
        let got = read(descriptor, target + done, wanted - done)
        if got > 0 { done += got } else if got == 0 || errno != EINTR { isWhole = false }
      }
      initialized = isWhole ? count : 0
    }
    taken += wanted
    return isWhole ? array : nil
  }

  /// Asks for large pages where an array spans some: what is kept so is mostly looked up all over.
  private static func useLargePages(_ start: UnsafeMutableRawPointer?, _ count: Int) {
    #if os(Linux)
      let large = 2 << 20
      guard let start, count >= large else { return }
      // Whole small pages only: madvise wants an address at which one begins.
      let from = start.alignedUp(toMultipleOf: 4096)
      _ = madvise(from, count - (from - start), MADV_HUGEPAGE)
    #endif
  }
}
