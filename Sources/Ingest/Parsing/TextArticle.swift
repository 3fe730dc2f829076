import YuliaoCorpus

/// An article in plain text: the text stays as it is, its first lines say what it is.
///
/// A short first line that stands apart is the title; short lines below it with a label or a date give source, author
/// and time, as in the copies people keep of articles.
enum TextArticle {
  static func read(_ text: [UInt8], crawlTime: String?, into document: inout Document) {
    document.text = text
    var lines: [String] = []
    var at = 0
    // Blank lines count only to tell the title from what follows.
    while at < text.count, lines.count < 8, at < 4000 {
      let end = text[at...].firstIndex(of: 0x0A) ?? text.count
      lines.append(end - at < 600 ? String(decoding: text[at..<end], as: UTF8.self).trimmingSpaces() : longLine)
      at = end + 1
    }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }) else { return }
    let header = lines[(first + 1)...].filter { !$0.isEmpty }.prefix(4).prefix { isHeader($0) }
    let isApart = first + 1 < lines.count && lines[first + 1].isEmpty || !header.isEmpty
    if isApart, at < text.count || first + 1 < lines.count, isTitle(lines[first]) {
      document.title = lines[first].collapsingSpaces()
    }
    for line in header {
      let read = HeaderLine(line, crawlTime: crawlTime)
      document.published = document.published ?? read.published
      document.source = document.source ?? read.source
      document.author = document.author ?? read.author
    }
  }

  private static let longLine = String(repeating: "x", count: 600)

  private static func isTitle(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    guard bytes.count <= 300, !stops.contains(where: { line.hasSuffix($0) }) else { return false }
    return !InfoLine.isInfo(bytes)
  }

  private static let stops = ["。", "，", "；", ".", ",", ";"]

  private static func isHeader(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    guard bytes.count <= 180 else { return false }
    return InfoLine.isInfo(bytes) || relative.isIn(PhraseList.lowered(bytes)) && bytes.count <= 90
  }

  private static let relative = PhraseList([
    "小时前", "小時前", "分钟前", "分鐘前", "天前", "hours ago", "minutes ago", "days ago", "阅读约", "昨天",
  ])
}
