/// Matches the predictions of one document with its gold rows.
struct DocumentMatching {
  private let scored: [GoldMention]
  private let optional: [GoldMention]
  private let predicted: [RunMentions.Predicted]
  private let entities: [String: EntityLink.Target]
  private(set) var tally = ScoreTally()

  init(_ gold: [GoldMention], _ predicted: [RunMentions.Predicted], _ entities: [String: EntityLink.Target]) {
    scored = gold.filter { !$0.isOptional }
    optional = gold.filter(\.isOptional)
    self.predicted = predicted
    self.entities = entities
  }

  mutating func score(names: inout UnlistedNames, errors: inout MentionErrors) {
    let taken = scoreGold(&names, &errors)
    scorePredictions(taken, &errors)
  }

  /// Returns the predictions that match strictly.
  private mutating func scoreGold(_ names: inout UnlistedNames, _ errors: inout MentionErrors) -> Set<Int> {
    var cores: [ScoredSpan.Core: Int] = [:]
    for (at, prediction) in predicted.enumerated() { cores[prediction.span.core] = at }
    var taken: Set<Int> = []
    for gold in scored {
      let type = gold.span.type
      tally[type].gold += 1
      if let at = cores[gold.span.core], taken.insert(at).inserted {
        tally[type].strict += 1
        if gold.id == "-" {
          names.add(type, gold.name, predicted[at].id)
        } else {
          tally[type].linkable += 1
          if EntityLink.isRight(gold, entities[predicted[at].id]) {
            tally[type].linked += 1
          } else {
            errors.mislinked.add("\(gold.span.surface), \(type.rawValue), \(gold.id), \(predicted[at].id)")
          }
        }
      } else {
        errors.missed.add("\(gold.span.surface), \(type.rawValue)")
      }
      if predicted.contains(where: { $0.span.type == type && $0.span.overlaps(gold.span) }) {
        tally[type].partialGold += 1
      }
    }
    return taken
  }

  private mutating func scorePredictions(_ taken: Set<Int>, _ errors: inout MentionErrors) {
    for (at, prediction) in predicted.enumerated() {
      let span = prediction.span
      if !taken.contains(at),
        optional.contains(where: { $0.span.overlaps(span) && ($0.span.type == span.type || $0.span.nests(with: span)) })
      {
        continue
      }
      tally[span.type].predicted += 1
      if scored.contains(where: { $0.span.overlaps(span) && $0.span.type == span.type }) {
        tally[span.type].partialPredicted += 1
      }
      if !taken.contains(at) { errors.spurious.add("\(span.surface), \(span.type.rawValue)") }
    }
  }
}

/// The ids given to names that no listing or register holds.
struct UnlistedNames {
  private struct Name: Hashable {
    var type: ScoredType
    var name: String
  }

  private var ids: [(name: Name, counts: CountedTexts)] = []

  mutating func add(_ type: ScoredType, _ name: String, _ id: String) {
    let name = Name(type: type, name: name)
    let at = ids.firstIndex { $0.name == name } ?? ids.count
    if at == ids.count { ids.append((name, CountedTexts())) }
    ids[at].counts.add(id)
  }

  /// All found mentions, and those under an id that their name has most often and no other name has.
  func consistency() -> (found: Int, consistent: Int) {
    var owners: [String: Set<Name>] = [:]
    for (name, counts) in ids {
      for (id, _) in counts.list { owners[id, default: []].insert(name) }
    }
    var found = 0
    var consistent = 0
    for (name, counts) in ids {
      found += counts.list.reduce(0) { $0 + $1.count }
      if let top = counts.mostFrequent(1).first, owners[top.text] == [name] { consistent += top.count }
    }
    return (found, consistent)
  }
}
