import YuliaoCorpus
import YuliaoTables

/// Reads one CSV file of a gazetteer: entities, aliases or places, told apart by the columns.
struct GazetteerTable {
  let path: String

  func read(_ bytes: [UInt8], aliases wantsAliases: Bool, into builder: inout GazetteerBuilder) throws(GazetteerError) {
    do {
      var table = try CSVTable(bytes)
      let isAliasTable = table.column("alias") != nil
      guard isAliasTable == wantsAliases else { return }
      if isAliasTable {
        try readAliases(&table, &builder)
      } else if table.column("place") != nil {
        try readPlaces(&table, &builder)
      } else if table.column("name_en") != nil || table.column("name_zh") != nil {
        try readEntities(&table, &builder)
      } else {
        throw GazetteerError(
          path: path, reason: "has none of the columns alias, place, name_en, name_zh; give it a heading row")
      }
    } catch let error as CSVError {
      throw GazetteerError(path: path, row: error.row, reason: "\(error)")
    } catch let error as GazetteerError {
      throw error
    } catch {
      throw GazetteerError(path: path, reason: "\(error)")
    }
  }

  private func readPlaces(_ table: inout CSVTable, _ builder: inout GazetteerBuilder) throws {
    while try table.next() {
      for name in GazetteerTable.list(table["names"]) { builder.add(place: table["place"], name: name) }
    }
  }

  private func readAliases(_ table: inout CSVTable, _ builder: inout GazetteerBuilder) throws {
    let alias = table.column("alias")!
    let id = table.column("entity_id")
    let kind = table.column("kind")
    let evidence = table.column("evidence")
    let priority = table.column("priority")
    let action = table.column("action")
    var kinds = CellMemory<NameKind>()
    var evidences = CellMemory<Evidence>()
    var ids = CellMemory<UInt32>()
    while try table.next() {
      let reader = table.reader
      func text(_ column: Int?) -> String { column.map { reader.string($0) } ?? "" }
      if let action, !reader.isEmpty(action), reader.string(action) == "deny" {
        if text(id).isEmpty {
          builder.deny(name: reader.string(alias))
        } else {
          builder.remove(name: reader.string(alias), of: builder.indexOfID[text(id)])
        }
        continue
      }
      guard let entity = ids.value(id, reader, { builder.indexOfID[$0] }) else {
        throw GazetteerError(
          path: path, row: reader.row,
          reason: "no table has the entity_id “\(text(id))” of alias “\(reader.string(alias))”")
      }
      guard let kind = kinds.value(kind, reader, NameKind.init) else {
        throw GazetteerError(path: path, row: reader.row, reason: "unknown kind “\(text(kind))”")
      }
      guard let evidence = evidences.value(evidence, reader, Evidence.init) else {
        throw GazetteerError(path: path, row: reader.row, reason: "unknown evidence “\(text(evidence))”")
      }
      let isWord = evidence == .none && GazetteerTable.isShortLowerCase(reader, alias)
      let priority = priority.map { reader.isEmpty($0) ? 0 : Int16(reader.string($0)) ?? 0 } ?? 0
      reader.withUTF8(alias) { name in
        builder.add(
          name: name, of: entity, kind: kind, evidence: isWord ? .context : evidence, priority: priority)
        if let spaced = GazetteerTable.spaced(name) {
          spaced.withUnsafeBufferPointer {
            builder.add(name: $0, of: entity, kind: kind, evidence: isWord ? .context : evidence, priority: priority)
          }
        }
        if GazetteerTable.isDotted(name) {
          add(reader.string(alias), of: entity, kind, evidence, priority, overrides: true, &builder)
        }
      }
    }
  }

  /// A name of Latin letters and Chinese characters as it is written with a space between them (SK 海力士).
  private static func spaced(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    for index in 1..<max(name.count, 1) {
      let before = name[index - 1]
      let isLetter = before >= 0x41 && before <= 0x5A || before >= 0x61 && before <= 0x7A
      if isLetter, name[index] >= 0xE4, name[index] <= 0xE9 {
        return Array(name[..<index]) + [0x20] + Array(name[index...])
      }
    }
    return nil
  }

  /// Whether a name is up to four small letters: as likely a word (two) as a brand.
  private static func isShortLowerCase(_ reader: CSVReader, _ column: Int) -> Bool {
    reader.withUTF8(column) { $0.count <= 4 && $0.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }
  }

  /// Whether a name is a Chinese one with the dot of transliterated names in it.
  private static func isDotted(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = name.first, first >= 0xE0 else { return false }
    for index in 1..<max(name.count, 1) where name[index] == 0xB7 && name[index - 1] == 0xC2 { return true }
    return false
  }

  private func readEntities(_ table: inout CSVTable, _ builder: inout GazetteerBuilder) throws {
    let names = [
      "entity_id", "type", "name_en", "name_zh", "jurisdiction", "listings", "cik", "bioguide", "wikidata", "party",
      "state", "terms", "aliases", "evidence", "priority",
    ]
    let columns = names.map { table.column($0) }
    while try table.next() {
      func cell(_ column: Int) -> String { columns[column].map { table.reader.string($0) } ?? "" }
      let typeName = cell(1)
      guard let type = typeName.isEmpty ? .company : EntityType(rawValue: typeName) else {
        throw GazetteerError(
          path: path, row: table.reader.row,
          reason:
            "unknown type “\(typeName)”; it is one of \(EntityType.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      let english = cell(2)
      let chinese = cell(3)
      guard !(english.isEmpty && chinese.isEmpty) else {
        throw GazetteerError(path: path, row: table.reader.row, reason: "both name_en and name_zh are empty")
      }
      guard let evidence = Evidence(cell(13)) else {
        throw GazetteerError(path: path, row: table.reader.row, reason: "unknown evidence “\(cell(13))”")
      }
      let id =
        cell(0).isEmpty
        ? EntityID.make(type: type, jurisdiction: cell(4), name: english.isEmpty ? chinese : english) : cell(0)
      let terms = try terms(cell(11), row: table.reader.row)
      let entity = Entity(
        id: id, type: terms.last?.type ?? type, nameEnglish: english, nameChinese: chinese, jurisdiction: cell(4),
        listings: GazetteerTable.list(cell(5)), cik: cell(6), bioguide: cell(7), wikidata: cell(8), party: cell(9),
        state: cell(10), terms: terms)
      let index = builder.add(entity)
      let priority = Int16(cell(14)) ?? 0
      for name in [english, chinese] where !name.isEmpty {
        let isWord = name.utf8.count <= 4 && name.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
        add(name, of: index, .full, isWord ? .context : evidence, priority, overrides: false, &builder)
      }
      for name in GazetteerTable.list(cell(12)) {
        add(name, of: index, .short, evidence, priority, overrides: true, &builder)
      }
    }
  }

  /// Adds a name, and a Chinese one with a dot also as it is written without.
  private func add(
    _ name: String, of entity: UInt32, _ kind: NameKind, _ evidence: Evidence, _ priority: Int16, overrides: Bool,
    _ builder: inout GazetteerBuilder
  ) {
    builder.add(
      name: name, of: entity, kind: kind, evidence: evidence, priority: priority, overrides: overrides)
    guard name.utf8.first.map({ $0 >= 0x80 }) ?? false, name.unicodeScalars.count > 5, name.contains("·") else {
      return
    }
    builder.add(
      name: String(name.unicodeScalars.filter { $0 != "·" }), of: entity, kind: kind, evidence: evidence,
      priority: priority, overrides: overrides)
  }

  private func terms(_ text: String, row: Int) throws -> [Term] {
    try GazetteerTable.list(text).map { part in
      let fields = part.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let start = CalendarDay(isoPrefix: fields[3]),
        let end = CalendarDay(isoPrefix: fields[4])
      else {
        throw GazetteerError(
          path: path, row: row, reason: "the term “\(part)” is not of the form sen:MO:Republican:2019-01-03:2031-01-03")
      }
      return Term(
        type: fields[0] == "sen" ? .senator : .representative, state: fields[1], party: fields[2], start: start,
        end: end)
    }
  }

  static func list(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "|").map(String.init)
  }
}

/// Remembers what the last cell of a column meant: neighbouring rows often have the same kind, evidence and id.
struct CellMemory<Value> {
  private var bytes: [UInt8]?
  private var value: Value?

  mutating func value(_ column: Int?, _ reader: CSVReader, _ make: (String) -> Value?) -> Value? {
    guard let column else { return make("") }
    return reader.withUTF8(column) { cell in
      if let bytes, bytes.count == cell.count, bytes.elementsEqual(cell) { return value }
      bytes = Array(cell)
      value = make(String(decoding: cell, as: UTF8.self))
      return value
    }
  }
}
