/// Finds the line that is an article's headline where the page's own title is missing or does not stand in the page.
///
/// Lines above the text are weighed: headings, elements named after titles and lines right above the date count for a
/// line; links, rubrics and distance count against it.
struct Headline {
  private let finder: ArticleFinder
  private let tree: HTMLTree

  init(_ finder: ArticleFinder) {
    self.finder = finder
    tree = finder.tree
  }

  /// The headline and how sure it is (5 is a heading near the text); nil where no line reads like one.
  func find(firstProse: Int, pageTitle: String) -> (text: String, weight: Int)? {
    let blocks = finder.blocks.blocks
    var best: (text: String, weight: Int)?
    var isBelowInfo = false
    for index in stride(from: min(firstProse, blocks.count) - 1, through: max(0, firstProse - 14), by: -1) {
      let block = blocks[index]
      guard block.length >= 6, block.length < 400 else { continue }
      let text = tree.text(in: block.first...block.last)
      if InfoLine.isInfo(Array(text.utf8)) {
        isBelowInfo = true
        continue
      }
      var weight = weight(of: block)
      if isBelowInfo { weight += 2 }
      weight -= (firstProse - index) / 3
      if block.linkLength * 2 > block.length { weight -= 4 }
      let length = text.unicodeScalars.count
      if isFirstPart(text, of: pageTitle) {
        weight += 3
      } else if length < 4 || text.hasSuffix("：") || text.hasSuffix(":") || text.hasSuffix("。") {
        weight -= 4
      }
      if Headline.pathMarks.isIn(Array(text.utf8)) { weight -= 6 }
      isBelowInfo = false
      if weight >= 2, weight > best?.weight ?? 0 { best = (text, weight) }
    }
    return best
  }

  /// Whether a text is what a title holds before the first mark that parts it from the names of rubric and site.
  private func isFirstPart(_ text: String, of title: String) -> Bool {
    guard let end = title.unicodeScalars.firstIndex(where: { "_|-–—丨".unicodeScalars.contains($0) }) else {
      return false
    }
    return ArticleWriter.fold(String(title.unicodeScalars[..<end])) == ArticleWriter.fold(text)
  }

  /// What the elements around a line say of it.
  private func weight(of block: PageBlocks.Block) -> Int {
    var weight = 0
    var at = Int(tree.nodes[block.first].parent)
    for step in 0..<4 where at > 0 {
      switch tree.nodes[at].tag {
      case .h1: weight = max(weight, 7)
      case .h2: weight = max(weight, 5)
      case .h3: weight = max(weight, 4)
      case .b, .strong, .font, .center, .big: weight = max(weight, 2)
      default: break
      }
      if step < 3, finder.hints[at].contains(.title), !finder.hints[at].contains(.comments) { weight = max(weight, 5) }
      if finder.isDropped[at] { weight -= 3 }
      at = Int(tree.nodes[at].parent)
    }
    return weight
  }

  /// Marks between the rubrics of a path through a site.
  private static let pathMarks = PhraseList([" > ", ">>", " » ", "→", "->", " › ", "当前位置", "您的位置", "首页"])
}
