import YuliaoCorpus

/// The text as the full-text index takes it: words between spaces, so that a plain tokenizer finds Chinese words.
///
/// Chinese words that stand side by side are given joined in pairs too: 出口 管制 is then also found as 出口管制.
enum SearchText {
  static func segmented(_ record: AnnotatedDocument) -> [UInt8] {
    let text = record.document.text
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 3)
    var compounds: [UInt8] = []
    var last: Token?
    for token in record.tokens {
      guard token.isWord else {
        last = nil
        continue
      }
      result.append(contentsOf: text[token.range])
      result.append(0x20)
      if let last, last.kind == 400, token.kind == 400, token.range.upperBound - last.range.lowerBound <= 24 {
        compounds.append(contentsOf: text[last.range.lowerBound..<token.range.upperBound])
        compounds.append(0x20)
      }
      last = token
    }
    return result + compounds
  }

  /// The forms met in a document and the names of what they stand for, each once.
  static func names(_ record: AnnotatedDocument) -> String {
    var seen: Set<String> = []
    var names: [String] = []
    for mention in record.mentions {
      let surface = String(decoding: record.document.text[mention.range], as: UTF8.self)
      for name in [surface, mention.entity.nameEnglish, mention.entity.nameChinese]
      where !name.isEmpty && seen.insert(name).inserted {
        names.append(OneLine.text(name))
      }
    }
    return names.joined(separator: "; ")
  }
}
