/// Why a model cannot be used, with the file and what to do.
public struct ModelError: Error, Sendable, Equatable, CustomStringConvertible {
  public let path: String
  public let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { "\(path): \(reason)" }
}
