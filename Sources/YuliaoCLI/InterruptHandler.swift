@preconcurrency import Dispatch
import Yuliao

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns Ctrl-C and the system's wish to end (SIGTERM, SIGHUP) into an orderly stop.
///
/// A stage may sit on a huge document for longer than anyone waits after Ctrl-C; then the process ends on its own
/// accord, which loses no more than what came after the last checkpoint.
final class InterruptHandler: Sendable {
  private static let patience = 0.6
  private let sources: [any DispatchSourceSignal]

  init(_ cancellation: Cancellation, folder: String) {
    let queue = DispatchQueue(label: "yuliao.signals", qos: .userInteractive)
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        cancellation.cancel()
        queue.asyncAfter(deadline: .now() + InterruptHandler.patience) {
          StandardError.line("\nyuliao: \(RunError.interrupted(folder: folder))")
          _exit(ExitStatus.interrupted.rawValue)
        }
      }
      source.activate()
      return source
    }
  }

  deinit {
    for source in sources { source.cancel() }
  }
}
