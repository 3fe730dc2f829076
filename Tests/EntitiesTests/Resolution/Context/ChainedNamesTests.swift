import Testing
import YuliaoCorpus

@Suite struct ChainedNamesTests {
  @Test func threeDoubtfulFirmsSideBySideProveEachOther() {
    #expect(
      SmallGazetteer.tag("那天峦盐、峦泥和峦漆都来了。") == [
        "峦盐=company:luan-salt", "峦泥=company:luan-cement", "峦漆=company:luan-paint",
      ])
  }

  @Test func twoDoubtfulNamesProveNothing() {
    #expect(SmallGazetteer.tag("那天峦盐和峦泥都来了。") == [])
  }

  @Test func aDoubtfulNameThatIsNoWordCountsBesideOneFirmThatIsSure() {
    #expect(SmallGazetteer.tag("那天高通、峦泥都来了。").contains("峦泥=company:luan-cement"))
    #expect(SmallGazetteer.tag("那天峦泥、高通都来了。").contains("峦泥=company:luan-cement"))
    #expect(SmallGazetteer.tag("那天华为与峦泥都来了。").contains("峦泥=company:luan-cement"))
  }

  @Test func anOrdinaryWordIsNoFirmBesideOneAlone() {
    #expect(SmallGazetteer.tag("那天高通、光明都来了。") == ["高通=company:qualcomm"])
  }

  @Test func theMarkOfAShareIsNoFirmOfItsList() {
    #expect(!SmallGazetteer.tag("那天高通、英特尔、QT峦盐都来了。").contains { $0.hasPrefix("QT=") })
    #expect(SmallGazetteer.tag("那天高通、英特尔、QT和京东都来了。").contains { $0.hasPrefix("QT=") })
  }

  @Test func oneDoubtfulNameCountsBesideTwoFirmsThatAreSure() {
    #expect(SmallGazetteer.tag("那天高通、峦泥、英特尔都来了。").contains("峦泥=company:luan-cement"))
  }

  @Test func otherWordsBetweenThemPartAList() {
    #expect(SmallGazetteer.tag("那天峦盐、山石、峦泥、河沙和峦漆都来了。") == [])
  }

  @Test func inEnglishOneSureFirmProvesTheOthersOfItsList() {
    #expect(
      SmallGazetteer.tag("Then Microsoft, Target and Harbour Lane met.", language: .english) == [
        "Microsoft=company:microsoft", "Target=company:target", "Harbour Lane=company:harbour-lane",
      ])
    #expect(SmallGazetteer.tag("Then Ann Target, Bob Lane and Harbour met.", language: .english) == [])
  }

  @Test func aNameThatGoesOnIsAnother() {
    #expect(!SmallGazetteer.tag("那天高通、英特尔、峦泥森作品都在。").contains("峦泥=company:luan-cement"))
    #expect(SmallGazetteer.tag("那天高通、英特尔、峦泥都在。").contains("峦泥=company:luan-cement"))
  }
}
