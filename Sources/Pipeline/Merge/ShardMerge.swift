import YuliaoAggregation
import YuliaoCorpus
import YuliaoIngest
import YuliaoTables

/// Puts the shards of a run together: the files are those that one run over all inputs would have left.
///
/// ```swift
/// let outcome = try ShardMerge(shards: ["part-1", "part-2"], output: "tables").run()
/// ```
///
/// Reads and writes every byte once; memory holds the tables, and a piece of each shard.
public struct ShardMerge: Sendable {
  private let shards: [String]
  private let output: String
  private let mode: RunOptions.Mode

  /// - Parameters:
  ///   - shards: the folders of all shards, in any order.
  ///   - mode: `fresh` or `restart`; a merge that was cut short begins anew.
  public init(shards: [String], output: String, mode: RunOptions.Mode = .fresh) {
    self.shards = shards
    self.output = output
    self.mode = mode
  }

  public func run(progress: Progress = Progress()) throws(RunError) -> RunOutcome {
    do {
      return try carryOut(progress)
    } catch let error as RunError {
      throw error
    } catch let error as FileError {
      throw .file(error)
    } catch {
      throw .other("\(error)")
    }
  }

  private func carryOut(_ progress: Progress) throws -> RunOutcome {
    let start = ContinuousClock.now
    if let own = shards.first(where: { FileSystem.isSame($0, output) }) {
      throw RunError.other("\(own) is a shard and cannot hold the merged tables: choose another folder")
    }
    let readers = try shards.map { try ShardReader(path: $0) }
    let first = try check(readers)
    guard let snapshot = first.identity[RunIdentity.snapshot].flatMap({ CalendarDay(isoPrefix: $0) }) else {
      throw RunError.damagedState(file: "\(first.path)/.yuliao/identity.json")
    }
    let folder = try OutputFolder(output, mode)
    defer { folder.unlock() }
    var options = RunOptions(inputs: [], output: output)
    options.isExcel = first.identity[RunIdentity.form] == RunIdentity.excel
    options.duplicates = first.identity[RunIdentity.duplicates].flatMap(Duplicates.init(rawValue:)) ?? .mark
    var identity = first.identity
    identity[RunIdentity.shard] = "none"
    try FileSystem.replace(folder.state("identity.json"), with: identity.json)
    var state = try RunState(folder, at: nil, snapshot: snapshot)
    state.aggregates.counts.skipped = first.report["counts"]?["skipped_files"]?.int ?? 0
    let writer = try RunWriter(
      options: options, folder: folder, journal: try Journal(path: folder.state("journal")), state: state,
      progress: progress)
    // A few hundred shards at most: looking at each is cheaper than the rows it finds.
    while let next = readers.min(by: { ($0.nextOrdinal ?? .max) < ($1.nextOrdinal ?? .max) }), next.nextOrdinal != nil {
      try next.moveNext(to: writer)
    }
    return try writer.finish(began: start) { writer in
      RunReport(
        settings: (first.report["settings"]?.members ?? []).filter { $0.name != "shard" && $0.name != "jobs" }
          + [RunReport.member("merged", .array(readers.map { .string($0.path) }))],
        gazetteers: first.report["gazetteers"]?.members ?? [], counts: writer.counts, clock: writer.clock,
        time: ContinuousClock.now - start
      ).json
    }
  }

  /// Makes sure that the shards are all those of one run, and returns the first of them.
  private func check(_ readers: [ShardReader]) throws(RunError) -> ShardReader {
    guard let first = readers.min(by: { $0.shard.index < $1.shard.index }) else {
      throw .notAShard(output, "no shards were given")
    }
    var seen: [Int: String] = [:]
    for reader in readers {
      var identity = reader.identity
      identity[RunIdentity.shard] = first.identity[RunIdentity.shard]
      if reader.shard.count != first.shard.count {
        throw .notAShard(reader.path, "it is shard \(reader.shard), not one of \(first.shard.count)")
      }
      if let (name, here, there) = identity.firstDifference(from: first.identity) {
        throw .notAShard(reader.path, "\(name) differ from \(first.path) (\(here), there \(there))")
      }
      if let other = seen.updateValue(reader.path, forKey: reader.shard.index) {
        throw .notAShard(reader.path, "\(other) is shard \(reader.shard) too")
      }
    }
    let missing = (1...first.shard.count).filter { seen[$0] == nil }
    if !missing.isEmpty {
      throw .notAShard(
        output, "missing of \(first.shard.count) shards: \(missing.map(String.init).joined(separator: ", "))")
    }
    return first
  }
}
