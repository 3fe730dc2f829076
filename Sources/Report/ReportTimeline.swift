import YuliaoCorpus

/// The steps of a report's time axis: days, or weeks or months where there would be too many.
struct ReportTimeline {
  enum Unit: String {
    case day, week, month
  }

  let unit: Unit
  /// The first day of each step, without gaps.
  let steps: [CalendarDay]
  private var numbers: [CalendarDay: Int] = [:]

  init(first: CalendarDay?, last: CalendarDay?) {
    guard let first, let last else {
      unit = .day
      steps = []
      return
    }
    let span = last.ordinal - first.ordinal
    unit = span <= 70 ? .day : span <= 500 ? .week : .month
    var steps: [CalendarDay] = []
    // A wrong date in one article must not make an axis of millennia: what lies before stands in the first step.
    var day = ReportTimeline.start(CalendarDay(ordinal: max(first.ordinal, last.ordinal - 50 * 366)), unit)
    while day <= last {
      steps.append(day)
      day = ReportTimeline.start(CalendarDay(ordinal: day.ordinal + (unit == .day ? 1 : unit == .week ? 7 : 31)), unit)
    }
    self.steps = steps
    for (number, step) in steps.enumerated() { numbers[step] = number }
  }

  /// The step that a day lies in.
  func step(of day: CalendarDay) -> Int { numbers[ReportTimeline.start(day, unit)] ?? 0 }

  private static func start(_ day: CalendarDay, _ unit: Unit) -> CalendarDay {
    switch unit {
    case .day: day
    // Weeks begin on Mondays; ordinal 0, 1970-01-01, was a Thursday.
    case .week: CalendarDay(ordinal: day.ordinal - ((day.ordinal + 3) % 7 + 7) % 7)
    case .month: CalendarDay(year: day.year, month: day.month, day: 1)!
    }
  }
}

extension CalendarDay {
  /// Days since 1970-01-01.
  var ordinal: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day so many days after 1970-01-01, within the years 1 to 9999.
  init(ordinal: Int) {
    let shifted = min(max(ordinal, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    self.init(year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: day)!
  }
}
