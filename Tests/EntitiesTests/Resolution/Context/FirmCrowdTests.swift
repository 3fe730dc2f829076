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
}
