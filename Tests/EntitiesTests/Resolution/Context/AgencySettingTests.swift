import Testing
import YuliaoCorpus

@Suite struct AgencySettingTests {
  @Test func wordsThatOnlyABodyHasBesideItSpeakForAnAcronym() {
    let body = ["ICE=agency:us/immigration-and-customs-enforcement"]
    #expect(SmallGazetteer.tag("He met two ICE officers in the lobby.", language: .english) == body)
    #expect(SmallGazetteer.tag("当地的ICE官员说。") == body)
    #expect(SmallGazetteer.tag("那个移民部门（ICE）没有回应。") == body)
  }

  @Test func iceIsNoBodyWithoutThem() {
    #expect(SmallGazetteer.tag("FRESH ICE cream for all.", language: .english).isEmpty)
    #expect(SmallGazetteer.tag("一种饮料（ICE）上市。").isEmpty)
  }

  @Test func whatABodyKnowsAndSaysSpeaksForItsAcronym() {
    let body = ["DOPX=agency:us/department-of-parks"]
    #expect(SmallGazetteer.tag("Nobody liked the DOPX ruling of old.", language: .english) == body)
    #expect(SmallGazetteer.tag("Of late the DOPX estimates that few will come.", language: .english) == body)
    #expect(SmallGazetteer.tag("Of late our DOPX estimated it.", language: .english) == [])
  }

  @Test func anArticleNamesABodyWhereItsGovernmentIsSpokenOf() {
    let body = "DOPX=agency:us/department-of-parks"
    #expect(SmallGazetteer.tag("The EPA met. Now I want the DOPX to answer.", language: .english).contains(body))
    #expect(!SmallGazetteer.tag("The EPA met. Now I want DOPX to answer.", language: .english).contains(body))
    #expect(!SmallGazetteer.tag("The EPA met. Now I want the DOPX futures to rise.", language: .english).contains(body))
    #expect(!SmallGazetteer.tag("They met. Now I want the DOPX to answer.", language: .english).contains(body))
  }

  @Test func whatTheTextCallsARegulatorIsABody() {
    let body = "DOPX=agency:us/department-of-parks"
    #expect(SmallGazetteer.tag("It asked DOPX, the parks regulator, of late.", language: .english) == [body])
    #expect(SmallGazetteer.tag("It met two officials at DOPX of late.", language: .english) == [body])
    #expect(SmallGazetteer.tag("Then DOPX had fined two of them.", language: .english) == [body])
    #expect(SmallGazetteer.tag("It asked DOPX, the parks of late.", language: .english) == [])
    #expect(SmallGazetteer.tag("Then DOPX had two of them.", language: .english) == [])
  }

  @Test func whatOnlyABodyConductsSpeaksForIt() {
    let body = "DOPX=agency:us/department-of-parks"
    #expect(SmallGazetteer.tag("They spoke of DOPX's inquiry into it.", language: .english) == [body])
    #expect(SmallGazetteer.tag("They spoke of DOPX's plans of late.", language: .english) == [])
  }
}
