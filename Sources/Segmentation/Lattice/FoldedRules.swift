internal import YuliaoICU

/// ICU's word rules made ready for one pass: a table that says for each state and character whether the segment
/// goes on, ends here, ends where it could have ended before, or is none of the scanner's business.
///
/// Plain characters share one column, ``plainColumn``, behind those of ICU's categories.
struct FoldedRules {
  /// The column of plain characters; those of other characters are their categories.
  static let plainColumn = 63
  /// The column of the text's end.
  static let endColumn = 62
  /// Columns of a row.
  static let width = 64

  /// What happens at a character: the segment goes on in a state, given by its number, or one of these.
  enum Step {
    /// The segment ended before this character.
    static let ends: UInt8 = 0
    /// It goes on in a state in which it may not end, from one in which it might: remember this place.
    static let pending: UInt8 = 0x80
    /// It cannot go on, and could have ended at the remembered place only.
    static let retreats: UInt8 = 0x7E
    /// A dictionary has a say in it: find the segment by ICU's own table.
    static let leaves: UInt8 = 0x7F
  }

  /// Steps by `state * width + column`; a state's own number is below 0x7E, with ``Step/pending`` added where due.
  private(set) var steps: [UInt8]
  /// The kind of a segment that ends in a state, as an index into ``kinds``.
  private(set) var kindOfState: [UInt8]
  /// Rule statuses; index 0 stays unused.
  private(set) var kinds: [UInt16] = [0]
  /// Whether a run of plain characters surely ends before a character of this column.
  private(set) var endsPlainRun = [Bool](repeating: false, count: FoldedRules.width)
  /// The rule status of a run of two or more plain characters, and of its dictionary words.
  let plainStatus: UInt16
  /// The status of a single plain character, by its category.
  private(set) var lonePlainStatus: [UInt8: UInt16] = [:]

  /// Categories of characters that are a segment by themselves beside plain characters and beside one another.
  private(set) var soloCategories: Set<UInt8> = []
  /// The kind of plain characters that have another status where they stand alone than in a run.
  private(set) var loneKind = 0

  /// Folds `rules`; `plainCategories` are the categories that plain characters have.
  init(_ rules: WordRules, plainCategories: Set<UInt8>) throws {
    let states = rules.stateCount
    guard states < 0x7E else { throw WordRules.UnknownFormat(detail: "\(states) states") }
    func next(_ state: Int, _ category: Int) -> Int { Int(rules.next[state * rules.categoryCount + category]) }

    steps = [UInt8](repeating: Step.leaves, count: states * FoldedRules.width)
    kindOfState = [UInt8](repeating: 0, count: states)
    for state in 1..<states {
      let status = rules.isAccepting[state] ? rules.status[state] : 0
      if let known = kinds.dropFirst().firstIndex(of: status) {
        kindOfState[state] = UInt8(known)
      } else {
        kindOfState[state] = UInt8(kinds.count)
        kinds.append(status)
      }
    }
    // The table has columns for the text's two ends as well, which no character has.
    let used = Set(rules.categories.map { Int($0.category) })
    for state in 1..<states {
      let mayEnd = rules.isAccepting[state] || state == WordRules.startState
      let ending = mayEnd ? Step.ends : Step.retreats
      for category in used {
        let target = next(state, category)
        let step: UInt8
        if target == WordRules.stopState {
          // Before the first character nothing can have ended.
          if state == WordRules.startState {
            throw WordRules.UnknownFormat(detail: "category \(category) begins nothing")
          }
          step = ending
        } else if category >= rules.firstDictionaryCategory {
          step = Step.leaves
        } else if rules.isAccepting[target] || !mayEnd {
          step = UInt8(target)
        } else if state == WordRules.startState {
          throw WordRules.UnknownFormat(detail: "category \(category) may not stand alone")
        } else {
          step = UInt8(target) | Step.pending
        }
        steps[state * FoldedRules.width + category] = step
      }
      steps[state * FoldedRules.width + FoldedRules.endColumn] = ending
      let plainStops = plainCategories.allSatisfy { next(state, Int($0)) == WordRules.stopState }
      steps[state * FoldedRules.width + FoldedRules.plainColumn] = plainStops ? ending : Step.leaves
    }

    // All states a run of plain characters can be in, and what they agree on.
    for category in plainCategories {
      lonePlainStatus[category] = rules.status[next(WordRules.startState, Int(category))]
    }
    var reached: Set<Int> = Set(plainCategories.map { next(WordRules.startState, Int($0)) })
    var longer: Set<Int> = []
    var agenda = Array(reached)
    while let state = agenda.popLast() {
      for category in plainCategories {
        let target = next(state, Int(category))
        guard target != WordRules.stopState else {
          throw WordRules.UnknownFormat(detail: "plain characters break")
        }
        longer.insert(target)
        if reached.insert(target).inserted { agenda.append(target) }
      }
    }
    guard reached.allSatisfy({ rules.isAccepting[$0] }), Set(longer.map { rules.status[$0] }).count == 1 else {
      throw WordRules.UnknownFormat(detail: "plain runs differ in kind")
    }
    plainStatus = rules.status[longer.first!]
    for category in 0..<rules.categoryCount {
      endsPlainRun[category] = reached.allSatisfy { next($0, category) == WordRules.stopState }
    }
    let loneStatuses = Set(lonePlainStatus.values).subtracting([plainStatus])
    guard loneStatuses.count <= 1 else { throw WordRules.UnknownFormat(detail: "lone characters differ in kind") }
    if let status = loneStatuses.first {
      guard let kind = kinds.dropFirst().firstIndex(of: status) else {
        throw WordRules.UnknownFormat(detail: "a lone character's kind")
      }
      loneKind = kind
    }
    findSoloCategories(used.filter { $0 < rules.firstDictionaryCategory })
  }

  private mutating func findSoloCategories(_ categories: Set<Int>) {
    func ends(_ category: Int, _ column: Int) -> Bool {
      let state = Int(steps[WordRules.startState * FoldedRules.width + category])
      return state < Step.retreats && steps[state * FoldedRules.width + column] == Step.ends
    }
    var solo = categories.filter { endsPlainRun[$0] && ends($0, FoldedRules.plainColumn) && ends($0, $0) }
    while let joined = solo.sorted().first(where: { category in !solo.allSatisfy { ends(category, $0) } }) {
      solo.remove(joined)
    }
    soloCategories = Set(solo.map { UInt8($0) })
  }
}
