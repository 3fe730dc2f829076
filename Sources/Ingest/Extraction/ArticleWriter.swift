/// Writes the text of an article: paragraphs with a blank line between, space made plain.
struct ArticleWriter {
  private let tree: HTMLTree
  private let blocks: PageBlocks
  private let finder: ArticleFinder
  private let root: Int
  private let rootProse: Int
  /// The title, folded, so that it does not stand in the text again.
  private let title: String
  private var out: [UInt8] = []
  /// Line ends owed before the next text.
  private var owed = 0
  private var pendingSpace = false
  private var isInPre = 0

  init(tree: HTMLTree, blocks: PageBlocks, finder: ArticleFinder, root: Int, title: String?) {
    self.tree = tree
    self.blocks = blocks
    self.finder = finder
    self.root = root
    rootProse = blocks.prose(root)
    self.title = ArticleWriter.fold(title ?? "")
  }

  mutating func write() -> [UInt8] {
    out.reserveCapacity(blocks.length(root) + blocks.length(root) / 4)
    visit(root)
    while let last = out.last, TextShape.isSpace(last) { out.removeLast() }
    return out
  }

  private mutating func visit(_ index: Int) {
    let node = tree.nodes[index]
    switch node.tag {
    case .text:
      append(tree.bytes(of: index))
      return
    case .br:
      if out.isEmpty { return }
      owed += 1
      pendingSpace = false
      return
    default: break
    }
    if index != root, isLeftOut(index, node) { return }
    let isBlock = node.tag.isBlock
    let gap = node.tag == .li || node.tag == .tr || node.tag == .dd || node.tag == .dt ? 1 : 2
    if isBlock { breakLine(node.tag == .td || node.tag == .th ? 1 : gap) }
    if node.tag == .pre { isInPre += 1 }
    var child = node.firstChild
    while child >= 0 {
      visit(Int(child))
      child = tree.nodes[Int(child)].next
    }
    if node.tag == .pre { isInPre -= 1 }
    if isBlock { breakLine(node.tag == .td || node.tag == .th ? 1 : gap) }
  }

  /// Whether an element inside the article is no part of it.
  private func isLeftOut(_ index: Int, _ node: HTMLTree.Node) -> Bool {
    if finder.isDropped[index] { return true }
    guard node.tag.isBlock else { return false }
    let length = blocks.length(index)
    if length == 0 { return false }
    if node.tag == .h1 || node.tag == .h2, !title.isEmpty, out.isEmpty || node.tag == .h1,
      ArticleWriter.fold(tree.text(of: index)) == title
    {
      return true
    }
    let density = blocks.linkDensity(index)
    switch node.tag {
    case .p, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .td, .tr, .tbody, .th, .dd, .dt:
      return false
    case .ul, .ol, .dl, .table:
      return density > 0.6 && length > 20
    default:
      return density > 0.5 && blocks.prose(index) == 0 && length > 20
    }
  }

  private mutating func breakLine(_ count: Int) {
    owed = max(owed, count)
    pendingSpace = false
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        if isInPre > 0, byte == 0x0A, !out.isEmpty { owed += 1 } else if owed == 0 { pendingSpace = true }
        at += 1
        continue
      }
      if byte == UInt8(ascii: "&") {
        let before = out.count
        var decoded: [UInt8] = []
        at = HTMLEntities.decode(bytes, at, bytes.count, into: &decoded)
        if decoded == [0xC2, 0xA0] || decoded.allSatisfy({ $0 <= 0x20 }) || decoded == [0xE3, 0x80, 0x80] {
          if owed == 0 { pendingSpace = true }
        } else if decoded != [0xE2, 0x80, 0x8B], decoded != [0xC2, 0xAD], decoded != [0xEF, 0xBB, 0xBF] {
          flush()
          out.append(contentsOf: decoded)
        }
        _ = before
        continue
      }
      // Non-breaking, ideographic and zero-width spaces.
      if byte == 0xC2, bytes[safe: at + 1] == 0xA0 {
        if owed == 0 { pendingSpace = true }
        at += 2
        continue
      }
      if byte == 0xE3, bytes[safe: at + 1] == 0x80, bytes[safe: at + 2] == 0x80 {
        if owed == 0 { pendingSpace = true }
        at += 3
        continue
      }
      if byte == 0xE2, bytes[safe: at + 1] == 0x80, bytes[safe: at + 2] == 0x8B {
        at += 3
        continue
      }
      if byte == 0xEF, bytes[safe: at + 1] == 0xBB, bytes[safe: at + 2] == 0xBF {
        at += 3
        continue
      }
      flush()
      out.append(byte)
      at += 1
    }
  }

  /// Puts the line ends or the space that are due before a character.
  @inline(__always) private mutating func flush() {
    if owed > 0 {
      if !out.isEmpty {
        out.append(0x0A)
        if owed > 1 { out.append(0x0A) }
      }
    } else if pendingSpace, !out.isEmpty {
      out.append(0x20)
    }
    owed = 0
    pendingSpace = false
  }

  /// Letters and digits only, in lower case.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      folded.append(scalar)
    }
    return String(folded).lowercased()
  }
}
