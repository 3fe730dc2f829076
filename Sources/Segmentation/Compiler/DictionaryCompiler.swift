internal import YuliaoICU

/// Turns ICU's dictionary and word rules into ``LatticeTables``.
enum DictionaryCompiler {
  /// Reads and compiles what the installed ICU brings, or takes what an earlier process left of it.
  ///
  /// Throws where the dictionary or the rules have a form that is not known here.
  static func compile(useCache: Bool = true) throws -> LatticeTables {
    let rules = try WordRules(locale: "zh")
    let source = try WordDictionary()
    let plain = try CodePlan.plainRanges(ScalarSet.cutAsItStands(), rules)
    let folded = try FoldedRules(rules, plainCategories: Set(plain.map(\.category)))
    func plan(_ unitCosts: [UInt16]) throws -> CodePlan {
      try CodePlan(rules: rules, folded: folded, plain: plain, unitCosts: unitCosts)
    }

    let cache = useCache ? DictionaryCache(source, rules: rules, plain: plain) : nil
    if let known = cache?.read() {
      return LatticeTables(plan: try plan(known.unitCosts), rules: rules, folded: folded, dictionary: known)
    }
    var words = try readWords(source)
    let unitCosts = words.unitCosts()
    let made = try plan(unitCosts)
    words.recode(made.codes.basic)
    var dictionary = try build(words, made)
    dictionary.unitCosts = unitCosts
    cache?.write(dictionary)
    return LatticeTables(plan: made, rules: rules, folded: folded, dictionary: dictionary)
  }

  private static func readWords(_ source: WordDictionary) throws -> WordList {
    var words = WordList()
    words.reserve(words: 320_000)
    var costliest = 0
    try source.forEachWord { word, cost in
      costliest = max(costliest, cost)
      if word.count <= PackedCost.longestWord { words.append(word, cost: UInt8(clamping: cost)) }
    }
    guard costliest < 255 else { throw UnsuitableDictionary(detail: "a cost of \(costliest)") }
    return words
  }

  /// In a function of its own, so that the builder's memory is free before the tables are made.
  @inline(never)
  private static func build(_ words: consuming WordList, _ plan: CodePlan) throws -> CompiledDictionary {
    var builder = TrieBuilder(words: words, plan: plan)
    return try builder.build()
  }
}
