import YuliaoCorpus
import YuliaoIngest
import YuliaoTables

/// How a filter answers.
package struct TagOptions: Sendable {
  package var types: Set<EntityType>
  /// Whether a line of output holds all that a run would write of the document: its text, and every column.
  ///
  /// Then a line may also hold a whole file, of any format and encoding, as the member `base64`.
  package var isFull: Bool
  package var recordLimit: Int

  package init(types: Set<EntityType>, isFull: Bool, recordLimit: Int) {
    self.types = types
    self.isFull = isFull
    self.recordLimit = recordLimit
  }
}

/// What a filter answers: a line of its input, or a record of the archive that its input is.
package enum TagItem: Sendable {
  case line(TagLine)
  case record(SourceItem)
}

/// Tags lines or records one by one: every one gets one line of JSON, be it an error.
package struct TagWorker: BatchWorker {
  private let options: TagOptions
  private let parser: DocumentParser
  private var line: Line

  package init(options: TagOptions, line: Line) {
    self.options = options
    self.line = line
    var input = InputOptions()
    // Offsets must count in the text as the caller has it, so no title is put in front of it.
    if !options.isFull { input.fields.title = [] }
    parser = DocumentParser(options: input)
  }

  /// The output of a batch, and how many of its lines were errors.
  package struct Output: Sendable {
    package var bytes: [UInt8]
    package var errors: Int
  }

  package mutating func process(_ batch: [TagItem]) -> Output {
    var json = JSONWriter()
    var errors = 0
    for item in batch {
      let id = TagWorker.id(of: item)
      do throws(Failure) {
        let record = try self.line.annotate(try document(of: item))
        TagRendering(record, isFull: options.isFull).append(to: &json, id: id)
      } catch {
        errors += 1
        json.beginObject()
        json.name("id")
        json.value(id)
        json.member("error", error.reason)
        json.endObject()
      }
      json.endLine()
    }
    return Output(bytes: json.bytes, errors: errors)
  }

  private func document(of item: TagItem) throws(Failure) -> Document {
    switch item {
    case .line(let line): try document(of: line)
    case .record(.record(let record)): try parser.parse(record)
    case .record(.failure(let failure, at: _)): throw failure
    }
  }

  private func document(of line: TagLine) throws(Failure) -> Document {
    func failure(_ reason: String) -> Failure { Failure(source: line.defaultID, stage: "read", reason: reason) }
    guard let bytes = line.bytes else {
      throw failure("the line is longer than the limit of \(options.recordLimit) bytes; see --record-limit")
    }
    if let bad = bytes.withUnsafeBufferPointer({ $0.firstIllFormed }) {
      throw failure("the line is not UTF-8 at byte \(bad)")
    }
    switch line.form {
    case .text, .warc, .arc:
      var document = Document(id: line.defaultID, text: bytes)
      document.language = LanguageJudge.language(of: bytes)
      document.origin = Origin(path: "stdin", record: line.number, length: bytes.count)
      return document
    case .jsonLines:
      guard bytes.contains(where: { $0 > 0x20 }) else { throw failure("an empty line where a JSON object belongs") }
      var raw = RawRecord(
        bytes: bytes, documentID: line.defaultID, origin: Origin(path: "stdin", record: line.number), content: .json)
      if options.isFull, let file = (try? JSONParser.parse(bytes))?["base64"]?.utf8 {
        guard let content = Base64.decoded(file) else { throw failure("the member base64 is no base64") }
        raw.bytes = content
        raw.content = .unknown
      }
      var document = try parser.parse(raw)
      if !options.isFull, let text = TagWorker.text(of: bytes) { document.text = text }
      return document
    }
  }

  /// The text member exactly as it stands, line ends and all.
  private static func text(of bytes: [UInt8]) -> [UInt8]? {
    guard let value = try? JSONParser.parse(bytes) else { return nil }
    for name in FieldNames().text {
      if let text = value[name]?.utf8 { return text }
    }
    return value.utf8
  }

  private static func id(of item: TagItem) -> JSONValue {
    switch item {
    case .line(let line): id(of: line)
    case .record(let record): .string("stdin#\(record.position.record)")
    }
  }

  /// The record's own `id` (or `doc_id`), whatever JSON value that is.
  private static func id(of line: TagLine) -> JSONValue {
    if line.form == .jsonLines, let bytes = line.bytes, let value = try? JSONParser.parse(bytes) {
      for name in ["id", "doc_id"] {
        switch value[name] {
        case .string(let text): return .string(text)
        case .number(let number): return .number(number)
        default: continue
        }
      }
    }
    return .string(line.defaultID)
  }
}
