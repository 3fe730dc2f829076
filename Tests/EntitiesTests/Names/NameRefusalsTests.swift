import Testing
import YuliaoCorpus
import YuliaoSegmentation

@testable import YuliaoEntities

@Suite struct NameRefusalsTests {
  /// Whether a name is refused where it first stands in a text.
  private func refuses(_ name: String, in text: String) throws -> Bool {
    var record = AnnotatedDocument(document: Document(id: "d", text: text))
    var segmentation = try SegmentationStage(StandardSegmenter.shared)
    try segmentation.process(&record)
    var scanner = DocumentScanner()
    let scan = scanner.scan(record, gazetteer: SmallGazetteer.gazetteer)
    let symbols = CharacterTable.shared.fold(name)
    let start = try #require(scan.text.next(symbols, from: 0))
    let settled = DocumentReading(scan: scan, gazetteer: SmallGazetteer.gazetteer).resolve().spans
    return NameRefusals(scan: scan, gazetteer: SmallGazetteer.gazetteer, settled: settled)
      .holds(start..<start + symbols.count)
  }

  @Test func aBareNameIsNotRefused() throws {
    #expect(try !refuses("Quillon", in: "Rivals such as Quillon fell."))
    #expect(try !refuses("峦利", in: "对手峦利也降价。"))
  }

  @Test func whatListsHoldAsSafeOrAsAProductIsRefused() throws {
    #expect(try refuses("Intel", in: "Rivals such as Intel fell."))
    #expect(try !refuses("Discover", in: "Rivals such as Discover fell."))
  }

  @Test func productsAreRefused() throws {
    #expect(try refuses("Quillon", in: "Intel's Quillon fell."))
    #expect(try !refuses("Quillon", in: "Oslo's Quillon fell."))
    #expect(try refuses("Quillon", in: "They sell Quillon chips."))
    #expect(try refuses("峦天", in: "高通的峦天也降价。"))
    #expect(try refuses("峦天", in: "对手峦天芯片降价。"))
    #expect(try refuses("峦天", in: "峦天、峦地三款新品降价。"))
    #expect(try !refuses("峦天", in: "峦天、峦地三家降价。"))
  }

  @Test func codesAndAddressesAreRefused() throws {
    #expect(try refuses("QVA", in: "Quorv [ASX:QVA] fell."))
    #expect(try refuses("QVA", in: "峦山银行（QVA）下跌。"))
    #expect(try refuses("Quorv.com", in: "Visit Quorv.com for more."))
    #expect(try !refuses("QVA", in: "Rivals such as QVA fell."))
  }

  @Test func journalsAndPictureCreditsAreRefused() throws {
    #expect(try refuses("Quorv Chemistry Journal", in: "It stands in Quorv Chemistry Journal today."))
    #expect(try refuses("小青拍摄", in: "图片由小青拍摄。"))
  }

  @Test func aBranchByItsPlaceIsRefused() throws {
    #expect(try refuses("密苏里州公司", in: "密苏里州公司合并为一家。"))
    #expect(try !refuses("峦青公司", in: "峦青公司合并为一家。"))
  }

  @Test func fundsAndParksAreRefused() throws {
    #expect(try refuses("峦泰智能", in: "峦泰智能股票A本月涨幅最大。"))
    #expect(try !refuses("峦泰智能", in: "峦泰智能股票本月涨幅最大。"))
    #expect(try refuses("峦天", in: "峦天、峦地等6只基金的收益。"))
    #expect(try refuses("竹科", in: "竹科部分機台停機。"))
  }

  @Test func indicesAreRefused() throws {
    #expect(try refuses("QEL-20 Index", in: "The QEL-20 Index rose."))
    #expect(try refuses("峦证50指数", in: "峦证50指数上涨。"))
    #expect(try !refuses("Quorv Labs", in: "The Quorv Labs Index rose."))
  }

  @Test func performersAndThingsInThePluralAreRefused() throws {
    #expect(try refuses("周峦伦", in: "公司说，周峦伦等人的演唱会售罄。"))
    #expect(try !refuses("周峦伦", in: "公司说，周峦伦等企业的产品售罄。"))
    #expect(try refuses("QVRs", in: "Some of the QVRs fell by a tenth."))
    #expect(try !refuses("QVR", in: "Some say that QVR fell by a tenth."))
  }
}
