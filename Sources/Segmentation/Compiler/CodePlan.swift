internal import YuliaoICU

/// Numbers the plain characters by how common they are, as far as the costs of one-character words tell.
struct CodePlan {
  let codes: CharacterCodes
  let groups: CodeGroups
  /// Codes in all, categories included.
  let count: Int
  private let soloCategories: [UInt8]

  /// The category of the characters of a code that are not plain; nil for plain ones.
  func category(ofCode code: Int) -> UInt8? {
    if code < Int(CodeGroups.firstLone) { return UInt8(code) }
    return groups.isSolo(UInt16(code)) ? soloCategories[code - Int(groups.firstSolo)] : nil
  }

  /// The plain ones of the characters that may be cut as they stand: those that ICU hands to a dictionary.
  static func plainRanges(_ set: ScalarSet, _ rules: WordRules) -> [CategoryRange] {
    set.ranges.flatMap { split($0, rules.categories) }.filter { $0.category >= rules.firstDictionaryCategory }
  }

  typealias CategoryRange = (scalars: ClosedRange<UInt32>, category: UInt8)

  /// Numbers the plain characters of a dictionary by its ``WordList/unitCosts``; characters in no word share one code
  /// for each of their groups.
  init(rules: WordRules, folded: FoldedRules, plain: [CategoryRange], unitCosts: [UInt16]) throws {
    // In the order of the codes: lone, katakana, ordinary.
    var members: [[(cost: UInt16, scalar: UInt16)]] = [[], [], []]
    var shared: [[ClosedRange<UInt32>]] = [[], [], []]
    for (scalars, category) in plain {
      let isLone = folded.lonePlainStatus[category] != folded.plainStatus
      for scalar in scalars {
        let group = CodePlan.isKatakana(scalar) ? 1 : isLone ? 0 : 2
        if scalar <= 0xFFFF, unitCosts[Int(scalar)] != .max {
          members[group].append((unitCosts[Int(scalar)], UInt16(scalar)))
        } else if let last = shared[group].last, last.upperBound + 1 == scalar {
          shared[group][shared[group].count - 1] = last.lowerBound...scalar
        } else {
          shared[group].append(scalar...scalar)
        }
      }
    }

    soloCategories = folded.soloCategories.sorted()
    var ranges: [(scalars: ClosedRange<UInt32>, code: UInt16)] = []
    var groups = CodeGroups()
    var next = CodeGroups.firstLone
    for group in 0..<3 {
      if group == 1 { groups.firstKatakana = next }
      if group == 2 {
        groups.firstSolo = next
        next += UInt16(soloCategories.count)
        groups.firstOrdinary = next
      }
      members[group].sort { ($0.cost, $0.scalar) < ($1.cost, $1.scalar) }
      guard Int(next) + members[group].count < 2 * PairRow.secondHalf - 3 else {
        throw UnsuitableDictionary(detail: "too many characters")
      }
      for (_, scalar) in members[group] {
        ranges.append((UInt32(scalar)...UInt32(scalar), next))
        next += 1
      }
      for range in shared[group] { ranges.append((range, next)) }
      next += 1
    }
    let categories = rules.categories.map { [soloCategories, groups] range in
      let solo = soloCategories.firstIndex(of: range.category)
      return (range.scalars, solo.map { groups.firstSolo + UInt16($0) } ?? UInt16(range.category))
    }
    codes = CharacterCodes(categories + ranges)
    count = Int(next)
    self.groups = groups
  }

  /// What ICU's engine counts as katakana when it looks for runs.
  static func isKatakana(_ scalar: UInt32) -> Bool {
    (0x30A1...0x30FE).contains(scalar) && scalar != 0x30FB || (0xFF66...0xFF9F).contains(scalar)
  }

  /// Cuts a range where the category changes.
  private static func split(
    _ range: ClosedRange<UInt32>, _ categories: [CategoryRange]
  ) -> [CategoryRange] {
    var low = 0
    var high = categories.count - 1
    while low < high {
      let middle = (low + high) / 2
      if categories[middle].scalars.upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var parts: [CategoryRange] = []
    while low < categories.count, categories[low].scalars.lowerBound <= range.upperBound {
      parts.append((categories[low].scalars.clamped(to: range), categories[low].category))
      low += 1
    }
    return parts
  }
}
