import Testing
import YuliaoCorpus

@Suite struct EnglishAgencyRecognizerTests {
  @Test func anEnglishBodyIsFoundByItsHead() {
    #expect(
      SmallGazetteer.tag("The Mexican Ministry of Example Affairs said.", language: .english).map {
        $0.contains("Ministry of Example Affairs")
      } == [true])
    #expect(SmallGazetteer.tag("The Audit Committee met.", language: .english) == [])
  }
}
