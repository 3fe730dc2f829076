import YuliaoCorpus

/// A row of `mentions.csv`; offsets are Unicode scalars.
package struct MentionRow: Sendable, Equatable {
  package var documentID: String
  package var start: Int
  package var end: Int
  package var surface: String
  package var type: EntityType
  package var entityID: String
  package var sentence: Int
  package var confidence: Double
  package var method: String
  package var context: String
  package var isNested: Bool
  package var candidates: [String]
}

/// Reads `mentions.csv` row by row; a file with fewer rows than the run wrote, or more, is an error at its end.
package struct MentionReader {
  private let run: RunFolder
  private var rows = 0
  private var file: CSVFile
  private let columns: [Int]
  private let hasContexts: Bool

  /// - Parameter contexts: whether the sentences are read too, the greater part of the file; else they are empty.
  package init(_ run: RunFolder, contexts: Bool = true) throws(RunFolderError) {
    self.run = run
    let file = try run.table(.mentions)
    columns = try OutputFile.mentions.columns.map { name throws(RunFolderError) in try file.column(name) }
    self.file = file
    hasContexts = contexts
  }

  /// The next row; nil at the end.
  package mutating func next() throws(RunFolderError) -> MentionRow? {
    guard try file.next() else {
      try run.check(rows, of: "mentions", in: .mentions)
      return nil
    }
    rows += 1
    guard let type = EntityType(rawValue: file.string(columns[4])) else {
      throw .malformed("\(run.path)/mentions.csv", "there is no type \(file.string(columns[4]))")
    }
    return MentionRow(
      documentID: file.string(columns[0]), start: try file.int(columns[1]), end: try file.int(columns[2]),
      surface: file.string(columns[3]), type: type, entityID: file.string(columns[5]),
      sentence: try file.int(columns[8]), confidence: try file.double(columns[9]), method: file.string(columns[10]),
      context: hasContexts ? file.string(columns[11]) : "", isNested: file.string(columns[12]) == "true",
      candidates: file.list(columns[13]))
  }
}
