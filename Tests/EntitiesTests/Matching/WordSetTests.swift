import Testing

@testable import YuliaoEntities

struct WordSetTests {
  @Test func everyStretchIsHeldThatIsAWordAndNoOther() {
    let words = ["青", "山青", "青山谷", "谷山青青", "青山谷地山", "pump"]
    let set = WordSet(words)
    let folded = FoldedText("青山谷地山青青山谷山青青谷地Pump pumps")
    let known = Set(words.map { CharacterTable.shared.fold($0) })
    var held = 0
    for start in 0..<folded.count {
      for end in start...folded.count {
        let isWord = known.contains(Array(folded.symbols[start..<end]))
        #expect(set.contains(start..<end, of: folded) == isWord)
        held += isWord ? 1 : 0
      }
    }
    #expect(held > 10)
  }

  @Test func nothingOutsideTheTextIsHeld() {
    let set = WordSet(["青山"])
    #expect(!set.contains(-1..<1, of: FoldedText("青山")))
    #expect(!set.contains(1..<3, of: FoldedText("青山")))
    #expect(set.contains(0..<2, of: FoldedText("青山")))
  }

  @Test func aZeroInFrontMakesNoOtherWord() {
    #expect(!WordSet(["系", "青山"]).contains(0..<2, of: FoldedText("\0系")))
  }

  @Test func anEmptySetHoldsNothing() {
    #expect(!WordSet([]).contains(0..<1, of: FoldedText("青")))
  }
}
