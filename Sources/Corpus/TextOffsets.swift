/// Converts between byte offsets and Unicode scalar offsets of a UTF-8 text.
///
/// ```swift
/// let offsets = TextOffsets(Array("霍利 Hawley".utf8))
/// offsets.scalar(atByte: 6)  // 2
/// offsets.byte(atScalar: 2)  // 6
/// ```
///
/// One count is kept for each 256 bytes, so both directions take constant time; building is O(n).
public struct TextOffsets: Sendable {
  private static let block = 256
  private let text: [UInt8]
  /// Scalars that begin before each block of bytes.
  private var scalarsBefore: [UInt32] = []
  /// Scalars in the whole text.
  public let count: Int

  public init(_ text: [UInt8]) {
    self.text = text
    scalarsBefore.reserveCapacity(text.count / TextOffsets.block + 1)
    var total = 0
    var at = 0
    while at < text.count {
      scalarsBefore.append(UInt32(total))
      let end = min(at + TextOffsets.block, text.count)
      total += TextOffsets.scalars(in: text, at..<end)
      at = end
    }
    count = total
  }

  /// Unicode scalars before a byte offset (0...count of bytes).
  public func scalar(atByte byte: Int) -> Int {
    guard byte < text.count else { return count }
    let block = byte / TextOffsets.block
    return Int(scalarsBefore[block]) + TextOffsets.scalars(in: text, block * TextOffsets.block..<byte)
  }

  /// The byte at which a scalar begins (0...count).
  public func byte(atScalar scalar: Int) -> Int {
    guard scalar < count else { return text.count }
    var low = 0
    var high = scalarsBefore.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(scalarsBefore[middle]) <= scalar { low = middle } else { high = middle - 1 }
    }
    var left = scalar - Int(scalarsBefore[low])
    var at = low * TextOffsets.block
    while at < text.count {
      if text[at] & 0xC0 != 0x80 {
        if left == 0 { return at }
        left -= 1
      }
      at += 1
    }
    return text.count
  }

  private static func scalars(in text: [UInt8], _ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var count = 0
      var at = range.lowerBound
      // Eight bytes at a time: those that continue a scalar have bit 7 set and bit 6 not.
      while at + 8 <= range.upperBound {
        let word = UnsafeRawPointer(bytes.baseAddress! + at).loadUnaligned(as: UInt64.self)
        count += 8 - (word >> 7 & ~word >> 6 & 0x0101_0101_0101_0101).nonzeroBitCount
        at += 8
      }
      while at < range.upperBound {
        if bytes[at] & 0xC0 != 0x80 { count += 1 }
        at += 1
      }
      return count
    }
  }
}
