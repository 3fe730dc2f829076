import YuliaoCorpus
import YuliaoIngest

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The inputs of a run, and what they are recognised by when it is resumed.
struct RunInputs {
  let list: InputList
  /// Files, bytes and a digest of all paths, sizes and times of change.
  let fingerprint: String

  init(_ options: RunOptions) {
    var list = InputWalker.list(options.inputs, options: options.input)
    // A run into a folder below its own input must not read what it wrote.
    if let output = RunInputs.resolved(options.output) {
      for root in options.inputs {
        guard let resolved = RunInputs.resolved(root), output.hasPrefix(resolved + "/") else { continue }
        let below = root + output.dropFirst(resolved.utf8.count) + "/"
        list.inputs.removeAll { $0.path.hasPrefix(below) }
      }
    }
    self.list = list
    fingerprint = RunInputs.fingerprint(of: list)
  }

  private static func fingerprint(of list: InputList) -> String {
    var digest = SHA256()
    for input in list.inputs {
      var line = Array(input.path.utf8)
      line.append(0)
      if let changed = input.changed {
        let (seconds, nanoseconds) = changed.quotientAndRemainder(dividingBy: 1_000_000_000)
        line += "\(input.size) \(seconds) \(nanoseconds)".utf8
      }
      line.append(0)
      line.withUnsafeBufferPointer { digest.update($0) }
    }
    let hexadecimal = SHA256.hexadecimal(digest.finish())
    return "\(list.inputs.count) files, \(list.totalSize) bytes, digest \(hexadecimal.prefix(16))"
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
