import YuliaoICU

/// Finds the encoding of bytes that are not UTF-8 by the likelihood of what they decode to.
struct EncodingGuess {
  private struct Candidate {
    let encoding: TextEncoding
    let families: [CharacterModel.Family]
  }

  private static let eastern: [Candidate] = [
    Candidate(encoding: .gb18030, families: [.chinese]),
    Candidate(encoding: .big5, families: [.chinese]),
    Candidate(encoding: TextEncoding(declared: "shift_jis")!, families: [.japanese]),
    Candidate(encoding: TextEncoding(name: "EUC-JP", converter: "EUC-JP"), families: [.japanese]),
    Candidate(encoding: TextEncoding(declared: "euc-kr")!, families: [.korean]),
  ]

  private static let western = [
    Candidate(encoding: TextEncoding(declared: "windows-1252")!, families: [.latin])
  ]

  private static let singleByte: [Candidate] = [
    Candidate(encoding: TextEncoding(name: "windows-1250", converter: "windows-1250"), families: [.latin]),
    Candidate(encoding: TextEncoding(name: "windows-1254", converter: "windows-1254"), families: [.latin]),
    Candidate(encoding: TextEncoding(name: "ISO-8859-2", converter: "ISO-8859-2"), families: [.latin]),
    Candidate(encoding: TextEncoding(name: "windows-1251", converter: "windows-1251"), families: [.cyrillic]),
    Candidate(encoding: TextEncoding(name: "KOI8-R", converter: "KOI8-R"), families: [.cyrillic]),
    Candidate(encoding: TextEncoding(name: "ISO-8859-5", converter: "ISO-8859-5"), families: [.cyrillic]),
    Candidate(encoding: TextEncoding(name: "IBM866", converter: "IBM866"), families: [.cyrillic]),
    Candidate(encoding: TextEncoding(name: "windows-1253", converter: "windows-1253"), families: [.greek]),
    Candidate(encoding: TextEncoding(name: "windows-874", converter: "windows-874-2000"), families: [.thai]),
    Candidate(encoding: TextEncoding(name: "windows-1256", converter: "windows-1256"), families: [.arabic]),
    Candidate(encoding: TextEncoding(name: "windows-1255", converter: "windows-1255"), families: [.hebrew]),
  ]

  private static let wideEncodings: [Candidate] = [
    Candidate(encoding: .utf16LittleEndian, families: CharacterModel.Family.allCases),
    Candidate(encoding: .utf16BigEndian, families: CharacterModel.Family.allCases),
  ]

  /// How much a declaration counts for: as much as two or three characters.
  private static let prior = 14.0

  let declared: TextEncoding?

  /// The likeliest encoding.
  ///
  /// About 0.5 ms, whatever the length: a sample of the bytes outside ASCII is looked at.
  func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> (encoding: TextEncoding, decidedBy: String) {
    if let wide = wideEncoding(bytes) { return (wide, wide == declared ? "declared" : "score") }
    let sample = EncodingGuess.sample(of: bytes)
    return sample.withUnsafeBufferPointer { sample in
      var best = narrowEncoding(sample)
      let known = EncodingGuess.eastern + EncodingGuess.western + EncodingGuess.singleByte
      if let declared, !known.contains(where: { $0.encoding == declared }), declared != .utf8,
        declared != .utf16LittleEndian, declared != .utf16BigEndian
      {
        let candidate = Candidate(encoding: declared, families: CharacterModel.Family.allCases)
        let other = likeliest(of: [candidate], for: sample)
        if other.score > best.score { best = other }
      }
      // What looks neither like Chinese nor like anything else modelled here may be known to ICU.
      if best.score / Double(max(1, best.length)) < -13, let found = CharsetDetector.detect(sample),
        found.confidence >= 40, let encoding = TextEncoding(declared: found.name), encoding != .utf8,
        encoding != .gb18030, encoding != .big5
      {
        return (encoding, "detector")
      }
      return (best.encoding, best.encoding == declared ? "declared" : "score")
    }
  }

  /// UTF-16 without a byte order mark, where the first bytes read better so than in any encoding of bytes.
  func wideEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(min(bytes.count & ~1, 2048)))
    guard head.count >= 4 else { return nil }
    let wide = likeliest(of: EncodingGuess.wideEncodings, for: head)
    guard wide.score / Double(max(1, wide.length)) > -13 else { return nil }
    let narrow = narrowEncoding(head)
    return wide.score > narrow.score ? wide.encoding : nil
  }

  /// The likeliest encoding of bytes; those of other alphabets are tried where no Eastern one reads well.
  private func narrowEncoding(
    _ sample: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, score: Double, length: Int) {
    let east = likeliest(of: EncodingGuess.eastern, for: sample)
    // A text with many Latin letters reads well in any encoding, so the plainest other one must be worse.
    if east.score / Double(max(1, east.length)) > -8.5,
      east.score > likeliest(of: EncodingGuess.western, for: sample).score
    {
      return east
    }
    let other = likeliest(of: EncodingGuess.western + EncodingGuess.singleByte, for: sample)
    return other.score > east.score ? other : east
  }

  private func likeliest(
    of candidates: [Candidate], for sample: UnsafeBufferPointer<UInt8>
  ) -> (encoding: TextEncoding, score: Double, length: Int) {
    var best = (encoding: candidates[0].encoding, score: -Double.infinity, length: 1)
    for candidate in candidates {
      guard let converter = CharsetConverter(candidate.encoding.converter) else { continue }
      let text = converter.decode(sample).text
      var score = CharacterModel.score(of: text, as: candidate.families)
      if candidate.encoding == declared { score += EncodingGuess.prior }
      if score > best.score { best = (candidate.encoding, score, text.count { $0 & 0xC0 != 0x80 }) }
    }
    return best
  }

  /// Up to 4 KB around the bytes outside ASCII: long runs of ASCII keep their ends, so that characters stay whole.
  static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let limit = 4096
    if bytes.count <= limit { return Array(bytes) }
    var sample: [UInt8] = []
    sample.reserveCapacity(limit)
    var at = 0
    while at < bytes.count, sample.count < limit {
      var end = at
      if bytes[at] < 0x80 {
        while end < bytes.count, bytes[end] < 0x80 { end += 1 }
        if end - at > 16 {
          if !sample.isEmpty { sample.append(contentsOf: bytes[at..<at + 8]) }
          if end < bytes.count { sample.append(contentsOf: bytes[end - 4..<end]) }
        } else {
          sample.append(contentsOf: bytes[at..<end])
        }
      } else {
        while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
        sample.append(contentsOf: bytes[at..<end])
      }
      at = end
    }
    return sample
  }
}
