/// Words that speak of one country's government alone, near a body's bare name: 不可靠实体清单 is kept by China's 商务部,
/// whoever else the text is about; of 港元 speaks Hong Kong's 金管局. O(1): the words stand in the name's own sentence, at
/// most eighty characters away.
enum HomeWords {
  /// Whether the words of a country stand there.
  static func speak(of code: String, near span: Span, in scan: DocumentScan) -> Bool {
    guard let words = words[code] else { return false }
    let sentence = scan.sentences[scan.sentence(at: span.start)]
    let near = max(sentence.lowerBound, span.start - 80)..<min(sentence.upperBound, span.end + 80)
    for index in near where firsts.contains(scan.text.symbols[index]) {
      for word in words where scan.text.holds(word, at: index) { return true }
    }
    return false
  }

  private static let words: [String: [[UInt16]]] = [
    "cn": ["不可靠实体清单", "出口管制管控名单", "稀土出口管制", "对稀土", "两用物项出口管制", "自身权益", "自身合法权益", "正当合法权益", "必要措施", "敦促美", "美方"],
    "hk": ["港元", "港汇", "联系汇率", "港股", "虚拟资产", "持牌", "恒指", "恒生"],
  ].mapValues { $0.map { CharacterTable.shared.fold($0) } }
  private static let firsts = SymbolSet("不出稀对两港联自正必敦美虚持恒")
}
