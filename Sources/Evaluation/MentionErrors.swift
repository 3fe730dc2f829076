/// What was missed, found wrongly or linked to another entity, with counts.
package struct MentionErrors: Sendable {
  package internal(set) var missed = CountedTexts()
  package internal(set) var spurious = CountedTexts()
  package internal(set) var mislinked = CountedTexts()
}

/// Texts with counts, in the order they were first met.
package struct CountedTexts: Sendable {
  private(set) var list: [(text: String, count: Int)] = []
  private var index: [String: Int] = [:]

  mutating func add(_ text: String) {
    if let at = index[text] {
      list[at].count += 1
    } else {
      index[text] = list.count
      list.append((text, 1))
    }
  }

  /// The most frequent, of those equally frequent the first met.
  package func mostFrequent(_ limit: Int) -> [(text: String, count: Int)] {
    Array(
      list.enumerated().sorted {
        $0.element.count != $1.element.count ? $0.element.count > $1.element.count : $0.offset < $1.offset
      }.prefix(limit).map(\.element))
  }
}
