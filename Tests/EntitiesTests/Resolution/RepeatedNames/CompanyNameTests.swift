import Testing

@testable import YuliaoEntities

struct CompanyNameTests {
  @Test(arguments: [
    ("Quellmark Drilling AS", "Quellmark Drilling"), ("Quellmark Pumps Co., Ltd.", "Quellmark Pumps"),
    ("Quellmark Pumps Co.,Ltd.", "Quellmark Pumps"),
    ("Quellmark  Pumps,  Inc.", "Quellmark Pumps"), ("Smith & Co", "Smith"), ("Inc.", "Inc."),
    ("Quellmark as", "Quellmark as"), ("Grand Plaza REIT", "Grand Plaza REIT"), ("青峦科技股份有限公司", "青峦科技"),
    ("青有限公司", "青有限公司"), ("Éclat Nord SA", "Éclat Nord"), ("青峦 Quellmark Ltd", "青峦 Quellmark"), ("", ""),
  ])
  func aNameLosesItsLegalFormsAndNothingElse(name: String, bare: String) {
    #expect(CompanyName.withoutForms(name) == bare)
  }

  @Test func formsOfTwoWordsAndFormsBehindMarksFallAway() {
    #expect(CompanyName.withoutForms("Quorv Retail Private Limited") == "Quorv Retail")
    #expect(CompanyName.withoutForms("Quorv Properties Sdn Bhd") == "Quorv Properties")
    #expect(CompanyName.withoutForms("QUORV ASIA PTE.LTD.") == "QUORV ASIA")
    #expect(CompanyName.withoutForms("QUORV PHILIPPINES,INC") == "QUORV PHILIPPINES")
    #expect(CompanyName.withoutForms("峦石矿业（斐济）私人有限公司") == "峦石矿业（斐济）")
    #expect(CompanyName.withoutForms("QUORV RETAIL PRIVATE LIMITED") == "QUORV RETAIL")
    #expect(CompanyName.withoutForms("Quorv Private") == "Quorv Private")
    #expect(CompanyName.withoutForms("Quorv.co") == "Quorv.co")
  }
}
