internal import CBrotli

/// Bodies packed in Brotli, as servers send them.
enum BrotliBody {
  /// The unpacked bytes, up to a limit; nil where they are damaged.
  static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    defer { BrotliDecoderDestroyInstance(state) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    return bytes.withUnsafeBufferPointer { source -> [UInt8]? in
      var available = source.count
      var next = source.baseAddress
      while true {
        let (result, made) = buffer.withUnsafeMutableBufferPointer { buffer -> (BrotliDecoderResult, Int) in
          var room = buffer.count
          var target = buffer.baseAddress
          let result = BrotliDecoderDecompressStream(state, &available, &next, &room, &target, nil)
          return (result, buffer.count - room)
        }
        out.append(contentsOf: buffer[..<made])
        if result == BROTLI_DECODER_RESULT_SUCCESS || out.count > limit { return out }
        if result != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT { return nil }
      }
    }
  }
}
