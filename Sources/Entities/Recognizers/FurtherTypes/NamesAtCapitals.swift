import YuliaoCorpus

extension DocumentScan {
  /// What a rule makes of each word with a capital in English text, outside headings; it goes on behind what it has found.
  /// O(words)
  func namesAtCapitals(_ name: (_ word: Range<Int>) -> Range<Int>?) -> [Range<Int>] {
    guard language == .english || language == .mixed else { return [] }
    var found: [Range<Int>] = []
    var at = 0
    while at < text.count {
      guard text.isUpper(at), !text.isLatinWordPart(at - 1), let word = word(after: at), word.lowerBound == at else {
        at += 1
        continue
      }
      if let name = name(word), !isInHeadline(at) {
        found.append(name)
        at = name.upperBound
      } else {
        at = word.upperBound
      }
    }
    return found
  }
}
