import YuliaoCorpus

/// Gives one name to the unlisted firm that a document names in short and in full: Acme Drum and Acme Drum Partners.
enum OneFirm {
  private static let fillers: Set<String> = [
    "partners", "holdings", "holding", "group", "company", "international", "corporation", "technologies", "global",
  ]

  static func join(_ spans: inout [Span]) {
    var names: Set<String> = []
    for span in spans where span.type == .company && span.targets.isEmpty {
      if let name = span.unlistedName { names.insert(CompanyName.withoutForms(name)) }
    }
    guard names.count > 1 else { return }
    var full: [String: String] = [:]
    for name in names {
      var words = name.split(separator: " ")
      while words.count > 1, let last = words.last, fillers.contains(last.lowercased()) {
        words.removeLast()
        let short = words.joined(separator: " ")
        if names.contains(short), full[short] == nil || full[short]! > name { full[short] = name }
      }
    }
    guard !full.isEmpty else { return }
    for index in spans.indices where spans[index].type == .company && spans[index].targets.isEmpty {
      guard let name = spans[index].unlistedName, let long = full[CompanyName.withoutForms(name)] else { continue }
      spans[index].unlistedName = long
    }
  }

  /// A firm's Latin and Chinese names without anything between them are one mention: ACME艾克米.
  static func gluing(_ spans: [Span], in scan: DocumentScan) -> [Span] {
    func areGlued(_ a: Span, _ b: Span) -> Bool {
      a.end == b.start && a.type == .company && b.type == .company && a.targets.first != nil
        && a.targets.first == b.targets.first && scan.text.isLatin(a.end - 1) && scan.text.isHan(b.start)
    }
    guard spans.indices.dropFirst().contains(where: { areGlued(spans[$0 - 1], spans[$0]) }) else { return spans }
    var result: [Span] = []
    for span in spans {
      if let last = result.last, areGlued(last, span) {
        result[result.count - 1].end = span.end
      } else {
        result.append(span)
      }
    }
    return result
  }
}
