internal import GRDB
import YuliaoCorpus
import YuliaoExport

/// What some documents add to the tables, as values that only have to be inserted.
struct DocumentRows: Sendable {
  private var documents = RowBuffer(columns: 17)
  private var sentences = RowBuffer(columns: 6)
  private var mentions = RowBuffer(columns: 12)
  private var search = RowBuffer(columns: 4)

  /// The keys that the next document's rows get.
  struct Keys {
    var document = 1
    var sentence = 1
    var mention = 1
  }

  /// Bytes of text in the rows.
  var size: Int { documents.size }

  /// - Parameter title: the title, cut into words; nil where there is none.
  mutating func add(_ entry: RunRecord, title: AnnotatedDocument?, _ keys: inout Keys, entities: [String: Int]) {
    let record = entry.record
    let names = SearchText.names(entry)
    addDocument(entry, names, key: keys.document)
    search.add(keys.document)
    if let title { search.addText { SearchText.append(title, to: &$0) } } else { search.addNull() }
    search.addText { SearchText.append(record, to: &$0) }
    search.addKnown(names)
    addSentences(record, keys)
    for row in entry.mentions {
      mentions.add(keys.mention)
      mentions.add(keys.document)
      if row.sentence < record.sentences.count {
        mentions.add(keys.sentence + row.sentence)
      } else {
        mentions.addNull()
      }
      mentions.add(entities[row.entityID]!)
      mentions.add(row.start)
      mentions.add(row.end)
      mentions.add(row.surface)
      mentions.add(row.type.rawValue)
      mentions.add(row.confidence)
      mentions.add(row.method)
      mentions.add(row.isNested)
      mentions.addKnown(row.candidates.joined(separator: "|"))
      keys.mention += 1
    }
    keys.document += 1
    keys.sentence += record.sentences.count
  }

  private mutating func addDocument(_ entry: RunRecord, _ names: String, key: Int) {
    let source = entry.record.document
    documents.add(key)
    documents.add(source.id)
    documents.addKnown(source.title)
    documents.addKnown(source.source)
    documents.addKnown(source.author)
    documents.addKnown(source.url)
    documents.addKnown(source.published)
    documents.addKnown(source.publishedDay?.description)
    documents.add(source.language.rawValue)
    documents.add(entry.characters)
    documents.add(entry.tokens)
    documents.add(entry.record.sentences.count)
    documents.add(entry.record.mentions.count)
    documents.addKnown(entry.duplicateOf)
    documents.addKnown(source.origin.sha256)
    documents.addKnown(names)
    source.text.withUnsafeBufferPointer { documents.add($0) }
  }

  private mutating func addSentences(_ record: AnnotatedDocument, _ keys: Keys) {
    let offsets = TextOffsets(record.document.text)
    record.document.text.withUnsafeBufferPointer { text in
      for (number, sentence) in record.sentences.enumerated() {
        sentences.add(keys.sentence + number)
        sentences.add(keys.document)
        sentences.add(number)
        sentences.add(offsets.scalar(atByte: sentence.start))
        sentences.add(offsets.scalar(atByte: sentence.end))
        sentences.addText { OneLine.append(UnsafeBufferPointer(rebasing: text[sentence.range]), to: &$0) }
      }
    }
  }

  func insert(into database: Database) throws {
    try documents.insert(by: database.insertion(into: "documents", columns: 17))
    try sentences.insert(by: database.insertion(into: "sentences", columns: 6))
    try mentions.insert(by: database.insertion(into: "mentions", columns: 12))
  }

  func insertSearch(into database: Database) throws {
    try search.insert(
      by: database.cachedStatement(sql: "INSERT INTO documents_fts(rowid, title, text, names) VALUES (?,?,?,?)"))
  }
}
