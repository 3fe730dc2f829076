import YuliaoCorpus

/// Joins what a document calls one firm: Acme Drum and Acme Drum Partners, by one name or as the listed firm it is.
enum OneFirm {
  private static let fillers: Set<String> = [
    "partners", "holdings", "holding", "group", "company", "international", "corporation", "technologies", "global",
  ]

  static func join(_ spans: inout [Span], in scan: DocumentScan, of document: Document) {
    var names: Set<String> = []
    for span in spans where span.type == .company && span.targets.isEmpty {
      if let name = span.unlistedName { names.insert(CompanyName.withoutForms(name)) }
    }
    guard !names.isEmpty else { return }
    joinListed(&spans, names, in: scan, of: document)
    guard names.count > 1 else { return }
    var full: [String: String] = [:]
    for name in names {
      for short in shortForms(of: name) where names.contains(short) {
        if full[short] == nil || full[short]! > name { full[short] = name }
      }
    }
    guard !full.isEmpty else { return }
    for index in spans.indices where spans[index].type == .company && spans[index].targets.isEmpty {
      guard let name = spans[index].unlistedName, let long = full[CompanyName.withoutForms(name)] else { continue }
      spans[index].unlistedName = long
    }
  }

  /// An unlisted name that is a listed firm's without fillers and forms means that firm: PROS beside PROS Holdings, Inc.
  private static func joinListed(
    _ spans: inout [Span], _ names: Set<String>, in scan: DocumentScan, of document: Document
  ) {
    var targets: [String: Set<UInt32>] = [:]
    for span in spans where span.type == .company && scan.text.isLatin(span.start) {
      guard let target = span.targets.first, span.range.contains(where: { scan.text.isSpace($0) }) else { continue }
      let name = CompanyName.withoutForms(scan.surface(span.range, in: document.text))
      for short in shortForms(of: name) + [name] where names.contains(short) {
        targets[short, default: []].insert(target)
      }
    }
    guard !targets.isEmpty else { return }
    for index in spans.indices where spans[index].type == .company && spans[index].targets.isEmpty {
      guard let name = spans[index].unlistedName, let known = targets[CompanyName.withoutForms(name)], known.count == 1
      else { continue }
      spans[index].targets = Targets(known)
      spans[index].unlistedName = nil
    }
  }

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

  /// A firm's Chinese name takes in 集团 right behind it: 青山|集团, unless a firm of its own begins or ends there.
  static func withGroups(_ spans: [Span], in scan: DocumentScan) -> [Span] {
    let text = scan.text
    func isFollowedByGroup(_ span: Span) -> Bool {
      span.type == .company && text.symbol(span.end) == 0x96C6 && text.symbol(span.end + 1) == 0x56E2
        && text.isHan(span.end - 1) && scan.tokenStarts[span.end] && scan.tokenStarts[span.end + 2]
        && scan.cue([.chineseLegalForm], startingAt: span.end + 2) == nil
    }
    guard spans.contains(where: isFollowedByGroup) else { return spans }
    return spans.map { span in
      guard isFollowedByGroup(span), !spans.contains(where: { $0.start < span.end + 2 && span.end < $0.end }) else {
        return span
      }
      var whole = span
      whole.end += 2
      return whole
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
