import YuliaoCorpus
import YuliaoExport

/// The text as ``SearchTokenizer`` takes it: words between spaces, so that a plain tokenizer finds Chinese words.
///
/// Chinese words that stand side by side are to be found joined in pairs too, 出口 管制 also as 出口管制: the second of them
/// has ``pairMark`` in front. A pair takes more time to index than a word, so those that nobody looks for are left out: of
/// two characters, of more than eight, and with a word of grammar such as 的.
enum SearchText {
  /// Stands before a word that forms a pair with the one before it.
  static let pairMark: UInt8 = 1
  /// Bytes of the longest pair.
  static let longestPair = 24

  static func append(_ record: AnnotatedDocument, to result: inout [UInt8]) {
    result.reserveCapacity(result.count + record.document.text.count * 3 / 2)
    record.document.text.withUnsafeBufferPointer { text in
      // Where a word begins that may be the first of a pair.
      var first: Int?
      for token in record.tokens {
        guard token.isWord else {
          first = nil
          continue
        }
        let range = token.range
        let joins = token.kind == 400 && isHan(text, range.lowerBound) && !isGrammar(text, range)
        if joins, let first, (9...longestPair).contains(range.upperBound - first) { result.append(pairMark) }
        result.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
        result.append(0x20)
        first = joins ? range.lowerBound : nil
      }
    }
  }

  /// Pronouns, particles, prepositions, conjunctions and adverbs of one character, simplified and traditional.
  private static let grammar = Set(
    """
    的了在和是为為将將对對中等与與上会會比这這也及于於其被已前后後以不或到能但来來还還个個从從并並就而同两兩\
    时時向他她它们們着曾则則让讓我你用此由所又都再使去说說称稱间間只哪那之把给給很每更最且若如因虽雖即
    """.unicodeScalars.map(\.value))

  private static func isGrammar(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == 3 else { return false }
    let at = range.lowerBound
    let scalar = UInt32(text[at] & 0xF) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
    return grammar.contains(scalar)
  }

  /// Whether a character of U+4000…9FFF begins at an index: more are Han, but in no word that is looked for joined.
  private static func isHan(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    (0xE4...0xE9).contains(text[at])
  }

  /// The forms met in a document and the names of what they stand for, each once.
  static func names(_ entry: RunRecord) -> String {
    var entities: Set<ObjectIdentifier> = []
    var seen: Set<String> = []
    var names = ""
    func add(_ name: String) {
      guard !name.isEmpty, seen.insert(name).inserted else { return }
      if !names.isEmpty { names += "; " }
      names += OneLine.text(name)
    }
    for (row, mention) in zip(entry.mentions, entry.record.mentions) {
      add(row.surface)
      guard entities.insert(ObjectIdentifier(mention.entity)).inserted else { continue }
      add(mention.entity.nameEnglish)
      add(mention.entity.nameChinese)
    }
    return names
  }
}
