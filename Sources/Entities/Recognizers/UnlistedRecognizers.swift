import YuliaoCorpus

/// The rules for names that no list holds, one after the other.
enum UnlistedRecognizers {
  static func spans(in scan: DocumentScan, document: Document, gazetteer: Gazetteer, known: [Span]) -> [Span] {
    CorporateFormRecognizer(scan: scan, document: document, gazetteer: gazetteer, known: known).spans()
      + FirmPhraseRecognizer(scan: scan, document: document, known: known).spans()
      + ChineseCompanyRecognizer(scan: scan, document: document, gazetteer: gazetteer, known: known).spans()
      + NamedCompany(scan: scan, document: document, known: known).spans()
      + LatinFirmRecognizer(scan: scan, document: document, known: known).spans()
      + FundedFirm(scan: scan, document: document, known: known).spans()
      + FirmFrames(scan: scan, document: document, known: known).spans()
      + LedFirm(scan: scan, document: document, known: known).spans()
      + LeadingSpeaker(scan: scan, document: document, known: known).spans()
      + SourceRecognizer(scan: scan, document: document, known: known).spans()
      + EnglishAgencyRecognizer(scan: scan, document: document, gazetteer: gazetteer, known: known).spans()
      + ChineseAgencyRecognizer(scan: scan, document: document, gazetteer: gazetteer, known: known).spans()
  }
}
