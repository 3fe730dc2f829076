/// Numbers for stretches of folded text, the same on every machine.
enum NameHash {
  static let seed: UInt64 = 0x51_7CC1_B727_220A

  @inline(__always) static func add(_ hash: UInt64, _ symbol: UInt16) -> UInt64 {
    let mixed = (hash ^ UInt64(symbol)) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ (mixed >> 29)
  }

  static func of(_ symbols: some Sequence<UInt16>) -> UInt64 { symbols.reduce(seed, add) }

  /// Two numbers as one.
  @inline(__always) static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let mixed = (first &+ 0x9E37_79B9_7F4A_7C15 ^ second) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }
}
