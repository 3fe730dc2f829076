import CICU

/// The version of the system's ICU.
package enum ICUVersion {
  /// `72.1`
  package static var library: String {
    var version: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &version) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { icu_version($0.baseAddress) }
    }
    return "\(version.0).\(version.1)"
  }
}
