/// The n-grams and dictionary words a model knows, each a node below that of its prefix.
///
/// Nodes below `alphabet` are the characters themselves. Looking up a child is one search in a hash table; the trie is
/// for training only and compiled for use.
struct PatternTrie {
  /// A word of the dictionary: what kind of word by length and cost; 0 for none.
  private(set) var wordClass: [UInt8]
  private(set) var parent: [Int32]
  private(set) var code: [UInt16]
  private(set) var depth: [UInt8]
  private var children: [UInt64: Int32] = [:]

  var count: Int { parent.count }

  init(alphabet: Int) {
    wordClass = [UInt8](repeating: 0, count: alphabet)
    parent = [Int32](repeating: -1, count: alphabet)
    code = (0..<alphabet).map { UInt16($0) }
    depth = [UInt8](repeating: 1, count: alphabet)
  }

  func child(_ node: Int32, _ code: UInt16) -> Int32? { children[UInt64(UInt32(node)) << 16 | UInt64(code)] }

  mutating func makeChild(_ node: Int32, _ code: UInt16) -> Int32 {
    let key = UInt64(UInt32(node)) << 16 | UInt64(code)
    if let known = children[key] { return known }
    let new = Int32(count)
    children[key] = new
    wordClass.append(0)
    parent.append(node)
    self.code.append(code)
    depth.append(min(depth[Int(node)] + 1, 255))
    return new
  }

  mutating func insert(word: [UInt16], wordClass: UInt8) {
    guard word.count >= 2 else { return }
    var node = Int32(word[0])
    for code in word.dropFirst() { node = makeChild(node, code) }
    // Where variants fall together the commonest, hence the lowest class, stands.
    let old = self.wordClass[Int(node)]
    self.wordClass[Int(node)] = old == 0 ? wordClass : min(old, wordClass)
  }
}
