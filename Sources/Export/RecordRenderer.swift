import YuliaoCorpus
import YuliaoTables

/// Turns annotated documents into the bytes of `mentions.csv`, `documents.csv` and `documents.jsonl`.
///
/// ```swift
/// var renderer = RecordRenderer(isExcel: false)
/// for record in records { renderer.add(record) }
/// let batch = renderer.take()
/// ```
///
/// One for each worker. Copies each text twice, and little more.
package struct RecordRenderer {
  private let isExcel: Bool
  private var mentions: CSVWriter
  private var documents: CSVWriter
  private var texts = JSONWriter()
  private var ends: [RenderedBatch.Ends] = []
  private var context: [UInt8] = []

  package init(isExcel: Bool = false) {
    self.isExcel = isExcel
    mentions = CSVWriter(isExcel: isExcel)
    documents = CSVWriter(isExcel: isExcel)
  }

  /// What was added since the last call.
  package mutating func take() -> RenderedBatch {
    var batch = RenderedBatch()
    swap(&batch.mentions, &mentions.bytes)
    swap(&batch.documents, &documents.bytes)
    swap(&batch.texts, &texts.bytes)
    swap(&batch.ends, &ends)
    return batch
  }

  /// Renders one document.
  package mutating func add(_ record: AnnotatedDocument) {
    let offsets = TextOffsets(record.document.text)
    addMentions(record, offsets)
    let seam = addDocument(record, characters: offsets.count)
    addText(record.document)
    ends.append(
      RenderedBatch.Ends(
        mentions: mentions.bytes.count, texts: texts.bytes.count, documents: documents.bytes.count, seam: seam))
  }

  private mutating func addMentions(_ record: AnnotatedDocument, _ offsets: TextOffsets) {
    record.document.text.withUnsafeBufferPointer { text in
      for mention in record.mentions {
        let entity = mention.entity
        mentions.field(record.document.id)
        mentions.field(offsets.scalar(atByte: mention.range.lowerBound))
        mentions.field(offsets.scalar(atByte: mention.range.upperBound))
        mentions.field(utf8: UnsafeBufferPointer(rebasing: text[mention.range]))
        mentions.field(mention.type.rawValue)
        mentions.field(entity.id)
        mentions.field(entity.nameEnglish)
        mentions.field(entity.nameChinese)
        mentions.field(mention.sentence)
        mentions.field(mention.confidence, digits: 3)
        mentions.field(mention.method)
        context.removeAll(keepingCapacity: true)
        let sentence =
          record.sentences.indices.contains(mention.sentence)
          ? record.sentences[mention.sentence].range : 0..<text.count
        MentionContext.append(mention.range, in: sentence, of: text, to: &context)
        mentions.field(context)
        mentions.field(mention.isNested ? "true" : "false")
        mentions.field(joining: mention.candidates)
        mentions.endRow()
      }
    }
  }

  /// Returns where `duplicate_of` belongs.
  private mutating func addDocument(_ record: AnnotatedDocument, characters: Int) -> Int {
    let document = record.document
    documents.field(document.id)
    documents.field(document.source.map(OneLine.text) ?? "")
    documents.field(document.url ?? "")
    documents.field(document.title.map(OneLine.text) ?? "")
    documents.field(document.published ?? "")
    documents.field(document.language.rawValue)
    documents.field(characters)
    documents.field(record.tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) })
    documents.field(record.sentences.count)
    documents.field(record.mentions.count)
    documents.empty()
    let seam = documents.bytes.count
    documents.field(document.origin.sha256)
    documents.field(document.decoding.encoding)
    documents.field(document.decoding.decidedBy)
    documents.field(document.decoding.badBytes)
    documents.field(document.origin.path)
    documents.field(document.origin.offset)
    documents.field(document.origin.length)
    documents.endRow()
    return seam
  }

  private mutating func addText(_ document: Document) {
    texts.beginObject()
    texts.member("doc_id", document.id)
    texts.member("text", document.text)
    texts.member("title", orNull: document.title)
    texts.member("author", orNull: document.author)
    texts.member("published", orNull: document.published)
    texts.member("url", orNull: document.url)
    texts.member("source", orNull: document.source)
    texts.member("language", document.language.rawValue)
    if !document.otherFields.isEmpty { texts.raw(document.otherFields) }
    texts.endObject()
    texts.endLine()
  }
}
