/// The time each stage took, added up over all workers.
struct StageClock: Sendable {
  /// Stage names in the order of the line, each with its time.
  private(set) var times: [(name: String, time: Duration)] = []

  /// Runs a piece of work and books its time on a stage.
  mutating func measure<R, E>(_ name: String, _ work: () throws(E) -> R) throws(E) -> R {
    let start = ContinuousClock.now
    defer { add(ContinuousClock.now - start, to: name) }
    return try work()
  }

  mutating func add(_ time: Duration, to name: String) {
    if let index = times.firstIndex(where: { $0.name == name }) {
      times[index].time += time
    } else {
      times.append((name, time))
    }
  }

  static func += (a: inout StageClock, b: StageClock) {
    for (name, time) in b.times { a.add(time, to: name) }
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
