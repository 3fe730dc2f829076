import Testing
import YuliaoCorpus

@Suite struct FirmPhraseRecognizerTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aLeadersTitleNamesTheFirmBeforeOrBehindIt() {
    #expect(tag("The pumps sell well, said Wexloo CEO Ann Lee.") == ["Wexloo=company:wexloo"])
    #expect(tag("Ann Lee, the co-founder of Wexloo, left.") == ["Wexloo=company:wexloo"])
    #expect(tag("Prices will fall, said Ann Lee, an analyst at Wexloo.") == ["Wexloo=company:wexloo"])
    #expect(tag("It was Wexloo’s founder who left.") == ["Wexloo=company:wexloo"])
  }

  @Test func whoeverSpeaksForABodyOrAPartyNamesNoFirm() {
    #expect(tag("She is the founder of Hill University, said Democratic strategist Ann Lee.").isEmpty)
    #expect(tag("He is an analyst at Citizens for Cheap Bread.").isEmpty)
    #expect(tag("Two tech analysts left. Former CEO Ann Lee stayed.").isEmpty)
  }

  @Test func aKindOfFirmStandsBeforeItsName() {
    #expect(tag("The startup Wexloo raised money.") == ["Wexloo=company:wexloo"])
    #expect(tag("He joined Boston-based Wexloo in May.") == ["Wexloo=company:wexloo"])
    #expect(tag("It is a land-based Atlantic salmon farm.").isEmpty)
    #expect(tag("The startup said on Monday that it is a retailer.").isEmpty)
  }

  @Test func whatIsBoughtIsAFirm() {
    #expect(tag("It plans to acquire Wexloo for cash.") == ["Wexloo=company:wexloo"])
    #expect(tag("Shares of Wexloo fell; it has a stake in Quorv.") == ["Wexloo=company:wexloo", "Quorv=company:quorv"])
    #expect(tag("The song was led by Ann Lee.").isEmpty)
  }

  @Test func anAppositionSaysThatANameIsAFirm() {
    #expect(tag("In May Wexloo, a leading maker of pumps, hired her.") == ["Wexloo=company:wexloo"])
    #expect(tag("In May Wexloo (OTC: WXLO), a pump company, hired her.").first == "Wexloo=company:wexloo")
    #expect(tag("In May Wexloo, a novel about pumps, came out.").isEmpty)
    #expect(tag("Under its Riverside Plan, the company said it would hire.").isEmpty)
  }

  @Test func aListOfFirmsIsReadToItsEnd() {
    #expect(
      tag("The round saw participation from Wexloo, Quorv, Ben Drum and Tangle Peak.") == [
        "Wexloo=company:wexloo", "Quorv=company:quorv", "Tangle Peak=company:tangle-peak",
      ])
    #expect(tag("It competes with firms like Wexloo.").isEmpty)
  }

  @Test func aPressReleaseNamesItsFirm() {
    let text = """
      OSLO, May 2, 2024 /PRNewswire/ -- Wexloo today opened a shop.

      It is the second shop of Wexloo in town.

      About Quorv

      Quorv is a leading provider of pumps.

      SOURCE Tangle Peak
      """
    #expect(
      tag(text) == [
        "Wexloo=company:wexloo", "Wexloo=company:wexloo", "Quorv=company:quorv", "Quorv=company:quorv",
        "Tangle Peak=company:tangle-peak",
      ])
  }

  @Test func aPressReleasesFirstWordsAreNotAlwaysAName() {
    #expect(tag("OSLO, May 2, 2024 /PRNewswire/ -- Dear readers, this is spring.").isEmpty)
    #expect(tag("OSLO, May 2, 2024 /PRNewswire/ -- Planting trees helps towns.").isEmpty)
  }

  @Test func aPersonsHeadingNamesNoFirm() {
    #expect(tag("About Kirsa Vale\n\nKirsa Vale is a novelist of two decades. She runs a company.").isEmpty)
  }

  @Test func aWordThatNeedsEvidenceHasItHere() {
    #expect(tag("Analysts met Target CEO Ann Lee.") == ["Target=company:target"])
  }

  @Test func whoseSharesMoveIsAFirm() {
    #expect(tag("At noon, Drumlet shares rose five cents.") == ["Drumlet=company:drumlet"])
    #expect(tag("At noon, Asian shares rose and energy fell; Energy shares rose.").isEmpty)
    #expect(tag("Consumers shares were few. Unloved shares fell.").isEmpty)
  }

  @Test func theGreatestOfATradeIsNamedBehindIt() {
    #expect(tag("Jobs go at the biggest pay television operator, Quorvix.") == ["Quorvix=company:quorvix"])
    #expect(tag("Jobs go at the pay television operator, Monday, or later.").isEmpty)
    #expect(tag("They own the largest bank, Ann said.").isEmpty)
  }

  @Test func aGiantOfATradeMayHaveCapitalsAlone() {
    #expect(tag("It began with the collapse of insurance giant QVX.") == ["QVX=company:qvx"])
  }

  @Test func theUnitOfAFirmIsOne() {
    #expect(tag("Later Intel's Quorvix unit paid.") == ["Intel=company:intel", "Quorvix=company:quorvix"])
    #expect(tag("Later Intel's Energy unit paid.") == ["Intel=company:intel"])
  }

  @Test func anAppositionMayOpenWithAPossessiveAndGoOnWithAParticiple() {
    #expect(
      tag("It may do the deal through Quorvo Mobile, its biggest subsidiary.") == [
        "Quorvo Mobile=company:quorvo-mobile"
      ])
    #expect(tag("The bid for Quorvo, a cable maker courted by rivals, failed.") == ["Quorvo=company:quorvo"])
  }

  @Test func whatAKnownFirmOwnsIsAFirm() {
    #expect(
      SmallGazetteer.tag("The watchdog let Quorvel, owned by Intel, go.", language: .english) == [
        "Quorvel=company:quorvel", "Intel=company:intel",
      ])
  }

  @Test func aDoubtfulNameBeforeItsStaffIsTheFirms() {
    #expect(
      SmallGazetteer.tag("Here is why this TBX strategist says that it will rain on us all.", language: .english) == [
        "TBX=company:tarvel-blair"
      ])
    #expect(
      SmallGazetteer.tag("Here is why this TBX map says that it will rain on us all.", language: .english) == [])
  }

  @Test func capitalsBehindWordsOfInsolvencyAreAFirm() {
    #expect(
      SmallGazetteer.tag("The report doubts the solvency of QVH before then.", language: .english)
        == ["QVH=company:qvh"])
  }

  @Test func capitalsThatListsDoubtAreTheFirmWhereAPhraseSaysSo() {
    #expect(
      SmallGazetteer.tag("It was TBX, the world's largest producer of pears.", language: .english) == [
        "TBX=company:tarvel-blair"
      ])
    #expect(SmallGazetteer.tag("It was TBX, the third letter of many.", language: .english) == [])
  }

  @Test func whatTheTextCallsANonprofitIsNoFirm() {
    #expect(SmallGazetteer.tag("Lee, the CEO of Quorvan, a nonprofit marine lab, said so.", language: .english) == [])
    #expect(
      SmallGazetteer.tag("Lee, the CEO of Quorvan, a marine lab, said so.", language: .english)
        == ["Quorvan=company:quorvan"])
  }

  @Test func aCoalitionIsNoFirm() {
    #expect(tag("It met a co-founder of Quorvock, a public-private coalition.") == [])
    #expect(tag("It met a co-founder of Quorvock, a public-private venture.") == ["Quorvock=company:quorvock"])
  }

  @Test func aFirmByItsTradeOrItsCountryStandsBeforeItsName() {
    #expect(tag("It left the payments firm Wexloo last year.") == ["Wexloo=company:wexloo"])
    #expect(tag("A robotics company Wexloo said it was late.") == ["Wexloo=company:wexloo"])
  }

  @Test func aFirmWithoutATradeOrItsOwnersNameIsNone() {
    #expect(tag("He told the company Wexloo was late.").isEmpty)
    #expect(tag("He likes the rocket company Quorv founded.").isEmpty)
    #expect(tag("He likes the tobacco company Quorvians hate most.").isEmpty)
    #expect(tag("He told the rocket company Friday that it was late.").isEmpty)
  }

  @Test func aSumIsNoFirm() {
    #expect(tag("It fined the lender Rs 5.39 crore and left.").isEmpty)
  }
}
