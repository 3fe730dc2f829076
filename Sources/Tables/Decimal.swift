extension [UInt8] {
  /// Appends a whole number in decimal.
  package mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(magnitude: number.magnitude, width: 1)
  }

  /// Appends a number rounded to the given digits behind the point, without trailing zeros (`0.5`, `1`).
  ///
  /// Rounds half away from zero; what is not finite, or above 9·10¹⁵ when scaled, is written as Swift prints it.
  package mutating func append(decimal number: Double, digits: Int) {
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = (number.magnitude * Double(scale)).rounded()
    guard scaled < 9e15 else { return append(contentsOf: String(number).utf8) }
    let whole = UInt(scaled)
    if number < 0, whole > 0 { append(UInt8(ascii: "-")) }
    append(magnitude: whole / scale, width: 1)
    var fraction = whole % scale
    guard fraction > 0 else { return }
    var width = digits
    while fraction % 10 == 0 {
      fraction /= 10
      width -= 1
    }
    append(UInt8(ascii: "."))
    append(magnitude: fraction, width: width)
  }

  /// Appends a number padded with zeros to a width.
  private mutating func append(magnitude: UInt, width: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = magnitude
      var at = 20
      while rest > 0 || 20 - at < width {
        at -= 1
        digits[at] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
        rest /= 10
      }
      append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[at...]))
    }
  }
}
