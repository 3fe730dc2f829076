import YuliaoCorpus

/// Whether a text is Taiwan's, whose papers name the island's firms by two characters alone (台泥、亞泥).
enum TaiwanSetting {
  /// A text in traditional characters that names one of the island's bodies, or its firms twice. O(n)
  static func holds(_ settled: [Span], gazetteer: Gazetteer, language: Language) -> Bool {
    guard language == .traditionalChinese else { return false }
    var firms = 0
    for span in settled {
      guard let target = span.targets.first, gazetteer.entities[Int(target)].jurisdiction == "tw" else { continue }
      if span.type == .agency { return true }
      firms += 1
    }
    return firms >= 2
  }

  /// Whether a text in traditional characters is written in Taiwan, so that a bare 經濟部 is its own: it has words that
  /// only its papers use, it names the island's bodies and none of Hong Kong's or the mainland's, or its firms and people far
  /// more often than theirs. O(n)
  static func isHome(_ settled: [Span], people: [Span], in scan: DocumentScan, gazetteer: Gazetteer) -> Bool {
    if ownWords.contains(where: { scan.text.next($0, from: 0) != nil }) { return true }
    var bodies: [String: Int] = [:]
    var names: [String: Int] = [:]
    for span in settled {
      guard let target = span.targets.first else { continue }
      let home = gazetteer.entities[Int(target)].jurisdiction
      if span.type == .agency { bodies[home, default: 0] += 1 }
      if span.type == .company { names[home, default: 0] += 1 }
    }
    for person in people {
      if let target = person.targets.first { names[gazetteer.entities[Int(target)].jurisdiction, default: 0] += 2 }
    }
    let others = bodies["hk", default: 0] + bodies["cn", default: 0]
    if bodies["tw", default: 0] > 0, others == 0 { return true }
    return names["tw", default: 0] >= 3
      && names["tw", default: 0] > 2 * (names["hk", default: 0] + bodies["hk", default: 0])
      && names["tw", default: 0] > names["cn", default: 0]
  }

  /// 川普, 法說會: words of Taiwan's papers for what Hong Kong's call otherwise.
  private static let ownWords = [
    "川普", "法说会", "殖利率", "立委", "每股纯益", "税后纯益", "辉达", "普丁", "泽伦斯基", "新台币", "新北市", "台北报导", "综合报导", "欧巴马", "泽仑斯基",
  ].map { CharacterTable.shared.fold($0) }
}
