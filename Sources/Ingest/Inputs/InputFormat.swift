/// What an input is made of: one document, or a container of records.
package enum InputFormat: String, Sendable, CaseIterable {
  case text, markdown, html
  case json
  case jsonLines = "jsonl"
  case csv, tsv
  /// WARC and WET.
  case warc
  case arc

  /// The format a file extension stands for (lower case, without the dot); nil for one that names none.
  package init?(fileExtension: String) {
    switch fileExtension {
    case "txt", "text": self = .text
    case "md", "markdown", "mdown": self = .markdown
    case "html", "htm", "xhtml", "shtml", "xht": self = .html
    case "json": self = .json
    case "jsonl", "ndjson", "jsonlines": self = .jsonLines
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "warc", "wet": self = .warc
    case "arc": self = .arc
    default: return nil
    }
  }

  /// Whether a folder's files of this format are read without being named.
  var isFoundInFolders: Bool { self != .csv && self != .tsv }

  /// Whether the input holds records, so that its documents are numbered.
  package var isContainer: Bool {
    switch self {
    case .text, .markdown, .html: false
    case .json, .jsonLines, .csv, .tsv, .warc, .arc: true
    }
  }
}
