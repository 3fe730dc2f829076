import Testing
import YuliaoCorpus

@Suite struct ShareMovesTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aMoveBySoManyPerCentMakesAnOrdinaryWordAFirm() {
    #expect(tag("It was a slow day. Target was off 12.6 percent.") == ["Target=company:target"])
    #expect(tag("It was a slow day. Then Target fell as much as 3% at noon.") == ["Target=company:target"])
  }

  @Test func otherMovesMakeNone() {
    #expect(tag("It was a slow day. Target was off limits.") == [])
    #expect(tag("It was a slow day. Target fell 3 places.") == [])
    #expect(tag("It was a slow day. Target fell.") == [])
  }

  @Test func aListOfMovesGoesOnWithFirms() {
    #expect(tag("Intel fell 5.4%, Target 4.9% and Harbour Lane 3.8%.").count == 3)
    #expect(tag("It fell 5.4%, Target 4 and others.") == [])
  }
}
