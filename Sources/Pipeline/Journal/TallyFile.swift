import YuliaoAggregation

/// The file of a run's tallies: pieces of a ``TallyLog``, each behind its length, so that it is read piece by piece.
enum TallyFile {
  private static let header = 8

  /// A piece as it is appended to the file.
  static func framed(_ piece: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    guard !piece.isEmpty else { return bytes }
    bytes.reserveCapacity(piece.count + header)
    withUnsafeBytes(of: UInt64(piece.count).littleEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: piece)
    return bytes
  }

  /// Gives the documents of a file back in order, one piece in memory at a time.
  struct Reader {
    private let file: SequentialFile
    private(set) var log = TallyLogReader([])

    init(path: String, limit: Int = .max) throws(FileError) {
      file = try SequentialFile(path: path, limit: limit)
    }

    mutating func next() throws -> LoggedDocument? {
      while true {
        if let document = try log.next() { return document }
        if try file.isAtEnd() { return nil }
        let length = try file.take(header).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (8 * $1.offset) }
        guard length <= Int32.max else { throw RunError.damagedState(file: file.path) }
        log.feed(try file.take(Int(length)))
      }
    }
  }
}
