import YuliaoCorpus
import YuliaoTables

/// JSON Lines with spans, as spaCy's `Doc.char_span` and Hugging Face `datasets` take them.
///
///     {"id":"hearing","text":"参议员霍利","language":"zh-Hans","published":null,
///      "spans":[{"start":3,"end":5,"label":"SENATOR","kb_id":"bioguide:H001089","text":"霍利","nested":false}]}
///
/// Offsets are half-open and count Unicode scalars, as Python does.
package struct SpanFormat: AnnotationFormat {
  package init() {}

  package mutating func append(_ record: AnnotatedDocument, to output: inout [UInt8]) {
    let document = record.document
    let offsets = TextOffsets(document.text)
    var json = JSONWriter()
    json.beginObject()
    json.member("id", document.id)
    json.member("text", document.text)
    json.member("title", orNull: document.title)
    json.member("language", document.language.rawValue)
    json.member("published", orNull: document.published)
    json.member("source", orNull: document.source)
    json.member("url", orNull: document.url)
    json.name("spans")
    json.beginArray()
    for mention in record.mentions {
      json.beginObject()
      json.member("start", offsets.scalar(atByte: mention.range.lowerBound))
      json.member("end", offsets.scalar(atByte: mention.range.upperBound))
      json.member("label", mention.type.label)
      json.member("kb_id", mention.entity.id)
      json.name("text")
      json.string(document.text[mention.range])
      json.member("confidence", mention.confidence, digits: 3)
      json.member("nested", mention.isNested)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    output += json.bytes
  }
}
