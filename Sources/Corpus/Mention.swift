/// A place in a document where an entity is named.
public struct Mention: Sendable {
  /// Byte offsets into the document's UTF-8 (half-open).
  public var range: Range<Int>
  /// The type at the article's date; see ``Entity/type(at:)``.
  public var type: EntityType
  public var entity: Entity
  /// Index of the sentence it lies in, from 0.
  public var sentence: Int
  /// How likely the row is right, 0 to 1: of the rows at 0.9, nine in ten are.
  public var confidence: Double
  /// The rule that fired (`gazetteer`, `surname`, `gloss`, `corporate-form`, `learned`).
  public var method: String
  /// Whether it lies inside a longer mention.
  public var isNested: Bool
  /// Ids of the other entities the name could stand for, likeliest first.
  public var candidates: [String]

  public init(
    range: Range<Int>, type: EntityType, entity: Entity, sentence: Int = 0, confidence: Double = 1,
    method: String = "gazetteer", isNested: Bool = false, candidates: [String] = []
  ) {
    self.range = range
    self.type = type
    self.entity = entity
    self.sentence = sentence
    self.confidence = confidence
    self.method = method
    self.isNested = isNested
    self.candidates = candidates
  }
}

/// A Chinese name and the English name its text gives for it: 「伊丽莎白·沃伦 (Elizabeth Warren, …)」.
public struct NamePair: Sendable, Equatable {
  public var chinese: String
  public var english: String
  /// The entity both name, or empty.
  public var entityID: String
  /// Byte range of the whole gloss in the document.
  public var range: Range<Int>

  public init(chinese: String, english: String, entityID: String, range: Range<Int>) {
    self.chinese = chinese
    self.english = english
    self.entityID = entityID
    self.range = range
  }
}
