import YuliaoTables

/// The list of checkpoints of a run, one a line, each with a checksum: the last whole one is where to go on.
///
/// A line is on the disk before ``commit(_:)`` returns, so whatever ends the process later cannot take it back.
final class Journal {
  private let file: GrowingFile
  /// The last checkpoint committed; nil in a new journal.
  private(set) var last: Checkpoint?

  /// Opens a journal, or begins one; a last line cut short by a crash is dropped.
  init(path: String) throws(FileError) {
    var length = 0
    if FileSystem.exists(path) {
      (last, length) = Journal.read(try FileSystem.contents(of: path))
    }
    file = try GrowingFile(path: path, keeping: length)
  }

  /// The last checkpoint of a journal that is not to be written; nil where there is none.
  static func last(path: String) throws(FileError) -> Checkpoint? {
    guard FileSystem.exists(path) else { return nil }
    return read(try FileSystem.contents(of: path)).last
  }

  func commit(_ checkpoint: Checkpoint) throws(FileError) {
    let json = checkpoint.json
    try file.append(Array(Journal.checksum(json).utf8) + [0x20] + json + [0x0A])
    try file.sync()
    last = checkpoint
  }

  private static func read(_ bytes: [UInt8]) -> (last: Checkpoint?, length: Int) {
    var last: Checkpoint?
    var length = 0
    while let end = bytes[length...].firstIndex(of: 0x0A) {
      let line = bytes[length..<end]
      guard let space = line.firstIndex(of: 0x20) else { break }
      let json = Array(line[(space + 1)...])
      guard Array(line[..<space]) == Array(checksum(json).utf8), let checkpoint = Checkpoint(json: json) else { break }
      last = checkpoint
      length = end + 1
    }
    return (last, length)
  }

  /// FNV-1a: not against malice, but against a line half written.
  private static func checksum(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
