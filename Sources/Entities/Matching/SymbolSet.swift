/// A set of symbols as one bit each: O(1) without hashing; 8 KB.
struct SymbolSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init(_ symbols: some Sequence<UInt16>) {
    for symbol in symbols { bits[Int(symbol >> 6)] |= 1 << UInt64(symbol & 63) }
  }

  /// The characters of a text as they are compared.
  init(_ text: String) { self.init(CharacterTable.shared.fold(text)) }

  @inline(__always) func contains(_ symbol: UInt16) -> Bool {
    bits[Int(symbol >> 6)] & (1 << UInt64(symbol & 63)) != 0
  }
}
