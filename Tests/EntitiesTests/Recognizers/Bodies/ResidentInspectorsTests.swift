import Testing
import YuliaoCorpus

@Suite struct ResidentInspectorsTests {
  @Test func inspectorsInAnotherBodyAreOneBody() {
    #expect(
      SmallGazetteer.tag("商务部驻青溪石油局纪检监察组组长表示，中央决定。")
        == ["商务部驻青溪石油局纪检监察组=agency:cn/商务部驻青溪石油局纪检监察组"])
    #expect(SmallGazetteer.tag("商务部驻英特尔纪检组通报。") == ["商务部驻英特尔纪检组=agency:cn/商务部驻英特尔纪检组"])
  }

  @Test func whoElseIsPostedSomewhereIsNoBody() {
    #expect(SmallGazetteer.tag("商务部驻青溪的代表与纪检监察组会面。") == ["商务部=agency:cn/ministry-of-commerce"])
    #expect(!SmallGazetteer.tag("商务部驻沪办原主任被纪检监察组带走。").contains { $0.contains("纪检监察组") })
  }
}
