import YuliaoCorpus
import YuliaoExport
import YuliaoTables

/// The data of a report as JSON, read by the script in the page.
///
/// Names are short because thousands of rows repeat them; the script says what each one is.
struct ReportData {
  private let run: RunFolder
  private let limits: ReportLimits
  private let selection: ReportSelection
  private let timeline: ReportTimeline
  private var counts: ReportCounts
  /// The articles' fields, each an array not yet closed, and what may follow them: the text.
  private var articles: [[UInt8]]
  private var texts: [Int: (article: Int, bytes: [UInt8])] = [:]

  init(_ run: RunFolder, _ limits: ReportLimits) throws {
    self.run = run
    self.limits = limits
    selection = try ReportSelection(run, limits)
    timeline = ReportTimeline(
      first: run.summary["counts"]?["first_published"]?.string.flatMap(CalendarDay.init(isoPrefix:)),
      last: run.summary["counts"]?["last_published"]?.string.flatMap(CalendarDay.init(isoPrefix:)))
    counts = ReportCounts(selection, limits, timeline)
    articles = Array(repeating: [], count: selection.articles.count)
    var records = try run.records()
    var place = 0
    while let entry = try records.next() {
      let article = selection.articles[place]
      counts.add(entry, article: article?.number)
      if let article {
        articles[article.number] = render(entry)
        if let rank = article.textRank { texts[rank] = (article.number, renderText(entry)) }
      }
      place += 1
    }
    counts.trimDoubts()
  }

  /// The whole as a JSON object that may stand inside a script element.
  ///
  /// - Parameter room: bytes that it may have; texts are left out to stay below.
  func json(title: String, room: Int) throws -> [UInt8] {
    let frame = try frame(title: title)
    var articles = articles
    var room = room - frame.count - articles.reduce(0) { $0 + $1.count + 2 }
    for rank in 0..<texts.count {
      let text = texts[rank]!
      guard text.bytes.count < room else { break }
      room -= text.bytes.count
      articles[text.article] += text.bytes
    }
    // The articles are the frame's last member.
    return frame.dropLast() + Array(",\"articles\":[".utf8)
      + Array(articles.map { $0 + [UInt8(ascii: "]")] }.joined(separator: [UInt8(ascii: ",")])) + Array("]}".utf8)
  }

  /// All but the articles.
  private func frame(title: String) throws -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("title", title)
    json.name("run")
    json.value(run.summary)
    list("types", EntityType.allCases.map(\.rawValue), &json)
    list("langs", Language.allCases.map(\.rawValue), &json)
    numbers("langDocs", counts.languages, &json)
    list("sources", selection.sources.map(\.name), &json)
    numbers("sourceDocs", selection.sources.map(\.documents), &json)
    json.member("unit", timeline.unit.rawValue)
    list("steps", timeline.steps.map(\.description), &json)
    rows("timeline", timelineRows, &json)
    json.name("entities")
    json.beginArray()
    for number in selection.entities.indices { writeEntity(number, &json) }
    json.endArray()
    json.member("pages", selection.pageCount)
    json.member("totalEntities", selection.totalEntities)
    json.member("totalArticles", selection.totalArticles)
    json.name("pairs")
    json.beginArray()
    try writePairs(&json)
    json.endArray()
    json.name("review")
    json.beginArray()
    for doubt in counts.doubts { write(doubt, &json) }
    json.endArray()
    json.name("failures")
    json.beginArray()
    for failure in try run.failures().prefix(200) {
      list([failure.source, failure.offset.map(String.init) ?? "", failure.stage, failure.reason], &json)
    }
    json.endArray()
    json.endObject()
    return ReportData.safeInScript(json.bytes)
  }

  /// The most named of each type.
  var plainTables: [PlainTable] {
    EntityType.allCases.compactMap { type in
      let rows = selection.entities.filter { $0.type == type }.prefix(limits.plainRows)
      return rows.isEmpty ? nil : PlainTable(type, Array(rows))
    }
  }

  private var timelineRows: [[Int]] {
    counts.timelineCells.map { [$0.step, $0.type, $0.language, $0.source, $1] }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
  }

  private func writeEntity(_ number: Int, _ json: inout JSONWriter) {
    let row = selection.entities[number]
    json.beginObject()
    json.member("i", row.id)
    json.member("t", EntityType.allCases.firstIndex(of: row.type)!)
    if !row.nameEnglish.isEmpty { json.member("e", row.nameEnglish) }
    if !row.nameChinese.isEmpty { json.member("z", row.nameChinese) }
    if row.nameEnglish.isEmpty, row.nameChinese.isEmpty { json.member("e", row.surfaces.first ?? row.id) }
    json.member("n", row.mentions)
    json.member("d", row.documents)
    if number < selection.pageCount { writePage(number, row, &json) }
    json.endObject()
  }

  private func writePage(_ number: Int, _ row: EntityRow, _ json: inout JSONWriter) {
    for (name, value) in [
      ("j", row.jurisdiction), ("c", row.cik), ("b", row.bioguide), ("w", row.wikidata), ("p", row.party),
      ("s", row.state), ("f", row.firstPublished?.description ?? ""), ("l", row.lastPublished?.description ?? ""),
    ] where !value.isEmpty { json.member(name, value) }
    if let office = row.isInOffice { json.member("o", office) }
    if !row.listings.isEmpty { list("x", row.listings, &json) }
    list("u", Array(row.surfaces.prefix(12)), &json)
    let origins = counts.origins[number].map { [$0.language, $0.source, $1] }
    rows("by", origins.sorted { $0.lexicographicallyPrecedes($1) }, &json)
    rows("tl", counts.steps[number].map { [$0, $1] }.sorted { $0.lexicographicallyPrecedes($1) }, &json)
    json.name("ctx")
    json.beginArray()
    for context in counts.contexts[number] {
      json.beginArray()
      json.number(context.article)
      json.string(context.text)
      json.endArray()
    }
    json.endArray()
  }

  private func writePairs(_ json: inout JSONWriter) throws {
    var left = limits.pairs
    var pairs = try PairReader(run)
    while left > 0, let row = try pairs.next() {
      guard let first = selection.entity(row.first), let second = selection.entity(row.second),
        max(first, second) < selection.pageCount
      else { continue }
      left -= 1
      json.beginArray()
      for number in [first, second, row.documents, row.sentences] { json.number(number) }
      json.number(row.npmi, digits: 3)
      json.endArray()
    }
  }

  private func write(_ doubt: ReportCounts.Doubt, _ json: inout JSONWriter) {
    json.beginArray()
    json.number(doubt.article ?? -1)
    json.string(doubt.row.surface)
    json.number(EntityType.allCases.firstIndex(of: doubt.row.type)!)
    json.number(selection.entity(doubt.row.entityID) ?? -1)
    json.string(doubt.row.entityID)
    json.number(doubt.row.confidence, digits: 2)
    json.string(doubt.row.method)
    json.string(doubt.row.context)
    list(doubt.row.candidates, &json)
    json.endArray()
  }

  /// An article: `[id, title, source, language, day, mentions, duplicate of, url, [[entity, count]]`, still open.
  private func render(_ entry: RunRecord) -> [UInt8] {
    let document = entry.record.document
    var json = JSONWriter()
    json.beginArray()
    json.string(document.id)
    json.string(document.title.map(OneLine.text) ?? "")
    json.number(selection.source(document.source ?? ""))
    json.number(Language.allCases.firstIndex(of: document.language)!)
    json.string(document.publishedDay?.description ?? "")
    json.number(entry.mentions.count)
    json.string(entry.duplicateOf ?? "")
    json.string(document.url ?? "")
    json.beginArray()
    var counts: [Int: Int] = [:]
    for row in entry.mentions { if let entity = selection.entity(row.entityID) { counts[entity, default: 0] += 1 } }
    for (entity, count) in counts.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }) {
      json.beginArray()
      json.number(entity)
      json.number(count)
      json.endArray()
    }
    json.endArray()
    return ReportData.safeInScript(json.bytes)
  }

  /// `,text,spans`: the text, cut where it is too long (then `1` follows), and its spans in UTF-16 units, which the
  /// script counts in.
  private func renderText(_ entry: RunRecord) -> [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    let text = entry.record.document.text
    var end = min(text.count, limits.articleBytes)
    while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    json.string(text[..<end])
    json.beginArray()
    var byte = 0
    var unit = 0
    func advance(to target: Int) -> Int {
      while byte < target {
        if text[byte] & 0xC0 != 0x80 { unit += text[byte] >= 0xF0 ? 2 : 1 }
        byte += 1
      }
      return unit
    }
    for number in TokenPieces.outermost(entry.record.mentions) {
      let mention = entry.record.mentions[number]
      guard mention.range.upperBound <= end else { break }
      json.beginArray()
      json.number(advance(to: mention.range.lowerBound))
      json.number(advance(to: mention.range.upperBound))
      json.number(selection.entity(mention.entity.id) ?? -1)
      json.number(EntityType.allCases.firstIndex(of: mention.type)!)
      json.endArray()
    }
    json.endArray()
    if end < text.count { json.number(1) }
    // Goes on with the open array of the article.
    return [UInt8(ascii: ",")] + ReportData.safeInScript(json.bytes).dropFirst()
  }

  private func list(_ name: String, _ values: [String], _ json: inout JSONWriter) {
    json.name(name)
    list(values, &json)
  }

  private func list(_ values: [String], _ json: inout JSONWriter) {
    json.beginArray()
    for value in values { json.string(value) }
    json.endArray()
  }

  private func numbers(_ name: String, _ values: [Int], _ json: inout JSONWriter) {
    json.name(name)
    json.beginArray()
    for value in values { json.number(value) }
    json.endArray()
  }

  private func rows(_ name: String, _ rows: [[Int]], _ json: inout JSONWriter) {
    json.name(name)
    json.beginArray()
    for row in rows {
      json.beginArray()
      for value in row { json.number(value) }
      json.endArray()
    }
    json.endArray()
  }

  /// `<` stands only in strings; escaped, no text can end the script element.
  private static func safeInScript(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte == UInt8(ascii: "<") { result += Array("\\u003c".utf8) } else { result.append(byte) }
    }
    return result
  }
}
