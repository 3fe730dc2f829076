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
      func text(_ column: Int?) -> String { column.map { table.reader.string($0) } ?? "" }
      if let action, !table.reader.isEmpty(action), text(action) == "deny" {
        if text(id).isEmpty {
          builder.deny(name: text(alias))
        } else if let entity = builder.indexOfID[text(id)] {
          builder.remove(name: text(alias), of: entity)
        }
        continue
      }
      guard let entity = ids.value(id, table.reader, { builder.indexOfID[$0] }) else {
        throw GazetteerError(
          path: path, row: table.reader.row,
          reason: "no table has the entity_id “\(text(id))” of alias “\(text(alias))”")
      }
      guard let kind = kinds.value(kind, table.reader, { NameKind(String(decoding: $0, as: UTF8.self)) }) else {
        throw GazetteerError(path: path, row: table.reader.row, reason: "unknown kind “\(text(kind))”")
      }
      guard let evidence = evidences.value(evidence, table.reader, { Evidence(String(decoding: $0, as: UTF8.self)) })
      else {
        throw GazetteerError(path: path, row: table.reader.row, reason: "unknown evidence “\(text(evidence))”")
      }
      let priority = priority.map { table.reader.isEmpty($0) ? 0 : Int16(table.reader.string($0)) ?? 0 } ?? 0
      table.reader.withUTF8(alias) { name in
        let evidence = evidence == .none && GazetteerTable.isShortLowerCase(name) ? .context : evidence
        func add(_ name: UnsafeBufferPointer<UInt8>) {
          builder.add(name: name, of: entity, kind: kind, evidence: evidence, priority: priority)
        }
        add(name)
        GazetteerTable.spaced(name)?.withUnsafeBufferPointer(add)
        GazetteerTable.undotted(name)?.withUnsafeBufferPointer(add)
      }
    }
  }

  /// A name of Latin letters and Chinese characters as it is written with a space between them (SK 海力士).
  private static func spaced(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let first = name.first, first < 0x80 || name.contains(where: { $0 < 0x80 }) else { return nil }
    for index in 1..<max(name.count, 1) where name[index] >= 0xE4 && name[index] <= 0xE9 {
      let before = name[index - 1]
      if before >= 0x41 && before <= 0x5A || before >= 0x61 && before <= 0x7A {
        return Array(name[..<index]) + [0x20] + Array(name[index...])
      }
    }
    return nil
  }

  /// Whether a name is up to four small letters: as likely a word (two) as a brand.
  private static func isShortLowerCase(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 4 && name.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// A Chinese name with the dot of transliterated names as it is written without; nil for other names.
  private static func undotted(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let first = name.first, first >= 0x80, let dot = name.firstIndex(of: 0xC2, from: 0),
      name.count(where: { $0 & 0xC0 != 0x80 }) >= 5
    else { return nil }
    var rest = Array(name[..<dot])
    var at = dot
    while at < name.count {
      if name[at] == 0xC2, at + 1 < name.count, name[at + 1] == 0xB7 {
        at += 2
      } else {
        rest.append(name[at])
        at += 1
      }
    }
    return rest.count < name.count ? rest : nil
  }

  private func readEntities(_ table: inout CSVTable, _ builder: inout GazetteerBuilder) throws {
    let columns = EntityColumns(table)
    var types = CellMemory<EntityType>()
    var evidences = CellMemory<Evidence>()
    while try table.next() {
      func text(_ column: Int?) -> String { column.map { table.reader.string($0) } ?? "" }
      func isEmpty(_ column: Int?) -> Bool { column.map { table.reader.isEmpty($0) } ?? true }
      let type = types.value(columns.type, table.reader) { cell in
        cell.isEmpty ? .company : EntityType(rawValue: String(decoding: cell, as: UTF8.self))
      }
      guard let type else {
        throw GazetteerError(
          path: path, row: table.reader.row,
          reason: "unknown type “\(text(columns.type))”; it is one of "
            + EntityType.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard !(isEmpty(columns.english) && isEmpty(columns.chinese)) else {
        throw GazetteerError(path: path, row: table.reader.row, reason: "both name_en and name_zh are empty")
      }
      let evidence = evidences.value(columns.evidence, table.reader) { Evidence(String(decoding: $0, as: UTF8.self)) }
      guard let evidence else {
        throw GazetteerError(path: path, row: table.reader.row, reason: "unknown evidence “\(text(columns.evidence))”")
      }
      let terms =
        isEmpty(columns.terms)
        ? [] : try table.reader.withUTF8(columns.terms!) { try self.terms($0, row: table.reader.row) }
      let row = EntityRow(reader: table.reader, columns: columns, type: terms.last?.type ?? type, terms: terms)
      let index: UInt32
      if isEmpty(columns.id) {
        var id = EntityID.make(
          type: type, jurisdiction: text(columns.jurisdiction),
          name: text(isEmpty(columns.english) ? columns.chinese : columns.english))
        index = id.withUTF8 { row.add(id: $0, to: &builder) }
      } else {
        index = table.reader.withUTF8(columns.id!) { row.add(id: $0, to: &builder) }
      }
      let priority = isEmpty(columns.priority) ? 0 : Int16(text(columns.priority)) ?? 0
      for column in [columns.english, columns.chinese] where !isEmpty(column) {
        table.reader.withUTF8(column!) { name in
          let evidence = GazetteerTable.isShortLowerCase(name) ? .context : evidence
          GazetteerTable.add(name, of: index, .full, evidence, priority, overrides: false, &builder)
        }
      }
      guard !isEmpty(columns.aliases) else { continue }
      table.reader.withUTF8(columns.aliases!) { names in
        for name in names.split(separator: UInt8(ascii: "|")) {
          GazetteerTable.add(
            UnsafeBufferPointer(rebasing: name), of: index, .short, evidence, priority, overrides: true, &builder)
        }
      }
    }
  }

  /// Adds a name, and a Chinese one with a dot also as it is written without.
  private static func add(
    _ name: UnsafeBufferPointer<UInt8>, of entity: UInt32, _ kind: NameKind, _ evidence: Evidence, _ priority: Int16,
    overrides: Bool, _ builder: inout GazetteerBuilder
  ) {
    builder.add(
      name: name, of: entity, kind: kind, evidence: evidence, priority: priority, overrides: overrides)
    undotted(name)?.withUnsafeBufferPointer {
      builder.add(name: $0, of: entity, kind: kind, evidence: evidence, priority: priority, overrides: overrides)
    }
  }

  private func terms(_ cell: UnsafeBufferPointer<UInt8>, row: Int) throws -> [Term] {
    try cell.split(separator: UInt8(ascii: "|")).map { part in
      let fields = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      guard fields.count == 5, let start = CalendarDay(isoPrefix: UnsafeBufferPointer(rebasing: fields[3])),
        let end = CalendarDay(isoPrefix: UnsafeBufferPointer(rebasing: fields[4]))
      else {
        throw GazetteerError(
          path: path, row: row,
          reason: "the term “\(String(decoding: part, as: UTF8.self))” is not of the form "
            + "sen:MO:Republican:2019-01-03:2031-01-03")
      }
      return Term(
        type: fields[0].elementsEqual("sen".utf8) ? .senator : .representative,
        state: String(decoding: fields[1], as: UTF8.self), party: String(decoding: fields[2], as: UTF8.self),
        start: start, end: end)
    }
  }

  static func list(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "|").map(String.init)
  }
}

/// Remembers what the last cell of a column meant: neighbouring rows often have the same kind, evidence and id.
struct CellMemory<Value> {
  private var bytes: [UInt8] = []
  private var value: Value?
  private var isEmpty = true

  mutating func value(
    _ column: Int?, _ reader: CSVReader, _ make: (UnsafeBufferPointer<UInt8>) -> Value?
  ) -> Value? {
    guard let column else { return make(UnsafeBufferPointer(start: nil, count: 0)) }
    return reader.withUTF8(column) { cell in
      if !isEmpty, holds(cell) { return value }
      isEmpty = false
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: cell)
      value = make(cell)
      return value
    }
  }

  private func holds(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == cell.count else { return false }
    for index in 0..<cell.count where bytes[index] != cell[index] { return false }
    return true
  }
}
