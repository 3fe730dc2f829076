import ArgumentParser
import YuliaoSegmentation

/// The choice of an engine, and words of the user's own.
struct SegmenterArguments: ParsableArguments {
  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case lattice, icu
  }

  @Option(help: "The engine: lattice, which is fast, or icu, which it equals.")
  var engine: Engine = .lattice

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Words that always win, one a line, with a tab and a weight if any; or a gazetteer's .csv. Repeatable.",
      valueName: "file"))
  var lexicon: [String] = []

  @Option(help: ArgumentHelp("Cut as a model from yuliao train segmentation says.", valueName: "file"))
  var model: String?

  @Option(
    help: """
      With --model, at ASCII digits: dates cuts as learned but for numbers before 年, 月 and 日, which are words of their own; \
      learned makes no exception (2025年 may be one word); rules cuts all digits as ICU does.
      """)
  var digits: ModelSegmenter.Digits = .dates

  /// Calls `body` with the segmenter asked for.
  func use(_ body: SegmenterUse) throws {
    if let model {
      let segmenter: ModelSegmenter
      do {
        segmenter = try ModelSegmenter(model: model, digits: digits)
      } catch {
        throw CommandError("\(error)")
      }
      return try use(segmenter, body)
    }
    switch engine {
    case .icu: try use(ICUSegmenter(), body)
    case .lattice:
      let segmenter = StandardSegmenter.shared
      if let notice = segmenter.notice { StandardError.line("yuliao: \(notice)") }
      try use(segmenter, body)
    }
  }

  private func use(_ segmenter: some Segmenter, _ body: SegmenterUse) throws {
    guard !lexicon.isEmpty else { return try body.run(segmenter) }
    try body.run(LexiconSegmenter(segmenter, LexiconFiles.read(lexicon)))
  }
}

extension ModelSegmenter.Digits: ExpressibleByArgument {}

/// What is done with a segmenter of whichever type.
protocol SegmenterUse {
  func run(_ segmenter: some Segmenter) throws
}
