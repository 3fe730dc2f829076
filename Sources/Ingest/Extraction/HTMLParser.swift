#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Builds the tree of a page in one pass over its bytes.
///
/// The rules are those of browsers in short: elements whose end may be left out are closed by what cannot stand inside
/// them, an end tag without a start is passed over, script and style are no markup. Depth is bounded, so no page can
/// exhaust the stack. About 400 MB/s on pages as they are.
struct HTMLParser {
  private static let maximumDepth = 300

  private let bytes: UnsafeBufferPointer<UInt8>
  private var tree: HTMLTree
  /// Open elements, outermost first.
  private var open: [(tag: HTMLTag, node: Int)] = [(.html, 0)]

  /// The tree of UTF-8 markup; its nodes point into the bytes.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> HTMLTree {
    var parser = HTMLParser(bytes)
    parser.run()
    parser.tree.close()
    return parser.tree
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tree = HTMLTree(source: bytes)
    open.reserveCapacity(64)
  }

  private mutating func run() {
    var at = 0
    var textStart = 0
    while let mark = find(UInt8(ascii: "<"), from: at) {
      let next = bytes[safe: mark + 1]
      if PublicationDate.isLetter(next) {
        addText(textStart..<mark)
        at = startTag(mark)
        textStart = at
      } else if next == UInt8(ascii: "/"), PublicationDate.isLetter(bytes[safe: mark + 2]) {
        addText(textStart..<mark)
        at = endTag(mark)
        textStart = at
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
        addText(textStart..<mark)
        at = comment(mark)
        textStart = at
      } else {
        at = mark + 1
      }
    }
    addText(textStart..<bytes.count)
  }

  @inline(__always) private func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let found = memchr(bytes.baseAddress! + start, Int32(byte), bytes.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!)
  }

  private mutating func addText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let parent = open[open.count - 1].node
    _ = tree.append(.text, to: parent, start: range.lowerBound, length: range.count)
  }

  /// Passes over `<!…>`, `<?…>` and `</ …>`; returns where text goes on.
  private func comment(_ mark: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: bytes[mark...])
    if rest.starts(with: "<!--".utf8) {
      var at = mark + 4
      if bytes[safe: at] == UInt8(ascii: ">") { return at + 1 }
      while let close = find(UInt8(ascii: ">"), from: at) {
        if close >= mark + 6, bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") {
          return close + 1
        }
        at = close + 1
      }
    } else if rest.starts(with: "<![CDATA[".utf8) {
      return mark + 9
    }
    // What never closes as a comment ends at the first bracket, so that a fault does not swallow the page.
    return find(UInt8(ascii: ">"), from: mark).map { $0 + 1 } ?? bytes.count
  }

  private mutating func startTag(_ mark: Int) -> Int {
    var nameEnd = mark + 1
    while nameEnd < bytes.count, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    let tag = HTMLTag.named(UnsafeBufferPointer(rebasing: bytes[(mark + 1)..<nameEnd]))
    let close = endOfTag(nameEnd)
    let isSelfClosing = close > nameEnd && bytes[safe: close - 1] == UInt8(ascii: "/")
    let after = min(close + 1, bytes.count)
    switch tag {
    case .html, .body:
      // The first body is the one; attributes of later ones do not matter.
      if tag == .body, !open.contains(where: { $0.tag == .body }) {
        closeAll(through: .head)
        push(.body, nameEnd, close)
      }
      return after
    case .form, .wbr: return after
    default: break
    }
    closeImplied(by: tag)
    if tag.isRawText { return rawText(tag, nameEnd, close) }
    if tag.isVoid || isSelfClosing && (tag == .other || tag == .svg) {
      _ = tree.append(tag, to: open[open.count - 1].node, start: nameEnd, length: close - nameEnd)
    } else {
      push(tag, nameEnd, close)
    }
    return after
  }

  private mutating func push(_ tag: HTMLTag, _ start: Int, _ end: Int) {
    let node = tree.append(tag, to: open[open.count - 1].node, start: start, length: max(0, end - start))
    if open.count < HTMLParser.maximumDepth { open.append((tag, node)) }
  }

  /// Where a tag's `>` stands; quotes count only behind `=`.
  private func endOfTag(_ start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") { return at }
      if byte == UInt8(ascii: "=") {
        at += 1
        while at < bytes.count, TextShape.isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return at }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          guard let close = find(quote, from: at + 1) else {
            return find(UInt8(ascii: ">"), from: at + 1) ?? bytes.count
          }
          at = close + 1
        }
        continue
      }
      at += 1
    }
    return at
  }

  /// Passes over content that is no markup, keeping titles and linked data.
  private mutating func rawText(_ tag: HTMLTag, _ nameEnd: Int, _ close: Int) -> Int {
    let start = min(close + 1, bytes.count)
    var end = bytes.count
    var after = bytes.count
    let name = Array("\(tag)".utf8)
    var at = start
    while let mark = find(UInt8(ascii: "<"), from: at) {
      at = mark + 1
      guard bytes[safe: mark + 1] == UInt8(ascii: "/"), mark + 2 + name.count <= bytes.count else { continue }
      var isName = true
      for index in 0..<name.count where bytes[mark + 2 + index] | 0x20 != name[index] {
        isName = false
        break
      }
      guard isName else { continue }
      end = mark
      after = find(UInt8(ascii: ">"), from: mark).map { $0 + 1 } ?? bytes.count
      break
    }
    // An element that is never closed ends at its own tag, so that the page is not lost.
    if end == bytes.count, after == bytes.count, tag != .script, tag != .style { (end, after) = (start, start) }
    if tag == .title, tree.title == nil, !open.contains(where: { $0.tag == .svg }) { tree.title = start..<end }
    if tag == .script {
      if HTMLParser.linkedDataType.isIn(Array(bytes[nameEnd..<min(close, bytes.count)])) {
        tree.linkedData.append(start..<end)
      }
    }
    if tag == .xmp {
      push(tag, nameEnd, close)
      addText(start..<end)
      open.removeLast()
    }
    return after
  }

  private mutating func endTag(_ mark: Int) -> Int {
    var nameEnd = mark + 2
    while nameEnd < bytes.count, isNameByte(bytes[nameEnd]) { nameEnd += 1 }
    let tag = HTMLTag.named(UnsafeBufferPointer(rebasing: bytes[(mark + 2)..<nameEnd]))
    let after = find(UInt8(ascii: ">"), from: nameEnd).map { $0 + 1 } ?? bytes.count
    switch tag {
    case .body, .html, .form: return after
    case .br:
      _ = tree.append(.br, to: open[open.count - 1].node, start: mark, length: 0)
      return after
    case .p where !isOpen(.p): return after
    default: break
    }
    guard !tag.isVoid else { return after }
    let isTablePart = HTMLParser.tableParts.contains(tag)
    var at = open.count - 1
    while at > 0 {
      let candidate = open[at].tag
      if candidate == tag || (tag.isHeading && candidate.isHeading) {
        open.removeLast(open.count - at)
        break
      }
      if candidate == .table && tag != .table { break }
      if candidate == .body || (!isTablePart && (candidate == .td || candidate == .th)) { break }
      // The end of an inline element closes no block; one of an unknown name is taken for inline.
      if !tag.isBlock, candidate.isBlock { break }
      at -= 1
    }
    return after
  }

  private static let tableParts: Set<HTMLTag> = [.table, .thead, .tbody, .tfoot, .tr, .td, .th, .caption]

  /// Closes the elements that the start of another ends.
  private mutating func closeImplied(by tag: HTMLTag) {
    if open.count > 1, open[open.count - 1].tag == .head, !HTMLParser.headContent.contains(tag) { open.removeLast() }
    switch tag {
    case .li: closeInside(.li, until: [.ul, .ol, .menu, .dir])
    case .dt, .dd:
      closeInside(.dt, until: [.dl])
      closeInside(.dd, until: [.dl])
    case .option: closeInside(.option, until: [.select])
    case .optgroup:
      closeInside(.option, until: [.select])
      closeInside(.optgroup, until: [.select])
    case .td, .th:
      closeInside(.td, until: [.tr, .table])
      closeInside(.th, until: [.tr, .table])
    case .tr: closeInside(.tr, until: [.table])
    case .thead, .tbody, .tfoot:
      for part in [HTMLTag.thead, .tbody, .tfoot] { closeInside(part, until: [.table]) }
    case .a: if let last = open.last, last.tag == .a { open.removeLast() } else { closeInline(.a) }
    default: break
    }
    if tag.closesParagraph { closeInside(.p, until: [.td, .th, .table, .caption, .button]) }
    if tag.isHeading, let last = open.last, last.tag.isHeading { open.removeLast() }
  }

  private static let linkedDataType = PhraseList(["ld+json"])

  private static let headContent: Set<HTMLTag> = [
    .meta, .link, .title, .base, .script, .style, .noscript, .template, .other,
  ]

  /// Closes the innermost open element of a tag, unless one of the boundaries lies between.
  private mutating func closeInside(_ tag: HTMLTag, until boundaries: [HTMLTag]) {
    var at = open.count - 1
    while at > 0 {
      let candidate = open[at].tag
      if candidate == tag {
        open.removeLast(open.count - at)
        return
      }
      if boundaries.contains(candidate) || candidate == .body { return }
      // A block between keeps the paragraph open, as markup inside it belongs to the block.
      if tag == .p, candidate.isBlock { return }
      at -= 1
    }
  }

  /// Closes an inline element where only inline ones are open inside it.
  private mutating func closeInline(_ tag: HTMLTag) {
    var at = open.count - 1
    while at > 0, !open[at].tag.isBlock {
      if open[at].tag == tag {
        open.removeLast(open.count - at)
        return
      }
      at -= 1
    }
  }

  private mutating func closeAll(through tag: HTMLTag) {
    if let at = open.lastIndex(where: { $0.tag == tag }) { open.removeLast(open.count - at) }
  }

  private func isOpen(_ tag: HTMLTag) -> Bool { open.contains { $0.tag == tag } }

  @inline(__always) private func isNameByte(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/") && !TextShape.isSpace(byte)
  }
}
