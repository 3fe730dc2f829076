import Testing
import YuliaoCorpus

@Suite struct OtherCapitalsTests {
  @Test func aCapitalInsideAFirmsNameMayBeSmall() {
    #expect(SmallGazetteer.tag("It bought Quorvale in May.", language: .english) == ["Quorvale=company:quorvale"])
  }

  @Test func aSmallLetterInsideMayBeACapital() {
    #expect(SmallGazetteer.tag("It bought SkyBlue in May.", language: .english) == ["SkyBlue=company:skyblue"])
    #expect(SmallGazetteer.tag("It bought SKYblue in May.", language: .english) == [])
    #expect(SmallGazetteer.tag("It bought skyblue in May.", language: .english) == [])
  }

  @Test func anOrdinaryWordIsNoName() {
    #expect(SmallGazetteer.tag("It bought Indigo in May.", language: .english) == [])
    #expect(SmallGazetteer.tag("It bought IndiGo in May.", language: .english) == ["IndiGo=company:indigo"])
    #expect(SmallGazetteer.tag("Quorvale is what they call a quorvale.", language: .english) == [])
  }

  @Test func aNameThatListsWriteInCapitalsThroughoutIsReadWithSmallOnes() {
    #expect(SmallGazetteer.tag("It met Nvidia in May.", language: .english) == ["Nvidia=company:nvidia"])
    #expect(SmallGazetteer.tag("It has a nvidia, and Nvidia too.", language: .english) == [])
  }
}
