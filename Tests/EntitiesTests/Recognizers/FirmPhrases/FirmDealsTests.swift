import Testing
import YuliaoCorpus

@Suite struct FirmDealsTests {
  private func names(_ text: String) -> [String] {
    SmallGazetteer.tag("It was so. " + text, language: .english).map { String($0.prefix { $0 != "=" }) }
  }

  @Test func whatIsBoughtForMillionsIsAFirm() {
    #expect(names("Microsoft agreed to buy Quorvel for $2 billion in cash.") == ["Microsoft", "Quorvel"])
    #expect(names("Microsoft agreed to buy Quorvel for fun in May.") == ["Microsoft"])
    #expect(names("Microsoft agreed to buy Ohio for $2 billion in cash.") == ["Microsoft"])
  }

  @Test func whatAFirmOwnsIsOne() {
    for tie in [" was acquired by ", ", which is owned by ", ", a unit of ", ", a subsidiary of "] {
      #expect(names("They say that Quorvel\(tie)Microsoft in the end.") == ["Quorvel", "Microsoft"], "\(tie)")
    }
    #expect(names("They say that Quorvel was acquired by Ann in the end.") == [])
    #expect(names("They say that Microsoft-backed Quorvel grew.") == ["Microsoft", "Quorvel"])
    #expect(names("They say that state-backed Quorvel grew.") == [])
  }

  @Test func whoRaisesMoneyInARoundIsAFirm() {
    #expect(names("They say that Quorvel raised $20 million in a Series B round.") == ["Quorvel"])
    #expect(names("They say that Quorvel raised $20 million for the poor.") == [])
  }

  @Test func aWordThatOnlyBeginsASentenceIsNoName() {
    #expect(names("Startups raised $20 million in a Series B round.") == [])
    #expect(names("Quorvel was acquired by Microsoft.") == ["Microsoft"])
    #expect(
      names("Quorvel was acquired by Microsoft. They say that Quorvel grew.") == ["Quorvel", "Microsoft", "Quorvel"])
  }

  @Test func whatEndsALongerNameIsNoFirm() {
    let deal = "He is in talks to buy Quorvs for $2 billion, a person said."
    #expect(SmallGazetteer.tag(deal, language: .english) == ["Quorvs=company:quorvs"])
    #expect(SmallGazetteer.tag(deal + " Fans of the Tidewater Quorvs were sad.", language: .english) == [])
  }
}
