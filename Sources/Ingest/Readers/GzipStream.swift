internal import CZlib

/// What is packed in gzip, member after member, or in zlib's own form.
///
/// After a fault reading may go on at the next member: web archives pack each record by itself.
final class GzipStream: ByteStream {
  private let source: BufferedInput
  private var state = z_stream()
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  /// `input[at..<end]` is not yet unpacked.
  private var at = 0
  private var end = 0
  private var isInMember = true
  private var isDone = false
  private var produced = 0
  private let ratioLimit: Int

  init(_ source: BufferedInput, ratioLimit: Int) {
    self.source = source
    self.ratioLimit = ratioLimit
    // 15 bits of window, and the header tells gzip from zlib.
    _ = zlib_inflateInit(&state, 15 + 32)
  }

  deinit { inflateEnd(&state) }

  var bytesTaken: Int { source.bytesTaken }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(StreamError) -> Int {
    while !isDone {
      if at == end {
        let chunk = try source.some(upTo: 1 << 16)
        if chunk.isEmpty {
          isDone = true
          if isInMember, produced > 0 || end > 0 {
            throw StreamError(reason: "the gzip data ends in the middle: truncated")
          }
          return 0
        }
        input = chunk
        at = 0
        end = chunk.count
      }
      if !isInMember, try !beginMember() { continue }
      let (status, used, made) = inflateSome(buffer, count)
      at += used
      produced += made
      if produced > 1 << 28, produced / max(1, source.position) > ratioLimit {
        isDone = true
        throw StreamError(reason: "unpacked more than \(ratioLimit) times its size: taken for a decompression bomb")
      }
      if status == Z_STREAM_END {
        isInMember = false
        inflateReset(&state)
      } else if status != Z_OK, status != Z_BUF_ERROR {
        isInMember = false
        failedAt = source.position - (end - at)
        throw StreamError(reason: "the gzip data is damaged near packed byte \(source.position - (end - at))")
      }
      if made > 0 { return made }
      if status == Z_BUF_ERROR, used == 0, at < end { isDone = true }
    }
    return 0
  }

  private var failedAt: Int?

  /// Goes to the next member behind a fault; false where there is none.
  func resynchronise() -> Bool {
    guard !isDone, failedAt != nil else { return false }
    failedAt = nil
    inflateReset(&state)
    while true {
      while at + 2 < end {
        if input[at] == 0x1F, input[at + 1] == 0x8B, input[at + 2] == 8 {
          isInMember = true
          return true
        }
        at += 1
      }
      let rest = Array(input[at..<end])
      guard let chunk = try? source.some(upTo: 1 << 16), !chunk.isEmpty else {
        isDone = true
        return false
      }
      input = rest + chunk
      at = 0
      end = input.count
    }
  }

  /// Whether another member begins here; padding of zeros is passed over, other bytes end the stream.
  private func beginMember() throws(StreamError) -> Bool {
    while at < end, input[at] == 0 { at += 1 }
    guard at < end else { return false }
    if input[at] == 0x1F {
      isInMember = true
      return true
    }
    failedAt = source.position - (end - at)
    throw StreamError(reason: "what follows a gzip member is no gzip data, near packed byte \(failedAt!)")
  }

  private func inflateSome(_ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> (Int32, Int, Int) {
    input.withUnsafeMutableBufferPointer { input in
      state.next_in = input.baseAddress! + at
      state.avail_in = UInt32(end - at)
      state.next_out = buffer
      state.avail_out = UInt32(clamping: count)
      let before = Int(state.avail_out)
      let status = inflate(&state, Z_NO_FLUSH)
      return (status, end - at - Int(state.avail_in), before - Int(state.avail_out))
    }
  }

  /// Unpacks a body at once: gzip, zlib or bare deflate; nil where it is damaged from the start.
  static func unpacked(_ bytes: [UInt8], isBare: Bool, limit: Int) -> [UInt8]? {
    var state = z_stream()
    guard zlib_inflateInit(&state, isBare ? -15 : 15 + 32) == Z_OK else { return nil }
    defer { inflateEnd(&state) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var source = bytes
    return source.withUnsafeMutableBufferPointer { source -> [UInt8]? in
      state.next_in = source.baseAddress
      state.avail_in = UInt32(clamping: source.count)
      while true {
        let (status, made) = buffer.withUnsafeMutableBufferPointer { buffer -> (Int32, Int) in
          state.next_out = buffer.baseAddress
          state.avail_out = UInt32(buffer.count)
          let status = inflate(&state, Z_NO_FLUSH)
          return (status, buffer.count - Int(state.avail_out))
        }
        out.append(contentsOf: buffer[..<made])
        if status == Z_STREAM_END || out.count > limit { return out }
        if status != Z_OK || made == 0 { return out.isEmpty ? nil : out }
      }
    }
  }
}
