import YuliaoTables

/// The files that a run leaves in its folder.
package enum OutputFile: String, Sendable, CaseIterable {
  case mentions = "mentions.csv"
  case entities = "entities.csv"
  case senators = "senators.csv"
  case representatives = "representatives.csv"
  case agencies = "agencies.csv"
  case companies = "companies.csv"
  case documents = "documents.csv"
  case texts = "documents.jsonl"
  case cooccurrence = "cooccurrence.csv"
  case aliases = "aliases.csv"
  case failures = "failures.csv"
  case run = "run.json"

  /// A CSV file's columns in order; empty for the others. Columns may be appended, never moved.
  package var columns: [String] {
    switch self {
    case .mentions:
      [
        "doc_id", "start", "end", "surface", "type", "entity_id", "name_en", "name_zh", "sentence", "confidence",
        "method", "context", "nested", "candidates",
      ]
    case .entities:
      [
        "entity_id", "type", "name_en", "name_zh", "jurisdiction", "listings", "cik", "bioguide", "wikidata", "party",
        "state", "in_office",
      ] + OutputFile.counts
    case .senators, .representatives:
      ["entity_id", "name_en", "name_zh", "bioguide", "wikidata", "party", "state", "in_office"] + OutputFile.counts
    case .agencies: ["entity_id", "name_en", "name_zh", "jurisdiction", "wikidata"] + OutputFile.counts
    case .companies:
      ["entity_id", "name_en", "name_zh", "jurisdiction", "listings", "cik", "wikidata"] + OutputFile.counts
    case .documents:
      [
        "doc_id", "source", "url", "title", "published", "language", "characters", "tokens", "sentences", "mentions",
        "duplicate_of", "sha256", "encoding", "decoded_by", "bad_bytes", "path", "offset", "length",
      ]
    case .cooccurrence: ["entity_a", "entity_b", "documents", "sentences", "npmi"]
    case .aliases: ["name_zh", "name_en", "entity_id", "count", "documents", "example"]
    case .failures: ["source", "offset", "stage", "reason"]
    case .texts, .run: []
    }
  }

  private static let counts = [
    "mentions", "documents", "first_published", "last_published", "surfaces", "documents_unique",
  ]

  /// The file that holds the entities of one type alone; nil for types that have none.
  package static func entities(of type: String) -> OutputFile? {
    switch type {
    case "senator": .senators
    case "representative": .representatives
    case "agency": .agencies
    case "company": .companies
    default: nil
    }
  }

  /// The header row, behind a byte order mark where the file is for a spreadsheet.
  package func header(isExcel: Bool) -> [UInt8] {
    guard !columns.isEmpty else { return [] }
    var writer = CSVWriter(isExcel: isExcel)
    writer.header(columns)
    return writer.bytes
  }
}
