/// Walks a UCharsTrie, the form in which ICU keeps dictionaries of UTF-16 words.
///
/// A node begins with a lead unit: below 0x30 a branch, below 0x40 a run of units that must match, else a value,
/// which is final or stands before a further node in the low six bits. Branches are binary searches whose
/// leaves hold a value or the distance to a node.
///
/// Every read is checked against `count`, so that a damaged file throws and never reads outside.
struct CharsTrieWalker {
  struct Damaged: Error, CustomStringConvertible {
    var description: String { "ICU's dictionary of Chinese words is damaged" }
  }

  private let units: UnsafePointer<UInt16>
  private let count: Int
  private var word: [UInt16] = []

  /// `units` must stay valid for `count` units as long as the walker lives.
  init(units: UnsafePointer<UInt16>, count: Int) {
    self.units = units
    self.count = count
  }

  mutating func walk(_ body: (UnsafeBufferPointer<UInt16>, Int) -> Void) throws {
    word.removeAll(keepingCapacity: true)
    try node(at: 0, body)
  }

  private func unit(_ at: Int) throws -> Int {
    guard at >= 0, at < count else { throw Damaged() }
    return Int(units[at])
  }

  private func report(_ cost: Int, _ body: (UnsafeBufferPointer<UInt16>, Int) -> Void) {
    word.withUnsafeBufferPointer { body($0, cost) }
  }

  private mutating func node(at start: Int, _ body: (UnsafeBufferPointer<UInt16>, Int) -> Void) throws {
    let depth = word.count
    defer { word.removeLast(word.count - depth) }
    // A word longer than any dictionary's means a loop in damaged data.
    guard depth < 256 else { throw Damaged() }
    var at = start
    var lead = try unit(at)
    at += 1
    while true {
      if lead >= 0x8000 {
        report(try finalValue(lead & 0x7FFF, at).value, body)
        return
      }
      if lead >= 0x40 {
        let (value, after) = try nodeValue(lead, at)
        report(value, body)
        at = after
        lead &= 0x3F
      }
      if lead >= 0x30 {
        for _ in 0...(lead - 0x30) {
          word.append(UInt16(try unit(at)))
          at += 1
        }
        guard word.count < 256 else { throw Damaged() }
        lead = try unit(at)
        at += 1
        continue
      }
      var length = lead
      if length == 0 {
        length = try unit(at)
        at += 1
      }
      try branch(at: at, length: length + 1, body)
      return
    }
  }

  private mutating func branch(
    at start: Int, length: Int, _ body: (UnsafeBufferPointer<UInt16>, Int) -> Void
  ) throws {
    var at = start
    var length = length
    while length > 5 {
      at += 1  // the unit to compare with
      let (delta, after) = try jump(at)
      try branch(at: after + delta, length: length >> 1, body)
      length -= length >> 1
      at = after
    }
    while length > 1 {
      word.append(UInt16(try unit(at)))
      let lead = try unit(at + 1)
      let (value, after) = try finalValue(lead & 0x7FFF, at + 2)
      if lead & 0x8000 != 0 {
        report(value, body)
      } else {
        try node(at: after + value, body)
      }
      word.removeLast()
      at = after
      length -= 1
    }
    word.append(UInt16(try unit(at)))
    try node(at: at + 1, body)
    word.removeLast()
  }

  private func finalValue(_ lead: Int, _ at: Int) throws -> (value: Int, after: Int) {
    if lead < 0x4000 { return (lead, at) }
    if lead < 0x7FFF { return ((lead - 0x4000) << 16 | (try unit(at)), at + 1) }
    return ((try unit(at)) << 16 | (try unit(at + 1)), at + 2)
  }

  private func nodeValue(_ lead: Int, _ at: Int) throws -> (value: Int, after: Int) {
    if lead < 0x4040 { return ((lead >> 6) - 1, at) }
    if lead < 0x7FC0 { return (((lead & 0x7FC0) - 0x4040) << 10 | (try unit(at)), at + 1) }
    return ((try unit(at)) << 16 | (try unit(at + 1)), at + 2)
  }

  private func jump(_ at: Int) throws -> (delta: Int, after: Int) {
    let lead = try unit(at)
    if lead < 0xFC00 { return (lead, at + 1) }
    if lead < 0xFFFF { return ((lead - 0xFC00) << 16 | (try unit(at + 1)), at + 2) }
    return ((try unit(at + 1)) << 16 | (try unit(at + 2)), at + 3)
  }
}
