/// What the command says to the shell.
enum ExitStatus: Int32, Error {
  case done = 0
  /// Some inputs failed; they are listed.
  case partial = 1
  case nothingDone = 2
  case usage = 64
  case interrupted = 130
}

/// An error that ends the command: one line that names the input and says what to do.
struct CommandError: Error {
  var message: String
  var status = ExitStatus.nothingDone

  init(_ message: String, status: ExitStatus = .nothingDone) {
    self.message = message
    self.status = status
  }

  func report() { StandardError.line("yuliao: \(message)") }
}
