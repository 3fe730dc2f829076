/// What the whole document tells of a name, each answer kept.
extension ContextEvidence {
  /// What was asked of each name, as the answer takes reading the whole document.
  final class Memory {
    var surnames: [[UInt16]: Bool] = [:]
    var platforms: [[UInt16]: Bool] = [:]
    var fronts: [[UInt16]: Bool] = [:]
  }

  /// Whether the text speaks of a name as of a platform, here or elsewhere: 在IG留言. O(n) for each name, once.
  func isPlatformHere(_ span: Span) -> Bool {
    let name = Array(scan.text.symbols[span.range])
    if let known = memory.platforms[name] { return known }
    var isPlatform = false
    scan.forEachUse(of: name) { index in
      var use = span
      use.start = index
      use.end = index + name.count
      isPlatform = CreditSetting.speaks(for: use, in: scan)
      return !isPlatform
    }
    memory.platforms[name] = isPlatform
    return isPlatform
  }

  /// Whether the document writes a given name before the word: “Keisuke Naito” makes “Naito said” a person.
  func isSurname(_ span: Span) -> Bool {
    let name = Array(scan.text.symbols[span.range])
    if let answer = memory.surnames[name] { return answer }
    let answer = isSurname(name)
    memory.surnames[name] = answer
    return answer
  }

  private func isSurname(_ name: [UInt16]) -> Bool {
    let text = scan.text
    return scan.hasUse(of: name) { use, before in
      guard before.count > 2, !scan.isAllCapitals(before), !text.isUpper(before.lowerBound + 1),
        !(scan.beginsSentence(before.lowerBound) && scan.isOpener(before)), !companyEnds.contains(before.upperBound),
        scan.place(endingAt: before.upperBound) == nil,
        scan.cue([.personTitle, .business, .market, .leaderOfFirm, .firmHead], endingAt: before.upperBound) == nil,
        !CommonWords.headlineVerbs.contains(scan.lowercased(before)),
        !CommonWords.calendar.contains(scan.lowercased(before)),
        !CompanyWords.genericWords.contains(scan.lowercased(before)), !scan.isInHeadline(use)
      else { return false }
      let next = text.symbol(use + name.count)
      // Premier Doug |Ford, but Charles Schwab is the firm.
      let isGiven =
        CommonWords.givenNames.contains(scan.lowercased(before)) && !companyEnds.contains(use + name.count)
        && !text.isUpper(use + name.count + 1)
      return next == 0x2C || isGiven && next != 0x27
        || scan.word(before: before.lowerBound).map({ scan.isCapitalized($0) }) != true && next != 0x27
    }
  }

  /// Whether the text calls the firm by the word and its form as well: 青峦线公司 makes 青峦线 a name.
  func standsInCompanyName(_ span: Span, _ known: Targets) -> Bool {
    let text = scan.text
    let name = Array(text.symbols[span.range])
    if let answer = memory.fronts[name] { return answer }
    let answer = firms.contains { firm in
      known.contains(firm.firstTarget) && firm.length > span.length && text.symbols[firm.range].starts(with: name)
    }
    memory.fronts[name] = answer
    return answer
  }
}
