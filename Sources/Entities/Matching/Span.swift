import YuliaoCorpus

/// The rule that found a span; the `method` of a mention.
enum Method: String, Sendable {
  case gazetteer
  case context
  case place
  case anchor
  case surname
  case title
  case gloss
  case definition
  case code
  case corporateForm = "corporate-form"
  case agencyHead = "agency-head"
  case list
  case phrase
  case repeated
  case acronym
  case spelling
  case learned
  case bill
}

/// A stretch of the text that may be a mention, with what is known of it so far. Offsets are symbols.
struct Span {
  var start: Int
  var end: Int
  /// A legislator's span bears `.senator` until the article's date is applied.
  var type: EntityType
  /// Indices of the entities the name can stand for, in the order of the tables.
  var targets: Targets
  /// What no table holds; apart, so that copying a span of the gazetteers counts no strings.
  private var unlisted: Unlisted?
  var kind = NameKind.full
  var evidence = Evidence.none
  var method = Method.gazetteer
  var confidence = 0.95
  var priority: Int16 = 0
  var isNested = false
  /// Whether a word of the dictionary crosses its end.
  var isDoubtful = false

  init(
    start: Int, end: Int, type: EntityType, targets: Targets, kind: NameKind = .full, evidence: Evidence = .none,
    confidence: Double = 0.95, priority: Int16 = 0, isDoubtful: Bool = false
  ) {
    self.start = start
    self.end = end
    self.type = type
    self.targets = targets
    self.kind = kind
    self.evidence = evidence
    self.confidence = confidence
    self.priority = priority
    self.isDoubtful = isDoubtful
  }

  private final class Unlisted: Sendable {
    let name: String?
    let jurisdiction: String

    init(name: String?, jurisdiction: String) {
      self.name = name
      self.jurisdiction = jurisdiction
    }
  }

  /// The name to make an entity from, where no table holds one.
  var unlistedName: String? {
    get { unlisted?.name }
    set {
      if newValue != nil || unlisted != nil { unlisted = Unlisted(name: newValue, jurisdiction: jurisdiction) }
    }
  }

  /// Where an unlisted agency belongs.
  var jurisdiction: String {
    get { unlisted?.jurisdiction ?? "" }
    set { unlisted = Unlisted(name: unlistedName, jurisdiction: newValue) }
  }

  var range: Range<Int> { start..<end }
  var length: Int { end - start }
  /// The length that counts against spans that overlap.
  var standing: Int { isDoubtful ? length - 2 : length }

  @inline(__always) func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}

extension [Span] {
  /// Whether any span fits; hides the method of all sequences, which copies each span.
  @inline(__always) func contains(where fits: (Span) throws -> Bool) rethrows -> Bool {
    try withUnsafeBufferPointer { spans in
      for index in spans.indices where try fits(spans[index]) { return true }
      return false
    }
  }
}
