import YuliaoCorpus

/// Finds newspapers and the like that no list holds in English text: the Quorv Valley Herald reported, told the Quorv
/// Times-Courier, according to the Quorv Gazette.
///
/// A word that ends media's names proves nothing by itself (hard times, a press); beside it must stand what is done with a
/// medium: it reports, or somebody tells it something. O(cues log names).
struct EnglishMedium {
  let scan: DocumentScan
  /// The gazetteers' names, by start.
  let known: [Span]

  private static let longestName = 100

  func spans() -> [Span] {
    guard scan.language == .english || scan.language == .mixed else { return [] }
    return scan.cues.compactMap { cue in
      guard cue.cue == .mediumHead, scan.text.isUpper(cue.start), !scan.isInHeadline(cue.start) else { return nil }
      return medium(endingIn: cue.start..<cue.end)
    }
  }

  private func medium(endingIn head: Range<Int>) -> Span? {
    let text = scan.text
    guard text.isSpace(head.lowerBound - 1) || text.symbol(head.lowerBound - 1) == 0x2D else { return nil }
    // “Times of Quorv”, “Herald Street”: the name goes on.
    if text.symbol(head.upperBound) == 0x2D || text.isSpace(head.upperBound) && text.isUpper(head.upperBound + 1) {
      return nil
    }
    let start = scan.behindArticle(
      scan.nameStart(before: head.lowerBound, maximumWords: 4, joins: false, brackets: false), before: head.lowerBound)
    let before = scan.word(before: start)
    let hasArticle = before.map { scan.lowercased($0) == "the" && $0.upperBound == start - 1 } ?? false
    let name = start..<head.upperBound
    guard start < head.lowerBound, name.count <= 50,
      isOwn(start..<head.lowerBound, hasArticle: hasArticle),
      reports(behind: head) || isTold(before: start)
    else { return nil }
    let first = known.indices.partitionPoint { known[$0].start > start - Self.longestName }
    let beside = known[first...].prefix { $0.start < name.upperBound }
    guard
      !beside.contains(where: {
        start < $0.end && $0.type != .person
          && ($0.evidence == .none && ($0.type != .agency || $0.end > head.lowerBound) || $0.length > name.count)
      })
    else { return nil }
    return .firm(at: name, by: .phrase, confidence: 0.82, known: Array(beside), in: scan)
  }

  /// Whether the words before the head are a name's: no opener, no day, no person's given name before a surname.
  private func isOwn(_ front: Range<Int>, hasArticle: Bool) -> Bool {
    var at = front.lowerBound
    var words = 0
    while at < front.upperBound, let word = scan.word(after: at), word.upperBound <= front.upperBound {
      let lower = scan.lowercased(word)
      if words == 0, scan.isOpener(word) || Self.notOwn.contains(lower) { return false }
      if !hasArticle, CommonWords.givenNames.contains(lower) { return false }
      if scan.cue([.personTitle, .leaderOfFirm], startingAt: word.lowerBound) != nil { return false }
      if CommonWords.calendar.contains(lower), !hasArticle { return false }
      if Self.sciences.contains(where: { lower.hasSuffix($0) }) { return false }
      words += 1
      at = word.upperBound
    }
    // Turkish News reported: whose news it is.
    if words == 1, !hasArticle, scan.place(startingAt: front.lowerBound) != nil { return false }
    return words > 0
  }

  /// … reported, … has also reported, …'s editor.
  private func reports(behind head: Range<Int>) -> Bool {
    let text = scan.text
    var at = head.upperBound
    if text.symbol(at) == 0x27, text.symbol(at + 1) == 0x73 {
      return scan.word(after: at + 2).map { Self.staff.contains(scan.lowercased($0)) } ?? false
    }
    for _ in 0..<3 {
      guard text.isSpace(at), let word = scan.word(after: at), word.lowerBound == at + 1 else { return false }
      let lower = scan.lowercased(word)
      if Self.verbs.contains(lower) { return true }
      guard Self.adverbs.contains(lower) else { return false }
      at = word.upperBound
    }
    return false
  }

  /// told the …, according to the …, an interview with the …: the two words before the name.
  private func isTold(before start: Int) -> Bool {
    guard scan.text.isSpace(start - 1), var last = scan.word(before: start), last.upperBound == start - 1
    else { return false }
    if scan.lowercased(last) == "the", let before = scan.word(before: last.lowerBound),
      before.upperBound == last.lowerBound - 1
    {
      last = before
    }
    let lower = scan.lowercased(last)
    if lower == "told" || lower == "citing" { return true }
    guard Self.links.contains(lower), let before = scan.word(before: last.lowerBound),
      before.upperBound == last.lowerBound - 1
    else { return false }
    return Self.telling.contains(scan.lowercased(before) + " " + lower)
  }

  /// Words before “News” that say of what kind it is: Breaking News reported.
  private static let notOwn: Set<String> = [
    "breaking", "local", "state", "foreign", "government", "good", "bad", "big", "latest", "world", "business",
    "sports",
  ]

  /// What ends the names of newspapers, news sites and broadcasters.
  /// Those that end other names as often (Stability Review, Ravi Sun, Mars Express) are left out.
  static let heads = [
    "Times", "Herald", "Tribune", "Gazette", "Chronicle", "Courier", "Inquirer", "Enquirer", "Examiner", "Observer",
    "Sentinel", "Dispatch", "Journal", "Post", "Telegraph", "Daily", "Weekly", "Magazine", "Guardian", "Advertiser",
    "Ledger", "News", "Argus", "Spectator", "Intelligencer", "Democrat-Gazette", "Newswire", "Newspapers",
  ]
  private static let verbs: Set<String> = ["reported", "reports", "wrote", "writes", "reveals", "contributed"]
  private static let adverbs: Set<String> = [
    "has", "had", "have", "first", "also", "previously", "earlier", "later", "recently",
  ]
  private static let staff: Set<String> = [
    "reporter", "reporters", "editor", "editors", "newsroom", "correspondent", "columnist", "reporting", "journalist",
    "journalists",
  ]
  private static let links: Set<String> = ["to", "by", "in", "with", "at", "for", "of"]
  private static let telling: Set<String> = [
    "according to", "reported by", "reported in", "interview with", "interview to", "interview in", "obtained by",
    "seen by", "reviewed by", "cited by", "quoted by", "quoted in", "op-ed in", "editorial in", "reporter at",
    "reporter for", "reporter with", "editor of", "editor at", "correspondent for", "columnist for", "columnist at",
    "journalist at", "journalist for", "published by", "commissioned by",
  ]
  /// Ends of words in the titles of learned journals, which are no firms.
  private static let sciences = [
    "ology", "istry", "medicine", "medical", "science", "sciences", "physics", "academic", "heart",
  ]
}
