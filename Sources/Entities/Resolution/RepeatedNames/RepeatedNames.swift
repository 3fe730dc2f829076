import YuliaoCorpus

/// Finds every further occurrence of the names that the document itself made known.
///
/// One pass over the text for all names, those of one first symbol tried one by one; the short names of English texts
/// are each looked for in the whole text before.
struct RepeatedNames {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// Every name of the gazetteers in the document.
  let known: [Span]

  func spans(of settled: [Span], and glosses: [Span]) -> [Span] {
    var names: [[UInt16]: Span] = [:]
    for span in settled where !span.isNested {
      if let stem = chineseStem(of: span) ?? placelessStem(of: span) {
        add(stem, for: span, confidence: 0.85, kind: .nickname, &names)
      }
    }
    let explaining =
      settled.filter { explains($0) && !$0.isNested }
      + glosses.filter { explains($0) && !$0.isNested }
    for span in explaining {
      let key = Array(scan.text.symbols[span.range])
      guard key.count >= 2 else { continue }
      if names[key] == nil { names[key] = span }
    }
    for span in settled where !span.isNested {
      for stem in legalStems(of: span) { add(stem, for: span, confidence: 0.85, kind: .nickname, &names) }
    }
    let shortened = addShortNames(of: settled, explaining: explaining, &names)
    let ordinary = ordinaryWords(of: settled).filter { names[Array(scan.text.symbols[$0.range])] == nil }
    guard !names.isEmpty else { return ordinary }
    return occurrences(of: names, shortened: shortened, besides: SpanRanges(settled, glosses)) + ordinary
  }

  /// Every place where one of the names stands and nothing sure does.
  private func occurrences(
    of names: [[UInt16]: Span], shortened: Set<[UInt16]>, besides taken: SpanRanges
  ) -> [Span] {
    let texts = Array(names.keys)
    let spans = Array(names.values)
    // By first symbol, of those with the same the longer first, then the earlier; plain keys, as sorting copies.
    let order = texts.indices.map {
      Key(first: texts[$0][0], length: texts[$0].count, start: spans[$0].start, index: $0)
    }.sorted()
    // Most symbols begin no name: one bit each answers that.
    let begins = SymbolSet(order.lazy.map { $0.first })
    var found: [Span] = []
    for index in scan.text.symbols.indices
    where begins.contains(scan.text.symbols[index]) && !isInsideWord(index) {
      for key in Key.those(of: scan.text.symbols[index], in: order) where stands(texts[key.index], at: index) {
        let origin = spans[key.index]
        var span = origin
        span.start = index
        span.end = index + key.length
        guard !taken.contains(span.range), fits(span, origin), !isCode(span.range) else { continue }
        if shortened.contains(texts[key.index]), !standsAlone(span.range) || isAnother(span) { continue }
        span.method = .repeated
        span.confidence = min(origin.confidence, 0.9)
        found.append(span)
        break
      }
    }
    return found
  }

  /// What decides which of the document's names is looked for first.
  private struct Key: Comparable {
    var first: UInt16
    var length: Int
    var start: Int
    var index: Int

    /// The keys that begin with a symbol, of keys in order; O(log n).
    static func those(of symbol: UInt16, in order: [Key]) -> ArraySlice<Key> {
      let start = order.indices.partitionPoint { order[$0].first >= symbol }
      return order[start...].prefix { $0.first == symbol }
    }

    static func < (a: Key, b: Key) -> Bool {
      if a.first != b.first { return a.first < b.first }
      return a.length != b.length ? a.length > b.length : a.start < b.start
    }
  }

  /// The ranges of what is settled; a guess from context gives way to the document's own full name.
  private struct SpanRanges {
    /// Start in the upper half, end in the lower.
    private var keys: [UInt64] = []

    init(_ settled: [Span], _ glosses: [Span]) {
      keys.reserveCapacity(settled.count + glosses.count)
      add(settled)
      add(glosses)
      keys.sort()
    }

    private mutating func add(_ spans: [Span]) {
      for index in spans.indices where spans[index].method != .context { keys.append(Self.key(of: spans[index].range)) }
    }

    private static func key(of range: Range<Int>) -> UInt64 {
      UInt64(UInt32(range.lowerBound)) << 32 | UInt64(UInt32(range.upperBound))
    }

    func contains(_ range: Range<Int>) -> Bool {
      let key = Self.key(of: range)
      let at = keys.indices.partitionPoint { keys[$0] >= key }
      return at < keys.count && keys[at] == key
    }
  }

  /// Adds the front of a name as a name of its own, unless the document uses it otherwise.
  func add(
    _ short: [UInt16], for span: Span, confidence: Double, kind: NameKind, _ names: inout [[UInt16]: Span]
  ) {
    guard names[short] == nil else { return }
    var named = span
    named.end = span.start + short.count
    named.confidence = min(span.confidence, confidence)
    named.kind = kind
    names[short] = named
  }

  /// A Chinese firm's name without the word for its trade, 青山 of 青山科技: no word of the dictionary, no place of two
  /// characters and no name of the gazetteers.
  private func chineseStem(of span: Span) -> [UInt16]? {
    let text = scan.text
    guard span.type == .company, span.length >= 4, span.length <= 6, text.isHan(span.start), span.kind != .brand,
      let head = RepeatedNames.heads.first(where: { $0.count < span.length - 1 && text.holds($0, before: span.end) })
    else { return nil }
    let end = span.end - head.count
    guard (2...4).contains(end - span.start), !scan.isOneToken(span.start, end), scan.tokenStarts[end],
      scan.place(startingAt: span.start).map({ $0.end - $0.start == 1 }) ?? true, scan.place(endingAt: end) == nil
    else { return nil }
    let stem = Array(text.symbols[span.start..<end])
    return gazetteer.automaton.group(of: stem) == nil ? stem : nil
  }

  static let heads = [
    "科技", "集团", "股份", "控股", "电子", "半导体", "医药", "生物", "汽车", "能源", "智能", "软件", "网络", "传媒", "机器人", "制药", "新材", "资本",
    "医疗", "健康", "食品", "饮料", "光电", "微电子", "新能源", "动力", "电气", "重工", "物流", "航空", "地产", "置业", "商管",
  ].map { CharacterTable.shared.fold($0) }

  /// Whether a firm's short name is not the front of another's (青山|动力), of a fund's or of a product's: a mark, a
  /// small word or a word of the dictionary of two characters follows it.
  private func standsAlone(_ span: Span) -> Bool {
    let text = scan.text
    guard scan.tokenStarts[span.start], scan.tokenStarts[span.end], !FundNames.holds(span.start, span.end, in: scan)
    else { return false }
    guard text.isHan(span.end) else { return true }
    if RepeatedNames.heads.contains(where: { text.holds($0, at: span.end) }) { return false }
    return !scan.tokenStarts[span.end + 1] || RepeatedNames.followers.contains(text.symbol(span.end))
  }

  static let followers = SymbolSet(
    "的等和与将在是也则称已从为对及还有未又曾以因被拟获不仍正会能要想就到并而后前上中内方系旗让向给把自于由或跟同亦均再才却")

  /// Names that lists do not hold, and Chinese forms learned from a gloss.
  private func explains(_ span: Span) -> Bool {
    if span.method == .code, span.unlistedName == nil {
      // Nathan's | Famous (NASDAQ: …): the end of a name is none.
      return gazetteer.automaton.group(of: Array(scan.text.symbols[span.range])) == nil
        && !(scan.text.isSpace(span.start - 1)
          && scan.word(before: span.start).map { scan.lowercased($0).contains("'") } == true)
    }
    // What lists know and yet was not found by itself, 机器人 in a list of firms, is a word elsewhere.
    if span.method == .list, scan.text.isHan(span.start),
      gazetteer.automaton.group(of: Array(scan.text.symbols[span.range])) != nil
    {
      return false
    }
    return span.unlistedName != nil || span.method == .gloss || span.method == .definition
  }

  /// Whether a word in Latin letters goes on at an index, so that no name begins there.
  @inline(__always) private func isInsideWord(_ index: Int) -> Bool {
    scan.text.isLatinWordPart(index) && scan.text.isLatinWordPart(index - 1)
  }

  func stands(_ name: [UInt16], at index: Int) -> Bool {
    let text = scan.text
    guard text.holds(name, at: index) else { return false }
    let end = index + name.count
    if isInsideWord(index) { return false }
    if text.isLatinWordPart(end - 1), text.isLatinWordPart(end) { return false }
    return !scan.addresses.contains { $0.overlaps(index..<end) }
  }

  /// (ASX:QVA): a code in its own bracket is no mention.
  private func isCode(_ range: Range<Int>) -> Bool {
    scan.text.symbol(range.lowerBound - 1) == 0x3A && scan.text.symbol(range.upperBound) == 0x29
  }

  /// 江北|青山 is none of 峦南青山实业有限公司.
  private func isOfOtherPlace(_ span: Span, _ origin: Span) -> Bool {
    guard scan.text.isHan(span.start), scan.place(startingAt: origin.start) != nil,
      let place = scan.place(endingAt: span.start), place.end - place.start >= 2, let name = span.unlistedName
    else { return false }
    return !name.hasPrefix(scan.surface(place.start..<place.end))
  }

  /// Latin names need the capitals of the first occurrence; short Chinese ones need clean edges.
  private func fits(_ span: Span, _ origin: Span) -> Bool {
    let text = scan.text
    for offset in 0..<span.length where text.isLatin(span.start + offset) {
      let isUpper = text.isUpper(span.start + offset)
      let wasUpper = text.isUpper(origin.start + offset)
      if offset == 0, isUpper != wasUpper { return false }
      // Acme Systems is not “Acme systems”.
      if wasUpper, !isUpper, !text.isLatinWordPart(span.start + offset - 1) { return false }
    }
    if origin.kind == .nickname, !standsAlone(span) || isOfOtherPlace(span, origin) { return false }
    guard text.isHan(span.start) else { return true }
    // 《财经》 is a medium only between the marks of a title where it is a word elsewhere.
    if text.symbol(origin.start - 1) == 0x300A, text.symbol(span.start - 1) != 0x300A,
      origin.length <= 2 || scan.isOneToken(origin.start, origin.end)
    {
      return false
    }
    let edge = HanEdges.judge(scan, span.start, span.end)
    return edge == .clean || edge == .doubtful
  }
}
