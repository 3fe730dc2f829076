internal import YuliaoLearning

extension SegmentationTrainer {
  /// Trains and returns the bytes of the model's file; `report` hears of every round.
  public func train(report: (Progress) -> Void = { _ in }) throws -> [UInt8] {
    let walker = PatternPlaces(text, trie)
    let all = text.sentences.indices.flatMap { examples(in: text.sentences[$0]) }
    let heldOut = Set(text.sentences.indices.filter { $0 % 10 == 9 })
    let part = text.sentences.indices.filter { !heldOut.contains($0) }.flatMap { examples(in: text.sentences[$0]) }
    var trial = LinearClassifier(features: features.count, examples: part.count, cost: cost)
    var best = (round: 0, f1: -1.0, finer: Float(0))
    for round in 1...SegmentationTrainer.mostRounds {
      run(&trial, over: part, round: round, walker)
      let (accuracy, f1, finer) = score(trial, heldOut, walker)
      report(Progress(round: round, accuracy: accuracy, wordF1: f1))
      if f1 > best.f1 { best = (round, f1, finer) }
      if round >= best.round + 3 { break }
    }
    var final = LinearClassifier(features: features.count, examples: all.count, cost: cost)
    for round in 1...best.round {
      run(&final, over: all, round: round, walker)
      report(Progress(round: round, accuracy: nil, wordF1: nil))
    }
    return SegmentationModelCompiler(self, weights: final.weights, finer: best.finer).compile()
  }

  /// The boundaries inside a sentence of which the model is asked.
  private func examples(in sentence: Range<Int>) -> [Int32] {
    sentence.dropFirst().filter { place in
      if text.lattice[place] & 4 != 0 { return false }
      let left = CharacterType(rawValue: alphabet.types[Int(text.codes[place - 1])])!
      return CharacterType.isLearned(left, CharacterType(rawValue: alphabet.types[Int(text.codes[place])])!)
    }.map { Int32($0) }
  }

  private func run(_ classifier: inout LinearClassifier, over examples: [Int32], round: Int, _ places: PatternPlaces) {
    var order = (0..<Int32(examples.count)).map { $0 }
    var random = RandomNumbers(seed: UInt64(round))
    random.shuffle(&order)
    var list: [Int32] = []
    for index in order {
      let place = Int(examples[Int(index)])
      collect(place, places, &list)
      classifier.visit(Int(index), isPositive: text.gold[place] == 1, list)
    }
  }

  /// The features of the boundary before the character at `place`.
  private func collect(_ place: Int, _ places: PatternPlaces, _ list: inout [Int32]) {
    list.removeAll(keepingCapacity: true)
    var types = 0
    for start in place - 3..<place + 3 {
      let lane = place - start + BoundaryFeatures.firstLane
      list.append(features.pattern(standIns[Int(text.codes[start])], lane: lane))
      if start < place + 2, places.pairs[start] >= 0 { list.append(features.pattern(places.pairs[start], lane: lane)) }
      if start < place + 1, places.triples[start] >= 0 {
        list.append(features.pattern(places.triples[start], lane: lane))
      }
      types = types << CharacterType.bits | Int(alphabet.types[Int(text.codes[start])])
    }
    features.appendTypes(types, to: &list)
    var window = 0
    for boundary in place - 4...place + 4 { window = window << 1 | Int(text.lattice[boundary] & 1) }
    features.appendLattice(window, to: &list)
    let near = window >> 3 & 7
    list.append(features.latticeLeft(standIns[Int(text.codes[place - 1])], near))
    list.append(features.latticeRight(standIns[Int(text.codes[place])], near))
    if gaps.places[place - 1] >= 0 { list.append(features.gap(gaps.places[place - 1], .before)) }
    if gaps.places[place - 2] >= 0 { list.append(features.gap(gaps.places[place - 2], .behind)) }
    list += wordFeatures[Int(wordStarts[place])..<Int(wordStarts[place + 1])]
    list.append(Int32(features.bias))
  }

  /// How well the held-out sentences are cut, and what must be added to every score so that as many boundaries are
  /// found as there are.
  private func score(
    _ classifier: LinearClassifier, _ heldOut: Set<Int>, _ places: PatternPlaces
  ) -> (accuracy: Double, f1: Double, finer: Float) {
    var scores: [Float] = []
    var boundaries = 0
    var asked = 0
    var right = 0
    var gold = 0
    var found = 0
    var both = 0
    var list: [Int32] = []
    for sentence in heldOut.sorted().map({ text.sentences[$0] }) {
      let learned = Set(examples(in: sentence))
      var agrees = true
      for place in sentence.lowerBound...sentence.upperBound {
        var isGold = place == sentence.upperBound || text.gold[place] == 1
        var isFound = place == sentence.upperBound || text.lattice[place] & 1 == 1
        if learned.contains(Int32(place)) {
          collect(place, places, &list)
          let score = classifier.score(list)
          isFound = score > 0
          scores.append(score)
          if isGold { boundaries += 1 }
          asked += 1
          if isFound == isGold { right += 1 }
        }
        if place == sentence.lowerBound {
          isGold = false
          isFound = false
        }
        // A word is found where both its ends are and nothing lies between.
        if isGold { gold += 1 }
        if isFound { found += 1 }
        if isGold && isFound && agrees { both += 1 }
        if isGold != isFound { agrees = false } else if isGold { agrees = true }
      }
    }
    scores.sort(by: >)
    let finer =
      scores.count >= SegmentationTrainer.leastDecisions && boundaries < scores.count ? -scores[boundaries] : 0
    return (Double(right) / Double(max(asked, 1)), 2 * Double(both) / Double(max(gold + found, 1)), finer)
  }
}

/// The n-grams that begin at each place of the gold text, -1 for those the trie lacks.
struct PatternPlaces {
  private(set) var pairs: [Int32]
  private(set) var triples: [Int32]

  init(_ text: GoldText, _ trie: PatternTrie) {
    pairs = [Int32](repeating: -1, count: text.codes.count)
    triples = pairs
    for sentence in text.sentences {
      for start in sentence.lowerBound - 3..<sentence.upperBound + 1 {
        guard let pair = trie.child(Int32(text.codes[start]), text.codes[start + 1]) else { continue }
        pairs[start] = pair
        triples[start] = trie.child(pair, text.codes[start + 2]) ?? -1
      }
    }
  }
}
