internal import YuliaoICU

/// Numbers the plain characters by how common they are, as far as the costs of one-character words tell.
struct CodePlan {
  let codes: CharacterCodes
  /// Codes in all, those below ``CharacterCodes/firstPlain`` included.
  let count: Int
  let endOfLone: UInt16
  let firstKatakana: UInt16
  /// The categories that plain characters have.
  let plainCategories: Set<UInt8>

  /// Numbers the plain characters of `words`; characters in no word share one code for each of their groups.
  ///
  /// The groups follow one another: those that are no words where they stand alone (々), the others, katakana.
  init(rules: WordRules, plain: ScalarSet, words: WordList) throws {
    var categories: [(scalars: ClosedRange<UInt32>, category: UInt8)] = []
    for range in plain.ranges { categories += CodePlan.split(range, rules.categories) }
    let dictionaryCategories = categories.filter { $0.category >= rules.firstDictionaryCategory }
    plainCategories = Set(dictionaryCategories.map(\.category))

    // The cost of each unit's one-character word; a unit of longer words only counts as the rarest.
    var costs = [UInt16](repeating: .max, count: 0x10000)
    for word in 0..<words.count {
      if words.length(word) == 1 { costs[Int(words.unit(word, 0))] = UInt16(words.costs[word]) }
    }
    for unit in words.units where costs[Int(unit)] == .max { costs[Int(unit)] = 0x100 }

    let start = WordRules.startState * rules.categoryCount
    let plainStatus = plainCategories.map { rules.status[Int(rules.next[start + Int($0)])] }.max() ?? 0
    var groups: [[(cost: UInt16, scalar: UInt16)]] = [[], [], []]
    var shared: [[ClosedRange<UInt32>]] = [[], [], []]
    for (scalars, category) in dictionaryCategories {
      let isLone = rules.status[Int(rules.next[start + Int(category)])] != plainStatus
      for scalar in scalars {
        let group = CodePlan.isKatakana(scalar) ? 2 : isLone ? 0 : 1
        if scalar <= 0xFFFF, costs[Int(scalar)] != .max {
          groups[group].append((costs[Int(scalar)], UInt16(scalar)))
        } else if let last = shared[group].last, last.upperBound + 1 == scalar {
          shared[group][shared[group].count - 1] = last.lowerBound...scalar
        } else {
          shared[group].append(scalar...scalar)
        }
      }
    }

    var ranges = rules.categories.map { (scalars: $0.scalars, code: UInt16($0.category)) }
    var next = CharacterCodes.firstPlain
    var ends: [UInt16] = []
    for group in 0..<3 {
      groups[group].sort { ($0.cost, $0.scalar) < ($1.cost, $1.scalar) }
      guard Int(next) + groups[group].count < ((1 << 17) >> PairRow.classBits) - 3 else {
        throw UnsuitableDictionary(detail: "too many characters")
      }
      for (_, scalar) in groups[group] {
        ranges.append((UInt32(scalar)...UInt32(scalar), next))
        next += 1
      }
      for range in shared[group] { ranges.append((range, next)) }
      next += 1
      ends.append(next)
    }
    codes = CharacterCodes(ranges)
    count = Int(next)
    endOfLone = ends[0]
    firstKatakana = ends[1]
  }

  /// What ICU's engine counts as katakana when it looks for runs.
  static func isKatakana(_ scalar: UInt32) -> Bool {
    (0x30A1...0x30FE).contains(scalar) && scalar != 0x30FB || (0xFF66...0xFF9F).contains(scalar)
  }

  /// Cuts a range where the category changes.
  private static func split(
    _ range: ClosedRange<UInt32>, _ categories: [(scalars: ClosedRange<UInt32>, category: UInt8)]
  ) -> [(scalars: ClosedRange<UInt32>, category: UInt8)] {
    var low = 0
    var high = categories.count - 1
    while low < high {
      let middle = (low + high) / 2
      if categories[middle].scalars.upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var parts: [(scalars: ClosedRange<UInt32>, category: UInt8)] = []
    while low < categories.count, categories[low].scalars.lowerBound <= range.upperBound {
      parts.append((categories[low].scalars.clamped(to: range), categories[low].category))
      low += 1
    }
    return parts
  }
}
