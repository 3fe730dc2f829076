/// The record that flows through the line: a document and what the stages have found in it so far.
public struct AnnotatedDocument: Sendable {
  public var document: Document
  public var sentences: [Sentence] = []
  public var tokens: [Token] = []
  /// Sorted by start, longer first.
  public var mentions: [Mention] = []
  public var namePairs: [NamePair] = []
  /// What duplicates are recognised by; filled where asked for.
  public var signature: DuplicateSignature?

  public init(document: Document) {
    self.document = document
  }
}

/// What duplicate articles are recognised by: a hash of the normalised text, a few of its long runs of words to find
/// them by, and a sample of its short ones, in the order of the text, to verify them by.
public struct DuplicateSignature: Sendable, Equatable {
  public var exact: UInt64
  /// Names of the long runs whose hashes are smallest: texts that have much in common share some.
  public var keys: [UInt32]
  /// The smallest hashes of the short runs, each once, in the order of the text.
  public var sample: [UInt32]

  public init(exact: UInt64, keys: [UInt32], sample: [UInt32]) {
    self.exact = exact
    self.keys = keys
    self.sample = sample
  }
}

/// A step of the line: it adds to the record and never parses again what an earlier step knew.
///
/// A stage is made once for each worker, so it may hold scratch memory; what all workers share it holds by reference.
public protocol Stage {
  /// The stage's name in `failures.csv` and `run.json`.
  static var name: String { get }
  mutating func process(_ record: inout AnnotatedDocument) throws
}

/// An input, or a part of one, that was not processed; a row of `failures.csv`.
public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The input as the user would write it.
  public var source: String
  /// Where in the input, in bytes; nil where it concerns the whole.
  public var offset: Int?
  /// `read`, `decode`, `parse`, `extract`, `segment`, `entities`, `write`.
  public var stage: String
  /// What went wrong and what to do, in one line.
  public var reason: String

  public init(source: String, offset: Int? = nil, stage: String, reason: String) {
    self.source = source
    self.offset = offset
    self.stage = stage
    self.reason = reason
  }

  public var description: String {
    "\(source)\(offset.map { " at byte \($0)" } ?? ""): \(reason)"
  }
}
