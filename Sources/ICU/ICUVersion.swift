internal import CICU

/// The version of the ICU library in use, and of the Unicode it knows.
///
/// ```swift
/// ICUVersion.library  // "72.1"
/// ```
package enum ICUVersion {
  /// ICU's version as it is usually written (`72.1`).
  package static let library = read(icu_version)
  /// The Unicode version (`15.0`).
  package static let unicode = read(icu_unicodeVersion)
  /// The first number of ICU's version.
  package static let major = Int(library.prefix { $0 != "." }) ?? 0

  private static func read(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { parts in
      parts.initialize(repeating: 0)
      fill(parts.baseAddress!)
      var numbers = Array(parts)
      while numbers.count > 2 && numbers.last == 0 { numbers.removeLast() }
      return numbers.map(String.init).joined(separator: ".")
    }
  }
}
