import Testing
import YuliaoCorpus

@Suite struct MembersBesideTests {
  @Test func aMemberKnownVouchesForTheOthersOfAList() {
    #expect(
      SmallGazetteer.tag("伊丽莎白·沃伦、霍利都投了赞成。") == ["伊丽莎白·沃伦=bioguide:W000817", "霍利=bioguide:H001089"])
    #expect(
      SmallGazetteer.tag("Josh Hawley (R-Mo.), Warren raised doubts.", language: .english).last
        == "Warren=bioguide:W000817")
    #expect(SmallGazetteer.tag("张山、霍利都投了赞成。") == [])
    #expect(SmallGazetteer.tag("伊丽莎白·沃伦投了赞成。霍利离席。").count == 1)
  }

  @Test func aSurnameThatIsOneMembersSafelyVouchesToo() {
    #expect(SmallGazetteer.tag("塔昆德、霍利都投了赞成。") == ["塔昆德=bioguide:Q999999", "霍利=bioguide:H001089"])
  }

  @Test func aSurnameThatIsAnOrdinaryNameTooStandsInTheList() {
    #expect(
      SmallGazetteer.tag("伊丽莎白·沃伦、韦恩德和霍利都投了赞成。") == [
        "伊丽莎白·沃伦=bioguide:W000817", "韦恩德=bioguide:V999998", "霍利=bioguide:H001089",
      ])
  }

  @Test func whoSitsNoLongerVouchesForNobody() {
    #expect(!SmallGazetteer.tag("帕特·威廉斯、霍利都来送行。").contains("霍利=bioguide:H001089"))
  }

  @Test func theMembersOwnStateMakesASurnameSure() {
    #expect(SmallGazetteer.tag("密苏里州的霍利离席。霍利未归。").count == 2)
    #expect(SmallGazetteer.tag("俄亥俄州的霍利离席。") == [])
    #expect(SmallGazetteer.tag("密苏里州籍的霍利离席。") == ["霍利=bioguide:H001089"])
    #expect(SmallGazetteer.tag("Then Hawley of Missouri left.", language: .english) == ["Hawley=bioguide:H001089"])
    #expect(SmallGazetteer.tag("Then Hawley of Ohio left.", language: .english) == [])
  }

  @Test func billsListTheirSponsorsByFormsOfAddress() {
    #expect(
      SmallGazetteer.tag(
        "Mr. Hawley of Missouri, for himself, Ms. Warren and Mr. Moolenaar, wrote it.", language: .english
      )
      .prefix(2) == ["Hawley=bioguide:H001089", "Warren=bioguide:W000817"])
    #expect(
      SmallGazetteer.tag("Mr. Hawley of Missouri met his aide, Ms. Warren, there.", language: .english).count == 1)
  }

  @Test func aSurnameOfAnotherWhomTheTextNamesIsNoMembers() {
    let text = "Sen. Elizabeth Warren met State Treasurer Alan Hawley of late. Then Warren and Hawley left."
    #expect(!SmallGazetteer.tag(text, language: .english).contains("Hawley=bioguide:H001089"))
  }

  @Test func aLongSurnameOfOneMemberCountsNearThreeOthers() {
    let others = "乔什·霍利、伊丽莎白·沃伦和蒂姆·斯科特都投了赞成。"
    #expect(SmallGazetteer.tag(others + "范德洛尔则说，他没有信心。").last == "范德洛尔=bioguide:V999998")
    #expect(SmallGazetteer.tag("乔什·霍利投了赞成。范德洛尔则说，他没有信心。").count == 1)
  }

  @Test func aShortSurnameNeedsAWordOfCongressInItsSentence() {
    let members = "伊丽莎白·沃伦、蒂姆·斯科特、迈克·约翰逊议员到场。"
    #expect(SmallGazetteer.tag(members + "参议院一侧，霍利离席。").last == "霍利=bioguide:H001089")
    #expect(SmallGazetteer.tag(members + "餐馆一侧，霍利离席。").count == 3)
    #expect(SmallGazetteer.tag(members + "参议院一侧，总检察长霍利离席。").count == 3)
  }

  @Test func aBareChairIsOfWhatTheSentenceSpeaksOf() {
    let members = "伊丽莎白·沃伦、蒂姆·斯科特、迈克·约翰逊议员到场。"
    #expect(SmallGazetteer.tag(members + "法案在参议院搁浅，主席霍利离席。").last == "霍利=bioguide:H001089")
    #expect(SmallGazetteer.tag(members + "法案在参议院搁浅，协会主席霍利离席。").count == 3)
  }

  @Test func aShortSurnameAmongManyMembersNeedsNoWordOfCongress() {
    let members = "伊丽莎白·沃伦、蒂姆·斯科特、迈克·约翰逊议员、弗伦奇·希尔议员到场。"
    #expect(SmallGazetteer.tag(members + "霍利离席。随后沃伦离席。").contains("霍利=bioguide:H001089"))
  }

  @Test func oneMemberVouchesForAnotherOnlyBesideAWordOfCongress() {
    #expect(SmallGazetteer.tag("伊丽莎白·沃伦到场。霍利投了反对票。").last == "霍利=bioguide:H001089")
    #expect(SmallGazetteer.tag("伊丽莎白·沃伦到场。霍利弹了吉他。").count == 1)
  }

  @Test func theStateThatOwnsOrFollowsASurnameMakesItSure() {
    #expect(SmallGazetteer.tag("Missouri's Hawley left.", language: .english).last == "Hawley=bioguide:H001089")
    #expect(
      SmallGazetteer.tag("Hawley, the Missouri senator, left.", language: .english).first == "Hawley=bioguide:H001089")
    #expect(SmallGazetteer.tag("Hawley, the Missouri farmer, left.", language: .english) == [])
  }

  @Test func somebodyElsesGivenNameBeforeTheSurnameIsHeeded() {
    let text = "将军罗伯特·哈里斯在参议院作证。参议员沃伦问哈里斯，国会能否拒绝。"
    #expect(!SmallGazetteer.tag(text).contains { $0.hasPrefix("哈里斯=") })
  }

  @Test func anEnglishSurnameCountsAmongMembersAndAWordOfCongress() {
    let text =
      "Josh Hawley, Elizabeth Warren and Tim Scott spoke in the Senate. On the Senate floor Vandelour objected."
    #expect(!SmallGazetteer.tag(text, language: .english).contains { $0.hasPrefix("Vandelour=") })
    let more =
      "Josh Hawley, Elizabeth Warren and Tim Scott spoke. Then Moolenaar filed an amendment in Congress."
    #expect(SmallGazetteer.tag(more, language: .english).contains("Moolenaar=bioguide:M001194"))
    let few = "Josh Hawley spoke. Then Moolenaar filed an amendment in Congress."
    #expect(!SmallGazetteer.tag(few, language: .english).contains { $0.hasPrefix("Moolenaar=") })
  }

  @Test func aSurnameAmongMembersOfItsParagraphCounts() {
    let members = "Sen. Josh Hawley, Tim Scott, Rick Scott and John Moolenaar sat there."
    #expect(
      SmallGazetteer.tag(members + " Later Warren asked for more.", language: .english).last
        == "Warren=bioguide:W000817")
    #expect(
      !SmallGazetteer.tag(members + "\n\nLater Warren asked for more.", language: .english).contains(
        "Warren=bioguide:W000817"))
  }

  @Test func aWordThatOpensASentenceIsNoSurnameUnlessItActs() {
    let members = "Sen. Josh Hawley, Tim Scott, Rick Scott and John Moolenaar sat there."
    #expect(SmallGazetteer.tag(members + " Warren wanted more.", language: .english).last == "Warren=bioguide:W000817")
    let people = SmallGazetteer.tag(members + " Warren people left.", language: .english)
    #expect(!people.contains("Warren=bioguide:W000817"))
  }

  @Test func aGivenNameIsNoSurnameWhereItStandsBeforeOne() {
    let text =
      "Sen. Josh Hawley, Tim Scott, Rick Scott and John Moolenaar sat there. Later Warren asked. Warren Buffett left."
    #expect(!SmallGazetteer.tag(text, language: .english).contains("Warren=bioguide:W000817"))
  }
}
