/// How much of a run its report shows; the rest is left to the CSV and SQLite files, and the report says so.
package struct ReportLimits: Sendable {
  /// Entities of one type that have a page.
  package var pagesByType = 80
  /// Entities that are named in lists.
  package var entities = 4000
  /// Articles that are listed: those with the most mentions.
  package var articles = 3000
  /// Bytes of the whole page, about: what the lists and pages leave of them goes to the texts of articles.
  package var pageBytes = 4_800_000
  /// Bytes of text shown in all, at most, and of one article.
  package var textBytes = 3_200_000
  package var articleBytes = 12_000
  /// Sentences on an entity's page.
  package var contexts = 6
  /// Sources told apart; the others are one.
  package var sources = 30
  package var pairs = 1500
  package var reviewed = 150

  package init() {}
}
