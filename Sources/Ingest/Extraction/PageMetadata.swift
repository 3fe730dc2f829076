import YuliaoTables

/// What a page says about its article outside the article's text.
struct PageMetadata {
  var title: String?
  var author: String?
  var published: String?
  var url: String?
  var source: String?
  /// The text of the article as linked data gives it, without paragraphs.
  var body: String?

  /// Reads the head: `meta`, canonical link and linked data, in the order in which they are trusted.
  init(_ tree: HTMLTree) {
    var found: [String: String] = [:]
    for index in 0..<tree.nodes.count {
      switch tree.nodes[index].tag {
      case .meta: PageMetadata.take(meta: index, in: tree, into: &found)
      case .link:
        if found["canonical"] == nil, tree.rawAttribute("rel", of: index)?.elementsEqual("canonical".utf8) ?? false {
          found["canonical"] = tree.attribute("href", of: index)
        }
      default: break
      }
    }
    let data = tree.linkedData.lazy.compactMap { LinkedArticle($0, in: tree.source) }.first
    func first(_ keys: [String]) -> String? {
      for key in keys { if let value = found[key]?.collapsingSpaces().nonEmpty { return value } }
      return nil
    }
    title = first(["og:title", "twitter:title"]) ?? data?.headline ?? first(["headline", "dc.title", "title"])
    published =
      first(PageMetadata.dateKeys).flatMap { PublicationDate.iso($0) }
      ?? data?.published.flatMap { PublicationDate.iso($0) }
    author =
      data?.author
      ?? first([
        "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "twitter:creator",
      ])
    if let name = author, name.hasPrefix("http") || name.hasPrefix("@") || name.unicodeScalars.count > 80 {
      author = nil
    }
    source =
      data?.publisher ?? first(["og:site_name", "application-name", "publisher", "contentsource", "article:publisher"])
    if let name = source, name.hasPrefix("http") || name.unicodeScalars.count > 60 { source = nil }
    body = data?.body
    url = first(["canonical", "og:url", "twitter:url"]) ?? data?.url
    if let address = url, !address.hasPrefix("http") { url = nil }
  }

  private static let dateKeys = [
    "article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_date",
    "publish-date",
    "published_time", "og:published_time", "bt:pubdate", "parsely-pub-date", "sailthru.date", "article.published",
    "weibo:article:create_at",
    "originalpublicationdate", "article_date_original", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dcterms.date", "dc.date",
    "citation_publication_date", "citation_date", "article:create_at", "og:release_date", "bytedance:published_time",
    "_pubtime", "pubtime",
    "cxenseparse:recs:publishtime", "datecreated", "date",
  ]

  private static func take(meta index: Int, in tree: HTMLTree, into found: inout [String: String]) {
    guard let content = tree.rawAttribute("content", of: index), !content.isEmpty, content.count < 2000,
      let name = tree.rawAttribute("property", of: index) ?? tree.rawAttribute("name", of: index)
        ?? tree.rawAttribute("itemprop", of: index)
    else { return }
    let key = String(decoding: PhraseList.lowered(Array(name)), as: UTF8.self)
    if found[key] == nil { found[key] = HTMLEntities.decoded(String(decoding: content, as: UTF8.self)) }
  }

  /// The title a `title` element holds, without the names of site and rubric behind it.
  static func shortened(_ title: String, site: String?) -> String {
    var title = title.collapsingSpaces()
    for separator in ["_", " | ", "|", " - ", " – ", " — ", " » ", " :: ", "-", "——", "－", "丨"] {
      let parts = PageMetadata.split(title, separator)
      guard parts.count > 1 else { continue }
      let isTight = separator == "-" || separator == "——"
      // A hyphen between words of the title itself is no border.
      if isTight, !(site.map { title.hasSuffix($0) } ?? false),
        parts.last!.unicodeScalars.count > 8 || parts[0].utf8.count < 18
      {
        continue
      }
      let first = parts[0].collapsingSpaces()
      if first.utf8.count >= 12 || first.utf8.count * 3 >= title.utf8.count {
        title = isTight ? parts.dropLast().joined(separator: separator).collapsingSpaces() : first
      }
    }
    return title
  }

  /// What a title holds behind its last mark between parts: most often the site's name.
  static func site(of title: String) -> String? {
    let scalars = title.unicodeScalars
    guard let mark = scalars.lastIndex(where: { "_|-–—丨".unicodeScalars.contains($0) }) else { return nil }
    return String(scalars[scalars.index(after: mark)...]).collapsingSpaces().nonEmpty
  }

  private static func split(_ text: String, _ separator: String) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    var at = 0
    while at < bytes.count {
      if bytes[at...].starts(with: mark) {
        parts.append(String(decoding: part, as: UTF8.self))
        part = []
        at += mark.count
      } else {
        part.append(bytes[at])
        at += 1
      }
    }
    parts.append(String(decoding: part, as: UTF8.self))
    return parts
  }
}

/// An article described by linked data.
struct LinkedArticle {
  var headline: String?
  var author: String?
  var published: String?
  var publisher: String?
  var url: String?
  /// The article's text, where it is long enough to be one.
  var body: String?

  /// nil where the script holds no article.
  init?(_ range: Range<Int>, in source: UnsafeBufferPointer<UInt8>) {
    guard range.count < 1 << 20 else { return nil }
    // Line ends inside strings are common and harmless.
    var json = source[range].map { $0 < 0x20 ? 0x20 : $0 }
    while let last = json.last, last == 0x20 || last == UInt8(ascii: ";") { json.removeLast() }
    guard let value = try? JSONParser.parse(json), let article = LinkedArticle.article(in: value, depth: 0) else {
      return nil
    }
    func text(_ name: String) -> String? {
      article[name]?.string.map { HTMLEntities.decoded($0).collapsingSpaces() }?.nonEmpty
    }
    headline = text("headline")
    published = text("datePublished") ?? text("pubDate")
    author = article["author"].flatMap { LinkedArticle.names($0) }
    publisher = article["publisher"].flatMap { LinkedArticle.names($0) }
    url = text("url")
    if let whole = text("articleBody"), whole.utf8.count >= 400, !whole.contains("<") { body = whole }
  }

  private static func article(in value: JSONValue, depth: Int) -> JSONValue? {
    guard depth < 4 else { return nil }
    if let list = value.array {
      for item in list { if let found = article(in: item, depth: depth + 1) { return found } }
      return nil
    }
    let types = value["@type"].map { $0.array?.compactMap(\.string) ?? [$0.string ?? ""] } ?? []
    if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" })
      || value["headline"] != nil
    {
      return value
    }
    if types.isEmpty || types == ["WebPage"], value["datePublished"] != nil || value["pubDate"] != nil { return value }
    for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
      if let inner = value[name], let found = article(in: inner, depth: depth + 1) { return found }
    }
    return nil
  }

  private static func names(_ value: JSONValue) -> String? {
    if let text = value.string { return text.hasPrefix("http") ? nil : text.collapsingSpaces().nonEmpty }
    if let list = value.array { return list.compactMap { names($0) }.joined(separator: ", ").nonEmpty }
    return value["name"].flatMap { names($0) }
  }
}
