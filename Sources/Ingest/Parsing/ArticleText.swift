import YuliaoCorpus

/// The body of an article as a dump holds it: plain text, a piece of HTML or a whole page.
enum ArticleText {
  /// Puts title and body into a document; what a whole page says of itself stands in for what the dump does not say.
  static func fill(_ document: inout Document, text: [UInt8], page: [UInt8]?, crawlTime: String?) {
    guard let page else {
      document.text = TextShape.joined(title: document.title, body: isMarkup(text) ? plain(text) : body(of: text))
      return
    }
    var read = Document(id: document.id, text: [])
    HTMLArticle.read(page, crawlTime: crawlTime, into: &read)
    document.title = document.title ?? read.title
    document.author = document.author ?? read.author
    document.published = document.published ?? read.published
    document.url = document.url ?? read.url
    document.source = document.source ?? read.source
    document.text = TextShape.joined(title: document.title, body: read.text)
  }

  /// Without a byte order mark, line ends made LF.
  static func body(of text: [UInt8]) -> [UInt8] {
    var body = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text[3...]) : text
    TextShape.normaliseLineEnds(&body)
    return body
  }

  /// Whether a text is a piece of HTML: it begins and ends with a tag and holds paragraphs, breaks or the like.
  static func isMarkup(_ text: [UInt8]) -> Bool {
    guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"), text.last(where: { $0 > 0x20 }) == UInt8(ascii: ">")
    else { return false }
    return tags.isIn(PhraseList.lowered(text))
  }

  private static let tags = PhraseList(["</p>", "<br", "</div>", "</span>", "</section>", "</article>", "</li>"])

  /// The text of a piece of HTML, all of it: what a site keeps as an article's body has nothing around it.
  private static func plain(_ markup: [UInt8]) -> [UInt8] {
    markup.withUnsafeBufferPointer { bytes in
      let tree = HTMLParser.parse(bytes)
      var finder = ArticleFinder(tree, PageBlocks(tree))
      finder.keepAllThatIsShown()
      var writer = ArticleWriter(finder: finder, root: 0, title: "")
      return ArticleLine.joined(writer.write())
    }
  }
}
