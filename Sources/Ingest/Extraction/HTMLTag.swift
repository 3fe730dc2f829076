/// The elements of HTML that extraction tells apart.
enum HTMLTag: UInt8, CaseIterable {
  case text, other
  case a, abbr, address, article, aside, audio, b, base, big, blockquote, body, br, button, canvas, caption, center,
    cite,
    code
  case col, colgroup, dd, details, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, label, legend, li, link, main
  case map, menu, meta, nav, noembed, noframes, noscript, object, ol, optgroup, option, p, param, picture, pre, q, s
  case script, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, track, u, ul, video, wbr, xmp, math, area, del, dialog

  /// Whether the element never has content.
  var isVoid: Bool { HTMLTag.has(.void, self) }
  /// Whether it begins and ends a block of text.
  var isBlock: Bool { HTMLTag.has(.block, self) }
  /// Whether its start ends an open paragraph.
  var closesParagraph: Bool { HTMLTag.has(.closesParagraph, self) }
  /// Whether its content is no markup.
  var isRawText: Bool { HTMLTag.has(.rawText, self) }
  /// Whether nothing inside is text of the page.
  var isInvisible: Bool { HTMLTag.has(.invisible, self) }
  var isHeading: Bool { rawValue >= HTMLTag.h1.rawValue && rawValue <= HTMLTag.h6.rawValue }

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let void = Traits(rawValue: 1)
    static let block = Traits(rawValue: 2)
    static let closesParagraph = Traits(rawValue: 4)
    static let rawText = Traits(rawValue: 8)
    static let invisible = Traits(rawValue: 16)
  }

  @inline(__always) private static func has(_ trait: Traits, _ tag: HTMLTag) -> Bool {
    traits[Int(tag.rawValue)].contains(trait)
  }

  private static let traits: [Traits] = {
    var traits = [Traits](repeating: [], count: 256)
    func add(_ trait: Traits, _ tags: [HTMLTag]) {
      for tag in tags { traits[Int(tag.rawValue)].insert(trait) }
    }
    add(
      .void, [.area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr])
    add(
      [.block, .closesParagraph],
      [
        .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
        .figure, .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .main, .menu, .nav, .ol, .p, .pre,
        .section, .summary, .table, .ul, .xmp, .li, .dd, .dt,
      ])
    add(
      .block, [.body, .html, .head, .caption, .tbody, .td, .tfoot, .th, .thead, .tr, .legend, .option, .video, .audio])
    add(.rawText, [.script, .style, .textarea, .title, .xmp, .iframe, .noembed, .noframes])
    add(
      .invisible,
      [
        .script, .style, .textarea, .iframe, .noembed, .noframes, .noscript, .template, .svg, .math, .head, .select,
        .button, .object, .canvas, .map, .audio, .video, .option, .title,
      ])
    return traits
  }()

  /// The tag of a name as it stands in the markup, whatever its case.
  static func named(_ name: UnsafeBufferPointer<UInt8>) -> HTMLTag {
    guard name.count <= 10 else { return .other }
    return slots[slot(of: key(name))].tag(ifKey: key(name))
  }

  private struct Slot {
    var key: UInt64 = 0
    var value = HTMLTag.other

    func tag(ifKey wanted: UInt64) -> HTMLTag { key == wanted ? value : .other }
  }

  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = UInt64(name.count)
    for byte in name { key = key &* 37 &+ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return key
  }

  /// A multiplier for which no two names share a slot is looked for once.
  private static let seed: UInt64 = {
    let keys = HTMLTag.allCases.dropFirst(2).map { key(of: $0) }
    for seed in stride(from: UInt64(0x9E37_79B9_7F4A_7C15), to: .max, by: 0x1_0000_0001) {
      var taken = Set<UInt64>()
      if keys.allSatisfy({ taken.insert(($0 &* seed) >> 52).inserted }) { return seed }
    }
    return 1
  }()

  private static func key(of tag: HTMLTag) -> UInt64 {
    Array("\(tag)".utf8).withUnsafeBufferPointer { key($0) }
  }

  private static func slot(of key: UInt64) -> Int { Int((key &* seed) >> 52) }

  private static let slots: [Slot] = {
    var slots = [Slot](repeating: Slot(), count: 4096)
    for tag in HTMLTag.allCases.dropFirst(2) { slots[slot(of: key(of: tag))] = Slot(key: key(of: tag), value: tag) }
    return slots
  }()
}
