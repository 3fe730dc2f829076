/// An article as it stands in `documents.jsonl`: its text and what is known about it.
///
/// ```swift
/// let document = Document(id: "hearing", text: "参议员霍利致信商务部。")
/// document.text.count  // bytes of UTF-8
/// ```
///
/// The text is held as well-formed UTF-8 bytes, because every stage that is fast works on bytes.
public struct Document: Sendable {
  /// The input's path relative to its root, without extension; `#n` marks the n-th record of a container.
  public var id: String
  /// Well-formed UTF-8 without a byte order mark, lines ended by LF.
  public var text: [UInt8]
  public var title: String?
  public var author: String?
  /// ISO 8601: a day (`2025-02-05`) or a time (`2025-02-05T10:07:00`, with `Z` or an offset where known).
  public var published: String?
  public var url: String?
  /// The publication's own name (`36kr`, `Reuters`).
  public var source: String?
  public var language: Language
  /// Where the document came from on disk.
  public var origin: Origin
  /// How its bytes became text.
  public var decoding: Decoding
  /// Fields of a JSON record that have no place above, as raw JSON members joined by commas (`"a":1,"b":[2]`).
  public var otherFields: [UInt8]

  public init(id: String, text: [UInt8], origin: Origin = Origin(path: "")) {
    self.id = id
    self.text = text
    self.language = .other
    self.origin = origin
    self.decoding = Decoding()
    self.otherFields = []
  }

  public init(id: String, text: String) {
    self.init(id: id, text: Array(text.utf8))
  }

  /// The text as a `String`: O(n), copies.
  public var string: String { String(decoding: text, as: UTF8.self) }

  /// The day of publication, where `published` begins with one.
  public var publishedDay: CalendarDay? { published.flatMap(CalendarDay.init(isoPrefix:)) }
}

/// Where a document came from: a file, and for a record of a container its place in it.
public struct Origin: Sendable, Equatable {
  /// The path as the user would write it (`stdin` for standard input).
  public var path: String
  /// The record's number in its container, from 0; nil for a file that is one document.
  public var record: Int?
  /// Where the record begins in the file, in bytes (after decompression).
  public var offset: Int
  /// The record's length in bytes.
  public var length: Int
  /// SHA-256 of the record's bytes, in hexadecimal.
  public var sha256: String

  public init(path: String, record: Int? = nil, offset: Int = 0, length: Int = 0, sha256: String = "") {
    self.path = path
    self.record = record
    self.offset = offset
    self.length = length
    self.sha256 = sha256
  }
}

/// How a document's bytes were decoded.
public struct Decoding: Sendable, Equatable {
  /// IANA name of the encoding (`UTF-8`, `GB18030`, `Big5-HKSCS`).
  public var encoding: String
  /// What decided it: `bom`, `utf8`, `declared`, `score`, `detector`, `file` (as other rows of the same table).
  public var decidedBy: String
  /// Ill-formed sequences that became U+FFFD.
  public var badBytes: Int

  public init(encoding: String = "UTF-8", decidedBy: String = "utf8", badBytes: Int = 0) {
    self.encoding = encoding
    self.decidedBy = decidedBy
    self.badBytes = badBytes
  }
}
