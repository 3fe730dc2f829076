/// Finds the element that holds the article and what inside it is no part of it.
///
/// Parts of the page that by tag or name are navigation, comments and the like are set aside, then the way goes down
/// from the body to where the prose divides among children.
struct ArticleFinder {
  let tree: HTMLTree
  let blocks: PageBlocks
  /// What names say about each block element.
  private(set) var hints: [NameHints]
  /// Whether a node is set aside, with all inside it.
  private(set) var isDropped: [Bool]
  /// Sums of the prose that was not set aside.
  private var keptSums: [Int32] = []
  /// The text node where the page's title stands in its body.
  private(set) var anchor: Int?

  init(_ tree: HTMLTree, _ blocks: PageBlocks) {
    self.tree = tree
    self.blocks = blocks
    hints = [NameHints](repeating: [], count: tree.nodes.count)
    isDropped = [Bool](repeating: false, count: tree.nodes.count)
  }

  /// The element the article lies in.
  mutating func find(title: String) -> Int {
    readHints()
    dropBoilerplate()
    sumKeptProse()
    anchor = titleAnchor(title)
    if let body = namedBody() { return body }
    return descend(from: articleElement() ?? 0)
  }

  private mutating func readHints() {
    for index in 0..<tree.nodes.count {
      let node = tree.nodes[index]
      guard node.length > 0, node.tag != .text, node.tag.isBlock || node.tag == .span || node.tag == .other else {
        continue
      }
      hints[index] = NameHints.of(tree.bytes(of: index))
      if let property = tree.rawAttribute("itemprop", of: index), property.elementsEqual("articleBody".utf8) {
        hints[index].formUnion([.article, .articleBody])
      }
    }
  }

  private mutating func dropBoilerplate() {
    let total = blocks.prose(0)
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.tag.isInvisible || isBoilerplate(index, node, total) {
        isDropped[index] = true
        index = Int(node.end) + 1
      } else {
        index += 1
      }
    }
  }

  private func isBoilerplate(_ index: Int, _ node: HTMLTree.Node, _ total: Int) -> Bool {
    guard node.tag != .text, node.tag != .body, node.tag != .html else { return false }
    let hint = hints[index]
    let prose = blocks.prose(index)
    let share = total > 0 ? Double(prose) / Double(total) : 0
    switch node.tag {
    case .nav: return share < 0.5
    case .footer, .aside: return share < 0.4
    default: break
    }
    if hint.isEmpty { return false }
    if hint.contains(.hidden) { return share < 0.5 }
    if hint.contains(.comments) { return share < 0.5 || !hint.contains(.article) && share < 0.6 }
    if hint.contains(.boilerplate) {
      if hint.contains(.article) { return share < 0.1 && blocks.linkDensity(index) > 0.2 }
      return share < 0.4
    }
    if hint.contains(.weakBoilerplate), !hint.contains(.article) {
      return share < 0.3 && (blocks.linkDensity(index) > 0.3 || blocks.length(index) < 200)
    }
    return false
  }

  private mutating func sumKeptProse() {
    keptSums = [Int32](repeating: 0, count: tree.nodes.count + 1)
    for block in blocks.blocks where block.isProse && !isInsideDropped(block.first) {
      keptSums[block.first + 1] = Int32(block.length - block.linkLength)
    }
    for index in 0..<tree.nodes.count { keptSums[index + 1] += keptSums[index] }
  }

  private func isInsideDropped(_ index: Int) -> Bool {
    var at = index
    while at > 0 {
      if isDropped[at] { return true }
      at = Int(tree.nodes[at].parent)
    }
    return false
  }

  /// Bytes of prose inside a node, what was set aside not counted.
  @inline(__always) private func keptProse(_ index: Int) -> Int {
    Int(keptSums[Int(tree.nodes[index].end) + 1] - keptSums[index])
  }

  // MARK: Anchors

  /// The text that repeats the page's title: a heading first, else any block.
  private func titleAnchor(_ title: String) -> Int? {
    let folded = ArticleWriter.fold(title)
    guard folded.utf8.count >= 6 else { return nil }
    var other: Int?
    for block in blocks.blocks
    where block.length < 600 && block.linkLength * 2 < block.length && !isInsideDropped(block.first) {
      let text = ArticleWriter.fold(tree.text(of: block.container))
      guard text.utf8.count >= 6, text.utf8.count < 600 else { continue }
      guard text == folded || (folded.hasPrefix(text) && text.utf8.count * 2 > folded.utf8.count) else { continue }
      if tree.nodes[block.container].tag.isHeading { return block.first }
      if other == nil { other = block.first }
    }
    return other
  }

  /// An element whose name says that it is the text of the article.
  private func namedBody() -> Int? {
    var bodies: [Int] = []
    var index = 1
    while index < tree.nodes.count {
      if isDropped[index] {
        index = Int(tree.nodes[index].end) + 1
        continue
      }
      if hints[index].contains(.articleBody), tree.nodes[index].tag.isBlock, isContainer(index), keptProse(index) >= 60
      {
        bodies.append(index)
      }
      index += 1
    }
    guard let largest = bodies.max(by: { keptProse($0) < keptProse($1) }) else { return nil }
    var chosen = largest
    // Where several articles stand in a page, the one below the title is meant.
    if let anchor {
      if let first = bodies.first(where: { $0 > anchor && !tree.contains(largest, $0) }),
        first < largest, isAlike(first, largest)
      {
        chosen = first
      }
    }
    let share = Double(keptProse(chosen)) / Double(max(1, keptProse(0)))
    guard share > 0.25 || chosen != largest else { return nil }
    // The innermost element of such a name that still holds nearly all of it.
    for inner in bodies
    where inner > chosen && tree.contains(chosen, inner) && keptProse(inner) * 20 >= keptProse(chosen) * 19 {
      chosen = inner
    }
    return chosen
  }

  /// The `article` element, where there is one that holds much of the prose.
  private func articleElement() -> Int? {
    var articles: [Int] = []
    var index = 1
    while index < tree.nodes.count {
      if isDropped[index] {
        index = Int(tree.nodes[index].end) + 1
        continue
      }
      if tree.nodes[index].tag == .article || tree.nodes[index].tag == .main {
        articles.append(index)
        if tree.nodes[index].tag == .article { index = Int(tree.nodes[index].end) }
      }
      index += 1
    }
    guard let largest = articles.max(by: { keptProse($0) < keptProse($1) }) else { return nil }
    return keptProse(largest) * 2 > keptProse(0) ? largest : nil
  }

  // MARK: The way down

  private func descend(from start: Int) -> Int {
    var current = start
    while true {
      let children = tree.children(of: current).filter { tree.nodes[$0].tag != .text && !isDropped[$0] }
      let proses = children.map { keptProse($0) }
      let total = keptProse(current)
      guard total > 0, let most = proses.indices.max(by: { proses[$0] < proses[$1] }), proses[most] > 0 else {
        return current
      }
      let best = children[most]
      let share = Double(proses[most]) / Double(total)
      guard isContainer(best) else { return current }
      if share < 0.95 {
        guard share >= 0.6 else { return current }
        // Others that are named or built like the best are parts of the same article.
        for (other, prose) in zip(children, proses) where other != best && prose > 0 {
          let isLarge = Double(prose) > 0.25 * Double(proses[most])
          if isLarge || !isContainer(other) || isAlike(best, other) { return current }
        }
      }
      current = best
    }
  }

  /// Whether an element may hold several paragraphs.
  private func isContainer(_ index: Int) -> Bool {
    switch tree.nodes[index].tag {
    case .p, .li, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .ul, .ol, .dl, .dd, .dt, .figure, .text: false
    default: true
    }
  }

  /// Whether two elements have the same tag and class.
  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    guard tree.nodes[one].tag == tree.nodes[other].tag else { return false }
    let first = tree.rawAttribute("class", of: one)
    let second = tree.rawAttribute("class", of: other)
    guard let first, let second else { return first == nil && second == nil && tree.nodes[one].tag != .td }
    return first.elementsEqual(second) && !first.isEmpty
  }
}
