/// How much of a run its report shows; the rest is left to the CSV and SQLite files, and the report says so.
package struct ReportLimits: Sendable {
  /// Entities of one type that have a page.
  package var pagesByType = 80
  /// Entities that are named in lists.
  package var entities = 4000
  /// Articles that are listed: those with the most mentions.
  package var articles = 3000
  /// Bytes of the whole page: what all else leaves of them goes to the texts of articles, most mentions first.
  package var pageBytes = 4_900_000
  /// Bytes of text shown of one article, at most.
  package var articleBytes = 12_000
  /// Sentences on an entity's page.
  package var contexts = 6
  /// Sources told apart; the others are one.
  package var sources = 30
  package var pairs = 1500
  package var reviewed = 150
  /// Entities of one type shown to readers without JavaScript.
  package var plainRows = 20

  package init() {}
}
