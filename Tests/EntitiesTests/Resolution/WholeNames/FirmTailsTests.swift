import Testing
import YuliaoCorpus

@Suite struct FirmTailsTests {
  @Test func aFirmTakesInTheWordForGroupBehindIt() {
    #expect(SmallGazetteer.tag("华为集团总裁表示。") == ["华为集团=company:huawei"])
    #expect(SmallGazetteer.tag("Intel集团研究主管表示。") == ["Intel集团=company:intel"])
    #expect(SmallGazetteer.tag("华为酒店集团总裁表示。") == ["华为酒店集团=company:huawei"])
    #expect(SmallGazetteer.tag("华为和集团总裁表示。") == ["华为=company:huawei"])
  }

  @Test func aFirmTakesInTheWordForItsTrade() {
    #expect(SmallGazetteer.tag("华为科技的营收增长。") == ["华为科技=company:huawei"])
    #expect(SmallGazetteer.tag("华为控股涨1.2%。") == ["华为控股=company:huawei"])
    #expect(SmallGazetteer.tag("奥迪汽车公司总裁表示。") == ["奥迪汽车公司=company:audi"])
    #expect(SmallGazetteer.tag("摩根士丹利私人银行全球策略师表示。") == ["摩根士丹利私人银行=company:morgan-stanley"])
  }

  @Test func aFirmTakesInTheWordForCompany() {
    #expect(SmallGazetteer.tag("昨日华为公司拒绝了。") == ["华为公司=company:huawei"])
    #expect(SmallGazetteer.tag("昨日华为集团公司拒绝了。") == ["华为集团公司=company:huawei"])
    #expect(SmallGazetteer.tag("昨日华为总公司拒绝了。") == ["华为总公司=company:huawei"])
    #expect(SmallGazetteer.tag("昨日华为公司债上涨。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("昨日英伟达、华为公司等跟涨。") == ["英伟达=company:nvidia", "华为=company:huawei"])
    #expect(SmallGazetteer.tag("美国银行公司业务增长。") == ["美国银行=company:bank-of-america"])
  }

  @Test func aTradeJoinedToAnotherWordStaysOutside() {
    #expect(SmallGazetteer.tag("华为控股股东未变。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("华为资本开支上升。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("华为保险业务上升。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("华为手机、奥迪汽车。") == ["华为=company:huawei", "奥迪=company:audi"])
  }

  @Test func aChineseNameTakesInItsNetworkAndItsShops() {
    #expect(SmallGazetteer.tag("去年英伟达网络，由此成为大股东。") == ["英伟达网络=company:nvidia"])
    #expect(SmallGazetteer.tag("它把资产整合到NVIDIA网络中，由此获利。") == ["NVIDIA=company:nvidia"])
  }

  @Test func aTradeCountsBeforeWhatFirmsDo() {
    #expect(SmallGazetteer.tag("华为控股作为买方到场。") == ["华为控股=company:huawei"])
    #expect(SmallGazetteer.tag("华为国际成为买方。") == ["华为国际=company:huawei"])
    #expect(SmallGazetteer.tag("华为国际化成为方向。") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("他去了华为国际成") == ["华为=company:huawei"])
    #expect(SmallGazetteer.tag("他去了华为") == ["华为=company:huawei"])
  }

  @Test func aFirmTakesInItsUnitOfACountry() {
    #expect(SmallGazetteer.tag("华为英国公司的人员。") == ["华为英国公司=company:huawei"])
    #expect(SmallGazetteer.tag("华为（中国）的人员。") == ["华为（中国）=company:huawei"])
    #expect(SmallGazetteer.tag("华为（见图）的人员。") == ["华为=company:huawei"])
  }

  @Test func aTradeBelongsToANameThatTakesTheLead() {
    #expect(SmallGazetteer.tag("奥迪地产牵头开发。") == ["奥迪地产=company:audi"])
  }

  @Test func aTradeAtTheEndOfANameAsksForTheWordCompany() {
    #expect(SmallGazetteer.tag("参股奥迪投资公司之后。") == ["奥迪投资公司=company:audi"])
    #expect(SmallGazetteer.tag("奥迪新加坡公司开业。") == ["奥迪新加坡公司=company:audi"])
    #expect(SmallGazetteer.tag("奥迪基金管理公司总裁说。") == ["奥迪=company:audi"])
    #expect(SmallGazetteer.tag("奥迪投资公司债的规模。") == ["奥迪=company:audi"])
    #expect(SmallGazetteer.tag("奥迪公司治理良好。") == ["奥迪=company:audi"])
  }

  @Test func aTradeAndACountryInBracketsBelongToTheName() {
    #expect(SmallGazetteer.tag("英特尔半导体（中国）为首批试点。") == ["英特尔半导体（中国）=company:intel"])
    #expect(SmallGazetteer.tag("英特尔半导体（芯片）为首批试点。") != ["英特尔半导体（芯片）=company:intel"])
  }
}
