/// Takes lines out of an article that belong to the page around it.
struct ArticleTrimmer {
  private(set) var lines: [ArticleLine]

  init(_ lines: [ArticleLine]) {
    self.lines = lines
  }

  /// The text of the lines that stay.
  mutating func text() -> [UInt8] {
    lines.removeAll { Boilerplate.isBoilerplate($0) }
    trimStart()
    var out: [UInt8] = []
    out.reserveCapacity(lines.reduce(0) { $0 + $1.text.count + 2 })
    for line in lines {
      if !out.isEmpty { for _ in 0..<min(2, line.gap) { out.append(0x0A) } }
      out.append(contentsOf: line.text)
    }
    return out
  }

  /// Lines of dates, names and buttons above the first sentence go; headings stay.
  private mutating func trimStart() {
    guard let first = lines.firstIndex(where: { $0.isProse }) else { return }
    var kept: [ArticleLine] = []
    for line in lines[..<first] {
      if InfoLine.isInfo(line.text) { continue }
      // What is a link is a rubric or a name.
      if line.text.count < 60, line.linkLength * 2 > line.text.count { continue }
      kept.append(line)
    }
    lines.replaceSubrange(..<first, with: kept)
  }
}
