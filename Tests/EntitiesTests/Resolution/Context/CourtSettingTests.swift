import Testing
import YuliaoCorpus

@Suite struct CourtSettingTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aDistrictInASentenceOnLawIsItsCourt() {
    #expect(
      tag("A suit was filed in the Eastern District of Quorv.") == [
        "Eastern District of Quorv=agency:us/district-court-for-the-eastern-district-of-quorv"
      ])
  }

  @Test func aDistrictElsewhereIsAPlace() {
    #expect(tag("They hiked in the Eastern District of Quorv.") == [])
    #expect(tag("They hiked in the Eastern District of Quorv. A suit was filed.") == [])
  }
}
