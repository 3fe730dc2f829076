/// Takes lines out of an article that belong to the page around it.
struct ArticleTrimmer {
  private(set) var lines: [ArticleLine]

  /// The title, folded.
  private let title: String

  init(_ lines: [ArticleLine], title: String) {
    self.lines = lines
    self.title = ArticleWriter.fold(title)
  }

  /// The text of the lines that stay.
  mutating func text() -> [UInt8] {
    lines.removeSubrange(ArticleTail(lines).start()...)
    lines.removeAll { Boilerplate.isBoilerplate($0) }
    trimAnswers()
    trimTitle()
    trimStart()
    trimFoot()
    trimAuthor()
    trimEnd()
    return ArticleLine.joined(lines)
  }

  /// Lines of dates, names and rubrics above the first paragraphs go; headings stay.
  private mutating func trimStart() {
    let prose = lines.indices.filter { lines[$0].isProse }
    guard let first = prose.first else { return }
    // A summary may stand above the line with the date.
    let end = prose.dropFirst(2).first ?? first
    var kept: [ArticleLine] = []
    for (index, line) in lines[..<end].enumerated() {
      if InfoLine.isInfo(line.text) { continue }
      // What is a link is a rubric or a name.
      if index < first, line.text.count < 60, line.linkLength * 2 > line.text.count { continue }
      kept.append(line)
    }
    lines.replaceSubrange(..<end, with: kept)
  }

  /// Headings with nothing below and links that lead on do not end an article, but for links that a sentence announces.
  private mutating func trimEnd() {
    guard lines.contains(where: { $0.isProse }) else { return }
    var end = lines.count
    while end > 1, lines[end - 1].isLink || (lines[end - 1].tag.isHeading && lines[end - 1].text.count < 80) {
      end -= 1
    }
    if end < lines.count, lines[end].isLink {
      // Lists stay or go as a whole.
      if lines[end - 1].announces || (lines[end].tag == .li && lines[end - 1].tag == .li) { return }
    }
    lines.removeSubrange(end...)
  }

  /// The title stands in a field of its own.
  private mutating func trimTitle() {
    let isTitle = { (line: ArticleLine) in line.tag == .h1 && !line.isProse }
    if lines.contains(where: { $0.isProse }) {
      lines.removeSubrange(..<(lines.firstIndex { !isTitle($0) } ?? 0))
    }
    guard title.utf8.count >= 6 else { return }
    if let at = lines.prefix(3).firstIndex(where: { line in
      line.text.count < 400 && ArticleWriter.fold(String(decoding: line.text, as: UTF8.self)) == title
    }) {
      let hasTextAbove = lines[..<at].contains { $0.isProse }
      lines.removeSubrange((hasTextAbove ? at : 0)...at)
    }
  }

  /// Answers to a text end where the text does: at a heading over them, or at the stamp below the first of several posts.
  private mutating func trimAnswers() {
    if let heading = lines.indices.first(where: {
      $0 > 1 && $0 * 3 > lines.count && Boilerplate.isDiscussion(lines[$0].text)
    }) {
      lines.removeSubrange(heading...)
    }
    var stamps: [[UInt8]: Int] = [:]
    for (index, line) in lines.enumerated() where line.text.count < 200 {
      guard PostStamp.isStamp(line.text), let date = PublicationDate.first(in: line.text), date.hasTime else {
        continue
      }
      let shape = Array(line.text[..<date.range.lowerBound])
      guard let first = stamps[shape] else {
        stamps[shape] = index
        continue
      }
      if first > 0 { lines.removeSubrange(first...) }
      return
    }
  }

  /// From a notice of rights in the last part on, all is the foot of the page.
  private mutating func trimFoot() {
    guard lines.count > 3 else { return }
    let from = lines.count * 2 / 3
    if let foot = lines[from...].firstIndex(where: { Boilerplate.isFoot($0) }) { lines.removeSubrange(foot...) }
  }

  /// What stands below the text about its author goes, with the name above it.
  private mutating func trimAuthor() {
    guard lines.count > 4 else { return }
    guard let about = lines[(lines.count - 4)...].firstIndex(where: { Boilerplate.isAboutAuthor($0) }) else { return }
    var from = about
    if lines[from - 1].text.count < 40, !lines[from - 1].endsSentence { from -= 1 }
    lines.removeSubrange(from...about)
  }
}
