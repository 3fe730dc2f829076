import YuliaoCorpus
import YuliaoTables

/// A document of a finished run: the record as far as its files tell, and the run's verdict on it.
///
/// Sentences and tokens are not kept in a run's files; whoever needs them has them cut again.
package struct RunRecord: Sendable {
  package var record: AnnotatedDocument
  /// The rows of `mentions.csv` that the record's mentions come from.
  package var mentions: [MentionRow]
  package var duplicateOf: String?
  package var characters: Int
  package var tokens: Int
  package var sentences: Int
}

/// Reads the documents of a run with their mentions, one after the other, in bounded memory.
package struct RunRecords {
  private let path: String
  private let run: RunFolder
  private var count = 0
  private let entities: [String: Entity]
  private var documents: CSVFile
  private let columns: [Int]
  private var texts: FileBytes
  private var buffer: [UInt8] = []
  private var at = 0
  private var mentions: MentionReader
  private var pending: MentionRow?

  init(_ run: RunFolder, contexts: Bool) throws(RunFolderError) {
    path = run.path
    self.run = run
    var entities: [String: Entity] = [:]
    for row in try run.entities() { entities[row.id] = Entity(row) }
    self.entities = entities
    let documents = try run.table(.documents)
    columns = try OutputFile.documents.columns.map { name throws(RunFolderError) in try documents.column(name) }
    self.documents = documents
    texts = try FileBytes("\(run.path)/\(OutputFile.texts.rawValue)")
    mentions = try MentionReader(run, contexts: contexts)
    pending = try mentions.next()
  }

  /// The next document; nil at the end.
  package mutating func next() throws(RunFolderError) -> RunRecord? {
    guard try documents.next() else {
      try run.check(count, of: "documents", in: .documents)
      if let row = pending {
        throw .malformed("\(path)/mentions.csv", "its rows do not follow documents.csv at \(row.documentID)")
      }
      return nil
    }
    count += 1
    let id = documents.string(columns[0])
    guard let line = try nextLine() else {
      throw .malformed("\(path)/documents.jsonl", "the text of \(id) is missing")
    }
    var record = AnnotatedDocument(document: try document(line, id: id))
    var rows: [MentionRow] = []
    while let row = pending, row.documentID == id {
      rows.append(row)
      pending = try mentions.next()
    }
    let offsets = TextOffsets(record.document.text)
    for row in rows {
      guard let entity = entities[row.entityID] else {
        throw .malformed("\(path)/mentions.csv", "\(row.entityID) is not in entities.csv")
      }
      guard row.start <= row.end, row.end <= offsets.count else {
        throw .malformed("\(path)/mentions.csv", "a mention lies outside the text of \(id)")
      }
      record.mentions.append(
        Mention(
          range: offsets.byte(atScalar: row.start)..<offsets.byte(atScalar: row.end), type: row.type, entity: entity,
          sentence: row.sentence, confidence: row.confidence, method: row.method, isNested: row.isNested,
          candidates: row.candidates))
    }
    let duplicateOf = documents.string(columns[10])
    return RunRecord(
      record: record, mentions: rows, duplicateOf: duplicateOf.isEmpty ? nil : duplicateOf,
      characters: offsets.count, tokens: try documents.int(columns[7]), sentences: try documents.int(columns[8]))
  }

  private func document(_ line: Range<Int>, id: String) throws(RunFolderError) -> Document {
    let value: JSONValue
    do {
      value = try JSONParser.parse(buffer, in: line)
    } catch {
      throw .malformed("\(path)/documents.jsonl", error.description)
    }
    guard value["doc_id"]?.string == id, let text = value["text"]?.utf8 else {
      throw .malformed("\(path)/documents.jsonl", "its lines do not follow documents.csv at \(id)")
    }
    var document = Document(id: id, text: text)
    document.title = value["title"]?.string
    document.author = value["author"]?.string
    document.published = value["published"]?.string
    document.url = value["url"]?.string
    document.source = value["source"]?.string
    document.language = value["language"]?.string.flatMap(Language.init) ?? .other
    document.origin = Origin(
      path: documents.string(columns[15]), offset: try documents.int(columns[16]),
      length: try documents.int(columns[17]), sha256: documents.string(columns[11]))
    return document
  }

  private mutating func nextLine() throws(RunFolderError) -> Range<Int>? {
    var searched = at
    while true {
      if let end = buffer.withUnsafeBufferPointer({ $0.firstIndex(of: 0x0A, from: searched) }) {
        defer { at = end + 1 }
        return at..<end
      }
      buffer.removeSubrange(..<at)
      at = 0
      searched = buffer.count
      guard try texts.append(to: &buffer, count: 1 << 20) else { return nil }
    }
  }
}

extension Entity {
  /// The entity as its row in `entities.csv` tells.
  convenience init(_ row: EntityRow) {
    self.init(
      id: row.id, type: row.type, nameEnglish: row.nameEnglish, nameChinese: row.nameChinese,
      jurisdiction: row.jurisdiction, listings: row.listings, cik: row.cik, bioguide: row.bioguide,
      wikidata: row.wikidata, party: row.party, state: row.state)
  }
}
