extension ChainLattice {
  /// Calls `body` with each span that is an entity of a type with at least a probability, after ``sum()``: spans by
  /// where they begin, then by type, then by where they end.
  package func forEachSpan(
    atLeast least: Float, _ body: (_ range: Range<Int>, _ type: Int, _ probability: Float) -> Void
  ) {
    var row = [Float](repeating: 0, count: width)
    for start in 0..<places {
      probabilities(at: start, into: &row)
      for type in labels.types.indices {
        let begin = 1 + 4 * type
        if row[begin + 3] >= least { body(start..<start + 1, type, row[begin + 3]) }
        extend(from: start, type, row[begin], atLeast: least, body)
      }
    }
  }

  private func extend(
    from start: Int, _ type: Int, _ probability: Float, atLeast least: Float,
    _ body: (_ range: Range<Int>, _ type: Int, _ probability: Float) -> Void
  ) {
    let inside = 2 + 4 * type
    let end = 3 + 4 * type
    var open = probability
    var last = 1 + 4 * type
    var place = start + 1
    while place < places, open >= least {
      let next = place * width
      func weight(_ label: Int) -> Float {
        ratios[last * width + label] * factors[next + label] * backward[next + label]
      }
      let goesOn = weight(inside)
      let ends = weight(end)
      let share = open / max(goesOn + ends, 1e-30)
      if ends * share >= least { body(start..<place + 1, type, ends * share) }
      open = goesOn * share
      last = inside
      place += 1
    }
  }
}
