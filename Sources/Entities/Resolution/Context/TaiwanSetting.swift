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

  /// Whether 我國 in a text is Taiwan's: it is in traditional characters, names the island, neither another country whose
  /// papers are so written nor who speaks for the mainland, and has no word of Hong Kong's. O(n)
  private static func isOurs(in scan: DocumentScan) -> Bool {
    scan.language == .traditionalChinese && scan.places.contains { $0.code == "tw" && $0.end - $0.start > 1 }
      && !scan.places.contains { otherHomes.contains($0.code) && $0.end - $0.start > 1 }
      && !mainlandWords.contains { scan.text.next($0, from: 0) != nil }
      && !hongKongWords.contains { scan.text.next($0, from: 0) != nil }
  }

  /// How much speaks for Taiwan's bodies in a text in traditional characters, so that a bare 經濟部 is its own; nil where it
  /// may be Hong Kong's. O(n)
  ///
  /// Words that only its papers use say most; else it names the island's bodies and none of Hong Kong's or the mainland's,
  /// or its firms and people far more often than theirs.
  static func homeWeight(_ settled: [Span], people: [Span], in scan: DocumentScan, gazetteer: Gazetteer) -> Double? {
    var bodies: [String: Int] = [:]
    var names: [String: Int] = [:]
    for span in settled {
      guard let target = span.targets.first else { continue }
      let home = gazetteer.entities[Int(target)].jurisdiction
      if span.type == .agency { bodies[home, default: 0] += 1 }
      if span.type == .company { names[home, default: 0] += 1 }
    }
    if bodies["tw", default: 0] > 0, bodies["hk", default: 0] + bodies["cn", default: 0] == 0 { return 0.8 }
    func holds(_ words: [[UInt16]]) -> Bool { words.contains { scan.text.next($0, from: 0) != nil } }
    guard bodies["hk", default: 0] == 0, !holds(hongKongWords) else { return nil }
    if holds(ownWords) || isOurs(in: scan) && holds(ourCountry) { return 1.4 }
    for person in people {
      if let target = person.targets.first { names[gazetteer.entities[Int(target)].jurisdiction, default: 0] += 2 }
    }
    let own = names["tw", default: 0]
    return own >= 3 && own > 2 * names["hk", default: 0] && own > names["cn", default: 0] ? 0.8 : nil
  }

  /// 川普, 法說會: words of Taiwan's papers for what Hong Kong's call otherwise.
  private static let ownWords = folded([
    "川普", "法说会", "殖利率", "每股纯益", "税后纯益", "辉达", "普丁", "泽伦斯基", "泽仑斯基", "欧巴马", "立委", "中央社",
  ])
  /// Where Chinese papers and speakers are at home as well.
  private static let otherHomes: Set<String> = ["my", "sg", "vn", "th", "id", "ph", "au", "ca"]
  private static let mainlandWords = folded(["中国外交部", "中国国防部", "国台办", "中国一部分", "台湾问题", "台独"])
  private static let ourCountry = folded(["我国"])
  private static let hongKongWords = folded([
    "特朗普", "英伟达", "普京", "泽连斯基", "奥巴马", "香港", "本港", "港元", "港股", "恒指", "立法会议员",
  ])

  private static func folded(_ words: [String]) -> [[UInt16]] { words.map { CharacterTable.shared.fold($0) } }
}
