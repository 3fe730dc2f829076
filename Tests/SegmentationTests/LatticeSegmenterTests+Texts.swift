import Foundation
import Testing

@testable import YuliaoSegmentation

/// The files and folders named in `YULIAO_TEXTS`, separated by spaces; `make differential` names them.
private let texts = ProcessInfo.processInfo.environment["YULIAO_TEXTS"].map {
  $0.split(separator: " ").map(String.init)
}

extension LatticeSegmenterTests {
  @Test(.enabled(if: texts != nil, "YULIAO_TEXTS names no files")) func textsAgreeWholeAndByLines() throws {
    var comparison = try EngineComparison(Self.lattice, ICUSegmenter())
    var (files, lines, size, differences) = (0, 0, 0, 0)
    for path in texts!.flatMap(filesBelow) {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let bytes = Array(data)
      files += 1
      size += bytes.count
      let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      lines += parts.count
      for text in parts + parts.map({ $0 + [0x0A] }) + [bytes] {
        guard let difference = comparison.difference(in: text) else { continue }
        differences += 1
        if differences <= 10 { print("\(path): \(difference)") }
      }
    }
    print("texts: \(files) files, \(lines) lines, \(size) bytes, \(differences) differences")
    #expect(files > 0 && differences == 0)
  }

  private func filesBelow(_ path: String) -> [String] {
    var isFolder: ObjCBool = false
    // Data that is not everywhere may be missing here.
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue, let inside = FileManager.default.enumerator(atPath: path) else { return [path] }
    return inside.compactMap { $0 as? String }.map { "\(path)/\($0)" }.sorted()
  }
}
