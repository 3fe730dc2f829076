/// The words of a dictionary in one flat list, ordered so that words with a common prefix stand together.
struct WordList {
  private(set) var units: [UInt16] = []
  private(set) var starts: [Int32] = [0]
  private(set) var costs: [UInt8] = []

  var count: Int { costs.count }

  mutating func reserve(words: Int) {
    units.reserveCapacity(words * 3)
    starts.reserveCapacity(words + 1)
    costs.reserveCapacity(words)
  }

  mutating func append(_ word: UnsafeBufferPointer<UInt16>, cost: UInt8) {
    units.append(contentsOf: word)
    starts.append(Int32(units.count))
    costs.append(cost)
  }

  func length(_ word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

  func unit(_ word: Int, _ position: Int) -> UInt16 { units[Int(starts[word]) + position] }

  /// The cost of each UTF-16 unit's one-character word: 0x100 for a unit of longer words only, the highest for others.
  func unitCosts() -> [UInt16] {
    var unitCosts = [UInt16](repeating: .max, count: 0x10000)
    for word in 0..<count where length(word) == 1 { unitCosts[Int(unit(word, 0))] = UInt16(costs[word]) }
    for unit in units where unitCosts[Int(unit)] == .max { unitCosts[Int(unit)] = 0x100 }
    return unitCosts
  }

  /// Replaces each unit by its code.
  mutating func recode(_ codes: [UInt16]) {
    units.withUnsafeMutableBufferPointer { units in
      for at in units.indices { units[at] = codes[Int(units[at])] }
    }
  }
}
