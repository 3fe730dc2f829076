internal import YuliaoICU

extension LatticeTables {
  /// The end of the segment that begins at `start` by ICU's own table, dictionary characters included.
  ///
  /// A segment found so can be given to ICU by itself: the rules need nothing outside it to find it again.
  func endOfSegment(from start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var state = WordRules.startState
    var place = start
    var end = start
    while place < text.count {
      let (scalar, length) = UTF8Decoding.scalar(at: place, in: text)
      state = rules.nextState(state, category: category(of: scalar))
      if state == WordRules.stopState { break }
      place += length
      if rules.isAccepting[state] { end = place }
    }
    // Where nothing matches, ICU takes one character.
    return end > start ? end : start + UTF8Decoding.scalar(at: start, in: text).length
  }

  private func category(of scalar: UInt32) -> UInt8 {
    var low = 0
    var high = rules.categories.count - 1
    while low < high {
      let middle = (low + high) / 2
      if rules.categories[middle].scalars.upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return rules.categories[low].category
  }
}
