/// Takes the lines of an article out of its tree, space made plain.
struct ArticleWriter {
  private let tree: HTMLTree
  private let blocks: PageBlocks
  private let finder: ArticleFinder
  private let root: Int
  /// The title, folded, so that it does not stand in the text again.
  private let title: String
  /// The title's text inside the article: it and what stands before it are left out.
  private var titleBlock = -1
  private var lines: [ArticleLine] = []
  private var line = ArticleLine(text: [], gap: 2, tag: .div, linkLength: 0)
  /// Line ends owed before the next text.
  private var owed = 0
  private var pendingSpace = false
  private var isInPre = 0
  private var linkDepth = 0
  private var blockTag = HTMLTag.div
  /// Of the lines in the innermost block.
  private var group = 0

  init(finder: ArticleFinder, root: Int, title: String) {
    tree = finder.tree
    blocks = finder.blocks
    self.finder = finder
    self.root = root
    if let anchor = finder.anchor, tree.contains(root, anchor), blocks.prose(in: root..<anchor) < 60 {
      titleBlock = anchor
    }
    self.title = ArticleWriter.fold(title)
  }

  /// The article's lines in the order of the page.
  mutating func write() -> [ArticleLine] {
    visit(root)
    endLine()
    return lines
  }

  private mutating func visit(_ index: Int) {
    let node = tree.nodes[index]
    switch node.tag {
    case .text:
      if index > titleBlock { append(tree.bytes(of: index)) }
      return
    case .br:
      owed += 1
      pendingSpace = false
      endLine()
      return
    default: break
    }
    if Int(node.end) < titleBlock { return }
    if index != root, isLeftOut(index, node) { return }
    if node.tag == .a || node.tag == .span, let hidden = tree.rawAttribute("data-cfemail", of: index),
      let address = HiddenEmail.decoded(hidden)
    {
      address.withUnsafeBufferPointer { append($0) }
      return
    }
    let isBlock = node.tag.isBlock
    let before = (blockTag, group)
    if isBlock {
      breakLine(ArticleWriter.gap(of: node.tag))
      blockTag = node.tag
      group = tree.groupKey(of: Int(node.parent))
    }
    if node.tag == .pre { isInPre += 1 }
    if node.tag == .a { linkDepth += 1 }
    var child = node.firstChild
    while child >= 0 {
      visit(Int(child))
      child = tree.nodes[Int(child)].next
    }
    if node.tag == .pre { isInPre -= 1 }
    if node.tag == .a { linkDepth -= 1 }
    if isBlock {
      breakLine(ArticleWriter.gap(of: node.tag))
      (blockTag, group) = before
    }
  }

  /// Line ends around a block: one in lists and tables, two around paragraphs.
  private static func gap(of tag: HTMLTag) -> Int {
    switch tag {
    case .li, .tr, .dd, .dt, .td, .th: 1
    default: 2
    }
  }

  private mutating func endLine() {
    if !line.text.isEmpty { lines.append(line) }
    line.text.removeAll(keepingCapacity: true)
    line.linkLength = 0
  }

  /// Whether an element inside the article is no part of it.
  private func isLeftOut(_ index: Int, _ node: HTMLTree.Node) -> Bool {
    if finder.isDropped[index] { return true }
    guard node.tag.isBlock else { return false }
    let length = blocks.length(index)
    if length == 0 { return false }
    if node.tag == .h1 || node.tag == .h2, !title.isEmpty, lines.isEmpty || node.tag == .h1,
      ArticleWriter.fold(tree.text(of: index)) == title
    {
      return true
    }
    let density = blocks.linkDensity(index)
    switch node.tag {
    case .p, .blockquote, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .td, .tr, .tbody, .th, .dd, .dt, .li:
      return false
    case .table:
      // Rows with a heading of their own are facts, however many of them are links.
      return density > 0.6 && length > 20 && !(index...Int(node.end)).contains { tree.nodes[$0].tag == .th }
    case .figure, .figcaption:
      // Captions hold links to sources and to larger pictures; what is a link as a whole leads elsewhere.
      return density > 0.9 && blocks.prose(index) == 0 && length > 20
    case .ul, .ol, .dl:
      return density > 0.5 && length > 20 && !(lines.last?.announces ?? false)
    case .div where isOverlay(index, length):
      return true
    default:
      return density > 0.5 && blocks.prose(index) == 0 && length > 20
    }
  }

  /// Whether an element is a few words laid over a picture that has a caption of its own.
  private func isOverlay(_ index: Int, _ length: Int) -> Bool {
    guard length < 60,
      !(index...Int(tree.nodes[index].end)).contains(where: { !ArticleWriter.plain.contains(tree.nodes[$0].tag) })
    else { return false }
    var at = Int(tree.nodes[index].parent)
    while at > root, tree.nodes[at].tag == .div || tree.nodes[at].tag == .a { at = Int(tree.nodes[at].parent) }
    return tree.nodes[at].tag == .figure
      && (at...Int(tree.nodes[at].end)).contains { tree.nodes[$0].tag == .figcaption }
  }

  private static let plain: Set<HTMLTag> = [.div, .span, .text, .b, .i, .em, .strong, .small, .img, .a, .br]

  private mutating func breakLine(_ count: Int) {
    endLine()
    owed = max(owed, count)
    pendingSpace = false
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 {
        if isInPre > 0, byte == 0x0A {
          owed += 1
          endLine()
        } else if owed == 0 {
          pendingSpace = true
        }
        at += 1
        continue
      }
      if byte == UInt8(ascii: "&") {
        var decoded: [UInt8] = []
        at = HTMLEntities.decode(bytes, at, bytes.count, into: &decoded)
        if decoded == [0xC2, 0xA0] || decoded.allSatisfy({ $0 <= 0x20 }) || decoded == [0xE3, 0x80, 0x80] {
          if owed == 0 { pendingSpace = true }
        } else if decoded != [0xE2, 0x80, 0x8B], decoded != [0xC2, 0xAD], decoded != [0xEF, 0xBB, 0xBF] {
          flush()
          line.text.append(contentsOf: decoded)
          if linkDepth > 0 { line.linkLength += decoded.count }
        }
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
      line.text.append(byte)
      if linkDepth > 0 { line.linkLength += 1 }
      at += 1
    }
  }

  /// Begins a line or puts the space that is due before a character.
  @inline(__always) private mutating func flush() {
    if line.text.isEmpty {
      line.gap = owed
      line.tag = blockTag
      line.group = group
    } else if pendingSpace {
      line.text.append(0x20)
    }
    owed = 0
    pendingSpace = false
  }

  /// Letters and digits only, in lower case.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKept =
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
      if isKept { folded.append(scalar) }
    }
    return String(folded).lowercased()
  }
}
