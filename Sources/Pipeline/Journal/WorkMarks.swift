#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Marks in a shared page of memory which document each worker is at, so that it is known after a crash.
///
/// The page is a file mapped into memory: the system keeps what was written however the process ends, at the cost of one
/// store for each document.
///
/// Unchecked because each worker writes its own slot alone, and nobody reads them while the process lives. Invariant:
/// `base` maps `size` bytes until the object goes, the first 8 of them the crash flag, 8 for each slot behind.
final class WorkMarks: @unchecked Sendable {
  private static let idle: Int64 = -1
  private let path: String
  private let base: UnsafeMutableRawPointer
  private let size: Int
  private var taken = 0

  init(path: String, workers: Int) throws(FileError) {
    self.path = path
    size = 8 * (1 + workers)
    let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("create", path) }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw FileError("write", path) }
    guard let mapped = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED else {
      throw FileError("map", path)
    }
    base = mapped
    for slot in 0..<workers { mark(WorkMarks.idle, slot: slot) }
    CrashWitness.flag = base.assumingMemoryBound(to: Int64.self)
  }

  deinit {
    CrashWitness.flag = nil
    munmap(base, size)
  }

  /// A slot for one more worker; called by the producer alone.
  func takeSlot() -> Int {
    defer { taken += 1 }
    return taken
  }

  /// Notes that a worker begins a document, given by its place among all.
  func begin(_ position: Int, slot: Int) { mark(Int64(position), slot: slot) }

  /// Notes that a worker has nothing in hand.
  func end(slot: Int) { mark(WorkMarks.idle, slot: slot) }

  /// Takes the marks away: the process ends in good order.
  func clear() { unlink(path) }

  private func mark(_ value: Int64, slot: Int) {
    base.storeBytes(of: value, toByteOffset: 8 * (1 + slot), as: Int64.self)
  }

  /// What a process that ended without ``clear()`` was at, and whether it crashed; nil where none did.
  static func left(at path: String) -> (positions: [Int], hasCrashed: Bool)? {
    guard let bytes = try? FileSystem.contents(of: path), bytes.count >= 8 else { return nil }
    let numbers = stride(from: 0, through: bytes.count - 8, by: 8).map { start in
      bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: Int64.self) }
    }
    return (numbers.dropFirst().filter { $0 != idle }.map(Int.init), numbers[0] != 0)
  }
}

/// Tells a crash of the process from its being killed: the handler of a crash leaves a flag in the ``WorkMarks``.
package enum CrashWitness {
  /// Written once before workers begin and once after they have ended; the handler only follows it.
  nonisolated(unsafe) static var flag: UnsafeMutablePointer<Int64>?

  /// Installs the handlers; for the command alone, since a library does not take signals from its program.
  package static func install() {
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] {
      signal(number) { number in
        CrashWitness.flag?.pointee = 1
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }
}
