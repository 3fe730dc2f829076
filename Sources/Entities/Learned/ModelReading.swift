import YuliaoLearning

/// Reads sentences with a model: the names it finds.
struct ModelReading {
  let model: EntityModel
  private var lattice: ChainLattice
  private var sums: [Int32]
  private var units: [Float]

  init(_ model: EntityModel) {
    self.model = model
    lattice = ChainLattice(model.labels, transitions: model.transitions)
    sums = [Int32](repeating: 0, count: model.hidden)
    units = [Float](repeating: 0, count: model.hidden)
  }

  mutating func findings(_ features: LearnedFeatures, _ sentence: SpanSentence) -> [SecondLook.Finding] {
    lattice.begin(features.units.count)
    for place in 0..<features.units.count { score(features, place) }
    lattice.sum()
    return model.secondLook.findings(SecondLook.candidates(lattice), sentence)
  }

  private mutating func score(_ features: LearnedFeatures, _ place: Int) {
    let width = model.labels.count
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      let base = sums.baseAddress!
      features.forEach(at: place) { model.add($0, to: base) }
    }
    for unit in sums.indices { units[unit] = model.score(sums[unit]) }
    units.withUnsafeMutableBufferPointer { units in
      lattice.scores.withUnsafeMutableBufferPointer { scores in
        model.outputs.score(
          units, into: UnsafeMutableBufferPointer(rebasing: scores[place * width..<(place + 1) * width]))
      }
    }
  }
}
