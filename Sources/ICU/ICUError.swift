internal import CICU

/// A call of ICU that failed: what was asked and ICU's own name for the error.
public struct ICUError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was asked of ICU (`open the word break iterator for zh`).
  public let operation: String
  /// ICU's name for the error (`U_MISSING_RESOURCE_ERROR`).
  public let name: String

  init(_ operation: String, _ status: UErrorCode) {
    self.operation = operation
    self.name = String(cString: icu_errorName(status))
  }

  public var description: String {
    "ICU could not \(operation): \(name). Check that the system's ICU library and its data are installed."
  }

  /// Calls ICU and throws where the status is an error; warnings, which are negative, pass.
  static func check<Result>(
    _ operation: @autoclosure () -> String, _ body: (inout UErrorCode) -> Result
  ) throws -> Result {
    var status = U_ZERO_ERROR
    let result = body(&status)
    guard status.rawValue <= U_ZERO_ERROR.rawValue else { throw ICUError(operation(), status) }
    return result
  }
}
