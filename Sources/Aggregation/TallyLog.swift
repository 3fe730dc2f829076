import YuliaoCorpus
import YuliaoExport

/// A document in the log of a run: what it adds to the tables, what was decided of it, and how long its rows are.
package struct LoggedDocument: Sendable {
  /// The document's place in the order of all inputs, shards included.
  package var ordinal: Int
  package var tally: DocumentTally
  /// The id of the document it repeats; nil for one of its own.
  package var duplicateOf: String?
  /// Bytes of its rows in `mentions.csv`, `documents.jsonl` and `documents.csv`, and where the seam lies in the last.
  package var lengths: RenderedBatch.Ends

  package init(ordinal: Int, tally: DocumentTally, duplicateOf: String?, lengths: RenderedBatch.Ends) {
    self.ordinal = ordinal
    self.tally = tally
    self.duplicateOf = duplicateOf
    self.lengths = lengths
  }
}

/// Writes the documents of a run as an append-only log from which the tables can be made again.
///
/// ```swift
/// var log = TallyLog()
/// log.append(logged)
/// try file.append(log.take())
/// ```
///
/// Resuming a run and merging shards replay such logs (see ``TallyLogReader``): no table is ever written out as a whole.
/// An entity is described once, where it first occurs. About 30 bytes an entity of a document.
package struct TallyLog: Sendable {
  static let entityTag = 1
  static let documentTag = 2

  private var encoder = ByteEncoder()
  private var numbers: [ExactText: Int]
  private var known = KnownObjects()

  package init() {
    numbers = [:]
  }

  /// Goes on behind what a reader has replayed.
  package init(continuing reader: TallyLogReader) {
    numbers = [:]
    for (number, entity) in reader.entities.enumerated() { numbers[TallyLog.key(entity)] = number }
  }

  /// What was appended since the last call.
  package mutating func take() -> [UInt8] {
    defer { encoder.bytes = [] }
    return encoder.bytes
  }

  package mutating func append(_ document: LoggedDocument) {
    let tally = document.tally
    let numbers = tally.entities.map { number(of: $0.entity) }
    encoder.number(TallyLog.documentTag)
    encoder.number(document.ordinal)
    encoder.text(tally.id)
    encoder.text(document.duplicateOf.map { "=" + $0 } ?? "")
    for length in [
      document.lengths.mentions, document.lengths.texts, document.lengths.documents, document.lengths.seam,
    ] { encoder.number(length) }
    encoder.text(tally.day?.description ?? "")
    encoder.text(tally.language.rawValue)
    for number in [tally.inputBytes, tally.textBytes, tally.words, tally.sentences] { encoder.number(number) }
    encoder.number(numbers.count)
    for (number, entity) in zip(numbers, tally.entities) {
      encoder.number(number)
      encoder.number(entity.mentions)
      encoder.number(entity.surfaces.list.count)
      for (surface, count) in entity.surfaces.list {
        encoder.text(surface.text)
        encoder.number(count)
      }
    }
    encoder.number(tally.pairedCount)
    encoder.number(tally.sentencePairs.count)
    for pair in tally.sentencePairs {
      encoder.number(pair.first)
      encoder.number(pair.second)
      encoder.number(pair.sentences)
    }
    encoder.number(tally.namePairs.count)
    for pair in tally.namePairs {
      for text in [pair.chinese, pair.english, pair.entityID, pair.example] { encoder.text(text) }
      encoder.number(pair.count)
    }
    let types = EntityType.allCases.filter { tally.mentionsByType[$0] != nil }
    encoder.number(types.count)
    for type in types {
      encoder.text(type.rawValue)
      encoder.number(tally.mentionsByType[type]!)
    }
    append(tally.signature)
  }

  private mutating func append(_ signature: DuplicateSignature?) {
    guard let signature else { return encoder.number(0) }
    encoder.number(1 + signature.keys.count)
    encoder.number(Int(bitPattern: UInt(signature.exact)))
    for key in signature.keys { encoder.number(Int(key)) }
    encoder.number(signature.sample.count)
    for hash in signature.sample { encoder.number(Int(hash)) }
  }

  /// An unlisted name may be described in several ways under one id, and an article may add a listing.
  private static func key(_ entity: Entity) -> ExactText {
    let listing = entity.listings.first ?? ""
    return ExactText(
      entity.isListed
        ? "\(entity.id)\0\(listing)" : "\(entity.id)\0\(entity.nameEnglish)\0\(entity.nameChinese)\0\(listing)")
  }

  private mutating func number(of entity: Entity) -> Int {
    if let number = known.number(of: entity) { return number }
    let key = TallyLog.key(entity)
    if let number = numbers[key] { return number }
    let number = numbers.count
    numbers[key] = number
    known.add(entity, number)
    encoder.number(TallyLog.entityTag)
    for text in [
      entity.id, entity.type.rawValue, entity.nameEnglish, entity.nameChinese, entity.jurisdiction, entity.cik,
      entity.bioguide, entity.wikidata, entity.party, entity.state,
    ] { encoder.text(text) }
    encoder.number(entity.isListed ? 1 : 0)
    encoder.number(entity.listings.count)
    for listing in entity.listings { encoder.text(listing) }
    encoder.number(entity.terms.count)
    for term in entity.terms {
      for text in [term.type.rawValue, term.state, term.party, term.start.description, term.end.description] {
        encoder.text(text)
      }
    }
    return number
  }
}
