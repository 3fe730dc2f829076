internal import CLibArchive

/// Zip and tar: the members that are articles or containers of them, one after another, never unpacked to disk.
final class ArchiveReader: RecordReader {
  private let source: ArchiveSource
  private let archive: OpaquePointer
  private let options: InputOptions
  private var member: (name: String, reader: any RecordReader)?
  private var isDone = false

  init(_ input: BufferedInput, options: InputOptions) throws(StreamError) {
    guard let archive = archive_read_new() else { throw StreamError(reason: "no memory to open the archive") }
    self.archive = archive
    self.options = options
    source = ArchiveSource(input)
    archive_read_support_format_zip_streamable(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_zstd(archive)
    let context = Unmanaged.passUnretained(source).toOpaque()
    let status = archive_read_open(
      archive, context, nil,
      { _, context, buffer in
        let source = Unmanaged<ArchiveSource>.fromOpaque(context!).takeUnretainedValue()
        return source.next(buffer)
      }, nil)
    if status != ARCHIVE_OK { throw StreamError(reason: "the archive cannot be opened: \(message)") }
  }

  deinit { archive_read_free(archive) }

  func next() -> ReaderItem? {
    while !isDone {
      if let current = member {
        switch current.reader.next() {
        case .record(var record):
          record.member = current.name
          return .record(record)
        case .failure(let offset, let reason): return .failure(offset: offset, reason: "\(current.name): \(reason)")
        case .skipped: return .skipped
        case nil: member = nil
        }
      }
      var entry: OpaquePointer?
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF {
        isDone = true
      } else if status < ARCHIVE_WARN || entry == nil {
        isDone = true
        return .failure(offset: source.position, reason: "the archive is damaged: \(message)")
      } else if let item = begin(entry!) {
        return item
      }
    }
    return nil
  }

  /// Chooses the reader of a member; an item where it has none.
  private func begin(_ entry: OpaquePointer) -> ReaderItem? {
    guard UInt32(archive_entry_filetype(entry)) & 0o170000 == 0o100000 else { return nil }
    let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    let name = ArchiveReader.harmless(path.map { String(cString: $0) } ?? "member")
    if name.hasPrefix("__MACOSX/") { return nil }
    switch FileNames.role(of: name) {
    case .unreadable(let reason): return .failure(offset: nil, reason: "\(name): \(reason)")
    case .other: return .skipped
    case .article: break
    }
    let fileExtension = FileNames.lastExtension(of: name.lowercased())
    if ["zip", "tar", "tgz"].contains(fileExtension) {
      return .failure(offset: nil, reason: "\(name): an archive inside an archive is not opened; unpack it first")
    }
    do throws(StreamError) {
      let stream = ArchiveMemberStream(archive, source, ratioLimit: options.expansionLimit)
      let opened = try ReaderChoice.reader(for: BufferedInput(stream), name: name, options: options, isInArchive: true)
      member = (name, opened.reader)
      return nil
    } catch {
      return .failure(offset: nil, reason: "\(name): \(error.reason)")
    }
  }

  /// A member's path without what would lead out of the archive.
  private static func harmless(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "/")
  }

  private var message: String { archive_error_string(archive).map { String(cString: $0) } ?? "unknown fault" }
}

/// Feeds an archive from a buffered input.
final class ArchiveSource {
  private let input: BufferedInput
  private var chunk: [UInt8] = []
  private let storage = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 16)

  init(_ input: BufferedInput) {
    self.input = input
  }

  deinit { storage.deallocate() }

  var position: Int { input.position }
  var bytesTaken: Int { input.bytesTaken }

  /// Points the caller to the next bytes, which stay until the next call; 0 at the end.
  func next(_ buffer: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    guard let chunk = try? input.some(upTo: 1 << 16) else { return -1 }
    chunk.withUnsafeBufferPointer { storage.update(from: $0.baseAddress!, count: chunk.isEmpty ? 0 : chunk.count) }
    buffer?.pointee = UnsafeRawPointer(storage)
    return chunk.count
  }
}

/// The bytes of the member an archive stands at.
final class ArchiveMemberStream: ByteStream {
  private let archive: OpaquePointer
  private let source: ArchiveSource
  private let ratioLimit: Int
  private var produced = 0

  init(_ archive: OpaquePointer, _ source: ArchiveSource, ratioLimit: Int) {
    self.archive = archive
    self.source = source
    self.ratioLimit = ratioLimit
  }

  var bytesTaken: Int { source.bytesTaken }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(StreamError) -> Int {
    let got = archive_read_data(archive, buffer, count)
    if got < 0 {
      let reason = archive_error_string(archive).map { String(cString: $0) } ?? "unknown fault"
      throw StreamError(reason: "the member is damaged: \(reason)")
    }
    produced += got
    if produced > 1 << 28, produced / max(1, source.position) > ratioLimit {
      throw StreamError(
        reason: "unpacked more than \(ratioLimit) times the archive's size: taken for a decompression bomb")
    }
    return got
  }
}
