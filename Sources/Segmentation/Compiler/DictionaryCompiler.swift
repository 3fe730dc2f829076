internal import YuliaoICU

/// Turns ICU's dictionary and word rules into ``LatticeTables``.
enum DictionaryCompiler {
  /// Reads and compiles what the installed ICU brings.
  ///
  /// Throws where the dictionary or the rules have a form that is not known here.
  static func compile() throws -> LatticeTables {
    let rules = try WordRules(locale: "zh")
    var words = WordList()
    words.reserve(words: 320_000)
    var costliest = 0
    try WordDictionary().forEachWord { word, cost in
      costliest = max(costliest, cost)
      if word.count <= PackedCost.longestWord { words.append(word, cost: UInt8(clamping: cost)) }
    }
    guard costliest < 255 else { throw UnsuitableDictionary(detail: "a cost of \(costliest)") }

    let plain = try CodePlan.plainRanges(ScalarSet.cutAsItStands(), rules)
    let folded = try FoldedRules(rules, plainCategories: Set(plain.map(\.category)))
    let plan = try CodePlan(rules: rules, folded: folded, plain: plain, words: words)
    words.recode(plan.codes.basic)
    let dictionary = try build(words, plan)
    return LatticeTables(plan: plan, rules: rules, folded: folded, dictionary: dictionary)
  }

  /// In a function of its own, so that the builder's memory is free before the tables are made.
  @inline(never)
  private static func build(_ words: consuming WordList, _ plan: CodePlan) throws -> CompiledDictionary {
    var builder = TrieBuilder(words: words, plan: plan)
    return try builder.build()
  }
}
