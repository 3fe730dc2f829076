extension [NumberPair] {
  /// Sorts by keys, then by values: byte by byte from the last, past those in which all agree.
  ///
  /// Linear, and needs as much memory again; some five times faster than comparing a hundred thousand pairs.
  mutating func sortByDigits() {
    guard count > 256 else { return sort() }
    var varying = NumberPair(key: 0, value: 0)
    for pair in self {
      varying.key |= pair.key ^ self[0].key
      varying.value |= pair.value ^ self[0].value
    }
    var other = self
    for shift in stride(from: UInt64(0), to: 64, by: 8) where varying.value >> shift & 0xFF != 0 {
      distribute(into: &other) { Int($0.value >> shift & 0xFF) }
      swap(&self, &other)
    }
    for shift in stride(from: UInt64(0), to: 64, by: 8) where varying.key >> shift & 0xFF != 0 {
      distribute(into: &other) { Int($0.key >> shift & 0xFF) }
      swap(&self, &other)
    }
  }

  /// Puts the pairs in the order of one byte, those with the same byte in the order they have.
  @inline(__always)
  private func distribute(into other: inout [NumberPair], by byte: (NumberPair) -> Int) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { starts in
      starts.initialize(repeating: 0)
      for pair in self { starts[byte(pair) + 1] += 1 }
      for at in 1...256 { starts[at] += starts[at - 1] }
      for pair in self {
        let byte = byte(pair)
        other[starts[byte]] = pair
        starts[byte] += 1
      }
    }
  }
}
