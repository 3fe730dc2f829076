import YuliaoTables

/// The links and pictures of one paragraph, paired in one pass.
struct MarkdownLinks {
  struct Link {
    /// Where `[` stands.
    var open: Int
    /// Where its `]` stands.
    var close: Int
    /// The target between the brackets, without a title.
    var target: Range<Int>
    /// Past the closing bracket.
    var end: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Sorted by where they open.
  private let links: [Link]

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    // Most paragraphs hold none.
    guard let first = UnsafeBufferPointer(rebasing: bytes[range]).firstIndex(of: UInt8(ascii: "["), from: 0) else {
      links = []
      return
    }
    var links: [Link] = []
    var stack: [Int] = []
    // Each failure may cost a scan of the bound; a paragraph with so many is no text.
    var failures = 0
    // A backslash before the first bracket may take its meaning away.
    var at = range.lowerBound + (first > 0 && bytes[range.lowerBound + first - 1] == UInt8(ascii: "\\") ? 0 : first)
    while at < range.upperBound {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case UInt8(ascii: "["): stack.append(at)
      case UInt8(ascii: "]"):
        if let open = stack.popLast(), at + 1 < range.upperBound, bytes[at + 1] == UInt8(ascii: "("), failures < 64 {
          if let (target, end) = MarkdownLinks.target(bytes, at + 2, range.upperBound) {
            links.append(Link(open: open, close: at, target: target, end: end))
            at = end - 1
          } else {
            failures += 1
          }
        }
      default: break
      }
      at += 1
    }
    self.links = links.sorted { $0.open < $1.open }
  }

  /// The link that opens at a byte.
  func link(at open: Int) -> Link? {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].open < open { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].open == open ? links[low] : nil
  }

  /// The link a range consists of, pictures aside; nil where there is anything else.
  func only(in range: Range<Int>) -> MarkdownText.LastLink? {
    var start = range.lowerBound
    while start < range.upperBound, TextShape.isSpace(bytes[start]) { start += 1 }
    guard let link = link(at: start) else { return nil }
    var at = link.end
    while at < range.upperBound {
      guard TextShape.isSpace(bytes[at]) else { return nil }
      at += 1
    }
    guard bytes[link.target].starts(with: "http".utf8), bytes[safe: link.open + 1] != UInt8(ascii: "!") else {
      return nil
    }
    return MarkdownText.LastLink(
      text: Array(bytes[(link.open + 1)..<link.close]), target: Array(bytes[link.target]))
  }

  /// Reads `url "title")` behind an opening bracket: the target and where the link ends.
  private static func target(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (Range<Int>, Int)? {
    // Targets are short; the bound keeps brackets that never close from costing more than a line each.
    let end = min(end, start + 4096)
    var at = start
    while at < end, TextShape.isSpace(bytes[at]) { at += 1 }
    let targetStart = at
    var depth = 0
    var targetEnd: Int?
    var quote: UInt8 = 0
    while at < end {
      let byte = bytes[at]
      if quote != 0 {
        if byte == UInt8(ascii: "\\") { at += 1 } else if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { return (targetStart..<(targetEnd ?? at), at + 1) }
        depth -= 1
      } else if TextShape.isSpace(byte) {
        if targetEnd == nil { targetEnd = at }
      } else if byte == UInt8(ascii: "\""), targetEnd != nil {
        quote = byte
      } else if byte == UInt8(ascii: "\\") {
        at += 1
      }
      at += 1
    }
    return nil
  }
}
