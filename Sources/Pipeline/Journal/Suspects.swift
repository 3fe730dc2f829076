import YuliaoTables

/// Documents that were in hand when a run's process went down, and how often.
///
/// One crash makes a suspect of every document in hand. They are then processed one at a time, so that the next crash
/// names its document; with two crashes (three ends that may have been a kill from outside) it is left out.
struct Suspects {
  private static let crashWeight = 3
  private static let killWeight = 2
  private static let limit = 6

  /// Guilt by the document's place among all.
  private(set) var weights: [Int: Int] = [:]

  /// Reads what earlier processes left, adds what the last one was at, and makes that last.
  init(_ folder: OutputFolder) throws {
    let file = folder.state("suspects")
    if FileSystem.exists(file) {
      var reader = CSVReader(try FileSystem.contents(of: file))
      while try reader.next() {
        guard reader.count == 2, let position = Int(reader.string(0)), let weight = Int(reader.string(1)) else {
          continue
        }
        weights[position] = weight
      }
    }
    guard let left = WorkMarks.left(at: folder.state(Suspects.marksName)), !left.positions.isEmpty else { return }
    for position in left.positions {
      weights[position, default: 0] += left.hasCrashed ? Suspects.crashWeight : Suspects.killWeight
    }
    var writer = CSVWriter()
    for (position, weight) in weights.sorted(by: { $0.key < $1.key }) {
      writer.field(position)
      writer.field(weight)
      writer.endRow()
    }
    try FileSystem.replace(file, with: writer.bytes)
  }

  static let marksName = "working"

  /// Whether a document is to be left out.
  func isGuilty(_ position: Int) -> Bool { weights[position, default: 0] >= Suspects.limit }

  /// The last document that must be processed alone; nil where there is none.
  var last: Int? { weights.keys.max() }
}
