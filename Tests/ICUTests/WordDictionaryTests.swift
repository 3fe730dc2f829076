import Testing

@testable import YuliaoICU

@Suite struct WordDictionaryTests {
  @Test func theWalkerFindsTheDictionarysWordsInOrder() throws {
    var count = 0
    var known: [String: Int] = [:]
    var previous: [UInt16] = []
    var sorted = true
    try WordDictionary().forEachWord { units, cost in
      count += 1
      let word = Array(units)
      sorted = sorted && previous.lexicographicallyPrecedes(word)
      previous = word
      let text = String(decoding: units, as: UTF16.self)
      if ["中国", "人民", "的", "参议员"].contains(text) { known[text] = cost }
    }
    #expect(count > 100_000)
    #expect(sorted)
    #expect(known["的"].map { $0 > 0 && $0 < 255 } == true)
    #expect(known["中国"] != nil && known["人民"] != nil)
    if ICUVersion.major == 72 { #expect(count == 315_964) }
  }

  @Test func damagedDataThrows() {
    let units: [UInt16] = [0x0005, 0x4E00, 0xFFFF, 0xFFFF, 0xFFFF, 0x4E01]
    units.withUnsafeBufferPointer { units in
      var walker = CharsTrieWalker(units: units.baseAddress!, count: units.count)
      #expect(throws: CharsTrieWalker.Damaged.self) { try walker.walk { _, _ in } }
    }
  }

  @Test func theRulesAreReadWhole() throws {
    let rules = try WordRules(locale: "zh")
    #expect(rules.categories.first?.scalars.lowerBound == 0)
    #expect(rules.categories.last?.scalars.upperBound == 0x10FFFF)
    #expect(rules.next.count == rules.stateCount * rules.categoryCount)
    #expect(throws: WordRules.UnknownFormat.self) { try WordRules(binary: [0xA0, 0xB1, 0, 0, 7]) }
  }
}
