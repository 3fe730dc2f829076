import YuliaoExport

/// The files that grow while a run is on, each cut back together to the last checkpoint.
final class RunFiles {
  let mentions: GrowingFile
  let documents: GrowingFile
  let texts: GrowingFile
  let failures: GrowingFile
  /// What each document adds to the tables, from which they are made again on resume and merge.
  let tallies: GrowingFile
  /// A ``FailurePlace`` for each row of `failures.csv`.
  let failurePlaces: GrowingFile

  /// Opens the files as they were at a checkpoint, or begins them with their headers.
  init(_ folder: OutputFolder, at checkpoint: Checkpoint?, isExcel: Bool) throws(FileError) {
    let lengths = checkpoint?.lengths ?? []
    func open(_ name: String, _ index: Int) throws(FileError) -> GrowingFile {
      try GrowingFile(path: folder.state(name), keeping: index < lengths.count ? lengths[index] : 0)
    }
    mentions = try open(OutputFile.mentions.rawValue, 0)
    documents = try open(OutputFile.documents.rawValue, 1)
    texts = try open(OutputFile.texts.rawValue, 2)
    failures = try open(OutputFile.failures.rawValue, RunFiles.failures)
    tallies = try open(RunFiles.talliesName, RunFiles.tallies)
    failurePlaces = try open(RunFiles.failurePlacesName, 5)
    if lengths.isEmpty {
      for (file, output) in [(mentions, OutputFile.mentions), (documents, .documents), (failures, .failures)] {
        try file.append(output.header(isExcel: isExcel))
      }
    }
  }

  /// Number of files, and the places of some among the lengths of a checkpoint.
  static let count = 6
  static let failures = 3
  static let tallies = 4

  static let talliesName = "tallies"
  static let failurePlacesName = "failure-places"

  var lengths: [Int] { all.map(\.length) }

  /// Returns once everything appended is on the disk.
  func sync() throws(FileError) {
    for file in all { try file.sync() }
  }

  private var all: [GrowingFile] { [mentions, documents, texts, failures, tallies, failurePlaces] }
}
