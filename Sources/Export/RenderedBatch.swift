import YuliaoTables

/// The rows of some documents as bytes, ready to be appended to the files.
///
/// Workers make it, the ordered sink writes it. `duplicate_of` is known only in input order, so each row of
/// `documents.csv` has a seam where the sink puts it.
package struct RenderedBatch: Sendable {
  /// Where one document's rows end in each block.
  package struct Ends: Sendable {
    package var mentions = 0
    package var texts = 0
    package var documents = 0
    /// Where in ``RenderedBatch/documents`` the cell `duplicate_of` belongs.
    package var seam = 0

    package init(mentions: Int = 0, texts: Int = 0, documents: Int = 0, seam: Int = 0) {
      self.mentions = mentions
      self.texts = texts
      self.documents = documents
      self.seam = seam
    }
  }

  /// Rows of `mentions.csv`.
  package internal(set) var mentions: [UInt8] = []
  /// Lines of `documents.jsonl`.
  package internal(set) var texts: [UInt8] = []
  /// Rows of `documents.csv`, the cell `duplicate_of` left empty.
  package internal(set) var documents: [UInt8] = []
  /// One entry for each document, in order.
  package internal(set) var ends: [Ends] = []

  package init() {}

  package var count: Int { ends.count }

  /// A document's rows of `mentions.csv`.
  package func mentions(of index: Int) -> ArraySlice<UInt8> {
    mentions[(index == 0 ? 0 : ends[index - 1].mentions)..<ends[index].mentions]
  }

  /// A document's line of `documents.jsonl`.
  package func text(of index: Int) -> ArraySlice<UInt8> {
    texts[(index == 0 ? 0 : ends[index - 1].texts)..<ends[index].texts]
  }

  /// A document's row of `documents.csv` around the cell `duplicate_of`.
  package func document(of index: Int) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    let start = index == 0 ? 0 : ends[index - 1].documents
    return (documents[start..<ends[index].seam], documents[ends[index].seam..<ends[index].documents])
  }

  /// How long a document's rows are in each file, and where the seam lies in its row of `documents.csv`.
  package func lengths(of index: Int) -> Ends {
    let before = index == 0 ? Ends() : ends[index - 1]
    let end = ends[index]
    return Ends(
      mentions: end.mentions - before.mentions, texts: end.texts - before.texts,
      documents: end.documents - before.documents, seam: end.seam - before.documents)
  }

  /// A value as a cell, to stand in the seam.
  package static func cell(_ text: String, isExcel: Bool) -> [UInt8] {
    var writer = CSVWriter(isExcel: isExcel)
    writer.field(text)
    return writer.bytes
  }
}
