import YuliaoCaching
internal import YuliaoICU

/// Keeps the compiled dictionary for the next start, which then takes a tenth of the time.
///
/// The key is a digest of the installed ICU's dictionary, of its word rules and of the characters that the plan numbers,
/// so that another ICU never meets this one's tables.
struct DictionaryCache {
  private let cache: CompiledCache

  /// nil where there is no folder to write to, or the user wants none.
  init?(_ dictionary: WordDictionary, rules: WordRules, plain: [CodePlan.CategoryRange]) {
    guard CompiledCache.isWanted else { return nil }
    var key = FastDigest()
    key.update("\(ICUVersion.library) \(ICUVersion.unicode)")
    key.update(dictionary.bytes)
    key.update(rules.next)
    key.update(rules.status)
    for ranges in [rules.categories, plain] {
      key.update(number: UInt64(ranges.count))
      for (scalars, category) in ranges {
        key.update(number: UInt64(scalars.lowerBound) << 32 | UInt64(scalars.upperBound))
        key.update(number: UInt64(category))
      }
    }
    guard let cache = CompiledCache("dictionary", key: key) else { return nil }
    self.cache = cache
  }

  func read() -> CompiledDictionary? {
    cache.read { CompiledDictionary(&$0) }
  }

  func write(_ dictionary: CompiledDictionary) {
    cache.write { dictionary.write(to: &$0) }
  }
}

extension CompiledDictionary {
  /// Reads the parts one by one; nil where anything does not fit.
  init?(_ source: inout ArraySource) {
    guard let unitCosts: [UInt16] = source.array(), let firstPair: [Int] = source.array(),
      let cells: [UInt32] = source.array(), let pairOrigins: [UInt32] = source.array(),
      let longer: [UInt64] = source.array(), source.isComplete, unitCosts.count == 0x10000, firstPair.count == 1
    else { return nil }
    self.init(
      unitCosts: unitCosts, cells: cells, firstPair: firstPair[0], pairOrigins: pairOrigins, longer: longer)
  }

  func write(to sink: inout ArraySink) {
    sink.add(unitCosts)
    sink.add([firstPair])
    sink.add(cells)
    sink.add(pairOrigins)
    sink.add(longer)
  }
}
