/// What ``DictionaryCompiler`` makes of the words; see ``LatticeTables`` for the meaning of each part.
struct CompiledDictionary {
  var characters: [UInt16] = []
  var rowOrigins: [UInt32] = []
  var pairs: [UInt32] = []
  var pairOrigins: [UInt32] = []
  var longer: [UInt64] = []
  var firstKatakana: UInt16 = .max
  var endOfLone: UInt16 = 0
  var loneKind = 0
}

/// Why a dictionary cannot be compiled.
struct UnsuitableDictionary: Error, CustomStringConvertible {
  let detail: String
  var description: String { "the installed ICU's dictionary does not fit the lattice (\(detail))" }
}
