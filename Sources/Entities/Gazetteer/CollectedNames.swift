/// Names, each in a group of its own, and the chain of each one's meanings.
struct CollectedNames {
  private(set) var automaton: NameAutomaton
  private(set) var entries: [NameEntry] = []
  private(set) var firstEntries: [UInt32] = []
  private var lastEntries: [UInt32] = []
  /// The symbols of the name at hand, `length` of them.
  private var folded: [UInt16] = []
  private var length = 0
  private let table = CharacterTable.shared

  init(expectedNames: Int) {
    automaton = NameAutomaton(expectedNames: expectedNames)
    entries.reserveCapacity(expectedNames)
    firstEntries.reserveCapacity(expectedNames)
    lastEntries.reserveCapacity(expectedNames)
  }

  mutating func collect(_ batch: NameBatch) {
    batch.bytes.withUnsafeBufferPointer { bytes in
      for row in batch.rows {
        let name = UnsafeBufferPointer(rebasing: bytes[Int(row.start)..<Int(row.end)])
        switch row.action {
        case .add, .addIfNew: add(name, row)
        case .remove: remove(name, of: row.target)
        case .removeFromAll: remove(name, of: nil)
        }
      }
    }
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ row: NameBatch.Row) {
    let capitals = fold(name)
    guard length > 0 else { return }
    let next = UInt32(entries.count)
    let (group, isNew) = folded.withUnsafeBufferPointer {
      automaton.insert(UnsafeBufferPointer(rebasing: $0[..<length]), beginsSmall: capitals & 1 == 0)
    }
    let entry = NameEntry(
      capitals: capitals, target: row.target, next: NameEntry.none, priority: row.priority,
      length: UInt16(min(length, Int(UInt16.max))), meaning: row.meaning, kind: row.kind, evidence: row.evidence)
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

  private mutating func remove(_ name: UnsafeBufferPointer<UInt8>, of entity: UInt32?) {
    _ = fold(name)
    guard let group = automaton.group(of: Array(folded[..<length])) else { return }
    var at = firstEntries[Int(group)]
    while at != NameEntry.none {
      if entries[Int(at)].meaning == .entity, entity == nil || entries[Int(at)].target == entity {
        entries[Int(at)].target = NameEntry.none
      }
      at = entries[Int(at)].next
    }
  }

  /// Puts a name's symbols into `folded` and gives the capitals among the first 64.
  private mutating func fold(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var capitals: UInt64 = 0
    if folded.count < name.count { folded = [UInt16](repeating: 0, count: name.count * 2) }
    length = folded.withUnsafeMutableBufferPointer { [table] folded in
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
      return count
    }
    return capitals
  }
}
