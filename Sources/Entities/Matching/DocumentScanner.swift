import YuliaoCorpus

/// Makes the ``DocumentScan`` of one document after another.
///
/// Kept by a worker: a scan shares the scanner's buffers, which are free again, with their room, once it is gone.
struct DocumentScanner {
  private var text = FoldedText()
  private var nameHits: [NameHit] = []
  private var places: [DocumentScan.PlaceHit] = []
  private var cues: [DocumentScan.CueHit] = []
  private var blockers: [DocumentScan.CueHit] = []
  private var placeStarts = PlaceSet(count: 0)
  private var cueStarts = PlaceSet(count: 0)
  private var hits: [NameHit] = []
  /// The first entry of each hit's group.
  private var firsts: [NameEntry] = []
  private var nameScratch = NameScanScratch()
  private var addresses: [Range<Int>] = []
  /// For each byte, whether a token begins there.
  private var byteMarks: [Bool] = []
  private var tokenStarts: [Bool] = []
  private var sentences: [Range<Int>] = []

  mutating func scan(_ record: AnnotatedDocument, gazetteer: Gazetteer) -> DocumentScan {
    text.fill(with: record.document.text)
    markTokens(record.tokens)
    sentences.removeAll(keepingCapacity: true)
    var from = 0
    let joinedLines = text.joinedLines
    var joined = 0
    for sentence in record.sentences {
      let end = text.index(atByte: sentence.end)
      // A line's end inside a paragraph ends no sentence.
      while joined < joinedLines.count, joinedLines[joined] < end - 1 { joined += 1 }
      if joined < joinedLines.count, joinedLines[joined] == end - 1, !endsSentence(before: end - 1) {
        continue
      }
      sentences.append(from..<end)
      from = end
    }
    if from < text.count || sentences.isEmpty { sentences.append(from..<text.count) }
    AddressMask.ranges(in: text, into: &addresses)
    gazetteer.automaton.scan(text, into: &hits, scratch: &nameScratch)
    sortHits(gazetteer)
    return DocumentScan(
      of: record.document, text: text, nameHits: nameHits, places: places, placeStarts: placeStarts, cues: cues,
      cueStarts: cueStarts, blockers: blockers, addresses: addresses, tokenStarts: tokenStarts, sentences: sentences)
  }

  /// Whether a sentence's last mark stands before an index, whatever quotation marks and brackets behind it.
  private func endsSentence(before index: Int) -> Bool {
    var at = index - 1
    while [0x22, 0x27, 0x29, 0x20].contains(text.symbol(at)) { at -= 1 }
    return [0x2E, 0x21, 0x3F].contains(text.symbol(at))
  }

  /// By way of the bytes, so that nothing depends on how long each token is.
  private mutating func markTokens(_ tokens: [Token]) {
    let count = text.count + 1
    let bytes = Int(text.byteOffsets[count - 1]) + 1
    byteMarks.removeAll(keepingCapacity: true)
    byteMarks.append(contentsOf: repeatElement(tokens.isEmpty, count: bytes))
    tokenStarts.removeAll(keepingCapacity: true)
    tokenStarts.append(contentsOf: repeatElement(false, count: count))
    byteMarks.withUnsafeMutableBufferPointer { marks in
      // Past the text's end no token begins.
      for token in tokens where Int(token.start) < bytes { marks[Int(token.start)] = true }
      marks[bytes - 1] = true
      text.byteOffsets.withUnsafeBufferPointer { offsets in
        tokenStarts.withUnsafeMutableBufferPointer { starts in
          for index in 0..<count { starts[index] = marks[Int(offsets[index])] }
        }
      }
    }
  }

  private mutating func sortHits(_ gazetteer: Gazetteer) {
    nameHits.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    cues.removeAll(keepingCapacity: true)
    blockers.removeAll(keepingCapacity: true)
    placeStarts.clear(count: text.count)
    cueStarts.clear(count: text.count)
    // Side by side, as each of them is far from the last.
    firsts.removeAll(keepingCapacity: true)
    for hit in hits { firsts.append(gazetteer.entries[Int(gazetteer.firstEntries[Int(hit.group)])]) }
    var address = 0
    for (index, hit) in hits.enumerated() {
      let start = Int(hit.start)
      let end = Int(hit.end)
      while address < addresses.count, addresses[address].upperBound <= start { address += 1 }
      if address < addresses.count, addresses[address].lowerBound < end { continue }
      var hasEntity = false
      var next: NameEntry? = firsts[index]
      while let entry = next {
        next = entry.next == NameEntry.none ? nil : gazetteer.entries[Int(entry.next)]
        guard entry.target != NameEntry.none else { continue }
        switch entry.meaning {
        case .entity:
          hasEntity = true
        case .place:
          if entry.fits(text, start, end), !isDayOfMonth(start, end), !isFrontOfWord(start, end), !isVerb(start) {
            places.append(DocumentScan.PlaceHit(start: start, end: end, code: gazetteer.places[Int(entry.target)]))
            placeStarts.insert(start)
          }
        case .cue:
          if entry.fits(text, start, end), let cue = Cue(rawValue: UInt8(entry.target)) {
            cues.append(DocumentScan.CueHit(start: start, end: end, cue: cue))
            cueStarts.insert(start)
            if cue == .blocker { blockers.append(cues.last!) }
          }
        }
      }
      if hasEntity { nameHits.append(hit) }
    }
  }

  /// 16日商务部 speaks of a day and not of Japan.
  private func isDayOfMonth(_ start: Int, _ end: Int) -> Bool {
    end - start == 1 && text.symbols[start] == 0x65E5
      && (text.isDigit(start - 1) || DocumentScanner.numerals.contains(text.symbol(start - 1)))
  }

  /// 上海市|场, 青溪区|域: the level is a word's first half.
  private func isFrontOfWord(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, !tokenStarts[end] else { return false }
    switch text.symbols[end - 1] {
    case 0x5E02: return text.symbol(end) == 0x573A
    case 0x533A: return text.symbol(end) == 0x57DF
    default: return false
    }
  }

  /// 江北县交通运输局|会同|县财政局: behind a body a verb, and not the county of that name.
  private func isVerb(_ start: Int) -> Bool {
    text.symbols[start] == 0x4F1A && text.symbol(start + 1) == 0x540C
      && DocumentScanner.bodyEnds.contains(text.symbol(start - 1))
  }

  private static let bodyEnds = SymbolSet("局部厅委院署处办队会府")
  private static let numerals = SymbolSet("一二三四五六七八九十廿")
}
