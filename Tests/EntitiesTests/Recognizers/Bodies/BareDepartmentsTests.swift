import Testing
import YuliaoCorpus

@Suite struct BareDepartmentsTests {
  private func commerce(_ text: String) -> Bool {
    SmallGazetteer.tag("The Environmental Protection Agency met. " + text, language: .english)
      .contains("Commerce=agency:us/department-of-commerce")
  }

  @Test func whereAmericansAreAtItsFieldIsADepartment() {
    #expect(commerce("Nobody at Commerce could tell why."))
    #expect(commerce("It met the Bureau of Quorv at Commerce that day."))
  }

  @Test func aLongerNameAndOtherPlacesAreNone() {
    #expect(!commerce("Nobody at Commerce Bank could tell why."))
    #expect(!commerce("Nobody at Commerce and Trade could tell why."))
    #expect(!commerce("They looked at Commerce that day."))
    #expect(SmallGazetteer.tag("Nobody at Commerce could tell why.", language: .english) == [])
  }
}
