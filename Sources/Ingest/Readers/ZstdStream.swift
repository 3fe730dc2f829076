internal import CZstd

/// What is packed in Zstandard, frame after frame.
final class ZstdStream: ByteStream {
  private let source: BufferedInput
  private let context: OpaquePointer
  private var input: [UInt8] = []
  private var at = 0
  private var isDone = false
  private var isInFrame = false
  private var produced = 0
  private let ratioLimit: Int

  init(_ source: BufferedInput, ratioLimit: Int) throws(StreamError) {
    guard let context = ZSTD_createDStream() else { throw StreamError(reason: "no memory to unpack zstd") }
    self.source = source
    self.context = context
    self.ratioLimit = ratioLimit
  }

  deinit { ZSTD_freeDStream(context) }

  var bytesTaken: Int { source.bytesTaken }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(StreamError) -> Int {
    while !isDone {
      if at == input.count {
        input = try source.some(upTo: 1 << 16)
        at = 0
        if input.isEmpty {
          isDone = true
          if isInFrame { throw StreamError(reason: "the zstd data ends in the middle: truncated") }
          return 0
        }
      }
      var made = 0
      let result = input.withUnsafeBytes { bytes -> Int in
        var from = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: at)
        var to = ZSTD_outBuffer(dst: buffer, size: count, pos: 0)
        let result = ZSTD_decompressStream(context, &to, &from)
        at = from.pos
        made = to.pos
        return result
      }
      if ZSTD_isError(result) != 0 {
        isDone = true
        throw StreamError(reason: "the zstd data is damaged: \(String(cString: ZSTD_getErrorName(result)))")
      }
      isInFrame = result != 0
      produced += made
      if produced > 1 << 28, produced / max(1, source.position) > ratioLimit {
        isDone = true
        throw StreamError(reason: "unpacked more than \(ratioLimit) times its size: taken for a decompression bomb")
      }
      if made > 0 { return made }
    }
    return 0
  }
}
