import Testing
import YuliaoCorpus

@Suite struct ForeignChambersTests {
  @Test func aCommitteeBehindAnotherCountryIsThatCountrys() {
    #expect(SmallGazetteer.tag("日本参议院峦务委员会昨日开会。") == ["日本参议院峦务委员会=agency:jp/日本参议院峦务委员会"])
  }

  @Test func elsewhereItIsTheListsOwn() {
    let own = "agency:us/senate-committee-on-quorv"
    #expect(SmallGazetteer.tag("参议院峦务委员会昨日开会。") == ["参议院峦务委员会=\(own)"])
    #expect(SmallGazetteer.tag("在日本，参议院峦务委员会昨日开会。") == ["参议院峦务委员会=\(own)"])
    #expect(SmallGazetteer.tag("就援助日本参议院峦务委员会昨日开会。").contains("参议院峦务委员会=\(own)"))
    #expect(SmallGazetteer.tag("中国参议院峦务委员会昨日开会。").contains("参议院峦务委员会=\(own)"))
  }
}
