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
    var tables: [(path: String, bytes: [UInt8])] = []
    for name in names { tables.append(("\(directory)/\(name)", try FileBytes.read("\(directory)/\(name)"))) }
    var snapshot: CalendarDay?
    if let stated = try? FileBytes.read("\(directory)/SNAPSHOT") {
      snapshot = CalendarDay(isoPrefix: String(decoding: stated, as: UTF8.self))
    }
    var added: [(path: String, bytes: [UInt8])] = []
    for file in files { added.append((file, try FileBytes.read(file))) }
    return try load(tables: tables, adding: added, snapshot: snapshot)
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
    let size = (tables + adding).reduce(0) { $0 + $1.bytes.count }
    var builder = GazetteerBuilder(expectedNames: size / 32 + 1024)
    for cue in Cue.allCases {
      for word in Cue.words[cue] ?? [] { builder.add(cue: cue, name: word) }
    }
    for group in [tables, adding] {
      // Aliases name entities of any table, so they come after all entities.
      for isAliasPass in [false, true] {
        for table in group {
          let reader = GazetteerTable(path: table.path)
          try reader.read(table.bytes, aliases: isAliasPass, into: &builder)
        }
      }
    }
    var digest = SHA256()
    for table in tables + adding { table.bytes.withUnsafeBufferPointer { digest.update($0) } }
    return Gazetteer(
      builder: builder, digest: SHA256.hexadecimal(digest.finish()),
      snapshot: snapshot ?? CalendarDay(year: 2025, month: 1, day: 1)!)
  }
}
