/// A mention as it is scored: half-open offsets in Unicode scalars, the words, the type.
package struct ScoredSpan: Sendable, Equatable {
  package var start: Int
  package var end: Int
  package var surface: String
  package var type: ScoredType

  package init(start: Int, end: Int, surface: String, type: ScoredType) {
    self.start = start
    self.end = end
    self.surface = surface
    self.type = type
  }

  /// What strict scoring compares: the span without a leading country word or article and a trailing corporate form.
  struct Core: Hashable {
    var start: Int
    var end: Int
    var type: ScoredType
  }

  var core: Core {
    var text = Array(surface.unicodeScalars)[...]
    var core = Core(start: start, end: end, type: type)
    if let prefix = ScoredSpan.prefixes.first(where: { text.starts(with: $0) }), prefix.count < text.count {
      text = text.dropFirst(prefix.count)
      core.start += prefix.count
    }
    while let suffix = ScoredSpan.corporateForm(text), suffix < text.count {
      text = text.dropLast(suffix)
      core.end -= suffix
    }
    return core
  }

  func overlaps(_ other: ScoredSpan) -> Bool { start < other.end && other.start < end }

  /// Whether one of the two lies in the other.
  func nests(with other: ScoredSpan) -> Bool {
    start >= other.start && end <= other.end || start <= other.start && end >= other.end
  }

  private static let prefixes: [[Unicode.Scalar]] = [
    "the ", "The ", "U.S. ", "US ", "United States ", "American ", "China's ", "Chinese ", "美国", "美國", "中国", "中國", "中共",
    "香港", "欧洲", "歐洲", "英国", "英國", "印度", "日本", "加拿大",
  ].map { Array($0.unicodeScalars) }

  private static let latinForms: [[Unicode.Scalar]] = [
    "Inc", "Corp", "Ltd", "LLC", "Co", "plc", "PLC", "AG", "SE", "SA", "Group", "Corporation", "Company", "Limited",
    "Holdings",
  ].map { Array($0.unicodeScalars) }

  /// Longest first.
  private static let chineseForms: [[Unicode.Scalar]] = ["股份有限公司", "有限公司", "公司", "集团", "集團"].map {
    Array($0.unicodeScalars)
  }

  /// The length of the corporate form at the end of a name; nil where there is none.
  private static func corporateForm(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    if let form = chineseForms.first(where: { text.ends(with: $0) }) { return form.count }
    let dot = text.last == "." ? 1 : 0
    let undotted = text.dropLast(dot)
    guard let form = latinForms.first(where: { undotted.ends(with: [" "] + $0) }) else { return nil }
    let comma = undotted.dropLast(form.count + 1).last == "," ? 1 : 0
    return comma + 1 + form.count + dot
  }
}

extension ArraySlice<Unicode.Scalar> {
  func ends(with other: [Unicode.Scalar]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
