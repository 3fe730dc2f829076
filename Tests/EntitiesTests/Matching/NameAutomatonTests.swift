import Testing

@testable import YuliaoEntities

@Suite struct NameAutomatonTests {
  @Test func scanningFindsWhatANaiveSearchFinds() {
    var random = SystemRandomNumberGenerator()
    var seed = UInt64.random(in: 0...UInt64.max, using: &random)
    let printed = seed
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    let alphabet = Array("中美国商务部霍利aB7 ·".unicodeScalars)
    var automaton = NameAutomaton(expectedNames: 4)
    var names: [[UInt16]] = []
    for _ in 0..<300 {
      let name = (0...next(4)).map { _ in UInt16(alphabet[next(alphabet.count)].value) }
      let folded = name.map { CharacterTable.shared.symbol(of: UInt32($0)) }
      let (group, isNew) = folded.withUnsafeBufferPointer { automaton.insert($0) }
      #expect(isNew == !names.contains(folded), "seed \(printed)")
      if isNew {
        #expect(Int(group) == names.count, "seed \(printed)")
        names.append(folded)
      }
    }
    var text = FoldedText()
    let characters = (0..<400).map { _ in Character(alphabet[next(alphabet.count)]) }
    text.fill(with: Array(String(characters).utf8))
    var hits: [NameHit] = []
    automaton.scan(text, into: &hits)
    var naive: [NameHit] = []
    func isInsideWord(_ index: Int) -> Bool { text.isLatinWordPart(index - 1) && text.isLatinWordPart(index) }
    for start in 0..<text.count where !isInsideWord(start) {
      for end in start + 1...min(text.count, start + 8) where end <= text.count && !isInsideWord(end) {
        if let group = names.firstIndex(of: Array(text.symbols[start..<end])) {
          naive.append(NameHit(start: Int32(start), end: Int32(end), group: UInt32(group)))
        }
      }
    }
    #expect(hits == naive, "seed \(printed)")
  }

  @Test func aNameWithACapitalIsNotLookedForBehindASmallLetter() {
    var automaton = NameAutomaton(expectedNames: 2)
    for (name, beginsSmall) in [("target", false), ("ebay", true)] {
      _ = Array(name.utf16).withUnsafeBufferPointer { automaton.insert($0, beginsSmall: beginsSmall) }
    }
    var text = FoldedText()
    text.fill(with: Array("target Target TARGET ebay Ebay".utf8))
    var hits: [NameHit] = []
    automaton.scan(text, into: &hits)
    #expect(hits.map(\.start) == [7, 14, 21, 26])
  }

  @Test func foldingMakesNoWordOfWhatIsNone() {
    let table = CharacterTable.shared
    let wordPart = CharacterClass.wordPart.rawValue
    for code in 0..<0x10000 {
      let isPart = table.classes[code] & wordPart != 0
      #expect(isPart == (table.classes[Int(table.symbols[code])] & wordPart != 0), "U+\(String(code, radix: 16))")
    }
  }

  @Test func latinNamesStandOnlyAtWordEdges() {
    #expect(SmallGazetteer.tag("Intelligent people use Intel chips.", language: .english) == ["Intel=company:intel"])
  }

  @Test func traditionalAndFullWidthFormsMatchAlike() {
    #expect(
      SmallGazetteer.tag("美聯儲與Ｉｎｔｅｌ。", language: .traditionalChinese).map { $0.split(separator: "=")[1] } == [
        "agency:us/federal-reserve", "company:intel",
      ])
  }
}
