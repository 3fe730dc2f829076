import YuliaoCorpus

/// What the line below a title says: 「来源:36kr 2025年02月04日 10:07 记者 某某」.
struct HeaderLine {
  var source: String?
  var author: String?
  var published: String?

  /// Reads a short line; relative times count from the time of the crawl, where that is known.
  init(_ line: String, crawlTime: String? = nil) {
    let bytes = Array(line.utf8)
    published =
      PublicationDate.first(in: bytes)?.iso ?? crawlTime.flatMap { RelativeTime.resolve(bytes, from: $0) }
    source = HeaderLine.value(behind: HeaderLine.sourceLabels, in: line)
    author = HeaderLine.value(behind: HeaderLine.authorLabels, in: line)
  }

  private static let sourceLabels = [
    "来源：", "来源:", "來源：", "來源:", "稿源：", "出处：", "出處：", "文章来源", "信息来源：", "Source:", "Source：",
  ]
  private static let authorLabels = ["作者：", "作者:", "作者 ", "撰文：", "撰文:", "文/", "文／", "记者：", "记者:", "發表人：", "By ", "by "]

  /// The word behind the first of the labels, up to a space, a bar or the next label.
  private static func value(behind labels: [String], in line: String) -> String? {
    let bytes = Array(line.utf8)
    for label in labels {
      guard let start = bytes.firstRange(of: Array(label.utf8))?.upperBound else { continue }
      if label == "By " || label == "by ", start > label.utf8.count,
        !TextShape.isSpace(bytes[start - label.utf8.count - 1])
      {
        continue
      }
      var at = start
      while at < bytes.count,
        TextShape.isSpace(bytes[at]) || bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: "[")
      {
        at += 1
      }
      if bytes[at...].starts(with: Array("：".utf8)) { at += 3 }
      let from = at
      let isEnglish = label.hasSuffix("y ")
      while at < bytes.count {
        let byte = bytes[at]
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ",") || byte == 0x0A || byte == UInt8(ascii: "(")
          || byte == UInt8(ascii: "]")
        {
          break
        }
        if TextShape.isSpace(byte),
          !isEnglish || at + 1 >= bytes.count || !(bytes[at + 1] >= 0x41 && bytes[at + 1] <= 0x5A)
        {
          break
        }
        if PublicationDate.isDigit(byte), at + 3 < bytes.count,
          bytes[at..<at + 4].allSatisfy({ PublicationDate.isDigit($0) })
        {
          break
        }
        if byte >= 0xE3, stops.contains(where: { bytes[at...].starts(with: $0) }) { break }
        at += 1
      }
      let end = isEnglish ? at : HeaderLine.endOfGloss(bytes, from: from, at: at)
      let value = String(decoding: bytes[from..<end], as: UTF8.self).collapsingSpaces()
      if !value.isEmpty, value.unicodeScalars.count <= 40 { return value }
    }
    return nil
  }

  /// The end of a name in Latin letters in brackets behind a Chinese one: 「彼得·梅尔 (Peter Mayle)」.
  private static func endOfGloss(_ bytes: [UInt8], from: Int, at end: Int) -> Int {
    guard end > from, bytes[from..<end].allSatisfy({ $0 >= 0x80 }) else { return end }
    var at = end
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "("),
      let close = bytes[at...].prefix(40).firstIndex(of: UInt8(ascii: ")")), close - at > 2,
      bytes[(at + 1)..<close].allSatisfy({ PublicationDate.isLetter($0) || $0 == 0x20 || $0 == 0x2E || $0 == 0x2D })
    else { return end }
    return close + 1
  }

  private static let stops = ["　", "，", "｜", "（", "发布", "时间", "日期", "责任", "编辑", "记者：", "作者：", "来源", "发表", "點擊", "点击"]
    .map {
      Array($0.utf8)
    }
}

extension [UInt8] {
  /// Where another run of bytes first stands.
  fileprivate func firstRange(of needle: [UInt8]) -> Range<Int>? {
    guard count >= needle.count else { return nil }
    for start in 0...(count - needle.count)
    where self[start] == needle[0] && self[start..<start + needle.count].elementsEqual(needle) {
      return start..<start + needle.count
    }
    return nil
  }
}

/// Times given by their distance from now: 「17 小时前」, `3 hours ago`, 「昨天 10:07」.
enum RelativeTime {
  /// The time meant where `now` was an ISO 8601 time; nil where the text holds none.
  static func resolve(_ text: [UInt8], from now: String) -> String? {
    guard let day = CalendarDay(isoPrefix: now) else { return nil }
    let clock = Array(now.utf8.dropFirst(11).prefix(5))
    let minuteOfDay =
      clock.count == 5 ? number(clock[0..<2]) * 60 + number(clock[3..<5]) : nil
    let zone = String(now.dropFirst(min(now.count, 19)))
    func iso(minutesBefore minutes: Int) -> String? {
      guard let minuteOfDay else {
        return CalendarDay(daysSince1970: day.daysSince1970 - (minutes + 1439) / 1440).description
      }
      let total = day.daysSince1970 * 1440 + minuteOfDay - minutes
      let days = total >= 0 ? total / 1440 : -((1439 - total) / 1440)
      let rest = total - days * 1440
      return PublicationDate.stamp(
        CalendarDay(daysSince1970: days), hour: rest / 60, minute: rest % 60, second: 0, zone: zone)
    }
    let lower = PhraseList.lowered(text)
    for (unit, minutes) in units {
      let mark = Array(unit.utf8)
      var at = 0
      while at + mark.count <= lower.count {
        if lower[at] == mark[0], lower[at..<at + mark.count].elementsEqual(mark),
          let count = count(before: at, in: lower), count < 1000
        {
          if minutes >= 1440 {
            return CalendarDay(daysSince1970: day.daysSince1970 - count * minutes / 1440).description
          }
          return iso(minutesBefore: count * minutes)
        }
        at += 1
      }
    }
    for (word, days) in [
      ("前天", 2), ("昨天", 1), ("昨日", 1), ("yesterday", 1), ("今天", 0), ("刚刚", 0), ("剛剛", 0), ("just now", 0),
    ]
    where PhraseList([word]).isIn(lower) {
      return CalendarDay(daysSince1970: day.daysSince1970 - days).description
    }
    return nil
  }

  private static let units = [
    ("分钟前", 1), ("分鐘前", 1), ("小时前", 60), ("小時前", 60), ("天前", 1440), ("周前", 10080), ("minutes ago", 1),
    ("minute ago", 1),
    ("mins ago", 1), ("hours ago", 60), ("hour ago", 60), ("hrs ago", 60), ("days ago", 1440), ("day ago", 1440),
    ("weeks ago", 10080),
  ]

  private static func count(before end: Int, in text: [UInt8]) -> Int? {
    var at = end
    while at > 0, TextShape.isSpace(text[at - 1]) { at -= 1 }
    let last = at
    while at > 0, PublicationDate.isDigit(text[at - 1]) { at -= 1 }
    return at < last ? number(text[at..<last]) : nil
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { min($0 * 10 + Int($1 & 0x0F), 1_000_000) }
  }
}
