import YuliaoCorpus
import YuliaoExport

/// The most named of one type, for readers without JavaScript: the fields that the page's template asks for.
struct PlainTable {
  struct Row {
    let name: String
    let id: String
    let mentions: Int
    let documents: Int
  }

  let type: String
  let rows: [Row]

  init(_ type: EntityType, _ entities: [EntityRow]) {
    self.type = type.rawValue
    rows = entities.map { row in
      let names = [row.nameEnglish, row.nameChinese].filter { !$0.isEmpty }
      return Row(
        name: names.isEmpty ? row.surfaces.first ?? row.id : names.joined(separator: " "), id: row.id,
        mentions: row.mentions, documents: row.documents)
    }
  }
}
