import YuliaoCorpus

/// American departments by their field alone, as those write who deal with them: nobody at |Commerce, the bureau at |Justice,
/// At |Energy, the secretary….
///
/// Such a word is a department where people or a known body are at it, in a text that names American bodies in full.
struct BareDepartments {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  /// O(words behind “at”)
  func spans() -> [Span] {
    guard scan.language == .english, known.contains(where: { isAmerican($0) }) else { return [] }
    let text = scan.text
    let ends = SpansByPlace(known, by: .end) { isAmerican($0) }
    var found: [Span] = []
    var from = 0
    while let index = text.next(Self.at, from: from) {
      from = index + Self.at.count
      guard let field = scan.word(after: from - 1), field.lowerBound == from, scan.isCapitalized(field),
        let name = Self.departments[scan.lowercased(field)], isWhole(field),
        isAtItsPlace(index, ends), !scan.isInHeadline(from),
        let target = gazetteer.target(
          named: CharacterTable.shared.fold(name),
          where: { gazetteer.entities[Int($0.target)].jurisdiction == "us" })
      else { continue }
      var span = Span(start: field.lowerBound, end: field.upperBound, type: .agency, targets: [target], kind: .short)
      span.method = .context
      span.confidence = 0.8
      found.append(span)
    }
    return found
  }

  private func isAmerican(_ span: Span) -> Bool {
    span.type == .agency && span.evidence == .none && span.length > 5
      && gazetteer.entities[Int(span.firstTarget)].jurisdiction == "us"
  }

  /// No further word with a capital belongs to it: at Energy Transfer.
  private func isWhole(_ field: Range<Int>) -> Bool {
    let text = scan.text
    guard text.symbol(field.upperBound) != 0x2D, !text.isLatinWordPart(field.upperBound) else { return false }
    guard text.isSpace(field.upperBound), let next = scan.word(after: field.upperBound) else { return true }
    return !scan.isCapitalized(next) && !["and", "&"].contains(scan.lowercased(next))
  }

  /// Whether people, a known body or a sentence's beginning stand before “ at ”.
  private func isAtItsPlace(_ index: Int, _ ends: SpansByPlace) -> Bool {
    if ends[index] != nil { return true }
    guard let before = scan.word(before: index + 1), before.upperBound == index else { return false }
    return Self.people.contains(scan.lowercased(before))
  }

  private static let at = Array(" at ".utf16)
  private static let people: Set<String> = [
    "nobody", "anyone", "anybody", "someone", "somebody", "everyone", "everybody", "officials", "official", "staff",
    "staffers", "lawyers", "people", "colleagues", "counterparts", "counterpart", "folks", "friends", "sources",
    "aides",
    "appointees", "secretary", "undersecretary",
  ]
  private static let departments = [
    "commerce": "Department of Commerce", "interior": "Department of the Interior", "energy": "Department of Energy",
    "justice": "Department of Justice", "state": "Department of State", "treasury": "Department of the Treasury",
    "labor": "Department of Labor", "agriculture": "Department of Agriculture",
    "transportation": "Department of Transportation", "education": "Department of Education",
  ]
}
