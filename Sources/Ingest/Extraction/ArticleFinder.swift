/// Finds the element that holds the article and what inside it is no part of it.
///
/// Parts of the page that by tag or name are navigation, comments and the like are set aside, then the way goes down
/// from the body to where the prose divides among children.
struct ArticleFinder {
  let tree: HTMLTree
  private(set) var blocks: PageBlocks
  /// What names say about each block element.
  private(set) var hints: [NameHints]
  /// Whether a node is set aside, with all inside it.
  private(set) var isDropped: [Bool]
  /// Elements named as the text of an article and nothing else.
  private var plainBodies: [Int] = []
  /// The text node where the page's title stands in its body.
  private(set) var anchor: Int?

  init(_ tree: HTMLTree, _ blocks: PageBlocks) {
    self.tree = tree
    self.blocks = blocks
    hints = [NameHints](repeating: [], count: tree.nodes.count)
    isDropped = [Bool](repeating: false, count: tree.nodes.count)
  }

  /// The element the article lies in.
  mutating func find(title: String, declared: String? = nil) -> Int {
    readHints()
    dropHidden()
    blocks.leaveOut(isDropped)
    plainBodies = (1..<tree.nodes.count).filter { index in
      hints[index].contains(.articleBody) && !hints[index].contains(.boilerplate) && !hints[index].contains(.comments)
        && blocks.prose(index) >= 150 && isContainer(index)
    }
    dropBoilerplate()
    dropForms()
    blocks.leaveOut(isDropped)
    anchor = titleAnchor([title, declared ?? ""])
    if let body = namedBody() { return body }
    return descend(from: articleElement() ?? 0)
  }

  /// Takes the whole page for the article, but for what no browser shows.
  mutating func keepAllThatIsShown() {
    readHints()
    dropHidden()
  }

  private mutating func readHints() {
    var codeEnd = -1
    for index in 0..<tree.nodes.count {
      let node = tree.nodes[index]
      // Inside code, names such as `comment` tell of the code's parts.
      if index <= codeEnd { continue }
      if node.tag == .pre || node.tag == .code { codeEnd = Int(node.end) }
      guard node.length > 0, node.tag != .text else { continue }
      guard node.tag.isBlock || node.tag == .span || node.tag == .other else {
        if node.tag != .a, !node.tag.isVoid, NameHints.isHidden(tree.bytes(of: index)) { hints[index] = .hidden }
        continue
      }
      hints[index] = NameHints.of(tree.bytes(of: index))
      if let property = tree.rawAttribute("itemprop", of: index), property.elementsEqual("articleBody".utf8) {
        hints[index].formUnion([.article, .articleBody])
      }
    }
  }

  private mutating func dropHidden() {
    let total = blocks.prose(0)
    for index in 1..<tree.nodes.count
    where tree.nodes[index].tag.isInvisible
      || (hints[index].contains(.hidden) && !hints[index].contains(.articleBody) && blocks.prose(index) * 2 < total)
    {
      isDropped[index] = true
    }
  }

  private mutating func dropBoilerplate() {
    let total = blocks.prose(0)
    var index = 1
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if isDropped[index] || isBoilerplate(index, node, total) {
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
    let prose = hint.contains(.boilerplate) && node.tag == .p ? proseBeside(index) : blocks.prose(index)
    let share = total > 0 ? Double(prose) / Double(total) : 0
    switch node.tag {
    case .nav: return share < 0.5
    case .footer, .aside: return share < 0.4
    default: break
    }
    if hint.isEmpty { return false }
    // Discussions are often longer than what they discuss.
    if hint.contains(.comments) { return share < 0.5 || total - prose >= 300 }
    if hint.contains(.boilerplate) {
      // `code-toolbar` is the name of a listing, and of the buttons over it.
      if tree.children(of: index).contains(where: { tree.nodes[$0].tag == .pre }) { return false }
      if hint.contains(.article) || hint.contains(.articleBody) {
        return (share < 0.1 && blocks.linkDensity(index) > 0.2) || hasBodyOutside(index)
      }
      return share < 0.4 || hasBodyOutside(index)
    }
    if hint.contains(.widget), !hint.contains(.article), share < 0.1 { return true }
    if hint.contains(.footer) {
      if share < 0.4, !isInsideArticle(index) || blocks.linkDensity(index) > 0.4 { return true }
    }
    if hint.contains(.weakBoilerplate), !hint.contains(.article) {
      if node.tag.isHeading || node.tag == .p || node.tag == .figcaption { return false }
      let density = blocks.linkDensity(index)
      return share < 0.3 && (density > 0.5 || blocks.length(index) < 200 && density > 0.2)
    }
    return false
  }

  /// Prose of an element and of those beside it of the same tag and class, as far as a few hundred: sites name every
  /// paragraph of a text, too.
  private func proseBeside(_ index: Int) -> Int {
    var prose = 0
    var sibling = Int(tree.nodes[Int(tree.nodes[index].parent)].firstChild)
    for _ in 0..<300 where sibling >= 0 {
      if sibling == index || isAlike(index, sibling) { prose += blocks.prose(sibling) }
      sibling = Int(tree.nodes[sibling].next)
    }
    return max(prose, blocks.prose(index))
  }

  /// Sets aside the boxes around fields to fill in, as far as they hold little text.
  private mutating func dropForms() {
    let total = blocks.prose(0)
    for index in 1..<tree.nodes.count where tree.nodes[index].tag == .input || tree.nodes[index].tag == .textarea {
      if let type = tree.rawAttribute("type", of: index),
        ["hidden", "checkbox", "radio"].contains(where: { type.elementsEqual($0.utf8) })
      {
        continue
      }
      var box = index
      var parent = Int(tree.nodes[box].parent)
      while parent > 0, blocks.length(parent) < 600, blocks.prose(parent) * 5 < total, !isDropped[parent] {
        box = parent
        parent = Int(tree.nodes[box].parent)
      }
      if box != index { isDropped[box] = true }
    }
  }

  private func isInsideArticle(_ index: Int) -> Bool {
    var at = Int(tree.nodes[index].parent)
    while at > 0 {
      if tree.nodes[at].tag == .article || hints[at].contains(.articleBody) { return true }
      at = Int(tree.nodes[at].parent)
    }
    return false
  }

  /// Whether an element that is named as the text of an article, and nothing else, lies outside a node.
  private func hasBodyOutside(_ index: Int) -> Bool {
    plainBodies.contains { !tree.contains($0, index) && !tree.contains(index, $0) }
  }

  // MARK: Anchors

  /// The text that repeats the first of a page's titles that stands in it: a heading first, else any block.
  private func titleAnchor(_ titles: [String]) -> Int? {
    let titles = titles.map { ArticleWriter.fold($0) }.filter { $0.utf8.count >= 6 }
    if titles.isEmpty { return nil }
    var found = titles.map { _ in (heading: Int?.none, other: Int?.none) }
    for block in blocks.blocks where block.length < 600 && block.linkLength * 2 < block.length {
      let text = ArticleWriter.fold(tree.text(in: block.first...block.last))
      guard text.utf8.count >= 6, text.utf8.count < 600 else { continue }
      let isHeading = tree.nodes[block.container].tag.isHeading
      for (index, title) in titles.enumerated() where repeats(text, title, isHeading: isHeading) {
        if isHeading, index == 0 { return block.first }
        if isHeading {
          found[index].heading = found[index].heading ?? block.first
        } else {
          found[index].other = found[index].other ?? block.first
        }
      }
    }
    return found.lazy.compactMap { $0.heading ?? $0.other }.first
  }

  /// Whether a text is a title or most of it, or, for a heading, ends as the title does.
  private func repeats(_ text: String, _ title: String, isHeading: Bool) -> Bool {
    text == title || (title.hasPrefix(text) && text.utf8.count * 2 > title.utf8.count)
      || (isHeading && title.hasSuffix(text) && text.utf8.count >= 24)
      || (isHeading && text.hasSuffix(title) && title.utf8.count >= 24)
  }

  /// The text of the block a title stands in.
  func heading(at anchor: Int) -> String? {
    guard let block = blocks.blocks.first(where: { $0.first <= anchor && anchor <= $0.last }) else { return nil }
    return tree.text(in: block.first...block.last).nonEmpty
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
      if hints[index].contains(.articleBody), tree.nodes[index].tag.isBlock, isContainer(index),
        blocks.prose(index) >= 60
      {
        bodies.append(index)
      }
      index += 1
    }
    guard let largest = bodies.max(by: { blocks.prose($0) < blocks.prose($1) }) else { return nil }
    // Each slide of a show has an address of its own; this page's is the one shown.
    if let shown = bodies.first(where: { isInShownSlide($0) }), isAlike(shown, largest) { return shown }
    var chosen = largest
    let total = max(1, blocks.prose(0))
    // Where several articles stand in a page, the first below the title is meant.
    let from = anchor ?? 0
    if let first = bodies.first(where: { $0 > from && !tree.contains(largest, $0) && !tree.contains($0, largest) }),
      first < largest, isAlike(first, largest), anchor != nil || blocks.prose(first) >= 150,
      !isInOneArticle(first, largest),
      hasHeading(between: first, and: largest) || hasTitle(between: first, and: largest)
    {
      chosen = first
    }
    if chosen == largest { chosen = joined(bodies, largest) }
    let share = Double(blocks.prose(chosen)) / Double(total)
    let isBelowTitle = anchor.map { $0 < chosen && isNear($0, chosen) } ?? false
    guard share > 0.25 || chosen != largest || (isBelowTitle && blocks.prose(chosen) >= 120) else { return nil }
    // The innermost element of such a name that still holds nearly all of it.
    for inner in bodies
    where inner > chosen && tree.contains(chosen, inner) && blocks.prose(inner) * 20 >= blocks.prose(chosen) * 19 {
      chosen = inner
    }
    return chosen
  }

  /// The element around all bodies, where they are parts of one article.
  private func joined(_ bodies: [Int], _ largest: Int) -> Int {
    var parts: [Int] = []
    for body in bodies where parts.last.map({ !tree.contains($0, body) }) ?? true { parts.append(body) }
    guard parts.count > 1, let first = parts.first, let last = parts.last,
      !hasHeading(between: first, and: last) || areParts(parts)
    else { return largest }
    let sum = parts.reduce(0) { $0 + blocks.prose($1) }
    var around = first
    while !tree.contains(around, last) { around = Int(tree.nodes[around].parent) }
    return blocks.prose(around) * 2 <= sum * 3 && sum > blocks.prose(largest) ? around : largest
  }

  /// Whether elements of one name lie in one `article`: an article that advertisements cut in parts.
  private func areParts(_ bodies: [Int]) -> Bool {
    bodies.dropFirst().allSatisfy { isAlike(bodies[0], $0) && isInOneArticle(bodies[0], $0) }
  }

  /// Whether a node lies in the one slide of a show that is shown.
  private func isInShownSlide(_ node: Int) -> Bool {
    var at = node
    while at > 0 {
      if hints[at].contains(.slide) { return hints[at].contains(.shown) }
      at = Int(tree.nodes[at].parent)
    }
    return false
  }

  /// Whether a title stands behind one node and before another, as where the next article begins.
  private func hasHeading(between one: Int, and other: Int) -> Bool {
    for index in (Int(tree.nodes[one].end) + 1)..<max(other, Int(tree.nodes[one].end) + 1) {
      let tag = tree.nodes[index].tag
      if tag == .h1 || (tag == .article && !tree.contains(index, one)) { return true }
      // A heading that is a link leads to an article of its own.
      if tag.isHeading, Int(tree.nodes[index].end) > index,
        (index...Int(tree.nodes[index].end)).contains(where: {
          tree.nodes[$0].tag == .a && tree.rawAttribute("href", of: $0)?.starts(with: "http".utf8) ?? false
        }), tree.text(of: index).utf8.count > 20
      {
        return true
      }
    }
    return false
  }

  /// Whether two nodes lie in the same `article` element.
  private func isInOneArticle(_ one: Int, _ other: Int) -> Bool {
    var at = one
    while at > 0 {
      if tree.nodes[at].tag == .article, tree.contains(at, other) { return true }
      at = Int(tree.nodes[at].parent)
    }
    return false
  }

  /// Whether an element named after titles stands behind one node and before another.
  private func hasTitle(between one: Int, and other: Int) -> Bool {
    (Int(tree.nodes[one].end) + 1..<max(other, Int(tree.nodes[one].end) + 1)).contains { index in
      hints[index].contains(.title) && (10..<300).contains(blocks.length(index))
    }
  }

  /// Whether hardly any prose stands between a text and a node behind it.
  private func isNear(_ anchor: Int, _ node: Int) -> Bool {
    blocks.prose(in: anchor..<node) < 200
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
    guard let largest = articles.max(by: { blocks.prose($0) < blocks.prose($1) }) else { return nil }
    if blocks.prose(largest) * 2 > blocks.prose(0) { return largest }
    let proper = articles.filter { tree.nodes[$0].tag == .article }
    return proper.count == 1 && blocks.prose(proper[0]) >= 150 && blocks.prose(proper[0]) * 5 > blocks.prose(0)
      ? proper[0] : nil
  }

  // MARK: The way down

  private func descend(from start: Int) -> Int {
    var current = start
    while true {
      let children = tree.children(of: current).filter { tree.nodes[$0].tag != .text && !isDropped[$0] }
      let proses = children.map { blocks.prose($0) }
      let total = blocks.prose(current)
      guard total > 0, let most = proses.indices.max(by: { proses[$0] < proses[$1] }), proses[most] > 0 else {
        return current
      }
      let best = children[most]
      let share = Double(proses[most]) / Double(total)
      guard isContainer(best) else { return current }
      if share < 0.95 {
        // The part with the title is the article, where nothing else comes near it.
        if let anchor, tree.contains(best, anchor), share >= 0.45,
          zip(children, proses).allSatisfy({ $0 == best || ($1 * 2 < proses[most] && !isAlike(best, $0)) })
        {
          current = best
          continue
        }
        // Prose that stands with the title is the article, however much else the page holds.
        if let anchor, let own = children.indices.first(where: { tree.contains(children[$0], anchor) }), own != most,
          proses[own] >= 200, proses[own] * 4 >= total, isContainer(children[own]),
          hints[children[own]].contains(.article), !hints[best].contains(.article)
        {
          current = children[own]
          continue
        }
        // Much prose below the title is not left for what is longer still.
        if let anchor, let own = children.indices.first(where: { tree.contains(children[$0], anchor) }), own != most,
          proses[own] >= 200, isContainer(children[own])
        {
          return current
        }
        guard share >= 0.6 else { return current }
        // Others that are named or built like the best are parts of the same article.
        for (other, prose) in zip(children, proses) where other != best && prose > 0 {
          let isLarge = Double(prose) > 0.25 * Double(proses[most])
          if isLarge || !isContainer(other) || isAlike(best, other) || sharesClass(best, other) { return current }
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

  /// Whether two elements of the same tag have a class in common.
  private func sharesClass(_ one: Int, _ other: Int) -> Bool {
    guard tree.nodes[one].tag == tree.nodes[other].tag, let first = tree.rawAttribute("class", of: one),
      let second = tree.rawAttribute("class", of: other)
    else { return false }
    let names = second.split(separator: 0x20).map { Array($0) }
    return first.split(separator: 0x20).contains { name in name.count > 2 && names.contains { $0.elementsEqual(name) } }
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
