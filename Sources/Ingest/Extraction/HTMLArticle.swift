import YuliaoCorpus

/// An article as a web page shows it.
enum HTMLArticle {
  /// Reads a page in UTF-8 into a document: the text without what surrounds it, and what the page says about it.
  static func read(_ page: [UInt8], crawlTime: String?, into document: inout Document) {
    page.withUnsafeBufferPointer { bytes in
      let tree = HTMLParser.parse(bytes)
      let metadata = PageMetadata(tree)
      let element = tree.title.map { HTMLEntities.decoded(String(decoding: bytes[$0], as: UTF8.self)) } ?? ""
      var finder = ArticleFinder(tree, PageBlocks(tree))
      let root = finder.find(title: element.nonEmpty ?? metadata.title ?? "")
      let visible = VisibleMetadata(finder: finder, root: root, crawlTime: crawlTime)
      let heading = finder.anchor.flatMap { finder.heading(at: $0) }
      document.title =
        heading ?? metadata.title.map { PageMetadata.shortened($0, site: metadata.source) }?.nonEmpty
        ?? PageMetadata.shortened(element, site: metadata.source).nonEmpty ?? document.title
      document.published = metadata.published ?? visible.published ?? document.published
      document.author = metadata.author ?? visible.author
      document.source = visible.source ?? metadata.source
      document.url = metadata.url ?? document.url
      var writer = ArticleWriter(finder: finder, root: root, title: document.title ?? "")
      var trimmer = ArticleTrimmer(writer.write())
      document.text = trimmer.text()
    }
  }
}
