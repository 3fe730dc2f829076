import YuliaoCorpus

/// An article as a web page shows it.
enum HTMLArticle {
  /// Reads a page in UTF-8 into a document.
  static func read(_ page: [UInt8], options: InputOptions, into document: inout Document) {
    page.withUnsafeBufferPointer { bytes in
      let tree = HTMLParser.parse(bytes)
      let blocks = PageBlocks(tree)
      var finder = ArticleFinder(tree, blocks)
      let title = tree.title.map { HTMLEntities.decoded(String(decoding: page[$0], as: UTF8.self)) } ?? ""
      let root = finder.find(title: title)
      var writer = ArticleWriter(tree: tree, blocks: blocks, finder: finder, root: root, title: document.title)
      document.text = writer.write()
    }
  }
}
