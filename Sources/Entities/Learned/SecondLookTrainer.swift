import YuliaoLearning

/// Learns from spans of marked text, each thought possible by a sequence model of the other parts, which were right.
struct SecondLookTrainer {
  private struct Sentence {
    var view: SpanSentence
    var candidates: [SpanCandidate]
    var gold: [(range: Range<Int>, type: Int)]
    var part: Int
  }

  private var sentences: [Sentence] = []
  private(set) var counts = KeyCounts()

  mutating func add(
    _ view: SpanSentence, _ candidates: [SpanCandidate], gold: [(range: Range<Int>, type: Int)], part: Int
  ) {
    sentences.append(Sentence(view: view, candidates: candidates, gold: gold, part: part))
  }

  /// Trains and returns the trees.
  mutating func train() -> TreeTrainer {
    countStrings()
    for sentence in sentences {
      for candidate in sentence.candidates {
        let isRight = SecondLookTrainer.isRight(candidate, sentence)
        SpanFeatures.forEachKey(candidate, sentence.view) {
          counts.count($0, part: sentence.part, isRight: isRight)
        }
      }
    }
    var columns = [[Float]](repeating: [], count: SpanFeatures.columns)
    var labels: [Bool] = []
    var odds: [Float] = []
    var row: [Float] = []
    for sentence in sentences {
      for index in sentence.candidates.indices {
        SecondLook.row(index, sentence.candidates, sentence.view, into: &row) {
          counts.rate($0, without: sentence.part)
        }
        for column in row.indices { columns[column].append(row[column]) }
        odds.append(SecondLook.odds(sentence.candidates[index].probability))
        labels.append(SecondLookTrainer.isRight(sentence.candidates[index], sentence))
      }
    }
    var options = TreeTrainer.Options()
    // In folds of CLUENER 600 find 0.005 fewer bodies: they learn the marks' whims.
    options.trees = 250
    var trainer = TreeTrainer(columns: columns, labels: labels, odds: odds, options: options)
    trainer.train()
    return trainer
  }

  private static func isRight(_ candidate: SpanCandidate, _ sentence: Sentence) -> Bool {
    sentence.gold.contains { $0.range == candidate.range && $0.type == candidate.type }
  }

  /// Counts how often each string that is marked somewhere occurs, is marked, and as what.
  private mutating func countStrings() {
    var known: Set<UInt64> = []
    var longest = 0
    func string(_ range: Range<Int>, _ sentence: Sentence) -> UInt64 {
      sentence.view.values[range].reduce(SpanFeatures.noString, SpanFeatures.string)
    }
    for sentence in sentences {
      for gold in sentence.gold {
        known.insert(string(gold.range, sentence))
        longest = max(longest, gold.range.count)
      }
    }
    for sentence in sentences {
      for start in 0..<sentence.view.count {
        var string = SpanFeatures.noString
        for end in start..<min(sentence.view.count, start + longest) {
          string = SpanFeatures.string(string, sentence.view.values[end])
          guard known.contains(string) else { continue }
          let gold = sentence.gold.first { $0.range == start..<end + 1 }
          counts.count(SpanFeatures.key(ofString: string), part: sentence.part, isRight: gold != nil)
          if let gold {
            counts.count(SpanFeatures.key(ofString: string, as: gold.type), part: sentence.part, isRight: true)
          }
        }
      }
    }
  }
}
