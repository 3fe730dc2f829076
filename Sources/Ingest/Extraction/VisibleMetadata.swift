/// Date, author and source as a page shows them to its readers.
///
/// Only places that can mean the article itself are looked at: lines between the title and the text, elements named so
/// beside them, and the line right below the text. A date anywhere else is another article's.
struct VisibleMetadata {
  var published: String?
  var author: String?
  var source: String?
  /// Whether the author stands behind a word such as 作者 or By.
  var isAuthorLabelled = false
  /// The block the text begins with.
  private(set) var firstProse: Int?

  init(finder: ArticleFinder, root: Int, crawlTime: String?) {
    let tree = finder.tree
    let blocks = finder.blocks.blocks
    guard let firstProse = VisibleMetadata.firstProse(finder, root) else { return }
    self.firstProse = firstProse
    let anchorBlock = finder.anchor.flatMap { anchor in blocks.firstIndex { $0.first <= anchor && anchor <= $0.last } }
    let from: Int
    if let anchorBlock, anchorBlock <= firstProse {
      from = max(0, anchorBlock - 4)
    } else {
      from = max(0, firstProse - 10)
    }
    // Lines from the title down to the text, those nearest to the title first.
    let order =
      anchorBlock.map { anchor in
        anchor <= firstProse ? Array(anchor...firstProse) + Array(from..<anchor).reversed() : Array(from...firstProse)
      } ?? Array((from...firstProse).reversed())
    for index in order {
      read(blocks[index], tree, finder, crawlTime, isText: index == firstProse)
    }
    if published == nil { readStamp(finder, root, firstProse) }
    if published == nil { readBelow(finder, root, blocks, tree) }
    if published == nil { readAbove(finder, root, blocks, tree) }
    if author == nil { readSignature(finder, root, blocks, tree) }
  }

  private mutating func read(
    _ block: PageBlocks.Block, _ tree: HTMLTree, _ finder: ArticleFinder, _ crawlTime: String?, isText: Bool
  ) {
    guard block.length < 400 else { return }
    if published == nil, let time = VisibleMetadata.timeElement(block, tree) { published = time }
    let text = tree.text(in: block.first...block.last)
    // In a sentence a date is what the sentence is about.
    if isText || block.isProse, block.punctuation > 1 { return }
    let line = HeaderLine(text, crawlTime: crawlTime)
    if published == nil, let date = line.published, VisibleMetadata.isStamp(text, date),
      !VisibleMetadata.isFact(block, tree), !VisibleMetadata.isSetAside(block, finder, text)
    {
      published = date
    }
    if let name = line.author, !isAuthorLabelled {
      author = name
      isAuthorLabelled = true
    }
    if author == nil { author = VisibleMetadata.named(block, tree, finder, text) }
    if source == nil { source = line.source }
  }

  /// In boards and journals the text comes first and the stamp behind it: 「发表于 2005-07-31 12:30」. Answers have stamps
  /// of their own, so only the first one counts.
  private mutating func readStamp(_ finder: ArticleFinder, _ root: Int, _ firstProse: Int) {
    let blocks = finder.blocks.blocks
    for block in blocks[firstProse...] {
      guard finder.tree.contains(root, block.first) || block.first > Int(finder.tree.nodes[root].end) else { continue }
      // Behind the text only what follows at once belongs to it.
      if block.first > Int(finder.tree.nodes[root].end) + 60 { return }
      guard block.length < 300, !block.isProse || block.length < 120 else { continue }
      let text = finder.tree.text(in: block.first...block.last)
      let bytes = PhraseList.lowered(Array(text.utf8))
      if Boilerplate.isDiscussion(bytes) { return }
      guard PostStamp.isStamp(bytes), let match = PublicationDate.first(in: bytes), match.hasTime else {
        continue
      }
      published = match.iso
      if author == nil, let name = HeaderLine(text).author ?? PostStamp.poster(in: text) {
        author = name
        isAuthorLabelled = true
      }
      return
    }
  }

  /// Whether a block is the value of a fact, such as 启动时间 in a table of facts; the day a text was published may stand
  /// in such a table too.
  static func isFact(_ block: PageBlocks.Block, _ tree: HTMLTree) -> Bool {
    var at = block.container
    for _ in 0..<2 where at > 0 && tree.nodes[at].tag != .dd && tree.nodes[at].tag != .td {
      at = Int(tree.nodes[at].parent)
    }
    let tag = tree.nodes[at].tag
    guard tag == .dd || tag == .td else { return false }
    var label: Int?
    for other in tree.children(of: Int(tree.nodes[at].parent)) where other < at {
      let isLabel = tag == .dd ? tree.nodes[other].tag == .dt : tree.nodes[other].tag == .th
      if isLabel { label = other }
    }
    guard let label else { return false }
    let text = PhraseList.lowered(Array(tree.text(of: label).utf8))
    return !text.isEmpty && !(labels.isIn(text) && !factLabels.isIn(text))
  }

  private static let factLabels = PhraseList([
    "启动", "成立", "批准", "创立", "创建", "出生", "上映", "开业", "start", "founded", "born",
  ])

  /// Below the text: the first short line with a time of day, as blogs and boards have it.
  private mutating func readBelow(_ finder: ArticleFinder, _ root: Int, _ blocks: [PageBlocks.Block], _ tree: HTMLTree)
  {
    guard let last = blocks.lastIndex(where: { $0.isProse && tree.contains(root, $0.first) }) else { return }
    for block in blocks[(last + 1)...].prefix(6) where block.length < 200 && !block.isProse {
      let text = tree.text(in: block.first...block.last)
      if let match = PublicationDate.first(in: Array(text.utf8)), match.hasTime {
        published = match.iso
        if author == nil { author = HeaderLine(text).author }
        return
      }
    }
  }

  private static func firstProse(_ finder: ArticleFinder, _ root: Int) -> Int? {
    let blocks = finder.blocks.blocks
    return blocks.firstIndex {
      finder.tree.contains(root, $0.first) && $0.isProse && $0.punctuation > 1 && $0.length > 90
    }
      ?? blocks.firstIndex { finder.tree.contains(root, $0.first) && $0.isProse }
      ?? blocks.firstIndex { finder.tree.contains(root, $0.first) }
  }

  /// The `datetime` of a `time` element in or around a block.
  private static func timeElement(_ block: PageBlocks.Block, _ tree: HTMLTree) -> String? {
    var at = Int(tree.nodes[block.first].parent)
    for _ in 0..<3 where at > 0 {
      if tree.nodes[at].tag == .time { return tree.attribute("datetime", of: at).flatMap { PublicationDate.iso($0) } }
      at = Int(tree.nodes[at].parent)
    }
    for index in block.first...block.last where tree.nodes[index].tag == .time {
      if let iso = tree.attribute("datetime", of: index).flatMap({ PublicationDate.iso($0) }) { return iso }
    }
    return nil
  }

  /// Whether a date without a word for it stands in a part of the page that is set aside, such as a box to search in.
  private static func isSetAside(_ block: PageBlocks.Block, _ finder: ArticleFinder, _ text: String) -> Bool {
    let bytes = PhraseList.lowered(Array(text.utf8))
    if labels.isIn(bytes) || (PublicationDate.first(in: bytes)?.hasTime ?? false) { return false }
    var at = block.container
    while at > 0 {
      if finder.isDropped[at] { return true }
      at = Int(finder.tree.nodes[at].parent)
    }
    return false
  }

  /// Whether a line is a stamp: the date makes up much of it, or a label stands before it.
  private static func isStamp(_ text: String, _ date: String) -> Bool {
    let bytes = PhraseList.lowered(Array(text.utf8))
    // In a sentence the date is when what it tells of happened.
    if text.unicodeScalars.contains("。") { return false }
    return date.utf8.count > 10 || bytes.count < 120 || labels.isIn(bytes)
  }

  private static let labels = PhraseList(["发布", "發布", "时间", "日期", "posted", "published", "updated", "发表", "來源", "来源"])

  /// A short line in an element named after authors.
  private static func named(_ block: PageBlocks.Block, _ tree: HTMLTree, _ finder: ArticleFinder, _ text: String)
    -> String?
  {
    guard text.unicodeScalars.count <= 40 else { return nil }
    var at = Int(tree.nodes[block.first].parent)
    for _ in 0..<3 where at > 0 {
      let relation = tree.rawAttribute("rel", of: at) ?? tree.rawAttribute("itemprop", of: at)
      if finder.hints[at].contains(.author) || (relation.map { $0.elementsEqual("author".utf8) } ?? false) {
        let name = text.hasPrefix("By ") || text.hasPrefix("by ") ? String(text.dropFirst(3)) : text
        return PublicationDate.first(in: Array(name.utf8)) == nil ? name.nonEmpty : nil
      }
      at = Int(tree.nodes[at].parent)
    }
    return nil
  }
}
