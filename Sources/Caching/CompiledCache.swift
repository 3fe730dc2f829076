#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file with the compiled form of something that takes long to make, in the user's cache folder or beside the tables.
///
/// ```swift
/// let cache = CompiledCache("dictionary", key: digestOfTheSource)
/// if let found = cache?.read({ Compiled(&$0) }) { return found }
/// let made = make()
/// cache?.write { made.write(to: &$0) }
/// ```
///
/// The folder is `$XDG_CACHE_HOME/yuliao`, else `~/.cache/yuliao`; `YULIAO_CACHE=off` turns it off. Before it, what an
/// installation made for all users is looked at: `share/yuliao` beside the binary's folder. A file is looked at only where
/// its key is the one wanted and its digests fit; it is written beside and renamed, so that no reader meets half a file.
package struct CompiledCache {
  private let name: String
  /// Where files are looked for, and the one of these folders to which they are written.
  private let folders: [String]
  private let folder: String?
  private let key: [UInt64]

  /// Whether there is a folder, and the user wants it used.
  package static var isWanted: Bool { !isOff && (folder ?? installed) != nil }

  /// The file `name.compiled` for contents of this key, to which the binary's own is added: another binary may compile
  /// in another way. nil where none is wanted, or the binary cannot be told.
  package init?(_ name: String, key: FastDigest) {
    guard CompiledCache.isWanted else { return nil }
    var key = key
    guard CompiledCache.addBinary(to: &key) else { return nil }
    self.init(folder: CompiledCache.folder, installed: CompiledCache.installed, name: name, key: key.value)
  }

  init(folder: String?, installed: String? = nil, name: String, key: [UInt64]) {
    self.name = "\(name).compiled"
    self.folder = folder
    folders = [installed, folder].compactMap { $0 }
    self.key = key
  }

  private static var isOff: Bool { variable("YULIAO_CACHE") == "off" }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The user's own; nil where the environment names no home, as a service's may.
  private static var folder: String? {
    if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") { return "\(cache)/yuliao" }
    return variable("HOME").map { "\($0)/.cache/yuliao" }
  }

  /// `share/yuliao` of the prefix whose `bin` holds this binary.
  private static var installed: String? {
    #if os(Linux)
      guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
      defer { free(resolved) }
      let parts = String(cString: resolved).split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 2 else { return nil }
      return (parts.dropLast(2) + ["share", "yuliao"]).joined(separator: "/")
    #else
      return nil
    #endif
  }

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

  /// What the file holds; nil where there is none for this key, it is damaged, or `body` does not take it.
  package func read<Value>(_ body: (inout ArraySource) -> Value?) -> Value? {
    for folder in folders {
      guard var source = ArraySource(path: "\(folder)/\(name)", key: key) else { continue }
      if let value = body(&source) { return value }
    }
    return nil
  }

  /// Leaves the compiled form for the next time; where that fails, it will be made again.
  package func write(_ body: (inout ArraySink) -> Void) {
    guard let folder else { return }
    if mkdir(folder, 0o755) != 0, errno == ENOENT {
      guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
      _ = mkdir(String(folder[..<slash]), 0o700)
      _ = mkdir(folder, 0o755)
    }
    let path = "\(folder)/\(name)"
    let temporary = "\(path).\(getpid())"
    guard var sink = ArraySink(path: temporary, key: key) else { return }
    body(&sink)
    if !sink.finish() || rename(temporary, path) != 0 { unlink(temporary) }
  }
}
