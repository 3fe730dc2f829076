import Testing
import YuliaoCorpus

@Suite struct DoubtfulListsTests {
  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  private let three = ["Target=company:target", "Tarvel Blair=company:tarvel-blair", "Discover=company:quv"]

  @Test func threeDoubtfulNamesInAListAreFirms() {
    let found = tag("NVIDIA was late. It drives for Target, Tarvel Blair and Discover in the hills.")
    #expect(found == ["NVIDIA=company:nvidia"] + three)
  }

  @Test func aListOfTwoOrOneWithoutItsEndIsNone() {
    #expect(tag("NVIDIA was late. It drives for Target and Discover in the hills.").count == 1)
    #expect(tag("NVIDIA was late. It drives for Target, Discover, Tarvel Blair, in the hills.").count == 1)
  }

  @Test func aTextThatNamesNoFirmHasNoSuchLists() {
    #expect(tag("He was late. It drives for Target, Tarvel Blair and Discover in the hills.").isEmpty)
  }

  @Test func aNeighbourWithACapitalMakesALongerName() {
    #expect(tag("NVIDIA was late. It drives for Target, Tarvel Blair and Discover Road in the hills.").count == 1)
    #expect(tag("NVIDIA was late. It drives for Old Target, Tarvel Blair and Discover in the hills.").count == 1)
  }

  @Test func givenNamesAndOrdinaryWordsNeedASettledFirmAmongThem() {
    #expect(tag("NVIDIA was late. It drives for Target, TBX and Discover in the hills.").count == 1)
    #expect(tag("NVIDIA was late. It drives for Target, TBX and Intel in the hills.").count == 4)
  }

  @Test func aChineseNameJoinedToAFirmIsOneWhereNoDictionaryHasIt() {
    #expect(SmallGazetteer.tag("只接受微软或峦瞻的型号。") == ["微软=company:microsoft", "峦瞻=company:luanbai"])
    #expect(SmallGazetteer.tag("只接受峦瞻的型号。") == [])
  }
}
