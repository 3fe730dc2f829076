/// Chinese people of a document whose names hold a listed name of two characters: 赵|京东 throughout a text, and
/// 王建|华为核心 where the text also names 王建华 otherwise.
///
/// One look over the hits; where a surname stands two characters before a hit, one look through the text.
struct NamedPeople {
  /// Places of a name, all behind one surname, that make a person of it.
  private static let enough = 3
  private var groups: Set<UInt32> = []

  init(_ scan: DocumentScan) {
    var counts: [UInt32: (surname: UInt16, places: Int)] = [:]
    for hit in scan.nameHits where NamedPeople.isShort(hit, scan) {
      let surname = scan.text.symbol(Int(hit.start) - 1)
      if AppointedPerson.surnames.contains(surname) { counts[hit.group, default: (surname, 0)].places += 1 }
    }
    guard counts.contains(where: { $0.value.places >= NamedPeople.enough }) else { return }
    // Bare in one place, or behind another surname, a name is a firm's.
    for hit in scan.nameHits {
      if let known = counts[hit.group], known.surname != scan.text.symbol(Int(hit.start) - 1) {
        counts[hit.group] = nil
      }
    }
    groups = Set(counts.lazy.filter { $0.value.places >= NamedPeople.enough }.map(\.key))
  }

  /// Whether a hit is a piece of a person's name.
  func holds(_ hit: NameHit, in scan: DocumentScan) -> Bool {
    groups.contains(hit.group) || NamedPeople.isCrossed(hit, in: scan)
  }

  private static func isShort(_ hit: NameHit, _ scan: DocumentScan) -> Bool {
    hit.end - hit.start == 2 && scan.text.isHan(Int(hit.start)) && scan.text.isHan(Int(hit.start) + 1)
  }

  /// Whether a surname, a character and the hit's first one are a name that goes on otherwise in another place.
  private static func isCrossed(_ hit: NameHit, in scan: DocumentScan) -> Bool {
    let text = scan.text
    let person = Int(hit.start) - 2
    guard person >= 0, isShort(hit, scan), AppointedPerson.surnames.contains(text.symbol(person)),
      text.isHan(person + 1)
    else { return false }
    let (first, second, third) = (text.symbols[person], text.symbols[person + 1], text.symbols[person + 2])
    for at in 0..<max(0, text.count - 2)
    where text.symbols[at] == first && text.symbols[at + 1] == second && text.symbols[at + 2] == third {
      if text.symbol(at + 3) != text.symbols[person + 3] { return true }
    }
    return false
  }
}
