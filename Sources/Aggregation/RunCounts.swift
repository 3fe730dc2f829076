import YuliaoCorpus
import YuliaoTables

/// The plain totals of a run, for `run.json` and the summary.
package struct RunCounts: Sendable, Equatable {
  package var documents = 0
  package var duplicates = 0
  /// Bytes of the records read.
  package var inputBytes = 0
  /// Bytes of their texts.
  package var textBytes = 0
  package var words = 0
  package var sentences = 0
  package var mentions = 0
  package var mentionsByType: [EntityType: Int] = [:]
  package var languages: [Language: Int] = [:]
  package var firstPublished: CalendarDay?
  package var lastPublished: CalendarDay?
  package var failures = 0
  package var failuresByStage: [String: Int] = [:]
  /// Files passed over because they hold no articles.
  package var skipped = 0

  package init() {}

  mutating func add(_ tally: DocumentTally, isDuplicate: Bool) {
    documents += 1
    if isDuplicate { duplicates += 1 }
    inputBytes += tally.inputBytes
    textBytes += tally.textBytes
    words += tally.words
    sentences += tally.sentences
    mentions += tally.mentions
    mentionsByType.merge(tally.mentionsByType, uniquingKeysWith: +)
    languages[tally.language, default: 0] += 1
    if let day = tally.day { widen(day, day) }
  }

  package mutating func add(_ failure: Failure) {
    failures += 1
    failuresByStage[failure.stage, default: 0] += 1
  }

  package mutating func merge(_ other: RunCounts) {
    documents += other.documents
    duplicates += other.duplicates
    inputBytes += other.inputBytes
    textBytes += other.textBytes
    words += other.words
    sentences += other.sentences
    mentions += other.mentions
    mentionsByType.merge(other.mentionsByType, uniquingKeysWith: +)
    languages.merge(other.languages, uniquingKeysWith: +)
    if let first = other.firstPublished, let last = other.lastPublished { widen(first, last) }
    failures += other.failures
    failuresByStage.merge(other.failuresByStage, uniquingKeysWith: +)
    skipped += other.skipped
  }

  /// The member `counts` of `run.json`.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("documents", documents)
    json.member("duplicates", duplicates)
    json.member("failures", failures)
    json.member("skipped_files", skipped)
    json.member("input_bytes", inputBytes)
    json.member("text_bytes", textBytes)
    json.member("tokens", words)
    json.member("sentences", sentences)
    json.member("mentions", mentions)
    write("mentions_by_type", EntityType.allCases.map { ($0.rawValue, mentionsByType[$0] ?? 0) }, to: &json)
    write("languages", Language.allCases.map { ($0.rawValue, languages[$0] ?? 0) }, to: &json)
    write("failures_by_stage", failuresByStage.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, to: &json)
    json.member("first_published", orNull: firstPublished?.description)
    json.member("last_published", orNull: lastPublished?.description)
    json.endObject()
  }

  private func write(_ name: String, _ values: [(String, Int)], to json: inout JSONWriter) {
    json.name(name)
    json.beginObject()
    for (key, value) in values where value > 0 { json.member(key, value) }
    json.endObject()
  }

  private mutating func widen(_ first: CalendarDay, _ last: CalendarDay) {
    firstPublished = min(firstPublished ?? first, first)
    lastPublished = max(lastPublished ?? last, last)
  }
}
