import YuliaoCorpus

/// The rules for names that no list holds in the form in which the text has them, one after the other.
enum UnlistedRecognizers {
  static func spans(in scan: DocumentScan, gazetteer: Gazetteer, known: [Span]) -> [Span] {
    CorporateFormRecognizer(scan: scan, gazetteer: gazetteer, known: known).spans()
      + GluedNames(scan: scan, gazetteer: gazetteer, known: known).spans()
      + RunTogetherNames(scan: scan, gazetteer: gazetteer, known: known).spans()
      + FirmPhraseRecognizer(scan: scan, known: known).spans()
      + ChineseCompanyRecognizer(scan: scan, gazetteer: gazetteer, known: known).spans()
      + CoinedFirms(scan: scan, known: known).spans()
      + TradedFirms(scan: scan, known: known).spans()
      + PowerSuppliers(scan: scan, known: known).spans()
      + NamedCompany(scan: scan, known: known).spans()
      + LatinFirmRecognizer(scan: scan, known: known).spans()
      + TitledPeriodical(scan: scan, gazetteer: gazetteer, known: known).spans()
      + Shareholders(scan: scan, known: known).spans()
      + SiblingFirms(scan: scan, known: known).spans()
      + PlacedSubsidiaries(scan: scan, known: known).spans()
      + FundedFirm(scan: scan, known: known).spans()
      + FirmFrames(scan: scan, known: known).spans()
      + StakeNames(scan: scan, known: known).spans()
      + LedFirm(scan: scan, known: known).spans()
      + LeadingSpeaker(scan: scan, gazetteer: gazetteer, known: known).spans()
      + SourceRecognizer(scan: scan, known: known).spans()
      + EnglishMedium(scan: scan, known: known).spans()
      + CreditedFirm(scan: scan, gazetteer: gazetteer, known: known).spans()
      + BareDepartments(scan: scan, gazetteer: gazetteer, known: known).spans()
      + EnglishAgencyRecognizer(scan: scan, gazetteer: gazetteer, known: known).spans()
      + ChineseAgencyRecognizer(scan: scan, gazetteer: gazetteer, known: known).spans()
  }
}
