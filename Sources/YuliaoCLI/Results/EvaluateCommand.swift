import ArgumentParser
import YuliaoEvaluation
import YuliaoExport
import YuliaoPipeline

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score results against gold.",
    subcommands: [EvaluateEntitiesCommand.self, EvaluateSegmentationCommand.self, EvaluateModelCommand.self]
  )
}

struct EvaluateEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Score a run's mentions against gold annotations.",
    discussion: """
      Example:
        yuliao run Corpus/samples --output out && yuliao evaluate entities Corpus/gold/annotations out

      The gold folder holds one DOCUMENT.tsv for each document: start, end, surface, type, id, canonical_en, optional. \
      F1 is strict (same type and span, less a country's name in front and a corporate form behind), partF1 counts \
      any overlap; link is the share of found mentions with the right id.
      """)

  @Argument(help: ArgumentHelp("The folder with gold annotations.", valueName: "gold"))
  var gold: String

  @Argument(help: ArgumentHelp("The folder that yuliao run wrote.", valueName: "run"))
  var folder: String

  @Flag(help: "Write the scores as JSON.")
  var json = false

  @Option(help: ArgumentHelp("List this many of the most frequent errors of each kind.", valueName: "n"))
  var errors = 0

  @Option(help: ArgumentHelp("Score only the documents whose names begin so, such as zh.", valueName: "prefix"))
  var only: String?

  func run() throws {
    let rows = try goldRows()
    let (run, documents) = try runMentions()
    let score = MentionScore(gold: rows, run: run)
    warnOfMissing(rows.keys.filter { !documents.contains($0) }.sorted(), of: rows.count)
    if !score.hasPredictions {
      StandardError.line("yuliao: no mention of \(folder) belongs to a document of \(gold)")
    }
    var output = StandardOutput()
    try output.line(json ? String(decoding: score.json, as: UTF8.self) : score.table)
    if errors > 0 { try output.line(score.errorList(errors)) }
    try output.flush()
  }

  private func goldRows() throws -> [String: [GoldMention]] {
    guard let names = FileSystem.names(in: gold) else { throw CommandError("cannot list the folder \(gold)") }
    var rows: [String: [GoldMention]] = [:]
    for name in names where name.hasSuffix(".tsv") && name.hasPrefix(only ?? "") {
      do {
        rows[String(name.dropLast(4))] = try GoldMention.read(FileSystem.contents(of: "\(gold)/\(name)"))
      } catch {
        throw CommandError("\(gold)/\(name): \(error)")
      }
    }
    if rows.isEmpty { throw CommandError("\(gold) holds no .tsv file of gold annotations") }
    return rows
  }

  /// Says which gold documents the run does not hold: all their mentions count as missed.
  private func warnOfMissing(_ missing: [String], of count: Int) {
    guard !missing.isEmpty else { return }
    let named = missing.prefix(5).joined(separator: ", ") + (missing.count > 5 ? ", …" : "")
    StandardError.line(
      "yuliao: \(missing.count) of \(count) gold documents are not in \(folder) and count as missed: \(named)")
  }

  /// The run's mentions, and the names of its documents.
  private func runMentions() throws -> (RunMentions, documents: Set<String>) {
    do {
      let run = try RunFolder(folder)
      return (
        try RunMentions(mentionsCSV: run.bytes(of: .mentions), entitiesCSV: run.bytes(of: .entities)),
        try RunMentions.documents(documentsCSV: run.bytes(of: .documents))
      )
    } catch {
      throw CommandError("\(error)")
    }
  }
}
