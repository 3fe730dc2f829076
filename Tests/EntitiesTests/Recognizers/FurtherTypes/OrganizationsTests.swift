import Testing
import YuliaoCorpus

@Suite struct OrganizationsTests {
  private func english(_ text: String) -> [String] {
    SmallGazetteer.tag(text, language: .english, types: [.organization])
  }
  private func chinese(_ text: String) -> [String] { SmallGazetteer.tag(text, types: [.organization]) }

  @Test func whatEndsOrLeadsANameMakesAnOrganization() {
    #expect(
      english("She taught at Larvane University and then at the University of Quorv, where it rained.") == [
        "Larvane University=organization:larvane-university", "University of Quorv=organization:university-of-quorv",
      ])
    #expect(
      english("He told the Institute for Quorv and River Studies that it rained.") == [
        "Institute for Quorv and River Studies=organization:institute-for-quorv-and-river-studies"
      ])
    #expect(
      english("Members of the Quorv Workers Union met the Quorv Liberal Party there.") == [
        "Quorv Workers Union=organization:quorv-workers-union", "Quorv Liberal Party=organization:quorv-liberal-party",
      ])
  }

  @Test func kindsPartiesOfAnEveningAndLongerNamesAreNone() {
    for text in [
      "She taught at the National University and then it rained.",
      "They held a Quorv Birthday Party and then it rained.",
      "It went to the Larvane University Hospital and then it rained.",
      "He opened a Credit Union there and then it rained.",
      "She runs the College of Engineering and then it rained.",
      "They held a Quorv Birthday Party for Ann Larvane and then it rained.",
      "He left the Credit Union of Quorv there and then it rained.",
    ] {
      #expect(english(text) == [], "\(text)")
    }
  }

  @Test func aUnionIsOneOfWorkers() {
    #expect(
      english("On Monday the Union of Quorv Workers met there in the rain.") == [
        "Union of Quorv Workers=organization:union-of-quorv-workers"
      ])
    #expect(english("On Monday the Union of Quorv and Tarvel met there in the rain.") == [])
  }

  @Test func theLettersBehindTheNameAreItsToo() {
    #expect(
      english("On Monday the Quorv Drummers Association (QDA) met in the rain, and then the QDA left.").map {
        $0.prefix { $0 != "=" }
      } == [
        "Quorv Drummers Association", "QDA", "QDA",
      ])
  }

  @Test func aListsPartyInsideALongerNameOrAbroadIsAnother() {
    #expect(
      english("On Monday the Democratic Party met in the rain.") == ["Democratic Party=organization:democratic-party"])
    #expect(
      english("On Monday the Liberal Democratic Party met in the rain.") == [
        "Liberal Democratic Party=organization:liberal-democratic-party"
      ])
    #expect(english("On Monday Mexico's Democratic Party met in the rain.") == [])
  }

  @Test func lettersAreNoOrdinaryWord() {
    #expect(
      english("On Monday the Association of Concerned Teachers (ACT) met in the rain as the Act was signed there.")
        .filter { $0.hasPrefix("A") }.map { $0.prefix { $0 != "=" } } == ["Association of Concerned Teachers", "ACT"])
  }

  @Test func whatGoesOnElsewhereIsAnothersThereToo() {
    #expect(
      english("She taught at Larvane University as it rained. He lay in the Larvane University Hospital as it rained.")
        .count == 1)
    #expect(chinese("她曾在峦科大学任教。他在峦科大学附属医院住院。").count == 1)
  }

  @Test func soItIsInChinese() {
    #expect(chinese("她曾在峦科大学任教。") == ["峦科大学=organization:峦科大学"])
    #expect(chinese("据峦南餐饮协会透露，今年下雨。峦南餐饮协会已开会。").count == 2)
    #expect(chinese("峦口市河流研究所昨日开会。") == ["峦口市河流研究所=organization:峦口市河流研究所"])
  }

  @Test func wordsForAKindStudentsAndVerbsAreNone() {
    for text in [
      "行业协会昨日开会。", "多所大学昨日开会。", "峦科大学生昨日开会。", "他刚刚学会走路。", "专业研究所昨日开会。", "她就读机械学院。", "今年大学毕业生不少。", "峦南多家行业协会发文。",
      "曾创立慈善基金会。", "他在美国一所研究中心工作。", "外资基金会继续买入。", "墨西哥学会适应制裁。",
    ] {
      #expect(chinese(text) == [], "\(text)")
    }
  }

  @Test func otherTypesAreLeftAsTheyAre() {
    let text = "Microsoft met the Federal Reserve and the Quorv Workers Union there."
    let usual = SmallGazetteer.tag(text, language: .english)
    let all = SmallGazetteer.tag(text, language: .english, types: Set(EntityType.allCases))
    #expect(all.filter { !$0.contains("=organization:") } == usual)
    #expect(all.count == usual.count + 1)
  }
}
