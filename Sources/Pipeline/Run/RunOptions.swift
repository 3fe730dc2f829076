public import YuliaoCorpus
import YuliaoIngest

/// What a run is asked for.
public struct RunOptions: Sendable {
  /// Files, folders, patterns, and `-` for standard input.
  public var inputs: [String]
  /// The folder that takes the tables.
  public var output: String
  /// How many documents are worked on at once.
  public var jobs: Int
  /// The types of entity to tag.
  public var types: Set<EntityType> = EntityType.standard
  /// Whether the CSV files are made for a spreadsheet: byte order mark, no cell that looks like a formula.
  public var isExcel = false
  /// What to do with what the output folder holds.
  public var mode = Mode.fresh
  /// What to do with documents that repeat an earlier one.
  public var duplicates = Duplicates.mark
  /// How many inputs may fail before the run is given up.
  public var failureLimit = FailureLimit.none
  /// The part of the inputs to process, where several machines share the work.
  public var shard: Shard?
  /// How much work may be lost when the process is killed.
  public var commitInterval: Duration = .seconds(2)
  /// How inputs are read.
  package var input = InputOptions()

  public init(inputs: [String], output: String, jobs: Int = 1) {
    self.inputs = inputs
    self.output = output
    self.jobs = jobs
  }

  /// What to do with what the output folder holds.
  public enum Mode: String, Sendable {
    /// The folder must be empty or absent.
    case fresh
    /// An unfinished run is gone on with; a finished one is left alone.
    case resume
    /// What an earlier run left is deleted.
    case restart
  }
}

/// What a run does with documents that repeat an earlier one, word for word or nearly.
public enum Duplicates: String, Sendable, CaseIterable {
  /// They are not looked for.
  case keep
  /// They are written, and `duplicate_of` names the earlier one.
  case mark
  /// They are left out of all tables, and counted in `run.json`.
  case drop
}

/// How many inputs may fail before a run is given up.
public enum FailureLimit: Sendable, Equatable {
  case none
  case count(Int)
  /// Of the documents and failures so far, judged from the hundredth on and at the end.
  case percent(Double)

  /// Reads `20` or `5%`; nil for anything else.
  public init?(_ text: String) {
    if text.hasSuffix("%") {
      guard let percent = Double(text.dropLast()), (0...100).contains(percent) else { return nil }
      self = .percent(percent)
    } else {
      guard let count = Int(text), count >= 0 else { return nil }
      self = .count(count)
    }
  }

  func isPassed(by failures: Int, of total: Int, atEnd: Bool) -> Bool {
    switch self {
    case .none: false
    case .count(let most): failures > most
    case .percent(let most): (atEnd || total >= 100) && Double(failures) * 100 > most * Double(total)
    }
  }
}

/// One of several parts of the inputs, chosen by a hash of the document's id.
public struct Shard: Sendable, Equatable, CustomStringConvertible {
  /// From 1.
  public let index: Int
  public let count: Int

  /// nil where the index is not one of 1...count.
  public init?(index: Int, count: Int) {
    guard count >= 1, (1...count).contains(index) else { return nil }
    self.index = index
    self.count = count
  }

  /// Reads `2/16`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]) else { return nil }
    self.init(index: index, count: count)
  }

  public var description: String { "\(index)/\(count)" }

  /// Whether a document, or a failed input, belongs to this part.
  func holds(_ name: String) -> Bool {
    // FNV-1a, finished by a mix, for its low bits alone would follow the last letters.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    return Int(hash % UInt64(count)) == index - 1
  }
}
