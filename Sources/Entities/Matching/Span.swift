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
  case organizationHead = "organization-head"
  case list
  case phrase
  case repeated
  case acronym
  case spelling
  case learned
  case bill
}

/// What is known of a span without counting a reference, so that looking over many spans copies none of them.
/// Offsets are symbols.
struct SpanFacts {
  var start: Int
  var end: Int
  /// A legislator's span bears `.senator` until the article's date is applied.
  var type: EntityType
  var kind = NameKind.full
  var evidence = Evidence.none
  var method = Method.gazetteer
  var confidence = 0.95
  var priority: Int16 = 0
  var isNested = false
  /// Whether a word of the dictionary crosses its end.
  var isDoubtful = false
  /// The first of the entities that the name can stand for; `Targets.none` where no table holds it.
  fileprivate(set) var firstTarget: UInt32

  var range: Range<Int> { start..<end }
  var length: Int { end - start }
  /// The length that counts against spans that overlap.
  var standing: Int { isDoubtful ? length - 2 : length }
  var isListed: Bool { firstTarget != Targets.none }

  @inline(__always) func overlaps(_ other: SpanFacts) -> Bool { start < other.end && other.start < end }
  func contains(_ other: SpanFacts) -> Bool { start <= other.start && other.end <= end }
}

/// A stretch of the text that may be a mention, with what is known of it so far; the members of its facts are its own.
@dynamicMemberLookup
struct Span {
  var facts: SpanFacts
  /// What few spans have; the ``SpanStore`` of the thread holds it.
  private var details: Unmanaged<SpanDetails>?

  init(
    start: Int, end: Int, type: EntityType, targets: Targets, kind: NameKind = .full, evidence: Evidence = .none,
    confidence: Double = 0.95, priority: Int16 = 0, isDoubtful: Bool = false
  ) {
    facts = SpanFacts(
      start: start, end: end, type: type, kind: kind, evidence: evidence, confidence: confidence, priority: priority,
      isDoubtful: isDoubtful, firstTarget: targets.head)
    details = targets.rest.map { SpanStore.keep(SpanDetails(targets: $0)) }
  }

  @inline(__always) subscript<Value>(dynamicMember fact: WritableKeyPath<SpanFacts, Value>) -> Value {
    get { facts[keyPath: fact] }
    set { facts[keyPath: fact] = newValue }
  }

  @inline(__always) subscript<Value>(dynamicMember fact: KeyPath<SpanFacts, Value>) -> Value { facts[keyPath: fact] }

  private var rare: SpanDetails? { details?.takeUnretainedValue() }

  private mutating func keep(
    targets: [UInt32]?, name: String?, jurisdiction: String, listing: String
  ) {
    details = SpanStore.keep(
      SpanDetails(targets: targets, name: name, jurisdiction: jurisdiction, listing: listing))
  }

  /// Indices of the entities the name can stand for, in the order of the tables.
  var targets: Targets {
    @inline(__always) get { Targets(head: facts.firstTarget, rest: rare?.targets) }
    set {
      facts.firstTarget = newValue.head
      if newValue.rest == nil, rare?.targets == nil { return }
      keep(targets: newValue.rest, name: unlistedName, jurisdiction: jurisdiction, listing: listing)
    }
  }

  /// The name to make an entity from, where no table holds one.
  var unlistedName: String? {
    get { rare?.name }
    set {
      if newValue == nil, rare?.name == nil { return }
      keep(targets: rare?.targets, name: newValue, jurisdiction: jurisdiction, listing: listing)
    }
  }

  /// Where an unlisted agency belongs.
  var jurisdiction: String {
    get { rare?.jurisdiction ?? "" }
    set { keep(targets: rare?.targets, name: unlistedName, jurisdiction: newValue, listing: listing) }
  }

  /// The listing that the text itself gives a firm, `EXCHANGE:CODE`, where no table has it.
  var listing: String {
    get { rare?.listing ?? "" }
    set { keep(targets: rare?.targets, name: unlistedName, jurisdiction: jurisdiction, listing: newValue) }
  }

  @inline(__always) func overlaps(_ other: Span) -> Bool { facts.overlaps(other.facts) }
  func contains(_ other: Span) -> Bool { facts.contains(other.facts) }
}

extension [Span] {
  /// By place, of those that begin together the longest first, so that nested ones follow what holds them.
  mutating func sortByPlace() { sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end } }

  /// Whether any span's facts fit; hides the method of all sequences, which copies each span.
  @inline(__always) func contains(where fits: (SpanFacts) throws -> Bool) rethrows -> Bool {
    for index in indices where try fits(self[index].facts) { return true }
    return false
  }
}

extension Span {
  /// The same by a short name at a further place.
  func repeated(at place: Range<Int>, confidence: Double = 0.8) -> Span {
    var span = self
    span.start = place.lowerBound
    span.end = place.upperBound
    span.kind = .short
    span.method = .repeated
    span.confidence = Swift.min(self.confidence, confidence)
    return span
  }

  /// An organization that no list holds, by the word that ends or leads its name.
  static func organization(_ range: Range<Int>, in scan: DocumentScan) -> Span {
    Span(unlisted: .organization, range, by: .organizationHead, in: scan)
  }

  /// A person whom no list holds, by the office beside the name.
  static func official(_ range: Range<Int>, in scan: DocumentScan) -> Span {
    Span(unlisted: .person, range, by: .title, in: scan)
  }

  private init(unlisted type: EntityType, _ range: Range<Int>, by method: Method, in scan: DocumentScan) {
    self.init(start: range.lowerBound, end: range.upperBound, type: type, targets: [], confidence: 0.8)
    self.method = method
    unlistedName = scan.surface(range)
  }
}
