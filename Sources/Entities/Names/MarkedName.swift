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
