/// Reads `cooccurrence.csv` row by row; a large run has millions of pairs.
package struct PairReader {
  private var file: CSVFile

  package init(_ run: RunFolder) throws(RunFolderError) {
    file = try run.table(.cooccurrence)
    for name in OutputFile.cooccurrence.columns { _ = try file.column(name) }
  }

  /// The next row; nil at the end.
  package mutating func next() throws(RunFolderError) -> CooccurrenceRow? {
    guard try file.next() else { return nil }
    return CooccurrenceRow(
      first: file.string(0), second: file.string(1), documents: try file.int(2), sentences: try file.int(3),
      npmi: try file.double(4))
  }
}
