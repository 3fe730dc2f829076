import Testing
import YuliaoCorpus

@Suite struct OfficialsTests {
  private func english(_ text: String) -> [String] {
    SmallGazetteer.tag(text, language: .english, types: [.person])
  }
  private func chinese(_ text: String) -> [String] { SmallGazetteer.tag(text, types: [.person]) }

  @Test func whoStandsBehindAnOfficeIsAPerson() {
    for office in ["Prime Minister", "Education Minister", "Gov.", "Secretary of State", "Judge", "Mexican President"] {
      #expect(
        english("On Monday \(office) Ann B. Larvane said that it would rain there.") == [
          "Ann B. Larvane=person:ann-b-larvane"
        ], "\(office)")
    }
  }

  @Test func theSurnameGoesOnAndOthersNamesDoNot() {
    #expect(
      english(
        "On Monday Mayor Ann Larvane said that it rained. Then Larvane left; Tim Larvane and Larvane Drum stayed at home all day."
      )
        == [
          "Ann Larvane=person:ann-larvane", "Larvane=person:ann-larvane",
        ])
  }

  @Test func oneWordFirmsAndTheirHeadsAreNone() {
    for text in [
      "On Monday Mayor Larvane said that it would rain there.", "On Monday President Ann Larvane of the firm said so.",
      "On Monday Prime Minister Larvane Group said so.", "They stood on Governor Larvane Island as it rained there.",
    ] {
      #expect(english(text) == [], "\(text)")
    }
  }

  @Test func soItIsInChinese() {
    #expect(chinese("外交部长李峦石表示，明天下雨。李峦石已离开。") == ["李峦石=person:李峦石", "李峦石=person:李峦石"])
    #expect(
      chinese("总理诺尔·萨德勒昨日到访，萨德勒称明天下雨。") == ["诺尔·萨德勒=person:诺尔萨德勒", "萨德勒=person:诺尔萨德勒"])
  }

  @Test func theVerbBehindANameIsNoPartOfIt() {
    #expect(chinese("教育部长李峦说，明天下雨。").first == "李峦=person:李峦")
    #expect(chinese("教育部长李强调，明天下雨。") == [])
  }

  @Test func ofTwoOfOneSurnameTheLastOneBeforeIsMeant() {
    #expect(
      english("On Monday Judge Ann Larvane ruled on it. On Friday Gov. Tim Larvane signed it, and then Larvane left.")
        .last == "Larvane=person:tim-larvane")
  }

  @Test func anOrdinaryWordThatBeginsASentenceIsNoSurname() {
    #expect(
      english("On Thursday Gov. Brad Little signed the bill there. Little is known about it. Little said so.") == [
        "Brad Little=person:brad-little", "Little=person:brad-little",
      ])
  }

  @Test func aLongChainOfMarksIsPassedOverAtOnce() {
    #expect(english("On Monday it rained. " + String(repeating: "A-", count: 20_000)) == [])
  }

  @Test func wordsBehindAnOfficeAreNoNames() {
    for text in ["市长高度重视此事。", "部长会议昨日召开。", "省长任期已满。", "局长方面称此事属实。", "局长办公室昨日通报。"] {
      #expect(chinese(text) == [], "\(text)")
    }
  }

  @Test func aSurnameThatAnotherBearsTooIsNotTakenForTheOfficials() {
    #expect(
      english("On Monday Mayor Ann Larvane spoke of her brother Ben Larvane. Then Larvane left the room.") == [
        "Ann Larvane=person:ann-larvane"
      ])
  }

  @Test func aListedSurnameBehindAnothersGivenNameIsTheOthers() {
    #expect(english("On Monday it was said that Osvane spoke.") == ["Osvane=person:tim-osvane"])
    for text in [
      "On Monday the chemist Rafael Osvane spoke.", "On Monday the chemist Nita M. Osvane spoke.",
      "On Monday the marshal AK Osvane spoke.",
    ] {
      #expect(english(text) == [], "\(text)")
    }
    #expect(english("On Monday PM Osvane spoke.") == ["Osvane=person:tim-osvane"])
    #expect(chinese("昨日峦斯文到访。") == ["峦斯文=person:tim-osvane"])
    #expect(chinese("昨日桑德峦斯文到访。") == [])
  }
}
