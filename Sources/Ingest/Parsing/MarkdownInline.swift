/// Renders the inside of a line of Markdown.
struct MarkdownInline {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let links: MarkdownLinks
  private let isSpecial = MarkdownInline.special
  /// Past the last byte read; a link may reach over the end of the range it began in.
  private(set) var position = 0
  /// Where single marks that may open emphasis stand in the output.
  private var openStar: Int?
  private var openLine: Int?
  /// The first `>` at or behind the last tag looked at, so that it is looked for once.
  private var nextClose = -1

  init(_ bytes: UnsafeBufferPointer<UInt8>, links: MarkdownLinks) {
    self.bytes = bytes
    self.links = links
  }

  mutating func render(_ range: Range<Int>, into out: inout [UInt8]) {
    openStar = nil
    openLine = nil
    position = max(position, range.lowerBound)
    inline(position..<max(position, range.upperBound), into: &out)
    position = max(position, range.upperBound)
  }

  private mutating func inline(_ range: Range<Int>, into out: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      // Runs of plain text are copied at once.
      let plain = at
      while at < range.upperBound, !isSpecial[Int(bytes[at])] { at += 1 }
      if at > plain { out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<at])) }
      guard at < range.upperBound else { break }
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "\\"):
        if at + 1 < range.upperBound, MarkdownInline.isPunctuation(bytes[at + 1]) {
          out.append(bytes[at + 1])
          at += 2
        } else if at + 1 == range.upperBound {
          at += 1
        } else {
          out.append(byte)
          at += 1
        }
      case UInt8(ascii: "!"):
        if at + 1 < range.upperBound, bytes[at + 1] == UInt8(ascii: "["), let picture = links.link(at: at + 1) {
          at = picture.end
        } else {
          out.append(byte)
          at += 1
        }
      case UInt8(ascii: "["):
        if let link = links.link(at: at) {
          inline((at + 1)..<link.close, into: &out)
          at = link.end
        } else {
          out.append(byte)
          at += 1
        }
      case UInt8(ascii: "`"): at = code(at, range.upperBound, into: &out)
      case UInt8(ascii: "<"): at = tag(at, range.upperBound, into: &out)
      case UInt8(ascii: "&"): at = HTMLEntities.decode(bytes, at, range.upperBound, into: &out)
      default: at = emphasis(at, range.upperBound, into: &out)
      }
    }
    position = max(position, at)
  }

  /// `*`, `_` and `~`: a run of two or more that touches a word goes; a single one goes with its partner.
  private mutating func emphasis(_ start: Int, _ end: Int, into out: inout [UInt8]) -> Int {
    let mark = bytes[start]
    var at = start
    while at < end, bytes[at] == mark { at += 1 }
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = at < end ? bytes[at] : 0x20
    let touches = !TextShape.isSpace(before) || !TextShape.isSpace(after)
    let isInsideWord = MarkdownInline.isWord(before) && MarkdownInline.isWord(after)
    if at - start >= 2 {
      // Four and more are bold that closes and opens again.
      let goes = touches && (mark != UInt8(ascii: "_") || !isInsideWord) && at - start <= 6
      if !goes { out.append(contentsOf: bytes[start..<at]) }
      return at
    }
    guard mark != UInt8(ascii: "~") else {
      out.append(mark)
      return at
    }
    let open = mark == UInt8(ascii: "*") ? openStar : openLine
    if let open, !TextShape.isSpace(before), mark == UInt8(ascii: "*") || !MarkdownInline.isWord(after),
      open < out.count
    {
      out.remove(at: open)
      setOpen(mark, nil)
      // What lies behind the mark that went has moved up.
      if let other = openStar, other > open { openStar = other - 1 }
      if let other = openLine, other > open { openLine = other - 1 }
      return at
    }
    if !TextShape.isSpace(after), !MarkdownInline.isWord(before) { setOpen(mark, out.count) }
    out.append(mark)
    return at
  }

  private mutating func setOpen(_ mark: UInt8, _ place: Int?) {
    if mark == UInt8(ascii: "*") { openStar = place } else { openLine = place }
  }

  /// Code between backticks as it stands.
  private func code(_ start: Int, _ end: Int, into out: inout [UInt8]) -> Int {
    var open = start
    while open < end, bytes[open] == UInt8(ascii: "`") { open += 1 }
    let length = open - start
    var at = open
    while at < end {
      guard bytes[at] == UInt8(ascii: "`") else {
        at += 1
        continue
      }
      var close = at
      while close < end, bytes[close] == UInt8(ascii: "`") { close += 1 }
      if close - at == length {
        out.append(contentsOf: bytes[open..<at])
        return close
      }
      at = close
    }
    out.append(contentsOf: bytes[start..<open])
    return open
  }

  /// Passes over an HTML tag or comment; `<https://…>` leaves its address, a lone `<` stays.
  private mutating func tag(_ start: Int, _ end: Int, into out: inout [UInt8]) -> Int {
    let rest = bytes[(start + 1)..<end]
    if rest.starts(with: "!--".utf8) {
      var at = start + 4
      while at + 2 < end {
        if bytes[at] == UInt8(ascii: "-"), bytes[at + 1] == UInt8(ascii: "-"), bytes[at + 2] == UInt8(ascii: ">") {
          return at + 3
        }
        at += 1
      }
      return end
    }
    guard let first = rest.first, PublicationDate.isLetter(first) || first == UInt8(ascii: "/"),
      let close = closing(from: start + 1, end), close - start < 4096
    else {
      out.append(UInt8(ascii: "<"))
      return start + 1
    }
    let inside = bytes[(start + 1)..<close]
    if inside.starts(with: "http://".utf8) || inside.starts(with: "https://".utf8) {
      out.append(contentsOf: inside)
      return close + 1
    }
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix {
      PublicationDate.isLetter($0) || PublicationDate.isDigit($0)
    }
    let behind = inside.drop { $0 == UInt8(ascii: "/") }.dropFirst(name.count).first
    guard !name.isEmpty, behind == nil || TextShape.isSpace(behind!) || behind == UInt8(ascii: "/") else {
      out.append(UInt8(ascii: "<"))
      return start + 1
    }
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    if ["script", "style", "iframe"].contains(tag), first != UInt8(ascii: "/") {
      let closing = Array("</\(tag)".utf8)
      var at = close + 1
      while at < end {
        if bytes[at] == UInt8(ascii: "<"), bytes[at..<end].starts(with: closing) { return at }
        at += 1
      }
      return end
    }
    if ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table", "blockquote"].contains(tag),
      let last = out.last, last != 0x0A
    {
      out.append(0x0A)
    } else if tag == "td" || tag == "th", let last = out.last, !TextShape.isSpace(last) {
      out.append(0x20)
    }
    return close + 1
  }

  private mutating func closing(from start: Int, _ end: Int) -> Int? {
    if nextClose < start {
      nextClose = start
      while nextClose < bytes.count, bytes[nextClose] != UInt8(ascii: ">") { nextClose += 1 }
    }
    return nextClose < end ? nextClose : nil
  }

  private static let special: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\\![`<&*_~".utf8 { table[Int(byte)] = true }
    return table
  }()

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte >= 0x21 && byte <= 0x2F || byte >= 0x3A && byte <= 0x40 || byte >= 0x5B && byte <= 0x60
      || byte >= 0x7B && byte <= 0x7E
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    PublicationDate.isLetter(byte) || PublicationDate.isDigit(byte) || byte == 0x5F
  }
}
