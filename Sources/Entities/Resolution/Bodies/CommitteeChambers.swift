import YuliaoCorpus

/// Tells whose committee a bare name means where both chambers of Congress have one of that name: the Judiciary
/// Committee that Sen. Ann Lee chairs is the Senate's.
///
/// The chambers, their committees and members in the text vote, those of the same sentence and those before the name
/// with the greatest weight, and what only the Senate does (nominations). Where nothing votes, the place's choice stays.
/// O(bare committees * names)
struct CommitteeChambers {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  /// The article's day, on which a member sits in one chamber.
  let day: CalendarDay

  private enum Chamber { case house, senate }

  /// Something in the text that speaks for a chamber.
  private struct Vote {
    var place: Range<Int>
    var chamber: Chamber
    var weight: Double
    /// The committee that is named with its chamber, if it is one.
    var committee: UInt32?
    var isMember = false
  }

  func settle(_ spans: inout [Span]) {
    let bare = spans.indices.filter { isBare(spans[$0]) }
    guard !bare.isEmpty else { return }
    let votes = votes(of: spans) + nominations()
    guard !votes.isEmpty else { return }
    for index in bare {
      guard let house = committee(of: .house, named: spans[index]),
        let senate = committee(of: .senate, named: spans[index])
      else { continue }
      let balance = balance(of: votes, for: spans[index], house: house, senate: senate)
      guard balance != 0 else { continue }
      let order = balance > 0 ? [senate, house] : [house, senate]
      spans[index].targets = Targets(order + spans[index].targets.filter { !order.contains($0) })
      spans[index].confidence = min(max(spans[index].confidence, 0.9), abs(balance) > 1 ? 0.93 : 0.8)
    }
  }

  /// Positive for the Senate, negative for the House.
  private func balance(of votes: [Vote], for span: Span, house: UInt32, senate: UInt32) -> Double {
    let sentence = scan.sentence(at: span.start)
    let named = votes.filter { $0.committee == house || $0.committee == senate }
    var balance = 0.0
    for vote in votes {
      let place = vote.place.lowerBound
      var weight = vote.weight
      if vote.committee == house || vote.committee == senate {
        // The text's own full name, which the bare one takes up.
        weight *= named.allSatisfy { $0.chamber == vote.chamber } ? 3 : 1
      }
      if scan.sentence(at: place) == sentence {
        weight *= vote.isMember && sits(vote.place, in: span) ? 6 : 3
      } else {
        let reach = scan.text.isLatin(span.start) ? 300.0 : 100.0
        weight *= (place < span.start ? 1 : 0.5) / (1 + Double(abs(place - span.start)) / reach)
      }
      balance += vote.chamber == .senate ? weight : -weight
    }
    return balance
  }

  /// Whether a word between a member and a committee says that the one sits on the other.
  private func sits(_ member: Range<Int>, in span: Span) -> Bool {
    let between = member.upperBound <= span.start ? member.upperBound..<span.start : span.end..<member.lowerBound
    return between.count < 80 && Self.seats.contains { scan.text.holds($0, in: between) }
  }

  /// A committee's name without a chamber's, or of one that has another of its name in the other chamber.
  private func isBare(_ span: Span) -> Bool {
    guard span.type == .agency, span.isListed, span.length > 4,
      chamber(ofCommittee: gazetteer.entities[Int(span.firstTarget)].id) != nil
    else { return false }
    return !Self.chamberWords.contains { scan.text.holds($0, in: span.range) }
  }

  private func votes(of spans: [Span]) -> [Vote] {
    spans.compactMap { span in
      guard span.isListed else { return nil }
      let target = span.firstTarget
      if span.type == .senator {
        let member = gazetteer.entities[Int(target)]
        guard member.isInOffice(at: day) == true else { return nil }
        return Vote(
          place: span.range, chamber: member.type(at: day) == .senator ? .senate : .house, weight: 1, isMember: true)
      }
      guard span.type == .agency else { return nil }
      let id = gazetteer.entities[Int(target)].id
      if id == Self.senate { return Vote(place: span.range, chamber: .senate, weight: 1) }
      if id == Self.house { return Vote(place: span.range, chamber: .house, weight: 1) }
      guard let chamber = chamber(ofCommittee: id), !isBare(span) else { return nil }
      return Vote(place: span.range, chamber: chamber, weight: 1.5, committee: target)
    }
  }

  /// The Senate alone confirms whom the president nominates.
  private func nominations() -> [Vote] {
    Self.nominations.flatMap { word -> [Vote] in
      var found: [Vote] = []
      var at = 0
      while let place = scan.text.next(word, from: at) {
        at = place + word.count
        found.append(Vote(place: place..<at, chamber: .senate, weight: 0.7))
      }
      return found
    }
  }

  private func committee(of chamber: Chamber, named span: Span) -> UInt32? {
    gazetteer.target(named: Array(scan.text.symbols[span.range])) { entry in
      self.chamber(ofCommittee: gazetteer.entities[Int(entry.target)].id) == chamber
    }
  }

  private func chamber(ofCommittee id: String) -> Chamber? {
    guard id.contains("committee") else { return nil }
    if id.hasPrefix("agency:us/house-") { return .house }
    return id.hasPrefix("agency:us/senate-") ? .senate : nil
  }

  private static let senate = "agency:us/senate"
  private static let house = "agency:us/house-of-representatives"
  private static let chamberWords = ["House", "Senate", "众议院", "参议院", "众院", "参院"].map {
    CharacterTable.shared.fold($0)
  }
  private static let nominations = ["nominee", "nominat", "confirmation hearing", "提名"].map {
    CharacterTable.shared.fold($0)
  }
  private static let seats = [
    "chair", "ranking", "top Democrat", "top Republican", "member", "leads", "who led", "serves on", "sits on",
    "主席", "首席", "成员", "委员",
  ].map { CharacterTable.shared.fold($0) }
}
