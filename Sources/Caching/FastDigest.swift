/// A fast 128-bit digest that tells changed bytes; no protection against forgery.
///
/// Four lanes of eight bytes each, so that multiplications overlap: several gigabytes a second.
package struct FastDigest: Equatable {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5
  )

  package static func == (a: FastDigest, b: FastDigest) -> Bool { a.lanes == b.lanes }

  @inline(__always) private static func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (lane ^ word) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ (mixed >> 31)
  }

  package init() {}

  /// Adds a piece; its length counts too, so that pieces cannot run into each other.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    while at + 32 <= bytes.count {
      lanes.0 = FastDigest.mix(lanes.0, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      lanes.1 = FastDigest.mix(lanes.1, bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
      lanes.2 = FastDigest.mix(lanes.2, bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self))
      lanes.3 = FastDigest.mix(lanes.3, bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self))
      at += 32
    }
    while at < bytes.count {
      lanes.0 = FastDigest.mix(lanes.0, UInt64(bytes[at]))
      at += 1
    }
    update(number: UInt64(bytes.count))
  }

  package mutating func update<Element: BitwiseCopyable>(_ array: [Element]) {
    array.withUnsafeBytes { update($0) }
  }

  package mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  package mutating func update(number: UInt64) {
    lanes.0 = FastDigest.mix(lanes.0, number &+ lanes.3)
    lanes.1 = FastDigest.mix(lanes.1, lanes.0)
    lanes.2 = FastDigest.mix(lanes.2, lanes.1)
    lanes.3 = FastDigest.mix(lanes.3, lanes.2)
  }

  /// The 128 bits as two numbers.
  package var value: [UInt64] {
    var copy = self
    copy.update(number: 0)
    return [copy.lanes.2, copy.lanes.3]
  }
}
