/// English abbreviations whose period does not, or does not always, end a sentence.
enum Abbreviations {
  /// What the word before a period says about it.
  enum Judgement {
    /// An ordinary word.
    case none
    /// A title, an initial: a name follows (`Sen. Hawley`, `J. Powell`).
    case title
    /// A form that may close a sentence as well (`Inc.`, `U.S.`).
    case closing
    /// It stands before a number (`No. 5`, `Jan. 29`).
    case number
  }

  private static let longest = 5

  /// Up to five letters packed into an integer, so that a word is looked up without a `String`.
  private static func packed(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
  }

  private static let titles = packed(
    """
    Sen Sens Rep Reps Gov Govs Gen Col Lt Maj Capt Cmdr Adm Sgt Mr Mrs Ms Mx Dr Drs Prof Rev Hon Pres Amb Sec Supt \
    Messrs St Ste Mt Ft vs Vs eg ie cf viz al Fr Sr Jr Hr Frau Mme Mlle Insp Det Atty Asst Assoc Dept Univ
    """)
  private static let closings = packed("Inc Corp Co Cos Ltd LLC Bros Plc plc Jr Sr etc Ave Blvd Rd Bldg Intl Natl")
  private static let numbers = packed(
    "No Nos no Vol vol pp Art Sect Fig Figs Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec")
  private static let starters = packed(
    "The A An He She It They We I You But And In On At This That These Those If When While As For His Her Its Our Their There So Yet"
  )

  /// Judges the word that ends before the period at `period`.
  static func judge(base: UnsafePointer<UInt8>, period: Int) -> Judgement {
    var word: UInt64 = 0
    var length = 0
    var at = period
    while at > 0, isLetter(base[at - 1]), length <= longest {
      at -= 1
      word |= UInt64(base[at]) << UInt64(8 * length)
      length += 1
    }
    if length == 0 || length > longest { return .none }
    if at > 0 && base[at - 1] == UInt8(ascii: ".") {
      // Letters with periods between: U.S., p.m., Ph.D.
      return .closing
    }
    let first = base[at]
    if length == 1 && first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z") && (at == 0 || base[at - 1] < 0x80) {
      // An initial; but "I." and what follows a digit or hyphen ends as usual.
      return first == UInt8(ascii: "I") || (at > 0 && base[at - 1] != 0x20) ? .none : .title
    }
    if closings.contains(word) { return .closing }
    if titles.contains(word) { return .title }
    if numbers.contains(word) { return .number }
    return .none
  }

  /// Whether a word that commonly opens a sentence stands at `base`.
  static func beginsSentence(base: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard count > 0, base[0] < 0x80 else { return true }
    var word: UInt64 = 0
    var length = 0
    while length < count, isLetter(base[length]), length <= longest {
      word = word << 8 | UInt64(base[length])
      length += 1
    }
    return length > 0 && length <= longest && starters.contains(word)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
