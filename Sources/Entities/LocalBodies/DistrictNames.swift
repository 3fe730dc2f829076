import YuliaoCorpus

extension Gazetteer {
  /// The province of the Chinese district, county or city whose name without its level is a range, `cn` where several have
  /// one: cn-bj for 丰台, as the tables know 丰台区. O(length)
  func province(ofDistrict range: Range<Int>, in text: FoldedText) -> String? {
    var found: String?
    for level in Self.districtLevels {
      guard let group = automaton.group(of: text.symbols[range] + [level]) else { continue }
      forEachEntry(of: group) { entry in
        guard entry.meaning == .place, places[Int(entry.target)].hasPrefix("cn-") else { return }
        let code = places[Int(entry.target)]
        found = found == nil || found == code ? code : "cn"
      }
    }
    return found
  }

  private static let districtLevels: [UInt16] = Array("区县市".utf16)
}
