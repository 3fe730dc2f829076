/// The samples of hashes of many texts, each appended once and read seldom, so that all but the latest lie on disk.
///
/// A sample in memory costs up to 1 KB. Without a folder, or where it cannot be written, all stay in memory.
final class SampleStore {
  /// Hashes gathered before they are written.
  private static let block = 1 << 18
  private static let stride = MemoryLayout<UInt32>.stride

  private var starts: [Int] = [0]
  /// What is not on disk: the hashes from ``written`` on.
  private var held: [UInt32] = []
  private var written = 0
  private var isWritable = true
  private let file: UnnamedFile?
  private var scratch: [UInt32] = []

  init(folder: String?) {
    file = folder.flatMap { try? UnnamedFile(in: $0) }
  }

  func append(_ sample: [UInt32]) {
    held.append(contentsOf: sample)
    starts.append(starts.last! + sample.count)
    if held.count >= SampleStore.block { layAside() }
  }

  /// A sample; throws where the disk no longer gives it back.
  func sample(_ index: Int) throws(SpillError) -> ArraySlice<UInt32> {
    let range = starts[index]..<starts[index + 1]
    guard range.lowerBound < written, let file else {
      return held[range.lowerBound - written..<range.upperBound - written]
    }
    if scratch.count < range.count { scratch = [UInt32](repeating: 0, count: range.count) }
    let result = scratch.withUnsafeMutableBytes { bytes in
      Result { () throws(SpillError) in
        try file.read(
          into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<(range.count * SampleStore.stride)]),
          at: range.lowerBound * SampleStore.stride)
      }
    }
    try result.get()
    return scratch[..<range.count]
  }

  private func layAside() {
    guard let file, isWritable else { return }
    let isWritten = held.withUnsafeBytes { (try? file.write($0, at: written * SampleStore.stride)) != nil }
    guard isWritten else {
      isWritable = false
      return
    }
    written += held.count
    held.removeAll(keepingCapacity: true)
  }
}
