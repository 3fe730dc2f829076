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

    let plan = try CodePlan(rules: rules, plain: ScalarSet.cutAsItStands(), words: words)
    let folded = try FoldedRules(rules, plainCategories: plan.plainCategories)
    words.recode(plan.codes.basic)
    var dictionary = try build(words, codeCount: plan.count)
    dictionary.firstKatakana = plan.firstKatakana
    dictionary.endOfLone = plan.endOfLone
    let loneStatus = folded.lonePlainStatus.values.filter { $0 != folded.plainStatus }
    guard Set(loneStatus).count <= 1 else { throw UnsuitableDictionary(detail: "lone characters differ in kind") }
    if let status = loneStatus.first { dictionary.loneKind = folded.kinds.lastIndex(of: status)! }
    return LatticeTables(codes: plan.codes, rules: rules, folded: folded, dictionary: dictionary)
  }

  /// In a function of its own, so that the builder's memory is free before the tables are made.
  @inline(never)
  private static func build(_ words: consuming WordList, codeCount: Int) throws -> CompiledDictionary {
    var builder = TrieBuilder(words: words, codeCount: codeCount)
    return try builder.build()
  }
}
