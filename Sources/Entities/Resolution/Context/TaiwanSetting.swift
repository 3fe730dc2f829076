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
}
