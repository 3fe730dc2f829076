import YuliaoCorpus

/// Reads dates as publications write them and says them in ISO 8601.
///
/// ```swift
/// PublicationDate.iso("2025年02月04日 10:07")             // "2025-02-04T10:07:00"
/// PublicationDate.iso("Wed, 05 Feb 2025 10:07:00 GMT")  // "2025-02-05T10:07:00Z"
/// ```
///
/// A text that names no full day gives nil: no part of a date is ever guessed.
enum PublicationDate {
  /// A date found in a text.
  struct Match {
    var iso: String
    /// Byte range of what was read.
    var range: Range<Int>
    var hasTime: Bool
  }

  /// The date a field holds; nil where it holds none. Bare numbers are read as compact dates or seconds since 1970.
  static func iso(_ field: String) -> String? {
    let trimmed = field.trimmingSpaces()
    let bytes = Array(trimmed.utf8)
    if let usual = usual(bytes) { return usual }
    if bytes.count >= 8, bytes.count <= 14 || bytes.contains(UInt8(ascii: ".")),
      bytes.allSatisfy({ isDigit($0) || $0 == 0x2E }),
      let number = compact(bytes)
    {
      return number
    }
    return first(in: bytes)?.iso
  }

  /// `2025-02-05 10:07:00`, as most generators write it; nil for all else.
  private static func usual(_ bytes: [UInt8]) -> String? {
    guard bytes.count == 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x20, bytes[13] == 0x3A,
      bytes[16] == 0x3A
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(0) { result, at in
        guard let result, isDigit(bytes[at]) else { return nil }
        return result * 10 + Int(bytes[at] - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      (1900...2100).contains(year), CalendarDay(year: year, month: month, day: day) != nil, hour < 24, minute < 60,
      second < 60
    else { return nil }
    var iso = bytes
    iso[10] = UInt8(ascii: "T")
    return String(decoding: iso, as: UTF8.self)
  }

  /// The first date in a text, at or behind a byte: O(n).
  static func first(in text: [UInt8], from: Int = 0, to: Int? = nil) -> Match? {
    text.withUnsafeBufferPointer { bytes in
      var at = from
      let end = min(to ?? bytes.count, bytes.count)
      while at < end {
        let byte = bytes[at]
        let before = at > 0 ? bytes[at - 1] : 0x20
        if isDigit(byte) {
          if !isDigit(before), before != UInt8(ascii: "."), let match = DateCursor(bytes, at, end).number() {
            return match
          }
          while at < end, isDigit(bytes[at]) { at += 1 }
        } else if isLetter(byte) {
          if !isLetter(before), let match = DateCursor(bytes, at, end).monthFirst() { return match }
          while at < end, isLetter(bytes[at]) { at += 1 }
        } else if byte == 0xE4, let match = DateCursor(bytes, at, end).chineseNumerals() {
          return match
        } else {
          at += 1
        }
      }
      return nil
    }
  }

  /// `20250205`, `20250205100700`, or seconds or milliseconds since 1970.
  private static func compact(_ bytes: [UInt8]) -> String? {
    let digits = bytes.prefix { isDigit($0) }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    switch digits.count {
    case 8, 12, 14:
      guard let day = CalendarDay(year: number(0..<4), month: number(4..<6), day: number(6..<8)),
        (1900...2100).contains(day.year)
      else { return nil }
      guard digits.count > 8 else { return day.description }
      let second = digits.count == 14 ? number(12..<14) : 0
      return stamp(day, hour: number(8..<10), minute: number(10..<12), second: second, zone: "")
    case 10: return epoch(number(0..<10))
    case 13: return epoch(number(0..<10))
    default: return nil
    }
  }

  /// Seconds since 1970 in UTC.
  private static func epoch(_ seconds: Int) -> String? {
    guard seconds > 300_000_000 else { return nil }
    let time = seconds % 86400
    return stamp(
      CalendarDay(daysSince1970: seconds / 86400), hour: time / 3600, minute: time / 60 % 60, second: time % 60,
      zone: "Z")
  }

  /// A day and a time of it; nil where there is no such time.
  ///
  /// As ISO 8601 has it, 24:00 is the next day's 00:00; a leap second is given as the one before.
  static func stamp(_ day: CalendarDay, hour: Int, minute: Int, second: Int, zone: String) -> String? {
    guard hour < 25, minute < 60, second < 61 else { return nil }
    var day = day
    if hour == 24 {
      guard minute == 0, second == 0 else { return nil }
      day = CalendarDay(daysSince1970: day.daysSince1970 + 1)
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(hour % 24)):\(two(minute)):\(two(min(second, 59)))\(zone)"
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}

extension CalendarDay {
  /// The day a number of days behind 1 January 1970.
  init(daysSince1970 days: Int) {
    // Counted from 1 March of year 0, so that the leap day comes last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)!
  }

  /// Days since 1 January 1970.
  var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
