internal import YuliaoICU
internal import YuliaoLearning

/// Learns from sentences cut by hand where words begin, and gives a model for ``ModelSegmenter``.
///
/// ```swift
/// let trainer = try SegmentationTrainer(gold: contents)
/// let file = try trainer.train { print($0) }
/// ```
///
/// A tenth of the sentences is held out to find when to stop; then all are learned from. A million words take about a
/// minute and 1 GB. The same sentences give the same bytes.
public struct SegmentationTrainer {
  /// How the training goes, for the user.
  public struct Progress: Sendable, CustomStringConvertible {
    /// The round over the sentences, from 1.
    public let round: Int
    /// The share of held-out boundaries decided rightly, or nil in the last training, on all sentences.
    public let accuracy: Double?
    public let wordF1: Double?

    public var description: String {
      guard let accuracy, let wordF1 else { return "round \(round) over all sentences" }
      return
        "round \(round): of the held-out tenth \(Progress.percent(accuracy)) of boundaries right, words F1 \(Progress.percent(wordF1))"
    }

    private static func percent(_ share: Double) -> String {
      let hundredths = Int((share * 10_000).rounded())
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
    }
  }

  public struct NothingToLearn: Error, CustomStringConvertible {
    public var description: String {
      "needs at least ten sentences with words separated by spaces, one sentence a line"
    }
  }

  let alphabet: ModelAlphabet
  let trie: PatternTrie
  let gaps: GapPairs
  let features: BoundaryFeatures
  let text: GoldText
  /// By code: the character whose weights as a single one serve; rare characters share those of the unknown.
  let standIns: [Int32]
  /// Known words that touch each boundary of `text`, as features.
  let wordStarts: [Int32]
  let wordFeatures: [Int32]

  let cost: Float

  static let mostRounds = 30
  /// Fewer held-out decisions do not tell whether too many boundaries are found or too few.
  static let leastDecisions = 1000

  /// Reads the sentences.
  ///
  /// `unmarked` is any text, not cut: which strings stand freely in it, beside those of the sentences, tells where words
  /// may begin. `cost` says how much a wrong boundary weighs against large weights.
  public init(gold contents: [UInt8], unmarked: [UInt8] = [], cost: Float = 0.1) throws {
    let sentences = GoldText.sentences(of: contents)
    guard sentences.count >= 10 else { throw NothingToLearn() }
    self.cost = cost
    let folding = try ModelAlphabet.folding()
    let dictionary = try SegmentationTrainer.dictionary(folding)
    let alphabet = SegmentationTrainer.alphabet(sentences, dictionary, folding)
    self.alphabet = alphabet
    let text = try GoldText(sentences, try LatticeSegmenter(), codes: alphabet.codes)
    var trie = PatternTrie(alphabet: alphabet.count)
    for (word, cost) in dictionary {
      trie.insert(word: word.map { alphabet.code($0) }, cost: WordClass.cost(cost))
    }
    SegmentationTrainer.insertGrams(text, into: &trie)
    SegmentationTrainer.insertFreeStrings(text, unmarked, alphabet, into: &trie)
    standIns = SegmentationTrainer.standIns(text, alphabet)
    self.trie = trie
    self.text = text
    gaps = GapPairs(text)
    let features = BoundaryFeatures(nodes: trie.count, alphabet: alphabet.count, gaps: gaps.pairs.count)
    self.features = features
    (wordStarts, wordFeatures) = SegmentationTrainer.matches(text, trie, features)
  }

  /// ICU's words of two characters and more, folded.
  private static func dictionary(_ folding: [UInt16]) throws -> [(word: [UInt16], cost: Int)] {
    var words: [(word: [UInt16], cost: Int)] = []
    try WordDictionary().forEachWord { units, cost in
      guard units.count >= 2, !units.contains(where: { (0xD800...0xDFFF).contains($0) }) else { return }
      words.append((units.map { folding[Int($0)] }, cost))
    }
    return words
  }

  /// Characters that occur twice in the sentences or stand in the dictionary, the commonest first.
  private static func alphabet(
    _ sentences: [(text: [UInt8], wordStarts: Set<Int>)], _ dictionary: [(word: [UInt16], cost: Int)],
    _ folding: [UInt16]
  ) -> ModelAlphabet {
    var counts = [Int](repeating: 0, count: 0x10000)
    for (text, _) in sentences {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value <= 0xFFFF {
        counts[Int(folding[Int(scalar.value)])] += 1
      }
    }
    var isKnown = [Bool](repeating: false, count: 0x10000)
    for scalar in 0..<0x10000 where counts[scalar] >= 2 { isKnown[scalar] = true }
    for (word, _) in dictionary {
      for unit in word { isKnown[Int(unit)] = true }
    }
    let known = (0..<0x10000).filter { isKnown[$0] }.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    return ModelAlphabet(folding: folding, characters: known.map { UInt16($0) })
  }

  private static func standIns(_ text: GoldText, _ alphabet: ModelAlphabet) -> [Int32] {
    var counts = [Int](repeating: 0, count: alphabet.count)
    for code in text.codes { counts[Int(code)] += 1 }
    return alphabet.types.indices.map { code in
      counts[code] < 2 && alphabet.types[code] == CharacterType.han.rawValue
        ? Int32(ModelAlphabet.unknown) : Int32(code)
    }
  }

  /// The n-grams that occur twice; single ones are mostly accidents, and many.
  private static func insertGrams(_ text: GoldText, into trie: inout PatternTrie) {
    var once: Set<UInt64> = []
    forEachPlace(in: text) { start in
      let pair = UInt64(text.codes[start]) << 16 | UInt64(text.codes[start + 1])
      if !once.insert(pair).inserted { _ = trie.makeChild(Int32(text.codes[start]), text.codes[start + 1]) }
    }
    once.removeAll(keepingCapacity: true)
    forEachPlace(in: text) { start in
      guard let pair = trie.child(Int32(text.codes[start]), text.codes[start + 1]) else { return }
      if !once.insert(UInt64(pair) << 16 | UInt64(text.codes[start + 2])).inserted {
        _ = trie.makeChild(pair, text.codes[start + 2])
      }
    }
  }

  private static func insertFreeStrings(
    _ text: GoldText, _ unmarked: [UInt8], _ alphabet: ModelAlphabet, into trie: inout PatternTrie
  ) {
    var codes = text.codes
    for scalar in String(decoding: unmarked, as: UTF8.self).unicodeScalars {
      codes.append(scalar.value < 0x10000 ? alphabet.code(UInt16(scalar.value)) : ModelAlphabet.unknown)
    }
    let chinese = [CharacterType.han.rawValue, CharacterType.hanNumeral.rawValue]
    var isChinese = alphabet.types.map { chinese.contains($0) }
    isChinese[Int(ModelAlphabet.unknown)] = false
    AccessorVariety.forEach(in: codes, isChinese: isChinese) { trie.insert(string: $0, variety: $1) }
  }

  /// The places at which an n-gram can begin that a boundary sees.
  private static func forEachPlace(in text: GoldText, _ body: (Int) -> Void) {
    for sentence in text.sentences {
      for start in sentence.lowerBound - 3..<sentence.upperBound + 1 { body(start) }
    }
  }

  private static func matches(
    _ text: GoldText, _ trie: PatternTrie, _ features: BoundaryFeatures
  ) -> (starts: [Int32], features: [Int32]) {
    var found: [[Int32]] = [[Int32]](repeating: [], count: text.codes.count)
    for sentence in text.sentences {
      for start in sentence {
        var node = Int32(text.codes[start])
        var end = start + 1
        while end < sentence.upperBound, let next = trie.child(node, text.codes[end]) {
          node = next
          end += 1
          let wordClass = trie.wordClass(node)
          guard wordClass != 0 else { continue }
          for boundary in start...end {
            found[boundary].append(
              features.word(wordClass, WordClass.side(boundary: boundary - start, length: end - start)))
          }
        }
      }
    }
    var starts: [Int32] = [0]
    var all: [Int32] = []
    for list in found {
      all += list
      starts.append(Int32(all.count))
    }
    return (starts, all)
  }
}
