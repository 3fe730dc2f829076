import Testing
import YuliaoCorpus

@Suite struct VehicleSettingTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aMakerOfVehiclesCountsBesideThem() {
    #expect(tag("Under a notice, Ford will mend the software of 90,000 cars and trucks.") == ["Ford=company:ford-test"])
    #expect(tag("Rivals are few. Ford's Maverick starts around $28,000.") == ["Ford=company:ford-test"])
  }

  @Test func withoutVehiclesItIsAWordAndBehindANameAPerson() {
    #expect(tag("Under a notice, Ford will mend the software of 90,000 lamps.") == [])
    #expect(tag("As everybody knows, Harrison Ford drives old cars.") == [])
    #expect(tag("As everybody knows, Mr. Ford drives old cars.") == [])
  }
}
