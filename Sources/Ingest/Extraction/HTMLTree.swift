/// A page as a tree of elements and texts, in the order of the source.
///
/// Nodes lie in one array; a parent comes before its children, so passes over the array are passes over the tree.
/// Nodes hold byte ranges of the source, nothing is copied.
struct HTMLTree {
  typealias Index = Int

  struct Node {
    var tag: HTMLTag
    var parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    /// The last node inside, or the node itself.
    var end: Int32 = -1
    /// An element's attributes, a text's characters, or a raw element's content, in the source.
    var start: Int32
    var length: Int32
    var depth: Int16
  }

  let source: UnsafeBufferPointer<UInt8>
  private(set) var nodes: [Node] = []
  /// Contents of `<script type="application/ld+json">`.
  var linkedData: [Range<Int>] = []
  /// Content of the first `title`.
  var title: Range<Int>?

  init(source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    nodes.reserveCapacity(source.count / 24 + 16)
    nodes.append(Node(tag: .html, parent: -1, end: 0, start: 0, length: 0, depth: 0))
  }

  /// Adds a node as the last child of a parent.
  @inline(__always)
  mutating func append(_ tag: HTMLTag, to parent: Int, start: Int, length: Int) -> Int {
    let index = Int32(nodes.count)
    let depth = nodes[parent].depth
    nodes.append(
      Node(
        tag: tag, parent: Int32(parent), end: index, start: Int32(start), length: Int32(length),
        depth: depth == .max ? depth : depth + 1))
    let before = nodes[parent].lastChild
    if before < 0 { nodes[parent].firstChild = index } else { nodes[Int(before)].next = index }
    nodes[parent].lastChild = index
    return Int(index)
  }

  /// Fills in where each subtree ends.
  mutating func close() {
    for index in stride(from: nodes.count - 1, to: 0, by: -1) {
      let parent = Int(nodes[index].parent)
      if nodes[parent].end < nodes[index].end { nodes[parent].end = nodes[index].end }
    }
  }

  /// The source bytes a node stands for.
  @inline(__always) func bytes(of index: Int) -> UnsafeBufferPointer<UInt8> {
    let node = nodes[index]
    return UnsafeBufferPointer(rebasing: source[Int(node.start)..<Int(node.start) + Int(node.length)])
  }

  /// The children of a node.
  func children(of index: Int) -> [Int] {
    var result: [Int] = []
    var child = nodes[index].firstChild
    while child >= 0 {
      result.append(Int(child))
      child = nodes[Int(child)].next
    }
    return result
  }

  /// An attribute's value, references decoded; nil where the element has none of the name (in lower case).
  func attribute(_ name: StaticString, of index: Int) -> String? {
    guard let value = rawAttribute(name, of: index) else { return nil }
    return HTMLEntities.decoded(String(decoding: value, as: UTF8.self))
  }

  /// An attribute's value as it stands in the source.
  func rawAttribute(_ name: StaticString, of index: Int) -> UnsafeBufferPointer<UInt8>? {
    var attributes = HTMLAttributes(bytes(of: index))
    while let attribute = attributes.next() {
      if attribute.name.count == name.utf8CodeUnitCount, attribute.isNamed(name) { return attribute.value }
    }
    return nil
  }

  /// The text inside a node with runs of space made one.
  func text(of index: Int) -> String { text(in: index...Int(nodes[index].end)) }

  /// The text of a range of nodes with runs of space made one.
  func text(in range: ClosedRange<Int>) -> String {
    var out: [UInt8] = []
    for node in range where nodes[node].tag == .text {
      out.append(0x20)
      let bytes = bytes(of: node)
      var at = 0
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "&") {
          at = HTMLEntities.decode(bytes, at, bytes.count, into: &out)
        } else {
          out.append(bytes[at])
          at += 1
        }
      }
    }
    return String(decoding: out, as: UTF8.self).collapsingSpaces()
  }

  /// A number that elements of the same tag and class share; one without a class has a number of its own.
  func groupKey(of index: Int) -> Int {
    guard index > 0, let name = rawAttribute("class", of: index), !name.isEmpty else { return index }
    let hash = HTMLTree.hash(name, from: HTMLTree.seed ^ UInt64(nodes[index].tag.rawValue))
    return Int(truncatingIfNeeded: hash | 1 << 63)
  }

  /// A hash of the characters of the texts in a range of nodes, space aside.
  func hash(of nodes: ClosedRange<Int>) -> UInt64 {
    var hash = HTMLTree.seed
    for index in nodes where self.nodes[index].tag == .text {
      hash = HTMLTree.hash(bytes(of: index).lazy.filter { $0 > 0x20 }, from: hash)
    }
    return hash
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a of 64 bits.
  private static func hash(_ bytes: some Sequence<UInt8>, from seed: UInt64) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether a node is or lies inside another.
  @inline(__always) func contains(_ outer: Int, _ inner: Int) -> Bool {
    inner >= outer && inner <= Int(nodes[outer].end)
  }
}

/// Reads the attributes of a start tag one after another.
struct HTMLAttributes {
  struct Attribute {
    var name: UnsafeBufferPointer<UInt8>
    var value: UnsafeBufferPointer<UInt8>

    func isNamed(_ wanted: StaticString) -> Bool {
      guard name.count == wanted.utf8CodeUnitCount else { return false }
      for index in 0..<name.count {
        let byte = name[index]
        let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if lower != wanted.utf8Start[index] { return false }
      }
      return true
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Attribute? {
    while at < bytes.count, TextShape.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: "/") { at += 1 }
    guard at < bytes.count else { return nil }
    let nameStart = at
    at += 1
    while at < bytes.count, !TextShape.isSpace(bytes[at]), bytes[at] != UInt8(ascii: "="),
      bytes[at] != UInt8(ascii: "/")
    {
      at += 1
    }
    let name = UnsafeBufferPointer(rebasing: bytes[nameStart..<at])
    while at < bytes.count, TextShape.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: UnsafeBufferPointer(rebasing: bytes[at..<at]))
    }
    at += 1
    while at < bytes.count, TextShape.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return Attribute(name: name, value: UnsafeBufferPointer(rebasing: bytes[at..<at])) }
    let quote = bytes[at]
    let valueStart: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      at += 1
      valueStart = at
      while at < bytes.count, bytes[at] != quote { at += 1 }
    } else {
      valueStart = at
      while at < bytes.count, !TextShape.isSpace(bytes[at]) { at += 1 }
    }
    let value = UnsafeBufferPointer(rebasing: bytes[valueStart..<at])
    if at < bytes.count { at += 1 }
    return Attribute(name: name, value: value)
  }
}
