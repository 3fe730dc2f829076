import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads small files whole without Foundation.
enum FileBytes {
  static func read(_ path: String) throws(GazetteerError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw GazetteerError(path: path, reason: "is a folder; name a CSV file")
    }
    // One byte more than the file says, so that its end is met without a second round; a pipe says none.
    var bytes: [UInt8] = []
    var room = Int(status.st_size) + 1
    while true {
      let (part, isWhole) = try read(descriptor, upTo: room, path)
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if isWhole { return bytes }
      room = max(bytes.count, 1 << 16)
    }
  }

  /// Reads several files side by side: most of the time goes into the fresh memory's pages. Of several that cannot be
  /// read the first is named.
  static func read(all paths: [String]) throws(GazetteerError) -> [(path: String, bytes: [UInt8])] {
    let read = Mutex([Result<[UInt8], GazetteerError>?](repeating: nil, count: paths.count))
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let result = Result { () throws(GazetteerError) in try FileBytes.read(paths[index]) }
      read.withLock { $0[index] = result }
    }
    var tables: [(path: String, bytes: [UInt8])] = []
    for (path, result) in zip(paths, read.withLock { $0 }) { tables.append((path, try result!.get())) }
    return tables
  }

  /// Reads a number of bytes, fewer where the file ends before, and says whether it does.
  private static func read(
    _ descriptor: Int32, upTo room: Int, _ path: String
  ) throws(GazetteerError) -> (bytes: [UInt8], isWhole: Bool) {
    var last = 1
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while last > 0, count < room {
        #if canImport(Glibc)
          last = Glibc.read(descriptor, buffer.baseAddress! + count, room - count)
        #else
          last = Darwin.read(descriptor, buffer.baseAddress! + count, room - count)
        #endif
        if last > 0 { count += last } else if last < 0, errno == EINTR { last = 1 }
      }
    }
    guard last >= 0 else { throw failure(path) }
    return (bytes, last == 0)
  }

  /// The names of the CSV files in a folder, sorted by bytes.
  static func csvFiles(in directory: String) throws(GazetteerError) -> [String] {
    guard let handle = opendir(directory) else { throw failure(directory) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".csv"), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func failure(_ path: String) -> GazetteerError {
    GazetteerError(path: path, reason: "cannot be read: \(String(cString: strerror(errno)))")
  }
}
