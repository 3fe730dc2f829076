internal import CICU

/// Unicode normalisation by ICU.
///
/// ```swift
/// try Normalizer(.nfkcCasefold).normalize("ＤｅｅｐＳｅｅｋ")  // "deepseek"
/// ```
///
/// Made in no time (ICU keeps the tables); a call is O(n). One may be used by all threads.
package struct Normalizer: @unchecked Sendable {
  /// The form of normalisation.
  package enum Form: Sendable {
    case nfc, nfkc, nfkcCasefold
  }

  // ICU's own instance: immutable, shared, never freed.
  private let handle: OpaquePointer

  package init(_ form: Form) throws {
    let opened = try ICUError.check("load the normalisation \(form)") { status in
      switch form {
      case .nfc: icu_nfc(&status)
      case .nfkc: icu_nfkc(&status)
      case .nfkcCasefold: icu_nfkcCasefold(&status)
      }
    }
    handle = opened!
  }

  /// Whether the units are in the form already.
  package func isNormalized(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    var status: icu_Status = 0
    return icu_isNormalized(handle, units.baseAddress, Int32(units.count), &status)
  }

  /// Whether a text can be cut before the scalar and both parts be normalised apart.
  package func hasBoundary(before scalar: UInt32) -> Bool {
    icu_hasBoundaryBefore(handle, Int32(scalar))
  }

  /// Appends the normalised form of the units to `result`.
  package func append(_ units: UnsafeBufferPointer<UInt16>, to result: inout [UInt16]) throws {
    guard units.count > 0 else { return }
    var capacity = units.count * 3 + 32
    while true {
      let start = result.count
      result.append(contentsOf: repeatElement(0, count: capacity))
      var status: icu_Status = 0
      let written = result.withUnsafeMutableBufferPointer { target in
        icu_normalize(
          handle, units.baseAddress, Int32(units.count), target.baseAddress! + start, Int32(capacity), &status)
      }
      if status == ICU_BUFFER_OVERFLOW {
        result.removeLast(capacity)
        capacity = Int(written)
        continue
      }
      guard status <= 0 else {
        result.removeLast(capacity)
        throw ICUError("normalise a text", status)
      }
      result.removeLast(capacity - Int(written))
      return
    }
  }

  /// The normalised form of a string.
  package func normalize(_ text: String) throws -> String {
    var result: [UInt16] = []
    try Array(text.utf16).withUnsafeBufferPointer { try append($0, to: &result) }
    return String(decoding: result, as: UTF16.self)
  }
}
