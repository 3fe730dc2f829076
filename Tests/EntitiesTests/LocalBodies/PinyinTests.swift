import Testing

@testable import YuliaoEntities

@Suite struct PinyinTests {
  @Test func placesAreOneWordInLatinLetters() {
    #expect(Pinyin.name(of: "青溪") == "Qingxi")
    #expect(Pinyin.name(of: "西安") == "Xi'an")
    #expect(Pinyin.name(of: "连云港") == "Lianyungang")
  }

  @Test func placesOfOtherReadingsHaveThem() {
    #expect(Pinyin.name(of: "长沙") == "Changsha")
    #expect(Pinyin.name(of: "六安") == "Lu'an")
  }

  @Test func whatIsNoChineseHasNone() {
    #expect(Pinyin.name(of: "") == nil)
    #expect(Pinyin.name(of: "の") == nil)
  }
}
