#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A model file mapped into memory, checked by its version and digest.
///
/// ```swift
/// let model = try MappedModel("news.model", kind)
/// let weights: UnsafeBufferPointer<Int16> = try model.section(1)
/// ```
///
/// Opening reads the file once, at several gigabytes a second. Sections stay valid as long as the model lives; they
/// are never written, so that all threads may read them.
package final class MappedModel: @unchecked Sendable {
  package let path: String
  private let bytes: UnsafeRawBufferPointer
  private let table: [Range<Int>]

  /// Of all that follows the head, in hexadecimal.
  package var digest: String { String(bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self), radix: 16) }

  /// With `inLargePages` the file is read into memory of large pages: for models of many megabytes that are looked up
  /// all over, where the address cache would be what limits the speed.
  package init(_ path: String, _ kind: ModelFormat.Kind, inLargePages: Bool = false) throws(ModelError) {
    self.path = path
    bytes = try MappedModel.map(path, inLargePages: inLargePages)
    do throws(ModelError) {
      table = try MappedModel.check(bytes, kind, path)
    } catch {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count)
      throw error
    }
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count) }

  /// The section added as number `index`, as an array of `Element`.
  package func section<Element: BitwiseCopyable>(_ index: Int) throws(ModelError) -> UnsafeBufferPointer<Element> {
    guard index < table.count, table[index].count % MemoryLayout<Element>.stride == 0 else {
      throw ModelError(path: path, reason: "the model lacks section \(index); train it anew")
    }
    return UnsafeRawBufferPointer(rebasing: bytes[table[index]]).bindMemory(to: Element.self)
  }

  private static func map(_ path: String, inLargePages: Bool) throws(ModelError) -> UnsafeRawBufferPointer {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size >= ModelFormat.headSize else {
      throw ModelError(path: path, reason: "is no model; name a file that `yuliao train` wrote")
    }
    let size = Int(status.st_size)
    let address =
      inLargePages
      ? mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      : mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address, address != MAP_FAILED else { throw failure(path) }
    if inLargePages {
      #if os(Linux)
        _ = madvise(address, size, MADV_HUGEPAGE)
      #endif
      var done = 0
      while done < size {
        let got = read(descriptor, address + done, size - done)
        guard got > 0 || got < 0 && errno == EINTR else {
          munmap(address, size)
          throw failure(path)
        }
        done += max(got, 0)
      }
    }
    return UnsafeRawBufferPointer(start: address, count: size)
  }

  private static func check(
    _ bytes: UnsafeRawBufferPointer, _ kind: ModelFormat.Kind, _ path: String
  ) throws(ModelError) -> [Range<Int>] {
    func number(_ at: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
    guard number(0) == ModelFormat.mark else {
      throw ModelError(path: path, reason: "is no model; name a file that `yuliao train` wrote")
    }
    guard number(8) >> 32 == UInt64(kind.code) else {
      throw ModelError(path: path, reason: "is a model of another kind, not for \(kind.name)")
    }
    guard number(8) & 0xFFFF_FFFF == UInt64(kind.version) else {
      throw ModelError(
        path: path,
        reason: "is a model of version \(number(8) & 0xFFFF_FFFF), this program reads \(kind.version); train it anew")
    }
    let body = UnsafeRawBufferPointer(rebasing: bytes[ModelFormat.headSize...])
    guard number(16) == UInt64(bytes.count), number(24) == ModelDigest.digest(of: body),
      number(32) <= UInt64(body.count / 16)
    else {
      throw ModelError(path: path, reason: "the model is damaged; copy it again or train it anew")
    }
    return (0..<Int(number(32))).map { index in
      let start = Int(number(ModelFormat.headSize + 16 * index))
      return start..<start + Int(number(ModelFormat.headSize + 16 * index + 8))
    }
  }

  private static func failure(_ path: String) -> ModelError {
    ModelError(path: path, reason: "cannot be read: \(String(cString: strerror(errno)))")
  }
}
