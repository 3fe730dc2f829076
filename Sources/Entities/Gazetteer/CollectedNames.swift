/// Names, each in a group of its own, and the chain of each one's meanings.
struct CollectedNames {
  private(set) var automaton: NameAutomaton
  private(set) var entries: [NameEntry] = []
  private(set) var firstEntries: [UInt32] = []
  private var lastEntries: [UInt32] = []
  /// The symbols of a batch's names, one after the other.
  private var folded: [UInt16] = []
  private var marks: [Mark] = []
  private let table = CharacterTable.shared

  /// A name of a batch that is folded and marked.
  private struct Mark: BitwiseCopyable {
    var start: Int
    var count: Int
    var capitals: UInt64
    var hash: UInt64
  }

  init(expectedNames: Int) {
    automaton = NameAutomaton(expectedNames: expectedNames)
    entries.reserveCapacity(expectedNames)
    firstEntries.reserveCapacity(expectedNames)
    lastEntries.reserveCapacity(expectedNames)
  }

  mutating func collect(_ batch: NameBatch) {
    prepare(batch)
    for (row, mark) in zip(batch.rows, marks) where mark.count > 0 {
      switch row.action {
      case .add, .addIfNew: add(mark, row)
      case .remove: remove(mark, of: row.target)
      case .removeFromAll: remove(mark, of: nil)
      }
    }
  }

  /// Folds and marks all names of a batch before the first is added, so that their slots are on their way.
  private mutating func prepare(_ batch: NameBatch) {
    marks.removeAll(keepingCapacity: true)
    // No name has more symbols than bytes.
    if folded.count < batch.bytes.count { folded = [UInt16](repeating: 0, count: batch.bytes.count) }
    batch.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for row in batch.rows {
        let name = UnsafeBufferPointer(rebasing: bytes[Int(row.start)..<Int(row.end)])
        var mark = Mark(start: start, count: 0, capitals: 0, hash: 0)
        folded.withUnsafeMutableBufferPointer {
          (mark.count, mark.capitals) = CollectedNames.fold(
            name, into: UnsafeMutableBufferPointer(rebasing: $0[start...]), table)
        }
        start += mark.count
        if mark.count > 0, row.action == .add || row.action == .addIfNew {
          mark.hash = folded.withUnsafeBufferPointer {
            automaton.mark(
              UnsafeBufferPointer(rebasing: $0[mark.start..<start]), beginsSmall: mark.capitals & 1 == 0)
          }
        }
        marks.append(mark)
      }
    }
  }

  private mutating func add(_ mark: Mark, _ row: NameBatch.Row) {
    let capitals = mark.capitals
    let next = UInt32(entries.count)
    let (group, isNew) = folded.withUnsafeBufferPointer {
      automaton.insert(UnsafeBufferPointer(rebasing: $0[mark.start..<(mark.start + mark.count)]), marked: mark.hash)
    }
    let entry = NameEntry(
      capitals: capitals, target: row.target, next: NameEntry.none, priority: row.priority,
      length: UInt16(min(mark.count, Int(UInt16.max))), meaning: row.meaning, kind: row.kind, evidence: row.evidence)
    if isNew {
      firstEntries.append(next)
      lastEntries.append(next)
      entries.append(entry)
      return
    }
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      let known = entries[Int(at)]
      if known.meaning == row.meaning, known.target == row.target, known.capitals == capitals {
        if row.action == .add {
          entries[Int(at)].kind = row.kind
          entries[Int(at)].evidence = row.evidence
          entries[Int(at)].priority = row.priority
        }
        return
      }
      at = known.next
    }
    entries[Int(lastEntries[Int(group)])].next = next
    lastEntries[Int(group)] = next
    entries.append(entry)
  }

  private mutating func remove(_ mark: Mark, of entity: UInt32?) {
    guard let group = automaton.group(of: Array(folded[mark.start..<(mark.start + mark.count)])) else { return }
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      if entries[Int(at)].meaning == .entity, entity == nil || entries[Int(at)].target == entity {
        entries[Int(at)].target = NameEntry.none
      }
      at = entries[Int(at)].next
    }
  }

  /// Writes a name's symbols and gives how many they are, and the capitals among the first 64.
  private static func fold(
    _ name: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt16>, _ table: CharacterTable
  ) -> (count: Int, capitals: UInt64) {
    var capitals: UInt64 = 0
    var count = 0
    var at = 0
    while at < name.count {
      let (scalar, width) = FoldedText.decode(name, at)
      at += width
      if count < 64, scalar < 0x10000, table.classes[Int(scalar)] & CharacterClass.upper.rawValue != 0 {
        capitals |= 1 << UInt64(count)
      }
      folded[count] = table.symbol(of: scalar)
      count += 1
    }
    return (count, capitals)
  }
}
