#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a second run out of a folder; the system takes the lock away when the process ends, however it ends.
final class FolderLock {
  private let descriptor: Int32

  /// nil where another run holds the lock.
  init?(path: String) throws(FileError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError("create", path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      // File systems without locks (some network mounts) let the run go on unguarded.
      if errno == EWOULDBLOCK { return nil }
    }
  }

  deinit {
    release()
    close(descriptor)
  }

  /// Lets the next run in; to be called once nothing more is written.
  func release() {
    // Closing alone leaves the lock with any copy of the descriptor, and a program being started by another
    // thread holds one until it has become that program.
    flock(descriptor, LOCK_UN)
  }
}
