import YuliaoCorpus

/// An article in Markdown, with or without front matter.
enum MarkdownArticle {
  static func read(_ source: [UInt8], into document: inout Document) {
    var source = source
    TextShape.normaliseLineEnds(&source)
    var lastLink: MarkdownText.LastLink?
    var firstHeading: [UInt8]?
    let body: [UInt8] = source.withUnsafeBufferPointer { bytes in
      var start = 0
      if let (block, bodyStart) = FrontMatter.find(in: bytes) {
        let matter = FrontMatter(UnsafeBufferPointer(rebasing: bytes[block]), isTOML: bytes[0] == UInt8(ascii: "+"))
        take(matter, into: &document)
        start = bodyStart
      }
      var rendering = MarkdownText(UnsafeBufferPointer(rebasing: bytes[start...]))
      let text = rendering.render()
      lastLink = rendering.lastLink
      firstHeading = rendering.firstHeading
      return text
    }
    if document.title == nil, let firstHeading, body.starts(with: firstHeading) {
      document.title = String(decoding: firstHeading, as: UTF8.self).collapsingSpaces().nonEmpty
    }
    // A last paragraph that is one link says where the article comes from.
    if let lastLink {
      if document.url == nil { document.url = String(decoding: lastLink.target, as: UTF8.self) }
      if document.source == nil {
        document.source = String(decoding: lastLink.text, as: UTF8.self).collapsingSpaces().nonEmpty
      }
    }
    document.text = TextShape.joined(title: document.title, body: body)
  }

  private static func take(_ matter: FrontMatter, into document: inout Document) {
    document.title = matter.first(["title", "headline"]).map(HTMLEntities.decoded)?.collapsingSpaces().nonEmpty
    document.author = matter.all(["author", "authors", "byline"]).joined(separator: ", ").nonEmpty
    document.published = matter.first([
      "date", "published", "publishdate", "pubdate", "published_at", "publish_date", "datepublished", "created",
    ]).flatMap { PublicationDate.iso($0) }
    let url = matter.first(["url", "link", "source_url", "canonical", "canonical_url", "original_url"])
    if let url, url.contains("://") { document.url = url }
    document.source = matter.first(["source", "publisher", "site", "categories", "category", "tags"])
  }
}
