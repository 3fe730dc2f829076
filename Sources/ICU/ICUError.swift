internal import CICU

/// A call of ICU that failed: what was asked and ICU's own name for the error.
public struct ICUError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was asked of ICU (`open the word break iterator for zh`).
  public let operation: String
  /// ICU's name for the error (`U_MISSING_RESOURCE_ERROR`).
  public let name: String

  init(_ operation: String, _ status: icu_Status) {
    self.operation = operation
    self.name = String(cString: icu_errorName(status))
  }

  public var description: String {
    "ICU could not \(operation): \(name). Check that the system's ICU library and its data are installed."
  }

  /// Calls ICU and throws where the status is an error; warnings, which are negative, pass.
  static func check<Result>(
    _ operation: @autoclosure () -> String, _ body: (inout icu_Status) -> Result
  ) throws -> Result {
    var status: icu_Status = 0
    let result = body(&status)
    guard status <= 0 else { throw ICUError(operation(), status) }
    return result
  }
}
