import YuliaoTables

/// The mentions and entities of a run, as far as they are scored.
package struct RunMentions: Sendable {
  struct Predicted: Sendable {
    var span: ScoredSpan
    var id: String
  }

  /// By the document's base name without extension.
  private(set) var mentions: [String: [Predicted]] = [:]
  private(set) var entities: [String: EntityLink.Target] = [:]

  /// Reads the bytes of a run's `mentions.csv` and `entities.csv`.
  package init(mentionsCSV: [UInt8], entitiesCSV: [UInt8]) throws {
    var table = try CSVTable(mentionsCSV, required: ["doc_id", "start", "end", "surface", "type", "entity_id"])
    while try table.next() {
      guard let type = ScoredType(named: table["type"]) else { continue }
      guard let start = Int(table["start"]), let end = Int(table["end"]) else {
        throw GoldError(line: table.reader.row, problem: "start and end must be offsets")
      }
      mentions[RunMentions.baseName(table["doc_id"]), default: []].append(
        Predicted(
          span: ScoredSpan(start: start, end: end, surface: table["surface"], type: type), id: table["entity_id"]))
    }
    table = try CSVTable(entitiesCSV, required: ["entity_id"])
    while try table.next() {
      entities[table["entity_id"]] = EntityLink.Target(
        id: table["entity_id"], nameEnglish: table["name_en"], jurisdiction: table["jurisdiction"],
        listings: table["listings"], bioguide: table["bioguide"])
    }
  }

  /// The documents of a run by base name, from the bytes of its `documents.csv`.
  package static func documents(documentsCSV: [UInt8]) throws -> Set<String> {
    var names: Set<String> = []
    var table = try CSVTable(documentsCSV, required: ["doc_id"])
    while try table.next() { names.insert(baseName(table["doc_id"])) }
    return names
  }

  /// The last part of a document's id without its extension, as gold files are named.
  static func baseName(_ id: String) -> String {
    let name = id.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? id.utf8[...]
    let stem = name.drop { $0 == UInt8(ascii: ".") }
    guard let dot = stem.lastIndex(of: UInt8(ascii: ".")) else { return String(Substring(name)) }
    return String(Substring(name[..<dot]))
  }
}
