import YuliaoCorpus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps the compiled form of large gazetteers in the user's cache folder; a gazetteer is complete without it.
///
/// `YULIAO_CACHE=off` turns it off. A file is looked at only where its key, a digest of the tables, of the rules' own
/// words and of the binary, is the one wanted; it is written beside and renamed, so that no reader meets half a file.
struct GazetteerCache {
  private let path: String
  private let folder: String
  private let key: [UInt64]

  /// nil where there is nothing to gain, no folder to write to, or the user wants none.
  init?(tables: [(path: String, bytes: [UInt8])], snapshot: CalendarDay?) {
    guard tables.reduce(0, { $0 + $1.bytes.count }) > 1 << 20, let folder = GazetteerCache.folder else { return nil }
    var place = FastDigest()
    var contents = FastDigest()
    for table in tables {
      place.update(table.path)
      contents.update(table.path)
      contents.update(table.bytes)
    }
    contents.update(snapshot.map { "\($0)" } ?? "")
    contents.update(CharacterTable.shared.symbols)
    contents.update(CharacterTable.shared.classes)
    for cue in Cue.allCases {
      for word in Cue.words[cue] ?? [] { contents.update(word) }
    }
    guard GazetteerCache.addBinary(to: &contents) else { return nil }
    self.folder = folder
    path = "\(folder)/gazetteer-\(String(place.value[0], radix: 16)).compiled"
    key = contents.value
  }

  private static var folder: String? {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    if variable("YULIAO_CACHE") == "off" { return nil }
    if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") { return "\(cache)/yuliao" }
    return variable("HOME").map { "\($0)/.cache/yuliao" }
  }

  /// Another binary may read tables in another way, so its size and time belong to the key.
  private static func addBinary(to digest: inout FastDigest) -> Bool {
    #if os(Linux)
      var status = stat()
      guard stat("/proc/self/exe", &status) == 0 else { return false }
      for number in [Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec] {
        digest.update(number: UInt64(bitPattern: Int64(number)))
      }
      return true
    #else
      return false
    #endif
  }

  func read() -> Gazetteer? {
    guard var source = ArraySource(path: path, key: key) else { return nil }
    return CompiledGazetteer(&source).map { Gazetteer($0) }
  }

  /// Leaves the compiled form for the next time; where that fails, the tables will be read again.
  func write(_ gazetteer: Gazetteer) {
    if mkdir(folder, 0o755) != 0, errno == ENOENT {
      guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
      _ = mkdir(String(folder[..<slash]), 0o700)
      _ = mkdir(folder, 0o755)
    }
    let temporary = "\(path).\(getpid())"
    guard var sink = ArraySink(path: temporary, key: key) else { return }
    CompiledGazetteer.write(gazetteer, to: &sink)
    if !sink.finish() || rename(temporary, path) != 0 { unlink(temporary) }
  }
}
