import YuliaoCorpus
import YuliaoExport

/// The text as the full-text index takes it: words between spaces, so that a plain tokenizer finds Chinese words.
///
/// Chinese words that stand side by side are given joined in pairs too: 出口 管制 is then also found as 出口管制. A pair
/// takes four times as long to index as a word, so those that nobody looks for are left out: of two characters, of more
/// than eight, and with a word of grammar such as 的.
enum SearchText {
  static func segmented(_ record: AnnotatedDocument) -> [UInt8] {
    let text = record.document.text
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 3)
    var pairs: [UInt8] = []
    var last: Token?
    for token in record.tokens {
      guard token.isWord else {
        last = nil
        continue
      }
      result.append(contentsOf: text[token.range])
      result.append(0x20)
      let joins = token.kind == 400 && !isGrammar(text, token.range)
      if let last, joins, (9...24).contains(token.range.upperBound - last.range.lowerBound) {
        pairs.append(contentsOf: text[last.range.lowerBound..<token.range.upperBound])
        pairs.append(0x20)
      }
      last = joins ? token : nil
    }
    return result + pairs
  }

  /// Pronouns, particles, prepositions, conjunctions and adverbs of one character, simplified and traditional.
  private static let grammar = Set(
    """
    的了在和是为為将將对對中等与與上会會比这這也及于於其被已前后後以不或到能但来來还還个個从從并並就而同两兩\
    时時向他她它们們着曾则則让讓我你用此由所又都再使去说說称稱间間只哪那之把给給每很更最且若如因虽雖即
    """.unicodeScalars.map(\.value))

  private static func isGrammar(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count == 3 else { return false }
    let at = range.lowerBound
    let scalar = UInt32(text[at] & 0xF) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
    return grammar.contains(scalar)
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
