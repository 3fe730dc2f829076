/// What is known of the names of an article before a model learns from it: by ranges of its symbols, which are its
/// scalars.
struct NameLabels {
  struct Label {
    var kind: Kind
    /// Whose name it is, where that is known.
    var owner: UInt64?
  }

  enum Kind { case company, body, other, doubtful }

  private var labels: [Range<Int>: Label] = [:]

  subscript(range: Range<Int>) -> Label? {
    get { labels[range] }
    set { labels[range] = newValue }
  }
}

/// A name that a person marked in an article to learn from.
package struct MarkedName: Sendable {
  /// Offsets in scalars of the article's text.
  package var range: Range<Int>
  package var kind: Kind

  package enum Kind: Sendable {
    case company, agency, other
    /// Neither learned nor taken for none.
    case doubtful
  }

  package init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }
}
