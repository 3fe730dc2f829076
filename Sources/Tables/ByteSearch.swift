#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first given byte at or behind an index; nil where there is none.
  ///
  /// Runs at memory speed (the C library's `memchr`).
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The index of the first of either byte at or behind an index, or `count`; eight bytes at a time.
  @inline(__always)
  func firstIndex(of byte: UInt8, or other: UInt8, from start: Int) -> Int {
    var at = start
    while at + 8 <= count {
      let eight = EightBytes(self, at: at)
      let found = eight.equal(byte) | eight.equal(other)
      if found != 0 { return at + found.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count, self[at] != byte, self[at] != other { at += 1 }
    return at
  }
}

/// Finds bytes eight at a time: each test sets the top bit of the bytes it is true of, and perhaps of others above;
/// the lowest is true.
struct EightBytes {
  private static let low: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  private let bytes: UInt64

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self.bytes = UInt64(
      littleEndian: UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  func equal(_ byte: UInt8) -> UInt64 {
    let difference = bytes ^ (EightBytes.low &* UInt64(byte))
    return (difference &- EightBytes.low) & ~difference & EightBytes.high
  }

  @inline(__always)
  func less(than byte: UInt8) -> UInt64 {
    (bytes &- EightBytes.low &* UInt64(byte)) & ~bytes & EightBytes.high
  }
}
