extension LegislatorTitles {
  /// 总检察长詹姆斯, 通信委员会主席卡尔; but the bare ，主席克拉波 is chair of what the sentence speaks of.
  static func isOfAnotherOffice(_ span: Span, in scan: DocumentScan) -> Bool {
    guard let title = scan.cue([.personTitle, .staffTitle], endingAt: span.start) else { return false }
    guard scan.text.holds(chair, at: title.start) else { return true }
    let text = scan.text
    let isTimed = times.contains { text.holds($0, before: title.start) }
    let isJoined = conjunctions.contains(text.symbol(title.start - 1)) && scan.tokenStarts[title.start]
    return !isTimed && !isJoined && (text.isHan(title.start - 1) || text.isLatinWordPart(title.start - 1))
  }

  private static let conjunctions = SymbolSet("和与及暨")
  private static let chair = CharacterTable.shared.fold("主席")
  private static let times = ["现任", "首任", "时任", "前任"].map { CharacterTable.shared.fold($0) }
}
