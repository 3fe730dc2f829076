import YuliaoCorpus
import YuliaoExport

/// What a report counts over all documents of a run, shown or not.
struct ReportCounts {
  struct Slice: Hashable {
    var step: Int
    var type: Int
    var language: Int
    var source: Int
  }

  struct Origin: Hashable {
    var language: Int
    var source: Int
  }

  /// A sentence that names an entity.
  struct Context {
    var order: UInt64
    var article: Int
    var text: String
  }

  /// A row that a person should look at.
  struct Doubt {
    var row: MentionRow
    var article: Int?
    var place: Int
  }

  private let selection: ReportSelection
  private let limits: ReportLimits
  private let timeline: ReportTimeline
  private(set) var languages = [Int](repeating: 0, count: Language.allCases.count)
  private(set) var timelineCells: [Slice: Int] = [:]
  private(set) var origins: [[Origin: Int]]
  private(set) var steps: [[Int: Int]]
  private(set) var contexts: [[Context]]
  private(set) var doubts: [Doubt] = []
  private var place = 0

  init(_ selection: ReportSelection, _ limits: ReportLimits, _ timeline: ReportTimeline) {
    self.selection = selection
    self.limits = limits
    self.timeline = timeline
    origins = Array(repeating: [:], count: selection.pageCount)
    steps = Array(repeating: [:], count: selection.pageCount)
    contexts = Array(repeating: [], count: selection.pageCount)
  }

  mutating func add(_ entry: RunRecord, article: Int?) {
    let document = entry.record.document
    let language = Language.allCases.firstIndex(of: document.language)!
    let source = selection.source(document.source ?? "")
    let step = document.publishedDay.map { timeline.step(of: $0) }
    languages[language] += 1
    var seen: Set<Int> = []
    for row in entry.mentions {
      if let step {
        let type = EntityType.allCases.firstIndex(of: row.type)!
        timelineCells[Slice(step: step, type: type, language: language, source: source), default: 0] += 1
      }
      note(row, article)
      guard let entity = selection.entity(row.entityID), entity < selection.pageCount else { continue }
      origins[entity][Origin(language: language, source: source), default: 0] += 1
      if let step { steps[entity][step, default: 0] += 1 }
      if let article, entry.duplicateOf == nil, seen.insert(entity).inserted { keep(row, of: entity, article) }
    }
    place += 1
  }

  /// Keeps a few sentences of each entity, spread over the articles by the hash of their ids.
  private mutating func keep(_ row: MentionRow, of entity: Int, _ article: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in row.documentID.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let context = Context(order: hash, article: article, text: row.context)
    let at = contexts[entity].firstIndex { $0.order > context.order } ?? contexts[entity].count
    guard at < limits.contexts else { return }
    contexts[entity].insert(context, at: at)
    if contexts[entity].count > limits.contexts { contexts[entity].removeLast() }
  }

  private mutating func note(_ row: MentionRow, _ article: Int?) {
    guard row.confidence < 0.9 || !row.candidates.isEmpty else { return }
    doubts.append(Doubt(row: row, article: article, place: place))
    if doubts.count >= 4 * limits.reviewed { trimDoubts() }
  }

  /// Leaves the least certain rows, in rising order of confidence.
  mutating func trimDoubts() {
    doubts.sort {
      $0.row.confidence != $1.row.confidence
        ? $0.row.confidence < $1.row.confidence : ($0.place, $0.row.start) < ($1.place, $1.row.start)
    }
    doubts.removeLast(max(0, doubts.count - limits.reviewed))
  }
}
