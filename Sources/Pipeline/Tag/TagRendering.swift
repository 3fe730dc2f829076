import YuliaoCorpus
import YuliaoExport
import YuliaoTables

/// The line that a filter writes for a document.
struct TagRendering {
  private let record: AnnotatedDocument
  private let offsets: TextOffsets
  private let isFull: Bool

  init(_ record: AnnotatedDocument, isFull: Bool) {
    self.record = record
    self.isFull = isFull
    offsets = TextOffsets(record.document.text)
  }

  func append(to json: inout JSONWriter, id: JSONValue) {
    json.beginObject()
    json.name("id")
    json.value(id)
    if isFull { appendDocument(to: &json) }
    json.name("mentions")
    json.beginArray()
    for mention in record.mentions { append(mention, to: &json) }
    json.endArray()
    if isFull { appendPairs(to: &json) }
    json.endObject()
  }

  private func append(_ mention: Mention, to json: inout JSONWriter) {
    json.beginObject()
    json.member("start", offsets.scalar(atByte: mention.range.lowerBound))
    json.member("end", offsets.scalar(atByte: mention.range.upperBound))
    json.member("surface", Array(record.document.text[mention.range]))
    json.member("type", mention.type.rawValue)
    json.member("entity_id", mention.entity.id)
    json.member("confidence", mention.confidence, digits: 3)
    json.member("method", mention.method)
    if isFull {
      json.member("name_en", mention.entity.nameEnglish)
      json.member("name_zh", mention.entity.nameChinese)
      json.member("sentence", mention.sentence)
      json.member("nested", mention.isNested)
      json.name("candidates")
      json.beginArray()
      for candidate in mention.candidates { json.string(candidate) }
      json.endArray()
    }
    json.endObject()
  }

  private func appendDocument(to json: inout JSONWriter) {
    let document = record.document
    json.name("document")
    json.beginObject()
    json.member("text", document.text)
    json.member("title", orNull: document.title)
    json.member("author", orNull: document.author)
    json.member("published", orNull: document.published)
    json.member("url", orNull: document.url)
    json.member("source", orNull: document.source)
    json.member("language", document.language.rawValue)
    json.member("characters", offsets.count)
    json.member("tokens", record.tokens.count(where: \.isWord))
    json.member("sentences", record.sentences.count)
    json.member("sha256", document.origin.sha256)
    json.endObject()
  }

  private func appendPairs(to json: inout JSONWriter) {
    json.name("name_pairs")
    json.beginArray()
    for pair in record.namePairs {
      json.beginObject()
      json.member("name_zh", pair.chinese)
      json.member("name_en", pair.english)
      json.member("entity_id", pair.entityID)
      json.member("example", OneLine.text(String(decoding: record.document.text[pair.range], as: UTF8.self)))
      json.endObject()
    }
    json.endArray()
  }
}
