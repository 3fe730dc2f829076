import YuliaoLearning

/// Reads sentences with a model: the names it finds.
struct ModelReading {
  let model: EntityModel
  private var lattice: ChainLattice
  private var sums: [Int32]

  init(_ model: EntityModel) {
    self.model = model
    lattice = ChainLattice(model.labels, transitions: model.transitions)
    sums = [Int32](repeating: 0, count: model.labels.count)
  }

  mutating func findings(_ features: LearnedFeatures, _ sentence: SpanSentence) -> [SecondLook.Finding] {
    let width = model.labels.count
    lattice.begin(features.units.count)
    for place in 0..<features.units.count {
      sums.withUnsafeMutableBufferPointer { sums in
        sums.update(repeating: 0)
        let base = sums.baseAddress!
        features.forEach(at: place) { model.add($0, to: base) }
      }
      for label in 0..<width { lattice.scores[place * width + label] = model.score(sums[label]) }
    }
    lattice.sum()
    return model.secondLook.findings(SecondLook.candidates(lattice), sentence)
  }
}
