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

      mutating func add(_ mention: Mention, _ surface: ArraySlice<UInt8>) {
        tally.mentions += 1
        tally.surfaces.add(utf8: surface)
        guard !mention.isNested else { return }
        own += 1
        if sentences.last != mention.sentence { sentences.append(mention.sentence) }
      }
    }
    var found: [Found] = []
    var places = EntityPlaces()
    var countsByRank = [Int](repeating: 0, count: EntityType.allCases.count)
    for mention in record.mentions {
      let at = places.place(of: mention.entity)
      if at == found.count {
        found.append(Found(tally: EntityTally(entity: mention.entity, mentions: 0, surfaces: SurfaceCounts())))
      }
      countsByRank[mention.type.rank] += 1
      found[at].add(mention, record.document.text[mention.range])
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
    let count = sentencesOfEntities.count
    var places: [(sentence: Int, entity: Int)] = []
    for (entity, sentences) in sentencesOfEntities.enumerated() {
      for sentence in sentences { places.append((sentence, entity)) }
    }
    places.sort { $0 < $1 }
    // By the first entity of a pair and the second, which comes after it: there are 128 at most.
    var counts = [Int](repeating: 0, count: count * count)
    var start = 0
    for (at, place) in places.enumerated() {
      if place.sentence != places[start].sentence { start = at }
      // Mentions come in order, so that no entity has a sentence twice.
      for other in places[start..<at] { counts[other.entity * count + place.entity] += 1 }
    }
    for first in 0..<count {
      for second in (0..<count).dropFirst(first + 1) where counts[first * count + second] > 0 {
        sentencePairs.append(SentencePair(first: first, second: second, sentences: counts[first * count + second]))
      }
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
