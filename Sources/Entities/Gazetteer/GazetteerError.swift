/// A gazetteer that cannot be used: the file, the row and what to do.
public struct GazetteerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// The row of the file, counted from 1 with the header; nil where it concerns the whole file.
  public let row: Int?
  /// What is wrong and what to do.
  public let reason: String

  public init(path: String, row: Int? = nil, reason: String) {
    self.path = path
    self.row = row
    self.reason = reason
  }

  public var description: String {
    "\(path)\(row.map { ", row \($0)" } ?? ""): \(reason)"
  }
}
