import YuliaoCorpus

/// An article as its bytes came in, not yet decoded or parsed.
package struct RawRecord: Sendable {
  package var bytes: [UInt8]
  package var documentID: String
  package var origin: Origin
  package var content: Content
  package var declared: Declared
  package var position: RecordPosition

  package init(
    bytes: [UInt8], documentID: String, origin: Origin, content: Content, declared: Declared = Declared(),
    position: RecordPosition = RecordPosition(input: 0, record: 0)
  ) {
    self.bytes = bytes
    self.documentID = documentID
    self.origin = origin
    self.content = content
    self.declared = declared
    self.position = position
  }

  /// What the bytes are.
  package enum Content: Sendable, Equatable {
    case text, markdown, html
    /// One JSON value.
    case json
    /// One row of CSV or TSV, quotes still in place.
    case row(columns: [String], separator: UInt8)
    /// To be told from the bytes.
    case unknown
  }

  /// What HTTP or archive headers say about the bytes: hints, never proof.
  package struct Declared: Sendable, Equatable {
    package var charset: String?
    /// The encoding that other records of the same file have shown, which is more than a hint.
    package var fileEncoding: String?
    package var contentType: String?
    package var url: String?
    /// When the record was fetched, ISO 8601.
    package var fetched: String?

    package init() {}
  }
}

/// The place of a record in the list of inputs; ordered as the records come.
package struct RecordPosition: Sendable, Hashable, Comparable {
  /// Index into the list of inputs.
  package var input: Int
  /// Records and failures of the input that came before.
  package var record: Int

  package init(input: Int, record: Int) {
    self.input = input
    self.record = record
  }

  package static func < (a: RecordPosition, b: RecordPosition) -> Bool {
    (a.input, a.record) < (b.input, b.record)
  }
}

/// What a source gives: a record, or the account of one that could not be read.
package enum SourceItem: Sendable {
  case record(RawRecord)
  case failure(Failure, at: RecordPosition)

  package var position: RecordPosition {
    switch self {
    case .record(let record): record.position
    case .failure(_, let position): position
    }
  }
}
