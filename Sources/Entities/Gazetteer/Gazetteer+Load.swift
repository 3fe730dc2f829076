import Dispatch
import Synchronization
import YuliaoCorpus
import YuliaoTables

extension Gazetteer {
  /// Loads every `*.csv` of a folder, then further files whose rows add to or override those.
  ///
  /// Throws ``GazetteerError`` naming the file and row that cannot be read.
  public static func load(directory: String, adding files: [String] = []) throws(GazetteerError) -> Gazetteer {
    let names = try FileBytes.csvFiles(in: directory)
    guard !names.isEmpty else {
      throw GazetteerError(path: directory, reason: "holds no CSV files; name the folder with companies.csv in it")
    }
    let tables = try FileBytes.read(all: names.map { "\(directory)/\($0)" })
    var snapshot: CalendarDay?
    if let stated = try? FileBytes.read("\(directory)/SNAPSHOT") {
      snapshot = CalendarDay(isoPrefix: String(decoding: stated, as: UTF8.self))
    }
    var added: [(path: String, bytes: [UInt8])] = []
    for file in files { added.append((file, try FileBytes.read(file))) }
    let cache = GazetteerCache(tables: tables + added, snapshot: snapshot)
    if let compiled = cache?.read() { return compiled }
    let gazetteer = try load(tables: tables, adding: added, snapshot: snapshot)
    cache?.write(gazetteer)
    return gazetteer
  }

  /// Loads single files.
  public static func load(files: [String]) throws(GazetteerError) -> Gazetteer {
    var tables: [(path: String, bytes: [UInt8])] = []
    for file in files { tables.append((file, try FileBytes.read(file))) }
    return try load(tables: tables, adding: [], snapshot: nil)
  }

  /// Loads tables held in memory; the later ones override the earlier.
  static func load(
    tables: [(path: String, bytes: [UInt8])], adding: [(path: String, bytes: [UInt8])] = [],
    snapshot: CalendarDay? = nil
  ) throws(GazetteerError) -> Gazetteer {
    let all = tables + adding
    let digest = TableDigest(of: all.map(\.bytes))
    let size = all.reduce(0) { $0 + $1.bytes.count }
    var builder = GazetteerBuilder(expectedNames: size / 64 + 1024)
    for cue in Cue.allCases {
      for word in Cue.words[cue] ?? [] { builder.add(cue: cue, name: word) }
    }
    for group in [tables, adding] {
      // Aliases name entities of any table, so they come after all entities.
      for isAliasPass in [false, true] {
        for table in group {
          try GazetteerTable(path: table.path).read(table.bytes, aliases: isAliasPass, into: &builder)
        }
      }
    }
    return Gazetteer(
      builder: builder, digest: digest.wait(), snapshot: snapshot ?? CalendarDay(year: 2025, month: 1, day: 1)!)
  }
}

/// The SHA-256 of tables, reckoned beside the loading on another core: it takes as long as a third of it.
private final class TableDigest: Sendable {
  private let group = DispatchGroup()
  private let result = Mutex("")

  init(of tables: [[UInt8]]) {
    DispatchQueue.global().async(group: group) {
      var hash = SHA256()
      for table in tables { table.withUnsafeBufferPointer { hash.update($0) } }
      let text = SHA256.hexadecimal(hash.finish())
      self.result.withLock { $0 = text }
    }
  }

  func wait() -> String {
    group.wait()
    return result.withLock { $0 }
  }
}
