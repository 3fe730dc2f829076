import YuliaoCorpus

/// The rules for names that no list holds, one after the other.
enum UnlistedRecognizers {
  static func spans(in scan: DocumentScan, document: Document, gazetteer: Gazetteer, known: [Span]) -> [Span] {
    []
  }
}
