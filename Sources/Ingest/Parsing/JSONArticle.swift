import YuliaoCorpus
import YuliaoTables

/// An article held in a JSON object.
struct JSONArticle {
  let options: InputOptions

  func read(_ json: [UInt8], raw: RawRecord, into document: inout Document) throws(Failure) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(json)
    } catch {
      throw Failure(
        source: raw.origin.path, offset: raw.origin.offset + error.offset, stage: "parse",
        reason: "broken JSON: \(error.problem)")
    }
    if case .string(let text) = value {
      ArticleText.fill(&document, text: text, page: nil, crawlTime: options.crawlTime)
      return
    }
    guard let members = value.members else {
      throw Failure(
        source: raw.origin.path, offset: raw.origin.offset, stage: "parse", reason: "the JSON value is no object")
    }
    var taken: Set<Int> = []
    func member(_ names: [String]) -> JSONValue? {
      for name in names {
        if let index = members.lastIndex(where: { $0.name == name }), !members[index].value.isNull {
          taken.insert(index)
          return members[index].value
        }
      }
      return nil
    }
    let fields = options.fields
    document.title = member(fields.title).flatMap(JSONArticle.text)?.collapsingSpaces().nonEmpty
    document.author = member(fields.author).flatMap(JSONArticle.text)?.collapsingSpaces().nonEmpty
    document.url = member(fields.url).flatMap(JSONArticle.text)?.nonEmpty ?? document.url
    document.source = member(fields.source).flatMap(JSONArticle.text)?.collapsingSpaces().nonEmpty
    document.published = member(fields.published).flatMap(JSONArticle.text).flatMap { PublicationDate.iso($0) }
    let text = member(fields.text).flatMap(JSONArticle.utf8)
    let page = text == nil ? member(fields.html).flatMap(JSONArticle.utf8) : nil
    guard text != nil || page != nil || document.title != nil else {
      throw Failure(
        source: raw.origin.path, offset: raw.origin.offset, stage: "parse",
        reason:
          "no article text in the record: none of its fields is named \(fields.text.prefix(3).joined(separator: ", "))"
          + " or the like; name the field that holds it")
    }
    ArticleText.fill(&document, text: text ?? [], page: page, crawlTime: options.crawlTime)
    keepOthers(members, besides: taken, json, in: &document)
  }

  /// Keeps the members that mean nothing to us, so that no name stands twice in the document's line: of equal names the
  /// last counts, and a name of our own gets `input_` in front.
  private func keepOthers(
    _ members: [JSONMember], besides taken: Set<Int>, _ json: [UInt8], in document: inout Document
  ) {
    var names = Set(taken.map { members[$0].name })
    var kept: [Int] = []
    for index in members.indices.reversed() where !taken.contains(index) && names.insert(members[index].name).inserted {
      kept.append(index)
    }
    for index in kept.reversed() {
      let member = members[index]
      if !document.otherFields.isEmpty { document.otherFields.append(UInt8(ascii: ",")) }
      if JSONArticle.ownNames.contains(member.name) {
        document.otherFields.append(contentsOf: "\"input_".utf8)
        document.otherFields.append(contentsOf: json[member.range].dropFirst())
      } else {
        document.otherFields.append(contentsOf: json[member.range])
      }
    }
  }

  /// What a line of `documents.jsonl` says itself.
  private static let ownNames: Set<String> = [
    "doc_id", "text", "title", "author", "published", "url", "source", "language",
  ]

  /// What a field says: a string, a number as written, a list joined by commas, or an object's name.
  private static func text(_ value: JSONValue) -> String? {
    switch value {
    case .string(let utf8): String(decoding: utf8, as: UTF8.self)
    case .number(let number): number
    case .array(let values): values.compactMap(text).joined(separator: ", ")
    case .object: value["name"].flatMap(text)
    case .null, .bool: nil
    }
  }

  /// The body's bytes; a list of strings is a list of paragraphs.
  private static func utf8(_ value: JSONValue) -> [UInt8]? {
    switch value {
    case .string(let utf8): utf8
    case .array(let values):
      Array(values.compactMap { $0.utf8 }.joined(separator: [0x0A, 0x0A]))
    default: nil
    }
  }
}
