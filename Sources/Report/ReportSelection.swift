import YuliaoCorpus
import YuliaoExport

/// Which entities, articles and sources a report shows: chosen from the counts, before any text is read.
struct ReportSelection {
  /// Those with a page first, then those named in lists only.
  let entities: [EntityRow]
  let pageCount: Int
  private let entityNumbers: [String: Int]
  /// Articles by their place in the run.
  private(set) var articles: [Int: Article] = [:]
  /// Names of sources, most frequent first; the last stands for all others.
  private(set) var sources: [(name: String, documents: Int)] = []
  private var sourceNumbers: [String: Int] = [:]
  let totalEntities: Int
  private(set) var totalArticles = 0

  struct Article {
    /// Its place in the report.
    var number: Int
    /// Its place among those whose texts are shown as far as there is room; nil for duplicates and what is far behind.
    var textRank: Int?
  }

  init(_ run: RunFolder, _ limits: ReportLimits) throws(RunFolderError) {
    let all = try run.entities()
    var byType: [EntityType: Int] = [:]
    var pages: [EntityRow] = []
    var others: [EntityRow] = []
    for row in all {
      byType[row.type, default: 0] += 1
      if byType[row.type]! <= limits.pagesByType { pages.append(row) } else { others.append(row) }
    }
    pageCount = pages.count
    totalEntities = all.count
    entities = pages + others.prefix(max(0, limits.entities - pages.count))
    var numbers: [String: Int] = [:]
    for (number, row) in entities.enumerated() { numbers[row.id] = number }
    entityNumbers = numbers
    try chooseArticles(run, limits)
  }

  func entity(_ id: String) -> Int? { entityNumbers[id] }

  func source(_ name: String) -> Int { sourceNumbers[name] ?? sources.count - 1 }

  private mutating func chooseArticles(_ run: RunFolder, _ limits: ReportLimits) throws(RunFolderError) {
    var table = try run.table(.documents)
    let sourceColumn = try table.column("source")
    let mentionsColumn = try table.column("mentions")
    let charactersColumn = try table.column("characters")
    let languageColumn = try table.column("language")
    let duplicateColumn = try table.column("duplicate_of")
    struct Candidate {
      var place: Int
      var mentions: Int
      /// Bytes of its text, by what a character takes in its language.
      var bytes: Int
      var isDuplicate: Bool
    }
    var candidates: [Candidate] = []
    var counts: [String: Int] = [:]
    while try table.next() {
      counts[table.string(sourceColumn), default: 0] += 1
      candidates.append(
        Candidate(
          place: totalArticles, mentions: try table.int(mentionsColumn),
          bytes: try table.int(charactersColumn) * (table.string(languageColumn) == Language.english.rawValue ? 1 : 3),
          isDuplicate: !table.string(duplicateColumn).isEmpty))
      totalArticles += 1
    }
    candidates.sort { $0.mentions != $1.mentions ? $0.mentions > $1.mentions : $0.place < $1.place }
    var room = limits.pageBytes
    var ranks: [Int: Int] = [:]
    for candidate in candidates.prefix(limits.articles) where !candidate.isDuplicate {
      let bytes = min(candidate.bytes, limits.articleBytes)
      guard bytes <= room else { break }
      room -= bytes
      ranks[candidate.place] = ranks.count
    }
    for (number, candidate) in candidates.prefix(limits.articles).sorted(by: { $0.place < $1.place }).enumerated() {
      articles[candidate.place] = Article(number: number, textRank: ranks[candidate.place])
    }
    let sorted = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    sources = sorted.prefix(limits.sources).map { ($0.key, $0.value) }
    for (number, source) in sources.enumerated() { sourceNumbers[source.name] = number }
    sources.append(("…", sorted.dropFirst(limits.sources).reduce(0) { $0 + $1.value }))
  }
}
