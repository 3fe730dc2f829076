/// A day of the Gregorian calendar, ordered by time.
///
/// ```swift
/// CalendarDay(isoPrefix: "2025-02-05T10:07:00")!.description  // "2025-02-05"
/// ```
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let year: Int
  public let month: Int
  public let day: Int

  /// nil where the three numbers name no day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `yyyy-mm-dd` at the start of a text; nil where there is none.
  public init?(isoPrefix text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ CalendarDay(isoPrefix: $0) }) else { return nil }
    self = day
  }

  /// Reads `yyyy-mm-dd` at the start of a text in UTF-8; nil where there is none.
  package init?(isoPrefix utf8: UnsafeBufferPointer<UInt8>) {
    guard utf8.count >= 10, utf8[4] == UInt8(ascii: "-"), utf8[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for byte in utf8[range] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  public var description: String {
    String(unsafeUninitializedCapacity: 10) { out in
      var number = (year * 100 + month) * 100 + day
      for at in [9, 8, 6, 5, 3, 2, 1, 0] {
        out[at] = UInt8(ascii: "0") + UInt8(number % 10)
        number /= 10
      }
      out[4] = UInt8(ascii: "-")
      out[7] = UInt8(ascii: "-")
      return 10
    }
  }
}
