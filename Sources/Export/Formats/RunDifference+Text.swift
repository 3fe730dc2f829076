import YuliaoTables

extension RunDifference {
  /// A row for each change of a mention.
  package func mentionsCSV(isExcel: Bool = false) -> [UInt8] {
    var writer = CSVWriter(isExcel: isExcel)
    writer.header([
      "change", "doc_id", "start", "end", "surface", "type_before", "type_after", "entity_before", "entity_after",
      "context",
    ])
    for row in mentions {
      writer.field(row.change.rawValue)
      writer.field(row.documentID)
      writer.field(row.start)
      writer.field(row.end)
      writer.field(row.surface)
      writer.field(row.typeBefore?.rawValue ?? "")
      writer.field(row.typeAfter?.rawValue ?? "")
      writer.field(row.idBefore)
      writer.field(row.idAfter)
      writer.field(row.context)
      writer.endRow()
    }
    return writer.bytes
  }

  /// A row for each entity that came or went.
  package func entitiesCSV(isExcel: Bool = false) -> [UInt8] {
    var writer = CSVWriter(isExcel: isExcel)
    writer.header(["change", "entity_id", "name", "mentions_before", "mentions_after"])
    for row in entities {
      writer.field(row.change.rawValue)
      writer.field(row.id)
      writer.field(row.name)
      writer.field(row.mentionsBefore)
      writer.field(row.mentionsAfter)
      writer.endRow()
    }
    return writer.bytes
  }

  /// The change in words: totals, and the most frequent changes of each kind.
  package var summary: String {
    var lines = ["\(unchanged) mentions are the same"]
    if documentsOnlyBefore + documentsOnlyAfter > 0 {
      lines.append("\(documentsOnlyBefore) documents only in the first run, \(documentsOnlyAfter) only in the second")
    }
    for change in Change.allCases {
      let rows = mentions.filter { $0.change == change }
      if rows.isEmpty { continue }
      lines.append("\(rows.count) mentions \(change.rawValue)")
      var counts: [String: Int] = [:]
      for row in rows { counts[row.label, default: 0] += 1 }
      for (label, count) in counts.sorted(by: { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }).prefix(
        8)
      {
        lines.append("  \(count)  \(label)")
      }
    }
    for change in [Change.came, .went] {
      let rows = entities.filter { $0.change == change }
      if !rows.isEmpty {
        lines.append("\(rows.count) entities \(change.rawValue): " + rows.prefix(8).map(\.name).joined(separator: ", "))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension RunDifference.MentionChange {
  fileprivate var label: String {
    let surface = OneLine.text(surface)
    switch change {
    case .came: return "\(surface) → \(idAfter)"
    case .went: return "\(surface) (\(idBefore))"
    case .relinked: return "\(surface): \(idBefore) → \(idAfter)"
    case .retyped: return "\(surface): \(typeBefore?.rawValue ?? "") → \(typeAfter?.rawValue ?? "")"
    }
  }
}
