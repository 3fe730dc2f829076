import ArgumentParser
import YuliaoSegmentation

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Cut each line into words.",
    discussion: """
      Examples:
        echo '中国人民大学' | yuliao segment
        yuliao segment --format boundaries --kinds news.txt
        yuliao segment --model words.model news.txt

      The segments are those of ICU's word break iterator for zh, or with --model those learned from text cut by hand. Lines end at LF only. boundaries are UTF-8 byte \
      offsets, 0 and the line's end included, with --kinds each with ICU's rule status of the segment that ends there.
      """)

  @OptionGroup var segmenter: SegmenterArguments

  @Option(help: "What to write: words, boundaries or jsonl.")
  var format: SegmentFormat = .words

  @Option(help: "What stands between words.")
  var separator = " "

  @Flag(help: "Write each boundary as offset:status.")
  var kinds = false

  @Argument(help: ArgumentHelp("Texts; standard input without any, or for -.", valueName: "file"))
  var files: [String] = []

  func validate() throws {
    if kinds && format != .boundaries { throw ValidationError("--kinds goes with --format boundaries.") }
  }

  func run() throws {
    try segmenter.use(
      SegmentLines(
        files: files.isEmpty ? ["-"] : files, format: format, separator: Array(separator.utf8), kinds: kinds))
  }
}

enum SegmentFormat: String, CaseIterable, ExpressibleByArgument {
  case words, boundaries, jsonl
}

/// Writes each line's segments.
private struct SegmentLines: SegmenterUse {
  let files: [String]
  let format: SegmentFormat
  let separator: [UInt8]
  let kinds: Bool

  func run(_ segmenter: some Segmenter) throws {
    var scratch = try segmenter.makeScratch()
    var writer = SegmentWriter()
    var output = StandardOutput()
    for file in files {
      try TextLines.forEach(in: file) { line in
        segmenter.boundaries(of: line, into: &scratch)
        switch format {
        case .words: writer.appendWords(line, scratch.tokens, separator)
        case .boundaries: writer.appendBoundaries(scratch.tokens, kinds: kinds)
        case .jsonl: writer.appendJSON(line, scratch.tokens)
        }
        if writer.bytes.count >= 1 << 16 {
          try output.write(writer.bytes)
          writer.removeAll()
        }
      }
    }
    try output.write(writer.bytes)
    try output.flush()
  }
}
