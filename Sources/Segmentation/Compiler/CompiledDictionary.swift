/// What ``DictionaryCompiler`` makes of the words; see ``LatticeTables`` for the meaning of each part.
struct CompiledDictionary {
  /// The cost of each UTF-16 unit's one-character word, by which its code is found.
  var unitCosts: [UInt16] = []
  var cells: [UInt32] = []
  var firstPair = 0
  var pairOrigins: [UInt32] = []
  var longer: [UInt64] = []
}

/// Why a dictionary cannot be compiled.
struct UnsuitableDictionary: Error, CustomStringConvertible {
  let detail: String
  var description: String { "the installed ICU's dictionary does not fit the lattice (\(detail))" }
}
