import YuliaoCorpus

/// What one document adds to the tables of a run.
///
/// Workers make it; the ordered sink adds it to the ``Aggregates`` and may append it to the ``TallyLog``, from which the
/// tables can be made again. It holds no text but the forms of the names.
package struct DocumentTally: Sendable {
  /// An entity named in the document.
  package struct EntityTally: Sendable {
    package var entity: Entity
    /// All its mentions, nested ones too.
    package var mentions: Int
    var surfaces: SurfaceCounts
  }

  /// Two entities named in one sentence, as indices into ``DocumentTally/entities``, the smaller first.
  package struct SentencePair: Sendable, Equatable {
    package var first: Int
    package var second: Int
    package var sentences: Int
  }

  /// A pair of names with the place that shows it.
  package struct NamePairTally: Sendable, Equatable {
    package var chinese: String
    package var english: String
    package var entityID: String
    package var count: Int
    /// The first gloss of the document, on one line.
    package var example: String
  }

  /// How many entities of a document are paired: those with the most mentions that are not nested.
  ///
  /// So a list of a thousand stocks costs 8,128 pairs, not half a million.
  package static let pairedEntities = 128

  package var id: String
  package var day: CalendarDay?
  package var language: Language
  package var inputBytes: Int
  package var textBytes: Int
  package var words: Int
  package var sentences: Int
  /// Most frequent first, of those equally frequent the earlier named; those with nested mentions alone last.
  package var entities: [EntityTally]
  /// How many of the entities, from the first, are pairs of each other.
  package var pairedCount: Int
  package var sentencePairs: [SentencePair]
  package var namePairs: [NamePairTally]
  /// Mentions by the type they have at the document's date.
  package var mentionsByType: [EntityType: Int]
  package var signature: DuplicateSignature?

  package var mentions: Int { entities.reduce(0) { $0 + $1.mentions } }

  init(id: String) {
    self.id = id
    language = .other
    inputBytes = 0
    textBytes = 0
    words = 0
    sentences = 0
    entities = []
    pairedCount = 0
    sentencePairs = []
    namePairs = []
    mentionsByType = [:]
  }
}
