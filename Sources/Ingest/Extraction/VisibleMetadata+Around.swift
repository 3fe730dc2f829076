/// What stands right above and right below an article where nothing nearer tells of it.
extension VisibleMetadata {
  /// A line of nothing but date, readers and the like that stands right above the element with the article.
  mutating func readAbove(_ finder: ArticleFinder, _ root: Int, _ blocks: [PageBlocks.Block], _ tree: HTMLTree) {
    guard let first = blocks.firstIndex(where: { tree.contains(root, $0.first) }) else { return }
    for block in blocks[max(0, first - 3)...first].reversed() where block.length < 120 && block.linkLength == 0 {
      let text = tree.text(in: block.first...block.last)
      let bytes = Array(text.utf8)
      // A date alone may be today's; one beside a count of readers is the article's.
      guard let match = PublicationDate.first(in: bytes), bytes.count > match.range.count + 6, InfoLine.isInfo(bytes),
        VisibleMetadata.readers.isIn(PhraseList.lowered(bytes)), !VisibleMetadata.isFact(block, tree)
      else { continue }
      published = match.iso
      return
    }
  }

  private static let readers = PhraseList(["阅读", "閱讀", "浏览", "瀏覽", "点击", "點擊", "views", "reads"])

  /// 「作者：…」 below the text.
  mutating func readSignature(
    _ finder: ArticleFinder, _ root: Int, _ blocks: [PageBlocks.Block], _ tree: HTMLTree
  ) {
    guard let last = blocks.lastIndex(where: { $0.isProse && tree.contains(root, $0.first) }) else { return }
    for block in blocks[(last + 1)...].prefix(4) where block.length < 80 && block.linkLength == 0 {
      let text = tree.text(in: block.first...block.last)
      guard VisibleMetadata.signatures.begins(Array(text.utf8)) else { continue }
      // Names beside each other are separated by spaces.
      let names = text.split(separator: text.contains("：") ? "：" : ":", maxSplits: 1).last.map(String.init) ?? ""
      guard (2...20).contains(names.unicodeScalars.count), PublicationDate.first(in: Array(names.utf8)) == nil else {
        continue
      }
      author = names.collapsingSpaces()
      isAuthorLabelled = true
      return
    }
  }

  private static let signatures = PhraseList(["作者：", "作者:", "撰文：", "撰文:"])
}
