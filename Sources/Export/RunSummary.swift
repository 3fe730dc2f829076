import YuliaoTables

/// What `run.json` says of a run: the only file that holds clock times.
///
/// ```swift
/// var summary = RunSummary(version: "1.0", icu: "72.1")
/// summary.settings = [JSONMember(name: "jobs", value: .number("4"))]
/// try file.write(summary.json)
/// ```
package struct RunSummary: Sendable {
  /// The number of the folder's layout; raised when a reader of the old one would be wrong.
  package static let format = 1

  /// The work one stage did, summed over the workers.
  package struct Stage: Sendable {
    package var name: String
    package var seconds: Double
    package var bytes: Int

    package init(name: String, seconds: Double, bytes: Int) {
      self.name = name
      self.seconds = seconds
      self.bytes = bytes
    }
  }

  package var version: String
  package var icu: String
  package var settings: [JSONMember] = []
  /// Files, digest, snapshot day.
  package var gazetteers: [JSONMember] = []
  /// The object that the run's counters write.
  package var counts: [UInt8] = Array("{}".utf8)
  /// Wall time of the whole.
  package var seconds = 0.0
  /// Bytes of input read in that time.
  package var bytes = 0
  package var stages: [Stage] = []
  /// Further members, kept at the end.
  package var others: [JSONMember] = []

  package init(version: String, icu: String) {
    self.version = version
    self.icu = icu
  }

  /// The file's bytes: an object with one member a line.
  package var json: [UInt8] {
    var lines: [[UInt8]] = []
    func member(_ name: String, _ write: (inout JSONWriter) -> Void) {
      var json = JSONWriter()
      json.name(name)
      write(&json)
      lines.append(json.bytes)
    }
    member("format") { $0.number(RunSummary.format) }
    member("yuliao") { $0.string(version) }
    member("icu") { $0.string(icu) }
    member("settings") { $0.value(.object(settings)) }
    member("gazetteers") { $0.value(.object(gazetteers)) }
    member("counts") { $0.raw(counts) }
    member("seconds") { $0.number(seconds, digits: 3) }
    member("mb_per_s") { $0.number(RunSummary.throughput(bytes, seconds), digits: 2) }
    member("stages") { json in
      json.beginArray()
      for stage in stages {
        json.beginObject()
        json.member("stage", stage.name)
        json.member("seconds", stage.seconds, digits: 3)
        json.member("bytes", stage.bytes)
        json.member("mb_per_s", RunSummary.throughput(stage.bytes, stage.seconds), digits: 2)
        json.endObject()
      }
      json.endArray()
    }
    for other in others { member(other.name) { $0.value(other.value) } }
    return Array("{\n  ".utf8) + Array(lines.joined(separator: Array(",\n  ".utf8))) + Array("\n}\n".utf8)
  }

  private static func throughput(_ bytes: Int, _ seconds: Double) -> Double {
    seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
  }
}
