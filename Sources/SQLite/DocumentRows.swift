internal import GRDB
import YuliaoCorpus
import YuliaoExport

/// What one document adds to the tables, as values that only have to be inserted.
struct DocumentRows: Sendable {
  private let document: StatementArguments
  private let search: StatementArguments
  private var sentences: [StatementArguments] = []
  private var mentions: [StatementArguments] = []

  /// The keys that the next document's rows get.
  struct Keys {
    var document = 1
    var sentence = 1
    var mention = 1
  }

  /// - Parameter entities: the keys of the entities by id.
  init(_ entry: RunRecord, _ keys: inout Keys, entities: [String: Int]) {
    let record = entry.record
    let source = record.document
    let title = source.title.known
    let names = SearchText.names(record).known
    document = [
      keys.document, source.id.kept, title, source.source.known,
      source.author.known, source.url.known, source.published.known,
      source.publishedDay?.description, source.language.rawValue, entry.characters, entry.tokens,
      record.sentences.count, record.mentions.count, entry.duplicateOf.known, source.origin.sha256, names,
      String(decoding: source.text, as: UTF8.self).kept,
    ]
    search = [keys.document, title, String(decoding: SearchText.segmented(record), as: UTF8.self).kept, names]
    let offsets = TextOffsets(source.text)
    sentences.reserveCapacity(record.sentences.count)
    var line: [UInt8] = []
    for (number, sentence) in record.sentences.enumerated() {
      line.removeAll(keepingCapacity: true)
      source.text[sentence.range].withUnsafeBufferPointer { OneLine.append($0, to: &line) }
      sentences.append([
        keys.sentence + number, keys.document, number, offsets.scalar(atByte: sentence.start),
        offsets.scalar(atByte: sentence.end), String(decoding: line, as: UTF8.self).kept,
      ])
    }
    mentions.reserveCapacity(entry.mentions.count)
    for row in entry.mentions {
      mentions.append([
        keys.mention, keys.document, row.sentence < record.sentences.count ? keys.sentence + row.sentence : nil,
        entities[row.entityID]!, row.start, row.end, row.surface.kept, row.type.rawValue, row.confidence,
        row.method, row.isNested, row.candidates.joined(separator: "|").known,
      ])
      keys.mention += 1
    }
    keys.document += 1
    keys.sentence += record.sentences.count
  }

  func insertDocument(into database: Database) throws {
    try database.insertion(into: "documents", columns: 17).execute(arguments: document)
    try database.cachedStatement(sql: "INSERT INTO documents_fts(rowid, title, text, names) VALUES (?,?,?,?)")
      .execute(arguments: search)
  }

  func insertSentencesAndMentions(into database: Database) throws {
    let sentence = try database.insertion(into: "sentences", columns: 6)
    for row in sentences { try sentence.execute(arguments: row) }
    let mention = try database.insertion(into: "mentions", columns: 12)
    for row in mentions { try mention.execute(arguments: row) }
  }
}
