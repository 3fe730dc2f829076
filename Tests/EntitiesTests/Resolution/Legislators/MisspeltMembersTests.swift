import Testing

@Suite struct MisspeltMembersTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func oneWrongLetterIsForgivenWhereTitlePartyAndStateFit() {
    #expect(tag("said Sen. Perry Tarquen (D-Mo.).") == ["Perry Tarquen=bioguide:Q999999"])
    #expect(tag("said Sen. Perri Tarquend (D-Mo.).") == ["Perri Tarquend=bioguide:Q999999"])
  }

  @Test func otherwiseNothingIsForgiven() {
    #expect(tag("said Sen. Perry Tarquen.") == [])
    #expect(tag("said Sen. Perry Tarquen (R-Mo.).") == [])
    #expect(tag("said Sen. Perry Tarquen (D-Ohio).") == [])
    #expect(tag("said Rep. Perry Tarquen (D-Mo.).") == [])
    #expect(tag("said Sen. Perry Tarquum (D-Mo.).") == [])
  }
}
