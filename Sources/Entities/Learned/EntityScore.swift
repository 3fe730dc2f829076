/// How many names were found at their very place with their type, by type.
public struct EntityScore: Sendable, CustomStringConvertible {
  public struct Counts: Sendable {
    public var gold = 0
    public var found = 0
    public var right = 0

    public var precision: Double { Double(right) / Double(max(found, 1)) }
    public var recall: Double { Double(right) / Double(max(gold, 1)) }
    public var f1: Double { 2 * Double(right) / Double(max(gold + found, 1)) }
  }

  public private(set) var types: [String: Counts] = [:]

  init(types: [String] = []) {
    for type in types { self.types[type] = Counts() }
  }

  mutating func count(
    found: [(range: Range<Int>, type: String)], gold: [(range: Range<Int>, type: String)],
    lost: [String] = []
  ) {
    for type in lost { types[type, default: Counts()].gold += 1 }
    for entity in gold { types[entity.type, default: Counts()].gold += 1 }
    for entity in found {
      types[entity.type, default: Counts()].found += 1
      if gold.contains(where: { $0.range == entity.range && $0.type == entity.type }) {
        types[entity.type]!.right += 1
      }
    }
  }

  public var all: Counts {
    types.values.reduce(into: Counts()) { sum, counts in
      sum.gold += counts.gold
      sum.found += counts.found
      sum.right += counts.right
    }
  }

  public var f1: Double { all.f1 }

  public var description: String {
    let parts = types.sorted { $0.key < $1.key }.map { "\($0.key) \(EntityScore.percent($0.value.f1))" }
    return "F1 \(EntityScore.percent(f1)) (\(parts.joined(separator: ", ")))"
  }

  /// A line for each type and one for all: names in the gold, precision, recall and F1 in hundredths.
  public var table: String {
    let rows = types.sorted { $0.key < $1.key } + [("all", all)]
    let width = rows.map(\.0.count).max() ?? 3
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    var lines = ["type" + String(repeating: " ", count: max(1, width - 4)) + "   gold       P       R      F1"]
    for (name, counts) in rows {
      lines.append(
        name + String(repeating: " ", count: width - name.count) + padded(String(counts.gold), 7)
          + [counts.precision, counts.recall, counts.f1].map { padded(EntityScore.percent($0), 8) }.joined())
    }
    return lines.joined(separator: "\n")
  }

  /// A share in hundredths with two decimals.
  public static func percent(_ share: Double) -> String {
    let number = Int((share * 10_000).rounded())
    return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }
}
