import YuliaoCorpus

/// What stands before a name and belongs to it.
extension WholeNames {
  /// Ann D. |Quorv, where the member of the surname is an Ann; Barrack |Quorv, where the member is a Barack.
  func givenName(before span: Span) -> Int? {
    guard span.type == .senator, span.kind == .surname, scan.text.isLatin(span.start), let target = span.targets.first
    else { return nil }
    let own = gazetteer.entities[Int(target)].nameEnglish.lowercased().prefix { $0 != " " }
    if let given = scan.word(beforeInitialAndNameAt: span.start) {
      return own == scan.lowercased(given) ? given.lowerBound : nil
    }
    guard scan.text.isSpace(span.start - 1), let given = scan.word(before: span.start), scan.isCapitalized(given),
      own.utf8.count >= 5, given.count >= 5
    else { return nil }
    return OneEdit.parts(Array(scan.lowercased(given).utf8), Array(own.utf8)) ? given.lowerBound : nil
  }

  /// 峦南|青山建设|公司, where the firm's name in full begins with the place: 峦南青山建设有限公司.
  func ofPlace(_ span: Span) -> Range<Int>? {
    guard span.method == .repeated, span.type == .company, scan.text.isHan(span.start),
      scan.text.holds(WholeNames.company, at: span.end), let name = span.unlistedName,
      let place = [scan.place(endingAt: span.start), scan.place(startingAt: span.start)].lazy.compactMap({ $0 }).first(
        where: { $0.end - $0.start >= 2 && name.hasPrefix(scan.surface($0.start..<$0.end)) })
    else { return nil }
    return place.start..<(span.end + 2)
  }

  private static let company = CharacterTable.shared.fold("公司")
}
