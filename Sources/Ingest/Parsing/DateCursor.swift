import YuliaoCorpus

/// Reads one date that begins at a byte.
struct DateCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let end: Int
  private var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
    at = start
  }

  // MARK: Dates that begin with a number

  /// `2025-02-05`, `2025年2月5日`, `5 February 2025`, `02/05/2025`; nil where the number begins no date.
  func number() -> PublicationDate.Match? {
    var cursor = self
    guard let (first, width) = cursor.digits(4) else { return nil }
    if width == 4 { return cursor.yearFirst(first) }
    guard width <= 2 else { return nil }
    return cursor.dayFirst(first)
  }

  private mutating func yearFirst(_ year: Int) -> PublicationDate.Match? {
    guard (1900...2100).contains(year) else { return nil }
    skipSpace()
    if take("年") {
      skipSpace()
      guard let (month, _) = digits(2) else { return nil }
      skipSpace()
      guard take("月") else { return nil }
      skipSpace()
      guard let (day, _) = digits(2) else { return nil }
      skipSpace()
      if !take("日") { _ = take("号") || take("號") }
      return finish(year, month, day)
    }
    for separator in ["-", "/", "."] {
      guard take(separator) else { continue }
      skipSpace()
      guard let (month, _) = digits(2) else { return nil }
      skipSpace()
      guard take(separator) else { return nil }
      skipSpace()
      guard let (day, width) = digits(2), width <= 2 else { return nil }
      if at < end, PublicationDate.isDigit(bytes[at]) { return nil }
      return finish(year, month, day)
    }
    return nil
  }

  private mutating func dayFirst(_ first: Int) -> PublicationDate.Match? {
    for suffix in ["st", "nd", "rd", "th"] where take(suffix) { break }
    let mark = at
    skipSpace()
    if take("-") || take(".") || take("/") { skipSpace() }
    if takeWord("of") { skipSpace() }
    if let month = monthName() {
      _ = take(".")
      skipSeparators()
      guard let (year, width) = digits(4), width == 4, (1900...2100).contains(year) else { return nil }
      return finish(year, month, first)
    }
    at = mark
    for separator in ["/", ".", "-"] {
      guard take(separator) else { continue }
      guard let (second, _) = digits(2), take(separator), let (year, width) = digits(4), width == 4,
        (1900...2100).contains(year)
      else { return nil }
      // Slashes are American, month first, unless that cannot be; dots and hyphens put the day first.
      if separator == "/", first <= 12 { return finish(year, first, second) }
      return second <= 12 ? finish(year, second, first) : finish(year, first, second)
    }
    return nil
  }

  // MARK: Dates that begin with a word

  /// `February 5, 2025`, `Feb. 5th 2025`; nil where the word is no month.
  func monthFirst() -> PublicationDate.Match? {
    var cursor = self
    guard let month = cursor.monthName() else { return nil }
    _ = cursor.take(".")
    cursor.skipSpace()
    guard let (day, width) = cursor.digits(2), width <= 2 else { return nil }
    for suffix in ["st", "nd", "rd", "th"] where cursor.take(suffix) { break }
    // `Wed Feb 05 10:07:00 2025`, as `ctime` writes it.
    let mark = cursor.at
    cursor.skipSpace()
    if let time = cursor.clock() {
      cursor.skipSpace()
      let zone = cursor.zone()
      cursor.skipSpace()
      if let (year, width) = cursor.digits(4), width == 4, (1900...2100).contains(year),
        let date = CalendarDay(year: year, month: month, day: day),
        let iso = PublicationDate.stamp(date, hour: time.hour, minute: time.minute, second: time.second, zone: zone)
      {
        return PublicationDate.Match(iso: iso, range: start..<cursor.at, hasTime: true)
      }
    }
    cursor.at = mark
    cursor.skipSeparators()
    guard let (year, yearWidth) = cursor.digits(4), yearWidth == 4, (1900...2100).contains(year) else { return nil }
    return cursor.finish(year, month, day)
  }

  /// `二〇二五年二月五日`.
  func chineseNumerals() -> PublicationDate.Match? {
    var cursor = self
    var year = 0
    for _ in 0..<4 {
      guard let digit = cursor.chineseDigit(), digit < 10 else { return nil }
      year = year * 10 + digit
    }
    guard cursor.take("年"), let month = cursor.chineseNumber(), cursor.take("月"), let day = cursor.chineseNumber(),
      cursor.take("日"), (1900...2100).contains(year)
    else { return nil }
    return cursor.finish(year, month, day)
  }

  // MARK: Parts

  private mutating func finish(_ year: Int, _ month: Int, _ day: Int) -> PublicationDate.Match? {
    guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
    let dateEnd = at
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "t") {
      at += 1
    } else {
      skipSeparators()
      if takeWord("at") { skipSpace() }
    }
    if let time = clock(), time.hour < 25, time.minute < 60 {
      let timeEnd = at
      skipSpace()
      let zone = zone()
      if zone.isEmpty { at = timeEnd }
      if let iso = PublicationDate.stamp(
        date, hour: time.hour, minute: time.minute, second: min(time.second, 59), zone: zone)
      {
        return PublicationDate.Match(iso: iso, range: start..<at, hasTime: true)
      }
    }
    return PublicationDate.Match(iso: date.description, range: start..<dateEnd, hasTime: false)
  }

  private mutating func clock() -> (hour: Int, minute: Int, second: Int)? {
    let mark = at
    guard let (hourRead, width) = digits(2), width <= 2 else {
      at = mark
      return nil
    }
    var hour = hourRead
    guard take(":") || take("：") || take("时") || take("時") || take("点") || take("點"),
      let (minute, minuteWidth) = digits(2),
      minuteWidth == 2 || minuteWidth == 1
    else {
      at = mark
      return nil
    }
    var second = 0
    if take(":") || take("：") {
      guard let (read, _) = digits(2) else {
        at = mark
        return nil
      }
      second = read
      if take(".") || take(",") { _ = digits(9) }
    } else if take("分") {
      let before = at
      if let (read, _) = digits(2), take("秒") { second = read } else { at = before }
    }
    let before = at
    skipSpace()
    if takeMeridiem("a") {
      if hour == 12 { hour = 0 }
    } else if takeMeridiem("p") {
      if hour < 12 { hour += 12 }
    } else {
      at = before
    }
    return (hour, minute, second)
  }

  private mutating func zone() -> String {
    let mark = at
    if take("Z") { return "Z" }
    if takeWord("gmt") || takeWord("utc") {
      if at >= end || (bytes[at] != UInt8(ascii: "+") && bytes[at] != UInt8(ascii: "-")) { return "Z" }
    }
    for (name, offset) in DateCursor.zones where takeWord(name) { return offset }
    guard at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") else {
      at = mark
      return ""
    }
    let sign = bytes[at] == UInt8(ascii: "+") ? "+" : "-"
    at += 1
    if let (hour, width) = digits(2), width == 2, hour < 15 {
      _ = take(":")
      let minute = digits(2)?.0 ?? 0
      if minute < 60 {
        if hour == 0, minute == 0 { return "Z" }
        return "\(sign)\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
      }
    }
    at = mark
    return ""
  }

  private static let zones = [
    ("est", "-05:00"), ("edt", "-04:00"), ("cst", ""), ("pst", "-08:00"), ("pdt", "-07:00"), ("hkt", "+08:00"),
    ("bst", "+01:00"), ("cet", "+01:00"), ("cest", "+02:00"), ("jst", "+09:00"), ("ist", "+05:30"),
  ]

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let monthsInFull = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private mutating func monthName() -> Int? {
    var length = 0
    while at + length < end, length < 10, PublicationDate.isLetter(bytes[at + length]) { length += 1 }
    guard length >= 3, length < 10 else { return nil }
    let word = String(decoding: bytes[at..<at + length], as: UTF8.self).lowercased()
    for month in 0..<12
    where DateCursor.monthsInFull[month] == word || DateCursor.months[month] == word || (month == 8 && word == "sept") {
      at += length
      return month + 1
    }
    return nil
  }

  private mutating func chineseDigit() -> Int? {
    for (value, digit) in ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"].enumerated() where take(digit) {
      return value
    }
    return take("零") || take("○") ? 0 : nil
  }

  private mutating func chineseNumber() -> Int? {
    guard let first = chineseDigit() else { return nil }
    if first == 10 { return 10 + (chineseUnit() ?? 0) }
    guard take("十") else { return first }
    return first * 10 + (chineseUnit() ?? 0)
  }

  private mutating func chineseUnit() -> Int? {
    let mark = at
    guard let digit = chineseDigit(), digit > 0, digit < 10 else {
      at = mark
      return nil
    }
    return digit
  }

  /// Up to `limit` digits: their value and number.
  private mutating func digits(_ limit: Int) -> (Int, Int)? {
    var value = 0
    var count = 0
    while count < limit, at < end, PublicationDate.isDigit(bytes[at]) {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
      count += 1
    }
    return count > 0 ? (value, count) : nil
  }

  private mutating func take(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard at + length <= end else { return false }
    for index in 0..<length where bytes[at + index] != text.utf8Start[index] { return false }
    at += length
    return true
  }

  private mutating func take(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard at + utf8.count <= end, zip(bytes[at...], utf8).allSatisfy({ $0 == $1 }) else { return false }
    at += utf8.count
    return true
  }

  /// A word in lower case, whatever its case here, that ends where it ends.
  private mutating func takeWord(_ word: String) -> Bool {
    let utf8 = word.utf8
    guard at + utf8.count <= end, zip(bytes[at...], utf8).allSatisfy({ $0 | 0x20 == $1 }) else { return false }
    if at + utf8.count < end, PublicationDate.isLetter(bytes[at + utf8.count]) { return false }
    at += utf8.count
    return true
  }

  private mutating func takeMeridiem(_ letter: String) -> Bool {
    takeWord(letter + "m") || take(letter + ".m.") || take(letter.uppercased() + ".M.")
  }

  private mutating func skipSpace() {
    while at < end {
      if TextShape.isSpace(bytes[at]) {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 {
        at += 2
      } else if bytes[at] == 0xE3, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 {
        at += 3
      } else {
        return
      }
    }
  }

  /// Space and the marks that stand between a date and a time or a day and a year.
  private mutating func skipSeparators() {
    skipSpace()
    while at < end {
      if bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "|") || bytes[at] == UInt8(ascii: "-") {
        at += 1
      } else if !(take("，") || take("·") || take("–") || take("—") || take("/")) {
        return
      }
      skipSpace()
    }
  }
}
