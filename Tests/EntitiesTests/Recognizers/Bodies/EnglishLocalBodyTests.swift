import Testing
import YuliaoCorpus

@Suite struct EnglishLocalBodyTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aNameBeforeTheKindIsABodys() {
    #expect(
      tag("Buses for the Quorv Park School District ran some twenty minutes late this morning.").map { $0.prefix(26) }
        == ["Quorv Park School District"])
    #expect(
      tag("Then crews from Dravon Quorv Fire & Rescue came to free the driver.").map { $0.prefix(26) } == [
        "Dravon Quorv Fire & Rescue"
      ])
    #expect(
      tag("On Monday it told the Quorv City Council so in a letter.").map { $0.prefix(18) } == ["Quorv City Council"])
  }

  @Test func kindsAloneNameNone() {
    for text in [
      "On Monday it told the City Council so in a letter.", "The local School Board met.",
      "an Independent School District.",
    ] {
      #expect(tag(text) == [], "\(text)")
    }
  }

  @Test func whoIsOfTheBodyStaysOutside() {
    #expect(
      tag("The plan was stopped last week by Judge Ann Dravon of Quorv County Superior Court in the city.").map {
        $0.prefix(27)
      }
        == ["Quorv County Superior Court"])
  }

  @Test func aCourtWhoseNameGoesOnIsNotCutShort() {
    #expect(
      !tag("The ruling of the Quorv Circuit Court of Appeals was read out on Monday.").contains {
        $0.hasPrefix("Quorv Circuit Court=")
      })
    #expect(tag("It was put before the Monday City Council in a meeting.") == [])
  }

  @Test func boardsAndCommissionsOfTownshipsAndCountiesAreBodies() {
    for name in ["Quorv Township Board of Trustees", "Quorv County Commission", "Quorv Planning Commission"] {
      #expect(SmallGazetteer.tag("Last week the \(name) voted on it.").contains { $0.hasPrefix(name + "=") }, "\(name)")
    }
  }

  @Test func aCountysOfficersHaveOffices() {
    for name in [
      "Quorv County Legislature", "Quorv County Coroner's Office", "Quorv County Medical Examiner's Office",
      "Quorv City Attorney's Office", "Quorv Crown Court", "Quorv Park District",
    ] {
      let text = "Officials at the \(name) in Ohio said that the plan would cost more money than before."
      #expect(tag(text).first?.hasPrefix(name + "=") == true, "\(name)")
    }
  }

  @Test func aSaintsDotEndsNoName() {
    let text = "Officials at the St. Quorv County Board in Ohio said that the plan would cost more money than before."
    #expect(tag(text).first?.hasPrefix("St. Quorv County Board=") == true)
  }
}
