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
      let root = finder.find(title: element.nonEmpty ?? metadata.title ?? "", declared: metadata.title)
      let visible = VisibleMetadata(finder: finder, root: root, crawlTime: crawlTime)
      document.title = title(finder, visible, metadata, element) ?? document.title
      document.published = metadata.published ?? visible.published ?? document.published
      document.source = visible.source ?? metadata.source
      document.url = metadata.url ?? document.url
      var writer = ArticleWriter(finder: finder, root: root, title: document.title ?? "")
      var trimmer = ArticleTrimmer(writer.write(), title: document.title ?? "")
      document.author = author(
        metadata, visible, trimmer.lines,
        publishers: [document.source, metadata.source, PageMetadata.site(of: element)])
      document.text = trimmer.text()
      // Where hardly any text was found, the article stands in linked data only.
      if document.text.count < 400, let body = metadata.body, document.text.count * 5 < body.utf8.count * 2 {
        document.text = Array(body.utf8)
      }
    }
  }

  /// The title as the page shows it, else as its head gives it.
  private static func title(
    _ finder: ArticleFinder, _ visible: VisibleMetadata, _ metadata: PageMetadata, _ element: String
  ) -> String? {
    if let heading = finder.anchor.flatMap({ finder.heading(at: $0) }) {
      // A label may stand before it: 「Title: …」.
      if let declared = metadata.title, declared.utf8.count >= 24, heading.hasSuffix(declared) { return declared }
      return heading
    }
    if let title = metadata.title.map({ PageMetadata.shortened($0, site: metadata.source) })?.nonEmpty { return title }
    let shortened = PageMetadata.shortened(element, site: metadata.source).nonEmpty
    // A title that stands nowhere in the page is most often the site's; a clear headline is better.
    let headline = visible.firstProse.flatMap { Headline(finder).find(firstProse: $0, pageTitle: element) }
    let isSite = (shortened?.unicodeScalars.count ?? 0) <= 8
    if let headline, isSite || headline.weight >= 5 { return headline.text }
    return shortened
  }

  /// The author: labels above the text and names in the head first, then bylines in the text.
  private static func author(
    _ metadata: PageMetadata, _ visible: VisibleMetadata, _ lines: [ArticleLine], publishers: [String?]
  ) -> String? {
    func isPublisher(_ name: String) -> Bool { publishers.contains { $0?.contains(name) ?? false } }
    let declared = metadata.author.flatMap { AuthorName.cleaned($0) }
    let shown = visible.author.flatMap { AuthorName.cleaned($0) }
    if let shown, visible.isAuthorLabelled, !isPublisher(shown) { return shown }
    if let declared, !AuthorName.isOrganisation(declared), !isPublisher(declared) { return declared }
    let ends = Array(lines.prefix(3)) + lines.dropFirst(3).suffix(3)
    let byline = ends.lazy.filter { $0.linkLength * 2 <= $0.text.count }.compactMap { Byline.names(in: $0.text) }.first
    return [shown, byline, declared].lazy.compactMap { $0 }.first { !isPublisher($0) }
  }
}
