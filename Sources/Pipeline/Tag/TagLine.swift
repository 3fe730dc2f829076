/// A line of a filter's input.
package struct TagLine: Sendable {
  package enum Form: String, Sendable, CaseIterable {
    /// Each line is a document.
    case text
    /// Each line is a JSON object with a text.
    case jsonLines = "jsonl"
    /// The input is one web archive; each of its records is a document.
    case warc, arc

    /// Whether the input is read record by record instead of line by line.
    package var isArchive: Bool { self == .warc || self == .arc }
  }

  /// The line without its end; nil where it was too long to be kept.
  package var bytes: [UInt8]?
  /// From 0.
  package var number: Int
  package var form: Form

  package init(bytes: [UInt8]?, number: Int, form: Form) {
    self.bytes = bytes
    self.number = number
    self.form = form
  }

  /// What the line is called where it names no id of its own.
  package var defaultID: String { "stdin#\(number)" }
}
