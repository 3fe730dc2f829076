import ArgumentParser
import Synchronization
import Yuliao
import YuliaoIngest

struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tag each line of standard input: one line of JSON out for each line in.",
    discussion: """
      Examples:
        echo '参议员霍利致信商务部。' | yuliao tag
        yuliao tag --types all < articles.jsonl > mentions.jsonl
        yuliao tag --full --format warc < crawl.warc.gz > mentions.jsonl

      A line is a document: plain text, or a JSON object with the fields id, text and published; with --format warc or \
      arc the input is one web archive, compressed or not, and each of its articles is a document. Offsets count \
      Unicode characters of the text. What cannot be read becomes {"id":…,"error":…}, and the exit status 1.
      """)

  @Option(help: ArgumentHelp("What the input is; text or jsonl is told by the first line.", valueName: "form"))
  var format: TagLine.Form?

  @Flag(help: "Write all that run would: the document's text (title included), and every column of its mentions.")
  var full = false

  @OptionGroup(title: "Names") var names: GazetteerArguments
  @OptionGroup var types: TypeArguments
  @OptionGroup var learned: NameModelArguments
  @OptionGroup var jobs: JobArguments

  @Option(help: ArgumentHelp("Lines longer than this many bytes are errors.", valueName: "bytes"))
  var recordLimit: Int = 16 << 20

  func run() throws {
    let options = TagOptions(types: types.types, isFull: full, recordLimit: recordLimit)
    let gazetteer = try names.load()
    let model = try learned.load(gazetteers: names.gazetteers)
    // Only the sink touches it.
    let sink = Mutex((output: StandardOutput(), lines: 0, errors: 0))
    do {
      try WorkQueue(workers: jobs.jobs).run(
        makeWorker: {
          TagWorker(options: options, line: try Line(gazetteer: gazetteer, types: types.types, model: model))
        },
        sink: { result in
          try sink.withLock { sink in
            try sink.output.write(result.bytes)
            try sink.output.flush()
            sink.errors += result.errors
          }
        },
        produce: { submission in
          let count = try format?.isArchive == true ? submitRecords(to: &submission) : submitLines(to: &submission)
          sink.withLock { $0.lines = count }
        })
    } catch let error as FileError {
      throw CommandError(error.description)
    }
    let (lines, errors) = sink.withLock { ($0.lines, $0.errors) }
    if errors > 0 { throw errors == lines ? ExitStatus.nothingDone : ExitStatus.partial }
  }

  /// Hands in all lines; returns how many there were.
  private func submitLines(to submission: inout Submission<TagWorker>) throws -> Int {
    var input = LineInput(descriptor: 0, limit: recordLimit)
    var form = format
    var number = 0
    while let item = try input.next() {
      var line: [UInt8]?
      switch item {
      case .pause:
        try submission.flush()
        continue
      case .tooLong: line = nil
      case .line(let bytes): line = bytes
      }
      if form == nil, let first = line?.first(where: { $0 > 0x20 }) {
        form = first == UInt8(ascii: "{") ? .jsonLines : .text
      }
      let entry = TagLine(bytes: line, number: number, form: form ?? .text)
      number += 1
      guard try submission.submit(.line(entry), bytes: (line?.count ?? 0) + 256) else { break }
    }
    return number
  }

  /// Hands in all records of an archive; returns how many there were.
  private func submitRecords(to submission: inout Submission<TagWorker>) throws -> Int {
    var options = InputOptions()
    options.format = format == .arc ? .arc : .warc
    options.recordLimit = recordLimit
    let source = RecordSource(inputs: InputWalker.list(["-"]), options: options)
    var number = 0
    while let item = source.next() {
      number += 1
      var weight = 512
      if case .record(let record) = item { weight += record.bytes.count }
      guard try submission.submit(.record(item), bytes: weight) else { break }
    }
    return number
  }
}

extension TagLine.Form: ExpressibleByArgument {}
