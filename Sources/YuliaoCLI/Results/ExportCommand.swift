import ArgumentParser
import Yuliao
import YuliaoExport
import YuliaoPipeline
import YuliaoSQLite

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a run's results in the form that another tool reads.",
    discussion: """
      Examples:
        yuliao export tables/ --format sqlite --output tables.sqlite
        yuliao export tables/ --format jsonl > spans.jsonl
        yuliao export tables/ --format brat --output brat/

      sqlite   one file: tables, full-text search, views, example queries in the table README
      conll    CoNLL-2003: a token a line, IOB2 tags
      conllu   CoNLL-U: tags and entity ids in the last column
      jsonl    JSON Lines with spans, for spaCy and Hugging Face datasets
      brat     a folder of .txt and .ann files
      webanno  a folder of WebAnno TSV 3.3 files, for WebAnno and INCEpTION
      matrix   a folder of CSV files: documents by entities, days by entities, counts by day
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case sqlite, conll, conllu, jsonl, brat, webanno, matrix
  }

  @Argument(help: ArgumentHelp("The folder that yuliao run wrote.", valueName: "run"))
  var folder: String

  @Option(name: .shortAndLong, help: "The form to write.")
  var format: Format

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file or folder to write; conll, conllu and jsonl go to standard output without it.", valueName: "path"))
  var output: String?

  @Option(help: ArgumentHelp("Entities that a matrix has columns for, the most named.", valueName: "n"))
  var columns = 200

  @Flag(help: "Make CSV files for spreadsheets.")
  var excel = false

  func validate() throws {
    if output == nil, ![.conll, .conllu, .jsonl].contains(format) {
      throw ValidationError("--format \(format.rawValue) needs --output.")
    }
    if !(1...10_000).contains(columns) { throw ValidationError("--columns must be between 1 and 10000.") }
  }

  func run() throws {
    do {
      let run = try RunFolder(folder)
      switch format {
      case .sqlite: try writeSQLite(run)
      case .conll: try writeFile(run, CoNLLFormat())
      case .conllu: try writeFile(run, CoNLLUFormat())
      case .jsonl: try writeFile(run, SpanFormat())
      case .brat: try writeBrat(run)
      case .webanno: try writeWebAnno(run)
      case .matrix: try writeMatrix(run)
      }
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)")
    }
  }

  private func writeSQLite(_ run: RunFolder) throws {
    var stage = try SegmentationStage(StandardSegmenter.shared)
    try SQLiteExport(path: output!).write(run, segmenting: &stage)
  }

  private func writeFile(_ run: RunFolder, _ format: some AnnotationFormat) throws {
    var format = format
    var stage = try SegmentationStage(StandardSegmenter.shared)
    let file = try output.map { try CompleteFile($0) }
    var standard = StandardOutput()
    var records = try run.records()
    var bytes = format.header
    while var entry = try records.next() {
      try stage.process(&entry.record)
      format.append(entry.record, to: &bytes)
      if let file { try file.append(bytes) } else { try standard.write(bytes) }
      bytes.removeAll(keepingCapacity: true)
    }
    try file?.finish()
    try standard.flush()
  }

  private func writeBrat(_ run: RunFolder) throws {
    let format = BratFormat()
    var paths = DocumentPaths(extensions: [".txt", ".ann"], taken: ["annotation.conf"])
    try writeNew("annotation.conf", BratFormat.configuration)
    var records = try run.records()
    while let entry = try records.next() {
      let path = paths.path(of: entry.record.document.id)
      try writeNew(path + ".txt", entry.record.document.text)
      try writeNew(path + ".ann", format.annotations(entry.record))
    }
  }

  private func writeWebAnno(_ run: RunFolder) throws {
    var format = WebAnnoFormat()
    var stage = try SegmentationStage(StandardSegmenter.shared)
    var paths = DocumentPaths(extensions: [".tsv"])
    var records = try run.records()
    while var entry = try records.next() {
      try stage.process(&entry.record)
      var bytes = format.header
      format.append(entry.record, to: &bytes)
      try writeNew(paths.path(of: entry.record.document.id) + ".tsv", bytes)
    }
  }

  private func writeMatrix(_ run: RunFolder) throws {
    try FileSystem.makeFolder(output!)
    var files: [MatrixExport.File: CompleteFile] = [:]
    for file in MatrixExport.File.allCases { files[file] = try CompleteFile("\(output!)/\(file.rawValue)") }
    try MatrixExport(columns: columns, isExcel: excel).write(run) { file, bytes in try files[file]!.append(bytes) }
    for file in files.values { try file.finish() }
  }

  private func writeNew(_ path: String, _ bytes: [UInt8]) throws {
    let path = "\(output!)/\(path)"
    try FileSystem.makeFolder(String(path[..<path.lastIndex(of: "/")!]))
    let file = try CompleteFile(path)
    try file.append(bytes)
    try file.finish()
  }
}
