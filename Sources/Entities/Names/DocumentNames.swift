import YuliaoCorpus

/// The stretches of a document that could be names which neither lists nor rules know, each with all places where it
/// stands and with the features of both.
///
/// A name is decided once for the whole document, on all its places together: one place alone says little.
/// It keeps its memory; O(n) but for long runs of capitalised words, of which stretches up to five words count.
struct DocumentNames {
  /// One place of a name.
  struct Occurrence {
    var start: Int32
    var end: Int32
    var name: Int32
    var words: Range<Int32>
    /// Whether its features count: those of the first places of a name do.
    var counts = false
    /// Where its features lie: before it, behind it, of both together; all empty where none were needed.
    var left: Range<Int32>
    var right: Range<Int32>
    var pair: Range<Int32>
  }

  struct Name {
    /// Of the symbols it is written with.
    var hash: UInt64
    /// The places whose features count.
    var count: Int32
    var isWorthIt = false
    /// The first of its places.
    var first: Int32
    var words: Range<Int32>
    var inside: Range<Int32>
  }

  var names: [Name] = []
  var occurrences: [Occurrence] = []
  var features = FeatureList()
  var runs = NameRuns()
  private var index: [UInt64: Int32] = [:]
  /// What stands before and behind each word, once it was asked for.
  var lefts: [Side] = []
  var rights: [Side] = []
  /// Words that begin or end longer runs, by hash.
  /// How many settled companies (in the low byte) and bodies (above it) stand between such units.
  var parallels: [UInt64: Int] = [:]
  var openers: Set<UInt64> = []
  var closers: Set<UInt64> = []

  struct Side {
    var features: Range<Int32> = -1..<(-1)
    var hash: UInt64 = 0
    var shape = ContextUnit.Shape.edge
    /// Alike where other names of a list or table stand alike.
    var pattern: UInt64 = 0
  }

  /// Further places say nothing new.
  private static let mostPlaces: Int32 = 8
  private static let mostWords = 5
  private static let mostCharacters = 7

  /// - Parameters:
  ///   - wordCounts: nil where what they say is added later.
  ///   - near: where names are looked for; nil for everywhere.
  ///   - isWorthIt: says from a name's own features whether its places need to be looked at too.
  mutating func fill(
    _ scan: DocumentScan, _ gazetteer: Gazetteer, settled: [Span], wordCounts: WordCounts?,
    near: NearFirms? = nil, isWorthIt: (FeatureList, Range<Int32>) -> Bool
  ) {
    names.removeAll(keepingCapacity: true)
    occurrences.removeAll(keepingCapacity: true)
    features.removeAll()
    index.removeAll(keepingCapacity: true)
    openers.removeAll(keepingCapacity: true)
    closers.removeAll(keepingCapacity: true)
    lefts.removeAll(keepingCapacity: true)
    rights.removeAll(keepingCapacity: true)
    runs.fill(scan, settled: settled)
    lefts.append(contentsOf: repeatElement(Side(), count: runs.words.count))
    rights.append(contentsOf: repeatElement(Side(), count: runs.words.count))
    notePatterns(scan, settled)
    for run in runs.runs.indices where near?.holds(runs.range(of: run)) ?? true {
      if runs.runs[run].script == .han { addHan(run, scan, settled) } else { addLatin(run, scan, settled) }
    }
    let companies = settled.count { $0.type == .company }
    for name in names.indices {
      describe(name, scan, gazetteer, companies: companies, wordCounts)
      names[name].isWorthIt = isWorthIt(features, names[name].inside)
    }
    for place in occurrences.indices where names[Int(occurrences[place].name)].isWorthIt {
      lookAround(place, scan, settled)
    }
  }

  /// The script of the run that a word belongs to.
  func script(of word: Int) -> NameRuns.Script { runs.runs[Int(runs.words[word].run)].script }

  private mutating func addLatin(_ run: Int, _ scan: DocumentScan, _ settled: [Span]) {
    let words = runs.runs[run].words
    if words.count > 1 {
      openers.insert(runs.words[words.lowerBound].hash)
      closers.insert(runs.words[words.upperBound - 1].hash)
    }
    for first in words {
      // “Apple Intelligence”: a word right behind a firm's name is a product's or a part of the firm.
      if first == words.lowerBound, runs.runs[run].settled > 0 {
        let before = settled[runs.runs[run].settled - 1]
        let start = Int(runs.words[first].start)
        if before.end == start - 1, scan.text.isSpace(before.end), scan.text.isLatin(before.end - 1) { continue }
      }
      for last in first..<min(first + DocumentNames.mostWords, words.upperBound)
      where runs.words[last].end - runs.words[first].start >= 2 {
        add(first..<last + 1, scan)
      }
    }
  }

  /// Of Chinese, stretches that hold two characters in a row which the dictionary knows no word for, and those that
  /// words beside them or their own last word make likely.
  private mutating func addHan(_ run: Int, _ scan: DocumentScan, _ settled: [Span]) {
    let words = runs.runs[run].words
    func isLone(_ word: Int) -> Bool {
      runs.words[word].end - runs.words[word].start == 1 && !runs.words[word].isWeak
    }
    var pair = -1
    // Where names may begin, as bits of the last words, the last one lowest.
    var begins: UInt32 = 0
    for last in words {
      let word = runs.words[last]
      if last > words.lowerBound, isLone(last), isLone(last - 1) { pair = last - 1 }
      begins = begins << 1 | (mayBegin(last, run, scan, settled) ? 1 : 0)
      guard !word.isWeak else { continue }
      let ends = mayEnd(last, run, scan, settled)
      guard ends || pair >= words.lowerBound || begins & 31 != 0 else { continue }
      var first = last
      while last - first < DocumentNames.mostWords {
        let length = Int(word.end - runs.words[first].start)
        guard length <= DocumentNames.mostCharacters else { break }
        if length >= 2, !runs.words[first].isWeak, ends || first <= pair || begins >> UInt32(last - first) & 1 != 0 {
          add(first..<last + 1, scan)
        }
        guard first > words.lowerBound else { break }
        first -= 1
      }
    }
  }

  private func mayBegin(_ word: Int, _ run: Int, _ scan: DocumentScan, _ settled: [Span]) -> Bool {
    let start = Int(runs.words[word].start)
    if word == runs.runs[run].words.lowerBound {
      let before = runs.runs[run].settled - 1
      if before >= 0, settled[before].type == .company, settled[before].end < start, start - settled[before].end <= 2,
        DocumentNames.separators.contains(scan.text.symbols[start - 1])
      {
        return true
      }
    } else if runs.words[word - 1].end - runs.words[word - 1].start == 1,
      DocumentNames.separators.contains(scan.text.symbols[start - 1])
    {
      let before = runs.runs[run].settled - 1
      if before >= 0, settled[before].type == .company, settled[before].end == start - 1 { return true }
    }
    if word > runs.runs[run].words.lowerBound, Int(runs.words[word - 1].end) == start {
      return HanTriggers.beginsName(runs.words[word - 1].hash)
    }
    return HanTriggers.beginsName(scan.unit(before: start), scan)
  }

  private func mayEnd(_ word: Int, _ run: Int, _ scan: DocumentScan, _ settled: [Span]) -> Bool {
    let end = Int(runs.words[word].end)
    if HanTriggers.isHead(runs.words[word].hash) { return true }
    let next = runs.runs[run].settled
    if next < settled.count, settled[next].type == .company, settled[next].start == end + 1,
      DocumentNames.separators.contains(scan.text.symbols[end])
    {
      return true
    }
    if word + 1 < runs.runs[run].words.upperBound, Int(runs.words[word + 1].start) == end {
      return HanTriggers.endsName(runs.words[word + 1].hash)
    }
    return HanTriggers.endsName(scan.unit(after: end), scan)
  }

  /// Between the members of a list: 、 and commas, 和 与 及.
  private static let separators = SymbolSet("、,，和与及/")

  private mutating func add(_ words: Range<Int>, _ scan: DocumentScan) {
    let start = runs.words[words.lowerBound].start
    let end = runs.words[words.upperBound - 1].end
    let hash = scan.hash(Int(start), Int(end))
    var occurrence = Occurrence(
      start: start, end: end, name: 0, words: Int32(words.lowerBound)..<Int32(words.upperBound), left: 0..<0,
      right: 0..<0, pair: 0..<0)
    if let known = index[hash] {
      occurrence.name = known
    } else {
      occurrence.name = Int32(names.count)
      index[hash] = occurrence.name
      names.append(
        Name(hash: hash, count: 0, first: Int32(occurrences.count), words: occurrence.words, inside: 0..<0))
    }
    if names[Int(occurrence.name)].count < DocumentNames.mostPlaces {
      names[Int(occurrence.name)].count += 1
      occurrence.counts = true
    }
    occurrences.append(occurrence)
  }
}
