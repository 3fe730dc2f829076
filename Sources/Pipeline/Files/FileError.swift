#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of the output that could not be handled; says which, why, and what helps.
public struct FileError: Error, Sendable, CustomStringConvertible {
  /// `create`, `write`, `read`, …
  public let operation: String
  public let path: String
  /// The C library's error number.
  public let code: Int32

  package init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  public var description: String {
    "cannot \(operation) \(path): \(String(cString: strerror(code)))\(hint)"
  }

  private var hint: String {
    switch code {
    case ENOSPC, EDQUOT: "; free some room"
    case EACCES, EPERM, EROFS: "; choose a folder you may write to"
    case EMFILE, ENFILE: "; raise the limit of open files (ulimit -n)"
    default: ""
    }
  }
}
