import ArgumentParser
import Yuliao

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Read articles and write the tables of who is named in them.",
    discussion: """
      Examples:
        yuliao run articles/ --output tables/
        yuliao run dump.jsonl page.html --output tables/ --types all --excel
        yuliao run articles/ --output tables/ --resume

      The files, apart from run.json, are the same for every --jobs. What could not be processed is listed in \
      failures.csv. Ctrl-C stops the run so that --resume can go on with it.
      """)

  @OptionGroup(title: "Inputs") var input: InputArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the tables.", valueName: "dir"))
  var output: String

  @OptionGroup(title: "Names") var names: GazetteerArguments
  @OptionGroup var types: TypeArguments
  @OptionGroup var learned: NameModelArguments
  @OptionGroup var jobs: JobArguments

  @Flag(help: "Make the CSV files for spreadsheets: with a byte order mark, and no cell that looks like a formula.")
  var excel = false

  @OptionGroup var extras: ExtraResults

  @Option(help: "What to do with documents that repeat an earlier one.")
  var duplicates = Duplicates.mark

  @Flag(help: "Go on with an unfinished run; a finished one is left alone.")
  var resume = false

  @Flag(help: "Begin anew: delete what an earlier run left in the folder.")
  var restart = false

  @Option(help: ArgumentHelp("Give up after more failures than this: a number, or a share such as 5%.", valueName: "n"))
  var maxFailures: String?

  @Option(help: ArgumentHelp("Process only this part of the inputs, such as 2/16; see merge.", valueName: "i/n"))
  var shard: String?

  @Option(help: ArgumentHelp("Seconds of work that may be lost when the process is killed.", valueName: "seconds"))
  var commitInterval: Double = 2

  @Flag(name: .shortAndLong, help: "Show no progress and no summary.")
  var quiet = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output names no folder.") }
    if resume, restart { throw ValidationError("--resume and --restart exclude each other.") }
    if let maxFailures, FailureLimit(maxFailures) == nil {
      throw ValidationError("--max-failures takes a number or a percentage such as 5%, not '\(maxFailures)'.")
    }
    if let shard, Shard(shard) == nil {
      throw ValidationError("--shard takes I/N with I from 1 to N, such as 2/16, not '\(shard)'.")
    }
    if !(0...86400).contains(commitInterval) { throw ValidationError("--commit-interval is not a sensible time.") }
  }

  func run() throws {
    let options = try options()
    if restart { ExtraResults.remove(from: output) }
    let progress = Progress()
    let cancellation = Cancellation()
    CrashWitness.install()
    let interrupt = InterruptHandler(cancellation, folder: output)
    let line = quiet ? nil : ProgressLine(progress)
    let outcome: RunOutcome
    do {
      outcome = try CorpusRun(
        options, gazetteer: try names.load(), model: try learned.load(gazetteers: names.gazetteers)
      ).run(progress: progress, cancellation: cancellation)
      line?.end()
    } catch {
      line?.end()
      throw RunCommand.commandError(error)
    }
    withExtendedLifetime(interrupt) {}
    if !quiet {
      for line in SummaryText(outcome: outcome).lines { StandardError.line(line) }
    }
    try extras.write(folder: output, isQuiet: quiet)
    try RunCommand.check(outcome)
  }

  private func options() throws -> RunOptions {
    var options = RunOptions(inputs: try input.paths(), output: output, jobs: jobs.jobs)
    options.types = types.types
    options.isExcel = excel
    options.duplicates = duplicates
    options.mode = resume ? .resume : restart ? .restart : .fresh
    options.failureLimit = maxFailures.flatMap(FailureLimit.init) ?? .none
    options.shard = shard.flatMap { Shard($0) }
    options.commitInterval = .seconds(commitInterval)
    options.input = try input.options()
    return options
  }

  /// Tells the shell how it went: some inputs failed, or all did.
  private static func check(_ outcome: RunOutcome) throws {
    if outcome.failures > 0 { throw outcome.documents > 0 ? ExitStatus.partial : ExitStatus.nothingDone }
  }

  private static func commandError(_ error: any Error) -> any Error {
    guard let error = error as? RunError else { return error }
    if case .interrupted = error { return CommandError(error.description, status: .interrupted) }
    return CommandError(error.description)
  }
}

extension Duplicates: ExpressibleByArgument {}
