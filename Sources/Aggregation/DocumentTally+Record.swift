import YuliaoCorpus
import YuliaoExport

extension DocumentTally {
  /// Counts a document's mentions: linear in them, and quadratic in the entities of a sentence.
  package init(_ record: AnnotatedDocument) {
    let document = record.document
    self.init(id: document.id)
    day = document.publishedDay
    language = document.language
    inputBytes = document.origin.length
    textBytes = document.text.count
    words = record.tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) }
    sentences = record.sentences.count
    signature = record.signature
    countEntities(record)
    countNamePairs(record)
  }

  private mutating func countEntities(_ record: AnnotatedDocument) {
    struct Found {
      var tally: EntityTally
      var own = 0
      /// The sentences of the mentions that are not nested.
      var sentences: [Int] = []
    }
    var found: [Found] = []
    var index: [ExactText: Int] = [:]
    var countsByRank = [Int](repeating: 0, count: EntityType.allCases.count)
    // Mentions of one entity mostly share one object, which is found faster than its id.
    var indexOfObject: [ObjectIdentifier: Int] = [:]
    for mention in record.mentions {
      let at: Int
      if let known = indexOfObject[ObjectIdentifier(mention.entity)] {
        at = known
      } else {
        let key = ExactText(mention.entity.id)
        if let known = index[key] {
          at = known
        } else {
          at = found.count
          index[key] = at
          found.append(Found(tally: EntityTally(entity: mention.entity, mentions: 0, surfaces: SurfaceCounts())))
        }
        indexOfObject[ObjectIdentifier(mention.entity)] = at
      }
      countsByRank[mention.type.rank] += 1
      found[at].tally.mentions += 1
      found[at].tally.surfaces.add(
        ExactText(String(decoding: record.document.text[mention.range], as: UTF8.self)), 1)
      if !mention.isNested {
        found[at].own += 1
        if found[at].sentences.last != mention.sentence { found[at].sentences.append(mention.sentence) }
      }
    }
    for type in EntityType.allCases where countsByRank[type.rank] > 0 {
      mentionsByType[type] = countsByRank[type.rank]
    }
    let order = found.indices.sorted { found[$0].own != found[$1].own ? found[$0].own > found[$1].own : $0 < $1 }
    entities = order.map { found[$0].tally }
    pairedCount = order.prefix(DocumentTally.pairedEntities).count { found[$0].own > 0 }
    pairInSentences(order.prefix(pairedCount).map { found[$0].sentences })
  }

  private mutating func pairInSentences(_ sentencesOfEntities: [[Int]]) {
    var members: [Int: [Int]] = [:]
    for (entity, sentences) in sentencesOfEntities.enumerated() {
      for sentence in sentences where members[sentence]?.last != entity {
        members[sentence, default: []].append(entity)
      }
    }
    var counts: [Int: Int] = [:]
    for entities in members.values where entities.count > 1 {
      for (at, second) in entities.enumerated().dropFirst() {
        for first in entities[..<at] { counts[first * DocumentTally.pairedEntities + second, default: 0] += 1 }
      }
    }
    sentencePairs = counts.keys.sorted().map {
      let (first, second) = $0.quotientAndRemainder(dividingBy: DocumentTally.pairedEntities)
      return SentencePair(first: first, second: second, sentences: counts[$0]!)
    }
  }

  /// A gloss without what is longer than half a kilobyte, cut between scalars.
  private static func head(of gloss: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard gloss.count > 512 else { return gloss }
    var end = gloss.startIndex + 512
    while gloss[end] & 0xC0 == 0x80 { end -= 1 }
    return gloss[..<end]
  }

  private mutating func countNamePairs(_ record: AnnotatedDocument) {
    for pair in record.namePairs {
      if let at = namePairs.firstIndex(where: {
        $0.chinese == pair.chinese && $0.english == pair.english && $0.entityID == pair.entityID
      }) {
        namePairs[at].count += 1
        continue
      }
      let gloss = record.document.text[pair.range]
      namePairs.append(
        NamePairTally(
          chinese: pair.chinese, english: pair.english, entityID: pair.entityID, count: 1,
          example: OneLine.text(String(decoding: DocumentTally.head(of: gloss), as: UTF8.self))))
    }
  }
}
