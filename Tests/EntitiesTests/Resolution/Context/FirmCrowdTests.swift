import Testing
import YuliaoCorpus

@Suite struct FirmCrowdTests {
  private static let crowd =
    "Then Microsoft, Intel, NVIDIA, Qualcomm, Audi, Huawei, Moody's and Morgan Stanley met, as did "

  private func tag(_ text: String) -> [String] { SmallGazetteer.tag(text, language: .english) }

  @Test func aDoubtfulNameAmongManyFirmsIsOne() {
    #expect(tag(Self.crowd + "a few people from Target later.").last == "Target=company:target")
    #expect(!tag("Then Microsoft met, as did a few people from Target later.").contains("Target=company:target"))
  }

  @Test func aWordThatTheTextUsesOtherwiseIsNone() {
    #expect(!tag(Self.crowd + "a few people from Target on target.").contains("Target=company:target"))
    #expect(!tag(Self.crowd + "a few people from Target and Ann Target.").contains("Target=company:target"))
  }

  @Test func placesTimesAndLongerNamesAreNone() {
    #expect(!tag(Self.crowd + "a few people in Target later.").contains("Target=company:target"))
    #expect(!tag(Self.crowd + "a few people before Target time.").contains("Target=company:target"))
    #expect(!tag(Self.crowd + "a few people from Target Valley.").contains("Target=company:target"))
  }

  @Test func aNumberIsNone() {
    #expect(!tag(Self.crowd + "a few people of Three said so.").contains { $0.hasPrefix("Three=") })
  }

  private static let chineseCrowd = "当天京东、三六零、峦国电子、峦石基金、日峦股份、华为、峦政新闻网和峦江晨报都在。"

  private func holds(_ name: String, _ text: String) -> Bool {
    SmallGazetteer.tag(text).contains { $0.hasPrefix(name + "=") }
  }

  @Test func inSimplifiedChineseADoubtfulNameOfTheCrowdsCountryIsOne() {
    #expect(holds("峦朗", Self.chineseCrowd + "随后峦朗的人来了。"))
    #expect(!holds("峦朗", "当天京东和华为都在。随后峦朗的人来了。"))
  }

  @Test func inSimplifiedChineseNamesInQuotationMarksAndBrandsAreNone() {
    #expect(!holds("峦朗", Self.chineseCrowd + "随后“峦朗”的人来了。"))
    #expect(!holds("峦牌", Self.chineseCrowd + "随后峦牌的人来了。"))
  }

  @Test func inSimplifiedChineseTheCrowdMustBeThick() {
    let rest = String(repeating: "后来大家都走了，没有人再说什么。", count: 80)
    #expect(!holds("峦朗", Self.chineseCrowd + "随后峦朗的人来了。" + rest))
  }
}
