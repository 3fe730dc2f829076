import Testing
import YuliaoCorpus

@Suite struct NamedRowsTests {
  private let table = """
    Name | Debt | Growth | Rating
    Intel | 2.1% | 3.0% | ★★★
    Qualcomm | 2.2% | 3.1% | ★★★
    Morgan Stanley | 2.3% | 3.2% | ★★
    Huawei | NA | 3.3% | ★★
    Zelquora Drum | 2.5% | 3.4% | ★
    """

  @Test func theFirstCellOfARowAmongFirmsIsAFirm() {
    #expect(SmallGazetteer.tag(table, language: .english).last == "Zelquora Drum=company:zelquora-drum")
  }

  @Test func aTableOfOtherThingsHasNone() {
    let other = table.replacing("Qualcomm", with: "Pear").replacing("Huawei", with: "Plum")
    #expect(SmallGazetteer.tag(other, language: .english).allSatisfy { !$0.hasPrefix("Zelquora") })
  }
}
