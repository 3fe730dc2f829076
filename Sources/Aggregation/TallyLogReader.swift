import YuliaoCorpus
import YuliaoExport

/// Reads the documents of a ``TallyLog`` back, in the order they were appended.
///
/// ```swift
/// var reader = TallyLogReader(bytes)
/// while let document = try reader.next() {
///   aggregates.add(document.tally, isDuplicate: document.duplicateOf != nil)
/// }
/// ```
package struct TallyLogReader {
  /// The log is damaged; the run it belongs to has to begin anew.
  package struct Damaged: Error, CustomStringConvertible {
    /// Where, in bytes.
    package let offset: Int
    package var description: String { "the log of the run is damaged at byte \(offset); use --restart" }
  }

  private var decoder: ByteDecoder
  private(set) var entities: [Entity] = []

  /// - Parameter bytes: the whole log, or what was committed of it.
  package init(_ bytes: [UInt8]) {
    decoder = ByteDecoder(bytes[...])
  }

  /// Goes on with the next piece of the log: what ``TallyLog/take()`` gave at once lies in one piece.
  package mutating func feed(_ piece: [UInt8]) {
    decoder = ByteDecoder(piece[...])
  }

  /// The next document; nil at the end of the bytes.
  package mutating func next() throws -> LoggedDocument? {
    do {
      while !decoder.isAtEnd {
        switch try decoder.number() {
        case TallyLog.entityTag: entities.append(try entity())
        case TallyLog.documentTag: return try document()
        default: throw ByteDecoder.Malformed()
        }
      }
      return nil
    } catch is ByteDecoder.Malformed {
      throw Damaged(offset: decoder.at)
    }
  }

  private mutating func document() throws(ByteDecoder.Malformed) -> LoggedDocument {
    let ordinal = try decoder.number()
    var tally = DocumentTally(id: try decoder.text())
    let verdict = try decoder.text()
    let lengths = RenderedBatch.Ends(
      mentions: try decoder.number(), texts: try decoder.number(), documents: try decoder.number(),
      seam: try decoder.number())
    tally.day = CalendarDay(isoPrefix: try decoder.text())
    tally.language = try known(Language(rawValue: try decoder.text()))
    tally.inputBytes = try decoder.number()
    tally.textBytes = try decoder.number()
    tally.words = try decoder.number()
    tally.sentences = try decoder.number()
    for _ in 0..<(try decoder.count()) { tally.entities.append(try entityTally()) }
    tally.pairedCount = try index(upTo: tally.entities.count)
    for _ in 0..<(try decoder.count()) {
      tally.sentencePairs.append(
        DocumentTally.SentencePair(
          first: try index(upTo: tally.entities.count - 1), second: try index(upTo: tally.entities.count - 1),
          sentences: try decoder.number()))
    }
    for _ in 0..<(try decoder.count()) {
      var pair = DocumentTally.NamePairTally(
        chinese: try decoder.text(), english: try decoder.text(), entityID: try decoder.text(), count: 0,
        example: try decoder.text())
      pair.count = try decoder.number()
      tally.namePairs.append(pair)
    }
    for _ in 0..<(try decoder.count()) {
      tally.mentionsByType[try known(EntityType(rawValue: try decoder.text()))] = try decoder.number()
    }
    tally.signature = try signature()
    return LoggedDocument(
      ordinal: ordinal, tally: tally, duplicateOf: verdict.isEmpty ? nil : String(verdict.dropFirst()),
      lengths: lengths)
  }

  private mutating func entityTally() throws(ByteDecoder.Malformed) -> DocumentTally.EntityTally {
    let entity = entities[try index(upTo: entities.count - 1)]
    var tally = DocumentTally.EntityTally(entity: entity, mentions: try decoder.number(), surfaces: SurfaceCounts())
    for _ in 0..<(try decoder.count()) { tally.surfaces.add(ExactText(try decoder.text()), try decoder.number()) }
    return tally
  }

  private mutating func signature() throws(ByteDecoder.Malformed) -> DuplicateSignature? {
    let count = try decoder.count()
    if count == 0 { return nil }
    let exact = UInt64(UInt(bitPattern: try decoder.number()))
    var keys: [UInt32] = []
    for _ in 1..<count { keys.append(UInt32(truncatingIfNeeded: try decoder.number())) }
    var sample: [UInt32] = []
    for _ in 0..<(try decoder.count()) { sample.append(UInt32(truncatingIfNeeded: try decoder.number())) }
    return DuplicateSignature(exact: exact, keys: keys, sample: sample)
  }

  private mutating func entity() throws(ByteDecoder.Malformed) -> Entity {
    let id = try decoder.text()
    let type = try known(EntityType(rawValue: try decoder.text()))
    var texts: [String] = []
    for _ in 0..<8 { texts.append(try decoder.text()) }
    let isListed = try decoder.number() == 1
    var listings: [String] = []
    for _ in 0..<(try decoder.count()) { listings.append(try decoder.text()) }
    var terms: [Term] = []
    for _ in 0..<(try decoder.count()) {
      terms.append(
        Term(
          type: try known(EntityType(rawValue: try decoder.text())), state: try decoder.text(),
          party: try decoder.text(), start: try known(CalendarDay(isoPrefix: try decoder.text())),
          end: try known(CalendarDay(isoPrefix: try decoder.text()))))
    }
    return Entity(
      id: id, type: type, nameEnglish: texts[0], nameChinese: texts[1], jurisdiction: texts[2], listings: listings,
      cik: texts[3], bioguide: texts[4], wikidata: texts[5], party: texts[6], state: texts[7], terms: terms,
      isListed: isListed)
  }

  private mutating func index(upTo last: Int) throws(ByteDecoder.Malformed) -> Int {
    let index = try decoder.number()
    guard index >= 0, index <= last else { throw ByteDecoder.Malformed() }
    return index
  }

  private func known<Value>(_ value: Value?) throws(ByteDecoder.Malformed) -> Value {
    guard let value else { throw ByteDecoder.Malformed() }
    return value
  }
}
