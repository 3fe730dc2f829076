/// A fast digest of a model's bytes that tells damage; no protection against forgery.
///
/// Four lanes of eight bytes each, so that multiplications overlap: several gigabytes a second.
struct ModelDigest {
  static func digest(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: SIMD4<UInt64> = [
      0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5,
    ]
    var at = 0
    while at + 32 <= bytes.count {
      for lane in 0..<4 {
        lanes[lane] = mix(lanes[lane], bytes.loadUnaligned(fromByteOffset: at + 8 * lane, as: UInt64.self))
      }
      at += 32
    }
    while at < bytes.count {
      lanes[0] = mix(lanes[0], UInt64(bytes[at]))
      at += 1
    }
    var digest = mix(UInt64(bytes.count), lanes[0])
    for lane in 1..<4 { digest = mix(digest, lanes[lane]) }
    return digest
  }

  @inline(__always) private static func mix(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (lane ^ word) &* 0x9FB2_1C65_1E98_DF25
    return mixed ^ (mixed >> 31)
  }
}
