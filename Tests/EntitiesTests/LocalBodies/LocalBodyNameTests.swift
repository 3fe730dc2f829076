import Testing

@testable import YuliaoEntities

@Suite struct LocalBodyNameTests {
  private func canonical(_ name: String) -> String? { LocalBodyName(name)?.canonical }

  private func english(_ name: String) -> String? {
    LocalBodyName(name).flatMap { $0.english { "<\($0)>" } }
  }

  @Test func aCountysBodyIsNamedByItsCountyAndADistrictsByItsCityToo() {
    #expect(canonical("江北省峦口市青溪县人民法院") == "青溪县人民法院")
    #expect(canonical("河北峦口市青溪旗人民法院") == "青溪旗人民法院")
    #expect(canonical("江北省峦口市青溪区人民法院") == "峦口市青溪区人民法院")
    #expect(canonical("江北省峦口市人民法院") == "峦口市人民法院")
  }

  @Test func shortKindsAreWrittenInFull() {
    #expect(canonical("青溪县市场监管局") == "青溪县市场监督管理局")
    #expect(canonical("青溪县警方") == "青溪县公安局")
    #expect(canonical("青溪县公安局交警大队") == "青溪县公安局交通警察大队")
  }

  @Test func whatIsNoPlaceBeforeAKindIsNoLocalBodysName() {
    #expect(canonical("青溪人民法院") == nil)
    #expect(canonical("人民法院") == nil)
    #expect(canonical("青溪县") == nil)
    #expect(canonical("当地有关的人民法院") == nil)
  }

  @Test func theSmallestPlaceAndTheKindsMakeTheEnglishName() {
    #expect(english("峦口市青溪区人民法院") == "<峦口> <青溪> District People's Court")
    #expect(english("峦口市公安局") == "<峦口> Public Security Bureau")
    #expect(english("青溪县公安局交警大队") == "<青溪> County Public Security Bureau Traffic Police Brigade")
  }

  @Test func branchesAndStationsHaveNamesOfTheirOwn() {
    #expect(english("峦口市公安局青溪分局峦山派出所") == "<峦口> Public Security Bureau <青溪> Branch <峦山> Police Station")
    #expect(english("青溪县峦石岭派出所") == "<青溪> County <峦石岭> Police Station")
    #expect(english("青溪峦山派出所") == "<青溪> <峦山> Police Station")
    #expect(english("峦山派出所") == "<峦山> Police Station")
  }

  @Test func withoutAReadingThereIsNoEnglishName() {
    #expect(LocalBodyName("青溪县人民法院")?.english { _ in nil } == nil)
  }

  @Test func aDistrictsCityStandsInItsEnglishName() {
    #expect(english("河北峦口市青溪区人民法院") == "<峦口> <青溪> District People's Court")
  }

  @Test func citiesWithoutTheirLevelAndCountiesOfOneCharacterAreRead() {
    #expect(canonical("峦口青溪县市场监管局") == "青溪县市场监督管理局")
    #expect(english("峦口青溪区人民法院") == "<峦口> <青溪> District People's Court")
    #expect(canonical("峦口市曹县法院") == "曹县人民法院")
    #expect(canonical("某县法院") == nil)
  }

  @Test func aRegionsOwnBodyIsLeftToTheTables() {
    #expect(canonical("西藏自治区水利局") == nil)
    #expect(canonical("广西壮族自治区峦口市青溪区人民法院") == "峦口市青溪区人民法院")
  }

  @Test func moreThanACountysNameBeforeAStationIsNoPlace() {
    #expect(canonical("江北青溪峦山派出所") == nil)
  }
}
