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
}
