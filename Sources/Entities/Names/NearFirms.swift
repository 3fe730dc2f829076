/// The stretches of a text that lie near firms which are settled.
///
/// Of what a model found farther away than this from any firm more was wrong than right.
struct NearFirms {
  private static let distance = 100

  /// Where the firms begin and end, in order.
  private var firms: [Range<Int>] = []

  /// Takes spans in order.
  init(_ settled: [Span]) {
    for index in settled.indices where settled[index].type == .company { firms.append(settled[index].facts.range) }
  }

  /// Whether a range overlaps a stretch near a firm; O(log firms).
  func holds(_ range: Range<Int>) -> Bool {
    let next = firms.indices.partitionPoint { firms[$0].lowerBound >= range.lowerBound }
    if next < firms.count, firms[next].lowerBound - range.upperBound <= Self.distance { return true }
    return next > 0 && range.lowerBound - firms[next - 1].upperBound <= Self.distance
  }
}
