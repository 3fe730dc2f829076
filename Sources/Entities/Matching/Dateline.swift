import YuliaoCorpus

/// Reads the day on which an undated text says at its head that it was written: 2008年9月30日 国际版, SEATTLE, 26 September 2008.,
/// WICHITA, Kan. (July 1, 2024) —.
///
/// Who holds a seat depends on the day. A day that a sentence only speaks of (On September 11, 2001, …) is none of these:
/// behind a dateline the sentence does not go on.
struct Dateline {
  let text: FoldedText

  /// Datelines stand in the first lines.
  private static let reach = 240

  /// The first dateline of a text, or nil; O(1).
  static func day(of text: FoldedText) -> CalendarDay? {
    let reader = Dateline(text: text)
    for index in 0..<min(reach, text.count) where !text.isDigit(index - 1) && !text.isLatinWordPart(index - 1) {
      if let (day, end) = reader.day(at: index), day.year >= 1945, reader.stands(index, end) { return day }
      if let (day, end) = reader.month(of: index), day.year >= 1945, reader.closes(index, end) { return day }
    }
    return nil
  }

  /// Whether a day is no part of a sentence: it closes its line, or stands in a short one, or behind a place before the
  /// text begins.
  private func stands(_ start: Int, _ end: Int) -> Bool {
    if let word = wordBefore(start), !Self.marks.contains(word) { return false }
    let next = text.symbol(end)
    if end >= text.count || next == 0x0A || Self.reports.contains(next) { return true }
    if next == 0x74, text.isDigit(end + 1) { return true }
    let line = (text.lineStart(before: start, within: Self.shortLine) ?? 0)..<end
    // SEATTLE, 26 September 2008. Customers, WICHITA, Kan. (July 1, 2024) — Customers
    if next == 0x29 || next == 0x2E || next == 0x2D || next == 0x2014 {
      let behind = text.isSpace(end + 1) ? end + 2 : end + 1
      return line.count <= Self.shortLine
        && (next != 0x29 || behind >= text.count || Self.dashes.contains(text.symbol(behind))
          || text.symbol(end + 1) == 0x0A)
    }
    return (next == 0x7C || text.isSpace(end)) && isInShortLine(start, end)
  }

  private static let shortLine = 60
  private static let dashes = SymbolSet([0x2D, 0x2013, 0x2014, 0x3A, 0x0A])
  /// Words before a day that say that the text is of it.
  private static let marks: Set<String> = ["published", "posted", "updated", "date"]

  /// The word in small letters, or the preposition (On), right before an index.
  private func wordBefore(_ index: Int) -> String? {
    guard text.isSpace(index - 1) else { return nil }
    var start = index - 1
    while text.isLatin(start - 1) { start -= 1 }
    guard start < index - 1 else { return nil }
    let word = letters(start..<(index - 1))
    return !text.isUpper(start) || Self.prepositions.contains(word) ? word : nil
  }

  private func letters(_ range: Range<Int>) -> String {
    String(decoding: text.symbols[range], as: UTF16.self)
  }

  /// Whether a short line or a column of it ends behind a month without a day: Quorv Weekly, October 2003⏎, 2012年6月｜法庭版.
  private func closes(_ start: Int, _ end: Int) -> Bool {
    guard wordBefore(start).map({ Self.marks.contains($0) }) ?? true, isInShortLine(start, end) else { return false }
    return end >= text.count || text.symbol(end) == 0x0A || text.symbol(end) == 0x7C
  }

  /// Whether the line around a day is as short as a heading and no sentence ends in it.
  private func isInShortLine(_ start: Int, _ end: Int) -> Bool {
    let from = text.lineStart(before: start, within: Self.shortLine) ?? (start <= Self.shortLine ? 0 : -1)
    guard from >= 0 else { return false }
    let close = end >= text.count ? text.count : text.lineEnd(from: end, within: Self.shortLine) ?? -1
    return close - from <= Self.shortLine && close >= end && !(end..<close).contains { text.symbol($0) == 0x3002 }
  }

  // MARK: Forms

  /// October 2003, 2012年6月: the first day of a month.
  private func month(of index: Int) -> (CalendarDay, Int)? {
    if text.isDigit(index) {
      guard let (year, yearEnd) = number(at: index, digits: 4...4), text.symbol(yearEnd) == 0x5E74,
        let (month, end) = number(at: yearEnd + 1, digits: 1...2), text.symbol(end) == 0x6708
      else { return nil }
      return CalendarDay(year: year, month: month, day: 1).map { ($0, end + 1) }
    }
    guard text.isUpper(index), let (month, monthEnd) = month(at: index), text.isSpace(monthEnd),
      let (year, end) = number(at: monthEnd + 1, digits: 4...4)
    else { return nil }
    return CalendarDay(year: year, month: month, day: 1).map { ($0, end) }
  }

  private func day(at index: Int) -> (CalendarDay, Int)? {
    if text.isDigit(index) { return numeric(at: index) ?? dayFirst(at: index) }
    if text.isLatin(index) { return monthFirst(at: index) }
    return chineseNumerals(at: index)
  }

  /// 2008年9月30日, 2008-09-30, 2008/9/30, 2008.9.30
  private func numeric(at index: Int) -> (CalendarDay, Int)? {
    guard let (year, yearEnd) = number(at: index, digits: 4...4) else { return nil }
    let mark = text.symbol(yearEnd)
    guard mark == 0x5E74 || [0x2D, 0x2F, 0x2E].contains(mark),
      let (month, monthEnd) = number(at: yearEnd + 1, digits: 1...2),
      text.symbol(monthEnd) == (mark == 0x5E74 ? 0x6708 : mark),
      let (day, dayEnd) = number(at: monthEnd + 1, digits: 1...2)
    else { return nil }
    var end = dayEnd
    if mark == 0x5E74 {
      guard text.symbol(end) == 0x65E5 else { return nil }
      end += 1
    }
    return CalendarDay(year: year, month: month, day: day).map { ($0, end) }
  }

  /// 26 September 2008
  private func dayFirst(at index: Int) -> (CalendarDay, Int)? {
    guard let (day, dayEnd) = number(at: index, digits: 1...2), text.isSpace(dayEnd),
      let (month, monthEnd) = month(at: dayEnd + 1), text.isSpace(monthEnd),
      let (year, end) = number(at: monthEnd + 1, digits: 4...4)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { ($0, end) }
  }

  /// September 26, 2008
  private func monthFirst(at index: Int) -> (CalendarDay, Int)? {
    guard text.isUpper(index), let (month, monthEnd) = month(at: index), text.isSpace(monthEnd),
      let (day, dayEnd) = number(at: monthEnd + 1, digits: 1...2), text.symbol(dayEnd) == 0x2C,
      text.isSpace(dayEnd + 1), let (year, end) = number(at: dayEnd + 2, digits: 4...4)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { ($0, end) }
  }

  /// 二〇〇五年七月六日
  private func chineseNumerals(at index: Int) -> (CalendarDay, Int)? {
    guard Self.numerals[text.symbol(index)] != nil else { return nil }
    var year = 0
    var at = index
    while at - index < 4, let digit = Self.numerals[text.symbol(at)], digit < 10 {
      year = year * 10 + digit
      at += 1
    }
    guard at - index == 4, text.symbol(at) == 0x5E74, let (month, monthEnd) = smallNumeral(at: at + 1),
      text.symbol(monthEnd) == 0x6708, let (day, dayEnd) = smallNumeral(at: monthEnd + 1),
      text.symbol(dayEnd) == 0x65E5
    else { return nil }
    return CalendarDay(year: year, month: month, day: day).map { ($0, dayEnd + 1) }
  }

  /// 七, 十二, 二十, 三十一
  private func smallNumeral(at index: Int) -> (Int, Int)? {
    var at = index
    var number = 0
    while at - index < 3, let digit = Self.numerals[text.symbol(at)] {
      number = digit == 10 ? max(number, 1) * 10 : number + digit
      at += 1
    }
    return at > index ? (number, at) : nil
  }

  private func number(at index: Int, digits: ClosedRange<Int>) -> (Int, Int)? {
    var at = index
    var number = 0
    while text.isDigit(at), at - index < 5 {
      number = number * 10 + Int(text.symbol(at)) - 0x30
      at += 1
    }
    return digits.contains(at - index) ? (number, at) : nil
  }

  private func month(at index: Int) -> (Int, Int)? {
    var end = index
    while text.isLatin(end), end - index < 10 { end += 1 }
    guard end - index >= 3, let month = Self.months[letters(index..<end)] else { return nil }
    return (month, text.symbol(end) == 0x2E ? end + 1 : end)
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var months = ["sept": 9]
    for (at, name) in names.enumerated() {
      months[name] = at + 1
      months[String(name.prefix(3))] = at + 1
    }
    return months
  }()
  private static let numerals: [UInt16: Int] = [
    0x3007: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8,
    0x4E5D: 9, 0x5341: 10,
  ]
  private static let prepositions: Set<String> = [
    "on", "in", "since", "until", "from", "by", "before", "after", "of", "to", "between", "through", "dated", "ended",
    "ending", "for", "around", "till",
  ]
  /// 讯, 电 and 消 of 消息.
  private static let reports = SymbolSet("讯电消")
}
