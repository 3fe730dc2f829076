import YuliaoCorpus

/// Finds firms with Chinese names by who founded or leads them, or by their announcements, at the beginning of a clause:
/// 青峦未来创始人某某, 青峦云链董事长, 青峦石化发布公告.
struct LedFirm {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    return scan.cues.compactMap { cue in
      guard scan.text.isHan(cue.start - 1),
        cue.cue == .announcement
          || cue.cue == .firmRole && Self.roles.contains(cue.start..<cue.end, of: scan.text),
        let name = name(before: cue.start),
        !known.contains(where: { $0.evidence == .none && $0.start < name.upperBound && name.lowerBound < $0.end })
      else { return nil }
      return .firm(at: name, by: .corporateForm, confidence: 0.82, known: known, in: scan)
    }
  }

  /// Three to six characters between a mark and the role, none of which belongs to the sentence: no 现任, 该公司, 离不开.
  private func name(before role: Int) -> Range<Int>? {
    let text = scan.text
    var start = role
    while start > 0, role - start < 7, text.isHan(start - 1) {
      guard !Self.strangers.contains(text.symbol(start - 1)) else { return nil }
      start -= 1
    }
    let name = start..<role
    guard (3...6).contains(name.count), !text.isLatinWordPart(start - 1), !text.isNameDot(start - 1),
      scan.tokenStarts[role],
      !scan.isOneToken(start, role), !ChineseWords.endsAsNoFirm(text.symbol(role - 1)),
      !ChineseWords.isOrdinary(name, in: scan), !ChineseWords.isVerb(scan, start),
      // 徐秀兰董事长 is a person.
      name.count > 3 || !AppointedPerson.surnames.contains(text.symbol(start)),
      scan.place(endingAt: role) == nil, !Self.parts.contains(where: { text.holds($0, in: name) })
    else { return nil }
    return name
  }

  private static let roles = WordSet(["创始人", "联合创始人", "董事长", "首席执行官", "创办人", "行政总裁", "CEO"])
  private static let strangers = SymbolSet(
    "任兼现原前新担该其的副代由为将已并及是在出人家高首执主会事和与对从了就这那有位们以但据日月年称被向把让使经成还离再如当尽按而无需助只都也很更最吗呢说又曾突")
  private static let parts = [
    "公司", "作者", "集团副", "联合", "共同", "联席", "背后", "全球", "等品牌", "导致", "尽管", "按照", "伴随", "引入", "讨论", "官宣", "发布", "晚间", "披露",
    "上周", "方面", "近日", "昨晚",
  ].map {
    CharacterTable.shared.fold($0)
  }
}
