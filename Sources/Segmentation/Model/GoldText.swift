internal import YuliaoCorpus

/// Sentences cut by hand, as the trainer reads them: the characters of all, padded apart, and where words begin.
struct GoldText {
  /// Codes of the characters; ``ModelText/padding`` zeros stand before each sentence and after the last.
  private(set) var codes: [UInt16] = []
  /// Bit 0 is set where one of ICU's segments begins, bit 2 where ICU's rules have the say.
  private(set) var lattice: [UInt8] = []
  /// 1 where a word begins.
  private(set) var gold: [UInt8] = []
  /// The places of each sentence's characters.
  private(set) var sentences: [Range<Int>] = []

  /// The sentences of a file: one a line, words separated by white space.
  static func sentences(of contents: [UInt8]) -> [(text: [UInt8], wordStarts: Set<Int>)] {
    contents.split(separator: 0x0A).compactMap { line in
      var text: [UInt8] = []
      var starts: Set<Int> = []
      for word in String(decoding: line, as: UTF8.self).unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
      {
        starts.insert(text.count)
        text += Array(String(word).utf8)
      }
      return text.isEmpty ? nil : (text, starts)
    }
  }

  init(_ sentences: [(text: [UInt8], wordStarts: Set<Int>)], _ segmenter: LatticeSegmenter, codes table: [UInt16])
    throws
  {
    let padding = [UInt16](repeating: 0, count: ModelText.padding)
    let noMarks = [UInt8](repeating: 0, count: ModelText.padding)
    var scratch = try segmenter.makeScratch()
    let reader = ModelText()
    for (text, wordStarts) in sentences {
      codes += padding
      lattice += noMarks
      gold += noMarks
      text.withUnsafeBufferPointer { text in
        segmenter.boundaries(of: text, into: &scratch)
        table.withUnsafeBufferPointer { reader.fill(text, scratch.tokens, $0.baseAddress!) }
      }
      self.sentences.append(codes.count..<codes.count + reader.count)
      for place in 0..<reader.count {
        codes.append(reader.codes[place])
        lattice.append(reader.starts[place])
        gold.append(wordStarts.contains(Int(reader.offsets[place])) ? 1 : 0)
      }
    }
    codes += padding
    lattice += noMarks
    gold += noMarks
  }

}
