import YuliaoCorpus

/// Titles before or behind a legislator's name, and the party and state in brackets behind it.
enum LegislatorTitles {
  /// What a gloss such as (R-Mo.) or (马萨诸塞州民主党议员) says of a legislator.
  struct Affiliation: Equatable {
    var party: String?
    var state: String?
  }

  private static let titleCues: CueSet = [.senatorTitle, .representativeTitle, .congressTitle]

  /// The title in front of the first name of a list: 参议员舒默、科顿; Reps. Hern and Moore.
  private static func titleOfList(before index: Int, in scan: DocumentScan) -> Cue? {
    let text = scan.text
    var at = index
    var names = 0
    while names < 4 {
      if text.symbol(at - 1) == 0x3001 || text.symbol(at - 1) == 0x548C || text.symbol(at - 1) == 0x4E0E {
        at -= 1
      } else if text.symbol(at - 1) == 0x20, text.symbol(at - 2) == 0x64, text.symbol(at - 3) == 0x6E,
        text.symbol(at - 4) == 0x61, text.isSpace(at - 5)
      {
        at -= 5
      } else if text.symbol(at - 1) == 0x20, text.symbol(at - 2) == 0x2C {
        at -= 2
      } else {
        return nil
      }
      // Back over one name: letters, characters of names, dots and single spaces.
      let end = at
      while at > 0, end - at < 30 {
        if let cue = scan.cue([.senatorTitle, .representativeTitle], endingAt: at) { return end > at ? cue.cue : nil }
        if text.isSpace(at - 1), let cue = scan.cue([.senatorTitle, .representativeTitle], endingAt: at - 1) {
          return end > at ? cue.cue : nil
        }
        let symbol = text.symbol(at - 1)
        guard
          text.isLatin(at - 1) || text.isHan(at - 1) || symbol == CharacterTable.middleDot || symbol == 0x20
            || symbol == 0x2E
        else { break }
        if symbol == 0x548C { break }
        at -= 1
      }
      names += 1
    }
    return nil
  }

  /// Whether the title beside a span is that of a senator or a representative and not of some office.
  static func isOfAChamber(_ span: Span, in scan: DocumentScan) -> Bool {
    title(beside: span, in: scan).map { [.senatorTitle, .representativeTitle].contains($0) } ?? false
  }

  /// The title beside a span: directly before it (Sen. Hawley, 参议员霍利), with a space, or behind it (霍利参议员).
  static func title(beside span: Span, in scan: DocumentScan) -> Cue? {
    var before = span.start
    if scan.text.isSpace(before - 1) { before -= 1 }
    if let cue = scan.cue(titleCues, endingAt: before) {
      return isOfCommission(cue, in: scan) ? nil : committeesChamber(cue, in: scan) ?? cue.cue
    }
    if let cue = titleOfList(before: span.start, in: scan) ?? chamber(before: span.start, in: scan) { return cue }
    if scan.text.isHan(span.end - 1) || scan.text.isHan(span.end) || scan.text.isSpace(span.end) {
      let after = scan.text.isSpace(span.end) ? span.end + 1 : span.end
      if scan.text.isHan(after), let cue = scan.cue(titleCues, startingAt: after) { return cue.cue }
      if scan.text.symbol(after) == 0x7B49, let cue = titleOfAll(behind: after + 1, in: scan) { return cue }
    }
    return nil
  }

  /// 参院银行|委员会主席: of which chamber the committee is, where its name says so.
  private static func committeesChamber(_ cue: DocumentScan.CueHit, in scan: DocumentScan) -> Cue? {
    let text = scan.text
    guard cue.cue == .congressTitle, text.symbol(cue.start) == 0x59D4 else { return nil }
    var at = cue.start
    while cue.start - at < 14, text.isHan(at - 1) || text.symbol(at - 1) == 0x3001 {
      if senates.contains(where: { text.holds($0, before: at) }) { return .senatorTitle }
      if houses.contains(where: { text.holds($0, before: at) }) { return .representativeTitle }
      at -= 1
    }
    return nil
  }

  /// The chamber whose party, group or committee a member leads: 参议院共和党籍DOGE党团主席|恩斯特. Anything else that stands between,
  /// as what the chamber confirms or hears, makes the office another's.
  private static func chamber(before index: Int, in scan: DocumentScan) -> Cue? {
    let text = scan.text
    guard text.isHan(index), let office = scan.cue([.personTitle], endingAt: index), office.end - office.start >= 2
    else {
      return nil
    }
    var at = office.start
    while at > 1, office.start - at < 18 {
      if senates.contains(where: { text.holds($0, before: at) }) { return .senatorTitle }
      if houses.contains(where: { text.holds($0, before: at) }) { return .representativeTitle }
      if let word = groups.first(where: { text.holds($0, before: at) }) {
        at -= word.count
      } else if text.isLatin(at - 1) {
        at -= 1
      } else {
        return nil
      }
    }
    return nil
  }

  private static let groups = ["共和党", "民主党", "共和", "民主", "党籍", "党团", "多数党", "少数党", "籍", "委员会", "小组", "会议"].map {
    CharacterTable.shared.fold($0)
  }
  private static let senates = ["参议院", "参院"].map { CharacterTable.shared.fold($0) }
  private static let houses = ["众议院", "众院"].map { CharacterTable.shared.fold($0) }

  /// Whether the title in front of a span says that its bearer has left: 已故参议员麦凯恩, former Sen. Lott.
  static func isFormer(beside span: Span, in scan: DocumentScan) -> Bool {
    let text = scan.text
    let before = text.isSpace(span.start - 1) ? span.start - 1 : span.start
    guard let cue = scan.cue(titleCues, endingAt: before) else { return false }
    return formerMarks.contains { text.holds($0, before: cue.start) }
  }

  private static let formerMarks = [
    "前", "前任", "已故", "已故的", "former ", "late ", "ex-", "former u.s. ", "former us ", "late u.s. ",
  ]
  .map { CharacterTable.shared.fold($0) }

  /// 联邦通信|委员会主席: of a commission that is none of Congress.
  private static func isOfCommission(_ cue: DocumentScan.CueHit, in scan: DocumentScan) -> Bool {
    scan.text.symbol(cue.start) == 0x59D4 && commissions.contains { scan.text.holds($0, before: cue.start) }
  }

  private static let commissions = ["通信", "通讯", "交易", "贸易", "监管", "管制", "管理", "欧盟", "机会", "选举", "证券", "期货"].map {
    CharacterTable.shared.fold($0)
  }

  /// 霍利等|多名共和党议员: the title of all whom the list begins with.
  private static func titleOfAll(behind index: Int, in scan: DocumentScan) -> Cue? {
    for at in index..<(index + 9) where scan.text.isHan(at) {
      if let cue = scan.cue(titleCues, startingAt: at) { return cue.cue }
      if ChineseWords.breaksName(scan.text.symbol(at)), scan.tokenStarts[at], scan.tokenStarts[at + 1] { return nil }
    }
    return nil
  }

  /// Party and state in the brackets or after the comma behind a name: `(R-Mo.)`, `(D., Mass.)`, `, R-Texas,`.
  static func affiliation(after index: Int, in scan: DocumentScan) -> Affiliation? {
    let text = scan.text
    var at = index
    if text.isSpace(at) { at += 1 }
    guard text.symbol(at) == 0x28 || text.symbol(at) == 0x2C else { return nil }
    let isBracket = text.symbol(at) == 0x28
    at += 1
    while text.isSpace(at) { at += 1 }
    if text.isUpper(at), let party = party(ofLetter: text.symbol(at)) {
      let mark = text.symbol(at + 1)
      guard mark == 0x2D || mark == 0x2E || mark == 0x2F else {
        return isBracket && mark == 0x29 ? Affiliation(party: party, state: nil) : nil
      }
      var from = at + 2
      while [0x2D, 0x2E, 0x2C, 0x20].contains(text.symbol(from)) { from += 1 }
      return Affiliation(party: party, state: state(at: from, in: scan))
    }
    guard isBracket else { return nil }
    // Chinese glosses name party and state in words somewhere before the closing bracket.
    var end = at
    while end < min(text.count, at + 60), text.symbol(end) != 0x29, text.symbol(end) != 0x0A { end += 1 }
    var result = Affiliation()
    for place in scan.places where place.start >= at && place.end <= end && place.code.hasPrefix("us-") {
      result.state = place.code.dropFirst(3).uppercased()
    }
    for from in at..<max(at, end - 2) {
      if text.symbol(from) == 0x6C11, text.symbol(from + 1) == 0x4E3B { result.party = "Democrat" }
      if text.symbol(from) == 0x5171, text.symbol(from + 1) == 0x548C { result.party = "Republican" }
    }
    return result.party == nil && result.state == nil ? nil : result
  }

  private static func party(ofLetter symbol: UInt16) -> String? {
    switch symbol {
    case 0x72: "Republican"
    case 0x64: "Democrat"
    case 0x69: "Independent"
    default: nil
    }
  }

  /// A state by its postal code, its old abbreviation or its name.
  private static func state(at index: Int, in scan: DocumentScan) -> String? {
    let text = scan.text
    if let place = scan.place(startingAt: index), place.code.hasPrefix("us-") {
      return place.code.dropFirst(3).uppercased()
    }
    var letters = ""
    var at = index
    while at < text.count, text.isLatin(at) || text.symbol(at) == 0x2E || (text.isSpace(at) && text.isUpper(at + 1)) {
      if text.isLatin(at) { letters.unicodeScalars.append(Unicode.Scalar(UInt32(text.symbol(at)))!) }
      at += 1
      if letters.count > 8 { break }
    }
    if letters.count == 2 { return letters.uppercased() }
    return abbreviations[letters]
  }

  /// The Associated Press' abbreviations of the states.
  private static let abbreviations: [String: String] = [
    "ala": "AL", "ariz": "AZ", "ark": "AR", "calif": "CA", "cal": "CA", "colo": "CO", "conn": "CT", "del": "DE",
    "fla": "FL", "ill": "IL", "ind": "IN", "kan": "KS", "mass": "MA", "mich": "MI", "minn": "MN", "miss": "MS",
    "mont": "MT", "neb": "NE", "nev": "NV", "okla": "OK", "ore": "OR", "penn": "PA", "tenn": "TN", "tex": "TX",
    "wash": "WA", "wis": "WI", "wyo": "WY",
  ]

  /// Keeps the legislators that fit the gloss, all where none fits or there is no gloss.
  static func narrow(_ targets: Targets, by affiliation: Affiliation?, gazetteer: Gazetteer) -> Targets {
    guard let affiliation, targets.count > 1 else { return targets }
    let fitting = targets.filter { fits($0, affiliation, gazetteer: gazetteer) }
    return fitting.isEmpty ? targets : fitting
  }

  static func fits(_ target: UInt32, _ affiliation: Affiliation, gazetteer: Gazetteer) -> Bool {
    let entity = gazetteer.entities[Int(target)]
    if let state = affiliation.state, entity.state != state, !entity.terms.contains(where: { $0.state == state }) {
      return false
    }
    if let party = affiliation.party, !entity.party.hasPrefix(party) { return false }
    return true
  }
}
