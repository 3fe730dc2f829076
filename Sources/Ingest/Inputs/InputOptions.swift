import YuliaoCorpus

/// How inputs are read.
package struct InputOptions: Sendable {
  /// Wins over content and name where set.
  package var format: InputFormat?
  /// The field or column that holds each part of an article, beside the usual names.
  package var fields: FieldNames = FieldNames()
  /// When the articles were fetched, as an ISO 8601 time: relative dates (17 小时前) count from it.
  package var crawlTime: String?
  /// A record longer than this many bytes goes to `failures.csv`.
  package var recordLimit: Int = 16 << 20
  /// How many times its own size an archive or compressed input may grow before it is taken for a bomb.
  package var expansionLimit: Int = 2000
  /// Languages kept, in lower case; nil keeps all. Prefixes count: `zh` keeps `zh-Hans` and `zh-Hant`.
  package var languages: [String]?

  package init() {}

  /// Whether documents of a language are kept; mixed text is kept wherever one of its languages may be.
  package func keeps(_ language: Language) -> Bool {
    guard let languages else { return true }
    let code = language.rawValue.lowercased()
    return languages.contains { wanted in
      code == wanted || code.hasPrefix(wanted + "-")
        || (language == .mixed && (wanted.hasPrefix("zh") || wanted == "en"))
    }
  }
}

/// Which JSON fields or CSV columns hold the parts of an article.
///
/// A name the user gives comes first, then the names scrapers use, in this order.
package struct FieldNames: Sendable {
  package var text: [String] = [
    "text", "content", "body", "article", "article_text", "articleBody", "fulltext", "full_text", "main_text",
    "maintext",
    "raw_content", "正文", "内容", "內容",
  ]
  package var html: [String] = ["html", "raw_html", "content_html", "html_content", "page"]
  package var title: [String] = ["title", "headline", "article_title", "标题", "標題", "题目"]
  package var author: [String] = ["author", "authors", "byline", "creator", "作者", "记者"]
  package var published: [String] = [
    "published", "date", "published_at", "publishedAt", "publish_date", "published_date", "publish_time", "pub_time",
    "pubDate", "pub_date", "pubdate", "datePublished", "date_publish", "date_published", "publication_date", "time",
    "datetime", "timestamp", "created_at", "日期", "时间", "發布時間", "发布时间", "发布日期", "发表时间",
  ]
  package var url: [String] = ["url", "link", "source_url", "canonical_url", "article_url", "href", "链接", "网址"]
  package var source: [String] = [
    "source", "site", "site_name", "publisher", "publication", "media", "source_name", "outlet", "source_domain", "来源",
    "來源", "媒体",
  ]

  package init() {}

  /// Whether one of a table's columns may hold an article or its title.
  func holdsArticle(_ columns: [String]) -> Bool {
    (text + html + title).contains { name in columns.contains { $0 == name || $0.lowercased() == name } }
  }

  /// Puts a name the user gave before the usual ones; false where no such part exists.
  ///
  /// ```swift
  /// fields.prefer("正文内容", for: "text")  // true
  /// ```
  package mutating func prefer(_ name: String, for part: String) -> Bool {
    switch part {
    case "text": text.insert(name, at: 0)
    case "html": html.insert(name, at: 0)
    case "title": title.insert(name, at: 0)
    case "author": author.insert(name, at: 0)
    case "published", "date": published.insert(name, at: 0)
    case "url": url.insert(name, at: 0)
    case "source": source.insert(name, at: 0)
    default: return false
    }
    return true
  }
}
