import YuliaoCorpus

/// Joins what a document calls one firm: Acme Drum and Acme Drum Partners, by one name or as the listed firm it is.
enum OneFirm {
  private static let fillers: Set<String> = [
    "partners", "holdings", "holding", "group", "company", "international", "corporation", "technologies", "global",
  ]

  static func join(_ spans: inout [Span], in scan: DocumentScan) {
    // Each unlisted name once, with what it is without its forms.
    var bare: [String: String] = [:]
    for span in spans where span.type == .company && span.targets.isEmpty {
      if let name = span.unlistedName, bare[name] == nil { bare[name] = CompanyName.withoutForms(name) }
    }
    guard !bare.isEmpty else { return }
    joinListed(&spans, bare, in: scan)
    let names = Set(bare.values)
    guard names.count > 1 else { return }
    var full: [String: String] = [:]
    for name in names {
      for short in shortForms(of: name) where names.contains(short) {
        if full[short] == nil || full[short]! > name { full[short] = name }
      }
    }
    let formed = Set(bare.lazy.filter { $0.key != $0.value }.map { $0.value })
    for (short, long) in frontsOfOne(names) where full[short] == nil && !formed.contains(short) { full[short] = long }
    guard !full.isEmpty else { return }
    for index in spans.indices where spans[index].type == .company && spans[index].targets.isEmpty {
      guard let name = spans[index].unlistedName.flatMap({ bare[$0] }), let long = full[name] else { continue }
      spans[index].unlistedName = long
    }
  }

  /// An unlisted name that is a listed firm's without fillers and forms means that firm: PROS beside PROS Holdings, Inc.
  private static func joinListed(
    _ spans: inout [Span], _ bare: [String: String], in scan: DocumentScan
  ) {
    let names = Set(bare.values)
    var targets: [String: Set<UInt32>] = [:]
    var seen: [String: UInt32] = [:]
    for span in spans where span.type == .company && scan.text.isLatin(span.start) {
      guard let target = span.targets.first else { continue }
      let surface = scan.surface(span.range)
      guard seen.updateValue(target, forKey: surface) != target else { continue }
      // A legal form behind a name of one word: Acme Inc. is the Acme that the document names.
      guard span.range.contains(where: { scan.text.isSpace($0) }) else {
        if span.length >= 5, names.contains(surface) { targets[surface, default: []].insert(target) }
        continue
      }
      let name = CompanyName.withoutForms(surface)
      for short in shortForms(of: name) + [name] where names.contains(short) {
        targets[short, default: []].insert(target)
      }
    }
    guard !targets.isEmpty else { return }
    for index in spans.indices where spans[index].type == .company && spans[index].targets.isEmpty {
      guard let name = spans[index].unlistedName.flatMap({ bare[$0] }), let known = targets[name], known.count == 1
      else { continue }
      spans[index].targets = Targets(known)
      spans[index].unlistedName = nil
    }
  }

  /// Latin names that are the front words of others, of one and no other, and have no legal form of their own: Certis and
  /// Certis Drum beside Certis Drum Foundry. O(n log n), and O(n) more for each name that begins many others.
  private static func frontsOfOne(_ names: Set<String>) -> [(short: String, long: String)] {
    let sorted = names.sorted()
    var fronts: [(short: String, long: String)] = []
    for (index, short) in sorted.enumerated() where short.utf8.count >= 5 && short.utf8.allSatisfy({ $0 < 0x80 }) {
      let longer = sorted[(index + 1)...].prefix { $0.hasPrefix(short) }.filter { $0.hasPrefix(short + " ") }
      // Of several, each must be the front of the next.
      guard let long = longer.last, longer.allSatisfy({ $0 == long || long.hasPrefix($0 + " ") }),
        let last = long.split(separator: " ").last, !units.contains(last.lowercased())
      else { continue }
      fronts.append((short, long))
    }
    return fronts
  }

  /// Last words of a part's name: Imagine Studio need not be Imagine.
  private static let units: Set<String> = [
    "studio", "studios", "labs", "lab", "capital", "ventures", "fund", "research", "foundation", "bank", "securities",
    "insurance", "media", "entertainment", "pictures", "canada", "usa", "europe", "asia", "india", "china", "uk",
    "news",
  ]

  /// What is left of a name as its fillers fall away, the longest first.
  private static func shortForms(of name: String) -> [String] {
    var forms: [String] = []
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last, fillers.contains(last.lowercased()) {
      words.removeLast()
      forms.append(words.joined(separator: " "))
    }
    return forms
  }
}
