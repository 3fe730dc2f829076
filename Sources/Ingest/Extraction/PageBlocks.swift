import YuliaoTables

/// Sums over a page that tell in constant time how much text, link text and prose any subtree holds.
struct PageBlocks {
  /// A run of text between two borders of blocks.
  struct Block {
    /// The first and last text node.
    var first: Int
    var last: Int
    /// The innermost block element around.
    var container: Int
    /// Bytes without space.
    var length: Int
    var linkLength: Int
    /// Marks that end or part sentences.
    var punctuation: Int
    /// Whether it reads like prose: long, with punctuation, hardly linked.
    var isProse: Bool
  }

  let tree: HTMLTree
  private(set) var blocks: [Block] = []
  /// Sums of the nodes before each index.
  private var lengths: [Int32]
  private var linkLengths: [Int32]
  private var proseLengths: [Int32]

  init(_ tree: HTMLTree) {
    self.tree = tree
    let count = tree.nodes.count
    lengths = [Int32](repeating: 0, count: count + 1)
    linkLengths = lengths
    proseLengths = lengths
    measure()
    for index in 0..<count {
      lengths[index + 1] += lengths[index]
      linkLengths[index + 1] += linkLengths[index]
      proseLengths[index + 1] += proseLengths[index]
    }
  }

  @inline(__always) func length(_ node: Int) -> Int { Int(lengths[Int(tree.nodes[node].end) + 1] - lengths[node]) }
  @inline(__always) func linkLength(_ node: Int) -> Int {
    Int(linkLengths[Int(tree.nodes[node].end) + 1] - linkLengths[node])
  }
  /// Bytes of the prose inside a node.
  @inline(__always) func prose(_ node: Int) -> Int {
    Int(proseLengths[Int(tree.nodes[node].end) + 1] - proseLengths[node])
  }
  /// The part of a node's text that is links, 0 to 1.
  func linkDensity(_ node: Int) -> Double {
    let length = length(node)
    return length == 0 ? 0 : Double(linkLength(node)) / Double(length)
  }

  /// Takes subtrees out of the sums, and prose that repeats what stood above: pages hold boxes twice, for wide and
  /// for narrow screens.
  mutating func leaveOut(_ isDropped: [Bool]) {
    var counts = [Int32](repeating: 0, count: lengths.count)
    var links = counts
    var prose = counts
    var index = 0
    while index < tree.nodes.count {
      if isDropped[index] {
        index = Int(tree.nodes[index].end) + 1
        continue
      }
      counts[index + 1] = lengths[index + 1] - lengths[index]
      links[index + 1] = linkLengths[index + 1] - linkLengths[index]
      prose[index + 1] = proseLengths[index + 1] - proseLengths[index]
      index += 1
    }
    var seen: [UInt64: Int32] = [:]
    for block in blocks where block.isProse && prose[block.first + 1] > 0 {
      let hash = tree.hash(of: block.first...block.last)
      let parent = tree.nodes[block.container].parent
      // Paragraphs side by side repeat on purpose.
      if let first = seen[hash], first != parent { prose[block.first + 1] = 0 }
      seen[hash] = parent
    }
    for index in 0..<tree.nodes.count {
      counts[index + 1] += counts[index]
      links[index + 1] += links[index]
      prose[index + 1] += prose[index]
    }
    (lengths, linkLengths, proseLengths) = (counts, links, prose)
  }

  /// Bytes of prose that begin in nodes of a range.
  func prose(in range: Range<Int>) -> Int { Int(proseLengths[range.upperBound] - proseLengths[range.lowerBound]) }

  /// Goes through the nodes once, closing elements as their subtrees end.
  private mutating func measure() {
    var ends: [(end: Int, isBlock: Bool, isLink: Bool, node: Int)] = []
    var block = Block(first: -1, last: -1, container: 0, length: 0, linkLength: 0, punctuation: 0, isProse: false)
    var linkDepth = 0
    var index = 0
    var breaks = 0
    func container() -> Int { ends.last { $0.isBlock }?.node ?? 0 }
    while index < tree.nodes.count {
      while let last = ends.last, last.end < index {
        ends.removeLast()
        if last.isLink { linkDepth -= 1 }
        if last.isBlock { finish(&block) }
      }
      let node = tree.nodes[index]
      if node.tag.isInvisible {
        index = Int(node.end) + 1
        continue
      }
      switch node.tag {
      case .text:
        let (length, punctuation) = PageBlocks.measure(tree.bytes(of: index))
        if length > 0 {
          breaks = 0
          if block.first < 0 { block.container = container() }
          if block.first < 0 { block.first = index }
          block.last = index
          block.length += length
          block.punctuation += punctuation
          lengths[index + 1] = Int32(length)
          if linkDepth > 0 {
            block.linkLength += length
            linkLengths[index + 1] = Int32(length)
          }
        }
      case .br:
        breaks += 1
        if breaks > 1 { finish(&block) }
      case let tag where tag.isBlock:
        finish(&block)
        breaks = 0
        if Int(node.end) > index { ends.append((Int(node.end), true, false, index)) }
      case .a:
        // An anchor without a target is no link.
        let isLink = tree.rawAttribute("href", of: index) != nil
        if isLink { linkDepth += 1 }
        if Int(node.end) > index {
          ends.append((Int(node.end), false, isLink, index))
        } else if isLink {
          linkDepth -= 1
        }
      default: break
      }
      index += 1
    }
    finish(&block)
  }

  private mutating func finish(_ block: inout Block) {
    guard block.first >= 0 else { return }
    let plain = block.length - block.linkLength
    block.isProse =
      (plain >= 60 && block.punctuation > 0 && block.linkLength * 5 < block.length * 2)
      || (plain >= 150 && block.linkLength * 10 < block.length * 3)
    if block.isProse { proseLengths[block.first + 1] = Int32(plain) }
    blocks.append(block)
    block = Block(first: -1, last: -1, container: 0, length: 0, linkLength: 0, punctuation: 0, isProse: false)
  }

  /// Bytes without space and marks that part sentences, in one text.
  private static func measure(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int) {
    var length = 0
    var punctuation = 0
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
        continue
      }
      if byte == UInt8(ascii: "&"), let end = reference(bytes, at) {
        // A reference is one character, and most often a space.
        if bytes[at + 1] != UInt8(ascii: "n") { length += 1 }
        at = end
        continue
      }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "!")
        || byte == UInt8(ascii: ";")
      {
        let next = bytes[safe: at + 1]
        if next <= 0x20 || next == 0x22 || next >= 0x80 { punctuation += 1 }
      } else if byte == 0xE3, bytes[safe: at + 1] == 0x80, bytes[safe: at + 2] == 0x82 || bytes[safe: at + 2] == 0x81 {
        punctuation += 1
      } else if byte == 0xE3, bytes[safe: at + 1] == 0x80, bytes[safe: at + 2] == 0x80 {
        at += 3
        continue
      } else if byte == 0xEF, bytes[safe: at + 1] == 0xBC,
        [0x8C, 0x9B, 0x81, 0x9F].contains(bytes[safe: at + 2])
      {
        punctuation += 1
      }
      length += 1
      at += 1
    }
    return (length, punctuation)
  }

  private static func reference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start + 1
    while at < bytes.count, at - start < 10 {
      if bytes[at] == UInt8(ascii: ";") { return at + 1 }
      if !(PublicationDate.isLetter(bytes[at]) || PublicationDate.isDigit(bytes[at]) || bytes[at] == UInt8(ascii: "#"))
      {
        return nil
      }
      at += 1
    }
    return nil
  }
}
