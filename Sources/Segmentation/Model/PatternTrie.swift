/// The n-grams and dictionary words a model knows, each a node below that of its prefix.
///
/// Nodes below `alphabet` are the characters themselves. Looking up a child is one search in a hash table; the trie is
/// for training only and compiled for use.
struct PatternTrie {
  /// The cost of a word of the dictionary by ``WordClass/cost(_:)``; 0 for none.
  private var cost: [UInt8]
  /// How freely the string stands, by ``AccessorVariety``.
  private var variety: [UInt8]
  private(set) var parent: [Int32]
  private(set) var code: [UInt16]
  private(set) var depth: [UInt8]
  private var children: [UInt64: Int32] = [:]

  var count: Int { parent.count }

  init(alphabet: Int) {
    cost = [UInt8](repeating: 0, count: alphabet)
    variety = cost
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
    cost.append(0)
    variety.append(0)
    parent.append(node)
    self.code.append(code)
    depth.append(min(depth[Int(node)] + 1, 255))
    return new
  }

  /// What kind of word a node is; 0 for none.
  func wordClass(_ node: Int32) -> UInt8 {
    WordClass.number(length: Int(depth[Int(node)]), cost: cost[Int(node)], variety: variety[Int(node)])
  }

  mutating func insert(word: [UInt16], cost: UInt8) {
    guard word.count >= 2 else { return }
    let node = Int(insert(word[...]))
    // Where variants fall together the commonest, hence the lowest cost, stands.
    self.cost[node] = self.cost[node] == 0 ? cost : min(self.cost[node], cost)
  }

  mutating func insert(string: ArraySlice<UInt16>, variety: UInt8) {
    self.variety[Int(insert(string))] = variety
  }

  private mutating func insert(_ string: ArraySlice<UInt16>) -> Int32 {
    var node = Int32(string.first!)
    for code in string.dropFirst() { node = makeChild(node, code) }
    return node
  }
}
