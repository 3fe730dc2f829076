import YuliaoAggregation
import YuliaoCorpus
import YuliaoEntities
import YuliaoExport
import YuliaoICU
import YuliaoTables

/// What goes into `run.json`: what was asked for, with what, and how long it took.
struct RunReport {
  /// Members of `settings` and `gazetteers`.
  let settings: [JSONMember]
  let gazetteers: [JSONMember]
  let counts: RunCounts
  let clock: StageClock
  let time: Duration

  var json: [UInt8] {
    var summary = RunSummary(version: PackageVersion.current, icu: ICUVersion.library)
    summary.settings = settings
    summary.gazetteers = gazetteers
    var json = JSONWriter()
    counts.write(to: &json)
    summary.counts = json.bytes
    summary.seconds = time.seconds
    summary.bytes = counts.inputBytes
    summary.stages = clock.times.map {
      RunSummary.Stage(name: $0.name, seconds: $0.time.seconds, bytes: counts.inputBytes)
    }
    return summary.json
  }

  static func settings(_ options: RunOptions, model: NameModel? = nil) -> [JSONMember] {
    [
      member("inputs", .array(options.inputs.map { .string($0) })),
      member("jobs", .number("\(options.jobs)")),
      member("types", .array(options.types.sorted().map { .string($0.rawValue) })),
      member("model", model.map { .string($0.digest) } ?? .null),
      member("excel", .bool(options.isExcel)),
      member("duplicates", .string(options.duplicates.rawValue)),
      member("shard", options.shard.map { .string($0.description) } ?? .null),
      member("format", options.input.format.map { .string($0.rawValue) } ?? .null),
    ]
  }

  static func gazetteers(_ gazetteer: Gazetteer) -> [JSONMember] {
    [
      member("sha256", .string(gazetteer.digest)),
      member("snapshot", .string(gazetteer.snapshot.description)),
      member("entities", .number("\(gazetteer.entities.count)")),
    ]
  }

  static func member(_ name: String, _ value: JSONValue) -> JSONMember { JSONMember(name: name, value: value) }
}

/// The version of this package.
package enum PackageVersion {
  package static let current = "0.1.0"
}
