/// A whole number with commas between its thousands: `30,120`.
struct Grouped: CustomStringConvertible {
  let description: String

  init(_ number: Int) {
    var digits = Array(String(abs(number)))
    var at = digits.count - 3
    while at > 0 {
      digits.insert(",", at: at)
      at -= 3
    }
    description = (number < 0 ? "-" : "") + String(digits)
  }
}

/// A number of things: `1 failure`, `2,850 documents`.
struct Counted: CustomStringConvertible {
  let description: String

  init(_ number: Int, _ one: String, _ many: String? = nil) {
    description = "\(Grouped(number)) \(number == 1 ? one : many ?? one + "s")"
  }
}

/// A number with one digit behind the point: `21.3`.
struct Rounded: CustomStringConvertible {
  let description: String

  init(_ number: Double) {
    let tenths = Int((number * 10).rounded())
    description = "\(Grouped(tenths / 10)).\(abs(tenths) % 10)"
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
