import Testing

@Suite struct ShareholdersTests {
  private func tag(_ text: String) -> [String] {
    SmallGazetteer.tag(text).compactMap { $0.split(separator: "=").first.map(String.init) }
  }

  @Test func whoHoldsAShareInPerCentIsAFirm() {
    #expect(tag("青溪峦石持股为4.17%，石桥投资持股比例为3.5%。") == ["青溪峦石", "石桥投资"])
    #expect(tag("青溪峦毅、石桥投资、安峦安华分别持股为0.91%。") == ["青溪峦毅", "石桥投资", "安峦安华"])
    #expect(tag("峦石金融（SS）持股为0.91%。") == ["峦石金融"])
  }

  @Test func aListedNameInsideTheHoldersIsNoMention() {
    #expect(tag("青峦金开、峦金石融分别持股为0.39%。") == ["青峦金开", "峦金石融"])
  }

  @Test func peopleStaffAndThePublicAreNoFirms() {
    #expect(tag("胡伟、欧阳青峦、员工持股平台分别持股为0.83%，其他股东持股为3%，公众股东持股为25%。") == [])
    #expect(tag("青溪峦石持股多年。") == [])
  }

  @Test func whatSomebodyHoldsSharesThroughIsAFirm() {
    #expect(tag("王某通过青溪峦石间接持有公司股份。") == ["青溪峦石"])
    #expect(tag("王某通过员工持股平台间接持有公司股份。") == [])
  }

  @Test func firmsOfAPlaceAndBodiesAreNoneInParticular() {
    #expect(tag("中国企业持股51%，日本公司持股49%，墨西哥财团持股为3%。") == [])
    #expect(tag("峦南市财政局持股为15%。") == ["峦南市财政局"])
    #expect(SmallGazetteer.tag("峦南市财政局持股为15%。").first?.contains("agency:") == true)
  }

  @Test func whoOwnsAShareInAFirmIsAFirm() {
    #expect(SmallGazetteer.tag("股权分散，而峦槊石农业则持有0.31%的股份。") == ["峦槊石农业=company:峦槊石农业"])
    #expect(SmallGazetteer.tag("峦槊石农业持有公司4.17%股权。") == ["峦槊石农业=company:峦槊石农业"])
    #expect(SmallGazetteer.tag("峦槊石农业持有4.17%的市场。") == [])
    #expect(SmallGazetteer.tag("峦槊石农业目前持有公司4.17%股权。") == ["峦槊石农业=company:峦槊石农业"])
    #expect(SmallGazetteer.tag("他是创始人，目前持有公司5.2%的股份。") == [])
    for person in ["另外三家公司则", "其余四家共", "俞槊石本人", "扎克伯格", "王槊石目前", "那么王槊石", "王槊石本人", "王槊石通过峦石科技"] {
      #expect(SmallGazetteer.tag("\(person)持有4.17%的股份。") == [], "\(person)")
    }
  }

  @Test func aShareholderWhoSellsIsAFirm() {
    #expect(SmallGazetteer.tag("公告称，股东峦槊石投拟减持不超58万股。") == ["峦槊石投=company:峦槊石投"])
    #expect(SmallGazetteer.tag("公告称，5%以上股东信槊基石及其一致行动人减持。").first == "信槊基石=company:信槊基石")
    #expect(SmallGazetteer.tag("公告称，股东王槊石先生拟减持不超58万股。") == [])
    #expect(SmallGazetteer.tag("公告称，股东大会拟以现场方式召开。") == [])
  }

  @Test func aHolderMaySellByInquiry() {
    #expect(SmallGazetteer.tag("股东擘槊裕展询价转让556.2万股。") == ["擘槊裕展=company:擘槊裕展"])
    #expect(SmallGazetteer.tag("股东擘槊裕展拟通过集中竞价减持。") == ["擘槊裕展=company:擘槊裕展"])
    #expect(SmallGazetteer.tag("股东擘槊裕展询价结果出炉。") == [])
    #expect(SmallGazetteer.tag("公司股东会审议拟通过集中竞价方式回购。") == [])
    #expect(SmallGazetteer.tag("股东中小股民拟通过诉讼维权。") == [])
  }

  @Test func aNumberedPhaseIsAFund() {
    #expect(tag("青溪峦石二期持股为4.17%。") == [])
  }
}
