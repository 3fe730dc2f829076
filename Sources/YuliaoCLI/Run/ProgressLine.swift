@preconcurrency import Dispatch
import Synchronization
import Yuliao

/// The line on a terminal that shows how far a run is; drawn five times a second.
final class ProgressLine: Sendable {
  private let progress: Progress
  private let start = ContinuousClock.now
  private let width: Int
  private let timer: any DispatchSourceTimer
  private let queue = DispatchQueue(label: "yuliao.progress")

  /// nil where standard error is no terminal.
  init?(_ progress: Progress) {
    guard let width = Machine.terminalWidth else { return nil }
    self.width = width
    self.progress = progress
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: .now() + 0.5, repeating: 0.2)
    timer.setEventHandler { [weak self] in self?.draw() }
    timer.activate()
  }

  /// Takes the line away, before anything else is written.
  func end() {
    timer.cancel()
    queue.sync { StandardError.write("\r\u{1B}[K") }
  }

  private func draw() {
    let time = ContinuousClock.now - start
    let text = ProgressLine.text(progress, seconds: time.seconds)
    StandardError.write("\r\(text.prefix(width - 1))\u{1B}[K")
  }

  /// `1,204 documents · 21.3 MB/s · 0:42 left · 30,120 mentions · 2 failures`
  static func text(_ progress: Progress, seconds: Double) -> String {
    let bytes = Double(progress.bytesRead)
    var parts = ["\(Counted(progress.documents, "document"))", "\(Rounded(bytes / 1e6 / max(seconds, 0.001))) MB/s"]
    let left = Double(progress.totalBytes) - bytes
    if progress.totalBytes > 0, bytes > 0, left > 0 { parts.append("\(clock(seconds * left / bytes)) left") }
    parts.append("\(Counted(progress.mentions, "mention"))")
    parts.append("\(Counted(progress.failures, "failure"))")
    return parts.joined(separator: " · ")
  }

  /// `0:42`, `1:02:03`
  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
  }
}
