import ArgumentParser
import YuliaoEvaluation
import YuliaoPipeline
import YuliaoSegmentation

struct EvaluateSegmentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation",
    abstract: "Score a segmenter against words cut by hand.",
    discussion: """
      Example:
        yuliao evaluate segmentation gold.txt --known-words training-words.txt

      The gold file holds a sentence a line, words separated by white space. Its text without the spaces is segmented; \
      P, R and F1 count words found at their very place. OOV recall is that of words not among the known ones.
      """)

  @Argument(help: ArgumentHelp("The gold file.", valueName: "gold"))
  var gold: String

  @Option(help: ArgumentHelp("Score this segmented file instead of a segmenter.", valueName: "file"))
  var segmented: String?

  @Option(help: ArgumentHelp("The training vocabulary, a word a line.", valueName: "words"))
  var knownWords: String?

  @OptionGroup var segmenter: SegmenterArguments

  func run() throws {
    let gold = try contents(self.gold)
    let known = try knownWords.map { path in
      Set(try contents(path).split(separator: 0x0A).map { Array($0.last == 0x0D ? $0.dropLast() : $0) })
    }
    if let segmented {
      try EvaluateSegmentationCommand.report(gold, try contents(segmented), known)
    } else {
      try segmenter.use(ScoredSegmentation(gold: gold, known: known))
    }
  }

  private func contents(_ path: String) throws -> [UInt8] {
    do {
      return try FileSystem.contents(of: path)
    } catch {
      throw CommandError(error.description)
    }
  }

  fileprivate static func report(_ gold: [UInt8], _ segmented: [UInt8], _ known: Set<[UInt8]>?) throws {
    do {
      let score = try SegmentationScore(gold: gold, segmented: segmented, lexicon: known)
      var output = StandardOutput()
      try output.line(score.summary)
      try output.flush()
    } catch let mismatch as SegmentationScore.Mismatch {
      throw CommandError("the gold and the segmented text do not match: \(mismatch)")
    }
  }
}

/// Segments the gold's text and scores the result.
private struct ScoredSegmentation: SegmenterUse {
  let gold: [UInt8]
  let known: Set<[UInt8]>?

  func run(_ segmenter: some Segmenter) throws {
    var scratch = try segmenter.makeScratch()
    var writer = SegmentWriter()
    var lines = gold.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let scalars = String(decoding: line, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
      let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
      text.withUnsafeBufferPointer { text in
        segmenter.boundaries(of: text, into: &scratch)
        writer.appendWords(text, scratch.tokens, [0x20])
      }
    }
    try EvaluateSegmentationCommand.report(gold, writer.bytes, known)
  }
}
