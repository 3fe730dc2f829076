import YuliaoCorpus

/// How an English text uses a short name: as a firm's, a person's or a town's.
extension RepeatedNames {
  /// Whether a name stands before its state or country somewhere: the town, and not Quorv of Quorv Gas Company, is in
  /// “Quorv, Virginia”. Acme, China's largest maker, is none.
  func isTown(_ name: [UInt16]) -> Bool {
    var isTown = false
    forEachOccurrence(of: name) { range in
      let end = range.upperBound
      isTown =
        scan.text.symbol(end) == 0x2C && scan.text.isSpace(end + 1)
        && scan.place(startingAt: end + 2).map { Self.townEnds.contains(scan.text.symbol($0.end)) } == true
      return !isTown
    }
    return isTown
  }

  /// Marks behind the state: “Larvane, London-based” and “Larvane, US officials” name no town.
  private static let townEnds = SymbolSet([0x2C, 0x2E, 0x3B, 0x29])

  /// Whether the document keeps naming a firm in full.
  func isSubject(_ span: Span, _ settled: [Span]) -> Bool {
    settled.lazy.filter { $0.type == .company && $0.unlistedName == span.unlistedName }.prefix(3).count == 3
  }

  /// Whether a short name stands inside sentences, twice and alone, and nowhere behind a person's given name.
  func standsInSentences(_ name: [UInt16]) -> Bool {
    var count = 0
    var isPerson = false
    forEachOccurrence(of: name) { range in
      if scan.text.isSpace(range.lowerBound - 1), let before = scan.word(before: range.lowerBound),
        scan.isCapitalized(before), CommonWords.givenNames.contains(scan.lowercased(before))
      {
        isPerson = true
      } else if standsAlone(range), !scan.beginsSentence(range.lowerBound),
        !scan.isInHeadline(range.lowerBound)
      {
        count += 1
      }
      return !isPerson
    }
    return !isPerson && count >= 2
  }

  /// Whether a short name of six letters and more begins what the text says somewhere, Larvane fended off a bid, and
  /// nowhere stands behind a word that could be a given name.
  func standsFreely(_ name: [UInt16]) -> Bool {
    guard name.count >= 6 else { return false }
    var count = 0
    var isPerson = false
    forEachOccurrence(of: name) { range in
      let text = scan.text
      if text.isSpace(range.lowerBound - 1), let before = scan.word(before: range.lowerBound),
        before.upperBound == range.lowerBound - 1, scan.isCapitalized(before), !scan.isInHeadline(range.lowerBound),
        !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before))
      {
        isPerson = true
      } else if standsAlone(range), !scan.isInHeadline(range.lowerBound),
        text.isSpace(range.upperBound), text.isLatin(range.upperBound + 1), !text.isUpper(range.upperBound + 1)
      {
        count += 1
      }
      return !isPerson
    }
    return !isPerson && count >= 1
  }

  /// Whether something that firms get or have leads to a short name somewhere, which nowhere is a person's.
  func isGiven(_ name: [UInt16]) -> Bool {
    var isGiven = false
    var isPerson = false
    forEachOccurrence(of: name) { range in
      if scan.text.isSpace(range.lowerBound - 1), let before = scan.word(before: range.lowerBound),
        before.upperBound == range.lowerBound - 1, scan.isCapitalized(before), !scan.isInHeadline(range.lowerBound),
        !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before))
      {
        isPerson = true
      } else if standsAlone(range) {
        isGiven = isGiven || followsGiving(range.lowerBound)
      }
      return !isPerson
    }
    return isGiven && !isPerson
  }

  /// $300 in cash to |Larvane., shares of |Larvane
  private func followsGiving(_ start: Int) -> Bool {
    guard scan.text.isSpace(start - 1), let preposition = scan.word(before: start),
      let nouns = RepeatedNames.givings[scan.lowercased(preposition)], scan.text.isSpace(preposition.lowerBound - 1),
      let noun = scan.word(before: preposition.lowerBound)
    else { return false }
    return nouns.contains(scan.lowercased(noun))
  }

  /// What leads to a firm and hardly to a person, by its preposition.
  private static let givings: [String: Set<String>] = [
    "to": ["cash", "equity", "royalties"], "in": ["stake", "shares", "confidence", "stock", "equity"],
    "of": ["shares", "subsidiary", "unit", "customers", "acquisition", "shareholders", "stock"],
    "by": ["acquired", "manufactured", "developed"], "with": ["merged", "merger"],
  ]

  /// Whether a short name stands somewhere as a firm does: Acme's sales, Acme said, Acme shares.
  func actsAsFirm(_ name: [UInt16]) -> Bool {
    var isFirm = false
    forEachOccurrence(of: name) { range in
      let end = range.upperBound
      isFirm =
        standsAlone(range)
        && (scan.text.symbol(end) == 0x27
          || scan.text.isSpace(end)
            && (scan.cue([.speech, .market], startingAt: end + 1) != nil
              || scan.word(after: end).map { RepeatedNames.staff.contains(scan.lowercased($0)) } == true))
      return !isFirm
    }
    return isFirm
  }

  /// Whether a short name stands before its leader's title somewhere: Acme Chairman Ann Lee.
  func hasLeader(_ name: [UInt16]) -> Bool {
    var isFirm = false
    forEachOccurrence(of: name) { range in
      isFirm =
        standsAlone(range) && scan.text.isSpace(range.upperBound)
        && scan.cue([.leaderOfFirm, .personTitle], startingAt: range.upperBound + 1) != nil
      return !isFirm
    }
    return isFirm
  }

  /// Who a firm has, behind its name.
  private static let staff: Set<String> = [
    "representative", "representatives", "spokesman", "spokeswoman", "spokesperson", "executive", "executives",
    "employees", "shareholders", "stockholders", "administrators", "administrator", "officials", "customers",
    "management", "board",
  ]
}
