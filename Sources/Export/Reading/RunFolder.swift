import YuliaoCorpus
import YuliaoTables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder that a finished run left, opened for reading.
///
/// ```swift
/// let run = try RunFolder("tables")
/// let entities = try run.entities()
/// ```
package struct RunFolder: Sendable {
  package let path: String
  /// What `run.json` says.
  package let summary: JSONValue

  /// Opens a folder; throws where it holds no run, an unfinished one, or one of another layout.
  package init(_ path: String) throws(RunFolderError) {
    self.path = path
    let summaryPath = "\(path)/\(OutputFile.run.rawValue)"
    guard access(summaryPath, F_OK) == 0 else {
      throw access("\(path)/.yuliao", F_OK) == 0 ? .unfinished(path) : .notARun(path)
    }
    do {
      summary = try JSONParser.parse(FileBytes.contents(of: summaryPath))
    } catch let error as JSONError {
      throw .malformed(summaryPath, error.description)
    } catch {
      throw error as! RunFolderError
    }
    guard let format = summary["format"]?.int else { throw .notARun(path) }
    if format != RunSummary.format { throw .otherFormat(path, found: format, known: RunSummary.format) }
    for file in OutputFile.allCases where access("\(path)/\(file.rawValue)", F_OK) != 0 {
      throw .malformed(path, "\(file.rawValue) is missing")
    }
  }

  private var isExcel: Bool { summary["settings"]?["excel"]?.bool ?? false }

  /// Throws where a file has not as many rows as `run.json` counts under a name: it was cut or changed.
  func check(_ rows: Int, of name: String, in file: OutputFile) throws(RunFolderError) {
    guard let counted = summary["counts"]?[name]?.int, counted != rows else { return }
    throw .malformed("\(path)/\(file.rawValue)", "it holds \(rows) \(name), run.json counts \(counted)")
  }

  /// The bytes of a whole file.
  package func bytes(of file: OutputFile) throws(RunFolderError) -> [UInt8] {
    try FileBytes.contents(of: "\(path)/\(file.rawValue)")
  }

  /// A CSV file of the run.
  package func table(_ file: OutputFile) throws(RunFolderError) -> CSVFile {
    try CSVFile("\(path)/\(file.rawValue)", isExcel: isExcel)
  }

  /// The rows of `entities.csv`.
  package func entities() throws(RunFolderError) -> [EntityRow] {
    var table = try table(.entities)
    var rows: [EntityRow] = []
    let columns = try OutputFile.entities.columns.map { name throws(RunFolderError) in try table.column(name) }
    while try table.next() {
      guard let type = EntityType(rawValue: table.string(columns[1])) else {
        throw .malformed("\(path)/entities.csv", "there is no type \(table.string(columns[1]))")
      }
      let office = table.string(columns[11])
      rows.append(
        EntityRow(
          id: table.string(columns[0]), type: type, nameEnglish: table.string(columns[2]),
          nameChinese: table.string(columns[3]), jurisdiction: table.string(columns[4]),
          listings: table.list(columns[5]), cik: table.string(columns[6]), bioguide: table.string(columns[7]),
          wikidata: table.string(columns[8]), party: table.string(columns[9]), state: table.string(columns[10]),
          isInOffice: office.isEmpty ? nil : office == "true", mentions: try table.int(columns[12]),
          documents: try table.int(columns[13]), uniqueDocuments: try table.int(columns[17]),
          firstPublished: CalendarDay(isoPrefix: table.string(columns[14])),
          lastPublished: CalendarDay(isoPrefix: table.string(columns[15])), surfaces: table.list(columns[16])))
    }
    return rows
  }

  /// The rows of `aliases.csv`.
  package func aliases() throws(RunFolderError) -> [AliasRow] {
    var table = try table(.aliases)
    var rows: [AliasRow] = []
    while try table.next() {
      rows.append(
        AliasRow(
          chinese: table.string(0), english: table.string(1), entityID: table.string(2), count: try table.int(3),
          documents: try table.int(4), example: table.string(5)))
    }
    return rows
  }

  /// The rows of `failures.csv`.
  package func failures() throws(RunFolderError) -> [Failure] {
    var table = try table(.failures)
    var rows: [Failure] = []
    while try table.next() {
      rows.append(
        Failure(
          source: table.string(0), offset: table.string(1).isEmpty ? nil : try table.int(1), stage: table.string(2),
          reason: table.string(3)))
    }
    try check(rows.count, of: "failures", in: .failures)
    return rows
  }

  /// The documents with their mentions, in the order of the run.
  ///
  /// - Parameter contexts: whether the mentions have the sentences they stand in.
  package func records(contexts: Bool = true) throws(RunFolderError) -> RunRecords {
    try RunRecords(self, contexts: contexts)
  }
}
