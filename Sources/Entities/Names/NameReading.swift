import YuliaoCorpus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Decides which stretches of a document are names, by a model, and chooses among those that overlap.
struct NameReading {
  let model: NameModel
  private var names = DocumentNames()
  private var contexts: [SIMD2<Float>] = []

  init(_ model: NameModel) { self.model = model }

  struct Finding {
    var range: Range<Int>
    /// 1 company, 2 body.
    var type: Int
    var probability: Float
    var script: NameRuns.Script
  }

  /// Names less probable than this are not looked at.
  static let leastProbability: Float = 0.5
  static let company = 1
  /// What stands in more places and is called a firm in none is a person, a town or a product: of 39 firms that the
  /// model found in texts it had not seen none did, of 45 other names nine.
  private static let mostPlaces: Int32 = 4
  /// A name whose own features score less is none, wherever it stands.
  private static let hopeless: Float = -4

  mutating func findings(in scan: DocumentScan, gazetteer: Gazetteer, settled: [Span]) -> [Finding] {
    names.fill(scan, gazetteer, settled: settled, wordCounts: model.wordCounts, near: NearFirms(settled)) {
      features, inside in
      model.sum(features.slots, inside)[0] > NameReading.hopeless
    }
    contexts.removeAll(keepingCapacity: true)
    contexts.append(contentsOf: repeatElement(.zero, count: names.names.count))
    let slots = names.features.slots
    for place in names.occurrences where !place.pair.isEmpty {
      contexts[Int(place.name)] +=
        model.sum(slots, place.left) + model.sum(slots, place.right) + model.sum(slots, place.pair)
    }
    var probable: [(name: Int32, type: Int, probability: Float)] = []
    for (index, name) in names.names.enumerated() where name.isWorthIt && name.count <= NameReading.mostPlaces {
      let score = model.sum(slots, name.inside) + contexts[index] / Float(name.count).squareRoot()
      let best = score[0] >= score[1] ? 0 : 1
      // Far below nothing there is no need to be exact.
      guard score[best] > -3 else { continue }
      let probability = NameReading.probability(score, of: best)
      if probability >= NameReading.leastProbability { probable.append((Int32(index), best + 1, probability)) }
    }
    return probable.isEmpty ? [] : choose(probable)
  }

  @inline(__always) static func probability(_ score: SIMD2<Float>, of index: Int) -> Float {
    expf(score[index]) / (1 + expf(score[0]) + expf(score[1]))
  }

  /// The surer name first, then the longer; what overlaps it is none.
  private func choose(_ probable: [(name: Int32, type: Int, probability: Float)]) -> [Finding] {
    var rank: [Int32: (type: Int, probability: Float)] = [:]
    for name in probable { rank[name.name] = (name.type, name.probability) }
    var places: [(start: Int32, end: Int32, words: Range<Int32>, type: Int, probability: Float)] = []
    for place in names.occurrences {
      if let found = rank[place.name] {
        places.append((place.start, place.end, place.words, found.type, found.probability))
      }
    }
    places.sort { a, b in
      if a.probability != b.probability { return a.probability > b.probability }
      if a.end - a.start != b.end - b.start { return a.end - a.start > b.end - b.start }
      return a.start < b.start
    }
    var chosen: [Finding] = []
    for place in places {
      let range = Int(place.start)..<Int(place.end)
      if chosen.contains(where: { $0.range.overlaps(range) }) { continue }
      chosen.append(
        Finding(
          range: range, type: place.type, probability: place.probability,
          script: names.script(of: Int(place.words.lowerBound))))
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
