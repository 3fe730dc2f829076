import YuliaoCorpus

/// Inspectors whom China's discipline commissions keep inside other bodies and firms: 中央纪委国家监委驻某部纪检监察组.
///
/// One name from the commission to the group; who is inspected is a part of it. O(known), and O(1) for each body
/// before 驻.
enum ResidentInspectors {
  /// - Parameter known: names of the gazetteers.
  static func spans(in scan: DocumentScan, known: [Span], jurisdiction: (Span) -> String) -> [Span] {
    known.compactMap { body in
      guard body.type == .agency, body.evidence == .none || body.evidence == .place,
        scan.text.symbol(body.end) == 0x9A7B, let end = end(behind: body.end + 1, in: scan)
      else { return nil }
      return .body(at: body.start..<end, of: jurisdiction(body), confidence: 0.85, in: scan)
    }
  }

  private static func end(behind start: Int, in scan: DocumentScan) -> Int? {
    let text = scan.text
    var at = start
    while at - start < 24, text.isHan(at),
      !(ChineseWords.breaksName(text.symbols[at]) && scan.tokenStarts[at] && scan.tokenStarts[at + 1])
    {
      if at - start >= 2, let group = groups.first(where: { text.holds($0, at: at) }) { return at + group.count }
      at += 1
    }
    return nil
  }

  private static let groups = ["纪检监察组", "纪检组"].map { CharacterTable.shared.fold($0) }
}
