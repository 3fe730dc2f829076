/// Sorted pairs laid aside on disk.
///
/// Never changes once made, so it may be shared between threads and copies of a table.
final class SpillFile: Sendable {
  let count: Int
  private let file: UnnamedFile

  init(_ pairs: [NumberPair], in folder: String) throws(SpillError) {
    count = pairs.count
    file = try UnnamedFile(in: folder)
    let result = pairs.withUnsafeBytes { bytes in
      Result { () throws(SpillError) in try file.write(bytes, at: 0) }
    }
    try result.get()
  }

  func read(from first: Int, count: Int) throws(SpillError) -> [NumberPair] {
    var pairs = [NumberPair](repeating: NumberPair(key: 0, value: 0), count: count)
    let result = pairs.withUnsafeMutableBytes { bytes in
      Result { () throws(SpillError) in try file.read(into: bytes, at: first * MemoryLayout<NumberPair>.stride) }
    }
    try result.get()
    return pairs
  }
}
