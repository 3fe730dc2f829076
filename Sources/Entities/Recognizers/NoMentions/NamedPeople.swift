/// Chinese people of a document whose names hold a listed name of two characters: 赵|京东 throughout a text, and
/// 王建|华为核心 where the text also names 王建华 otherwise.
///
/// One look over the hits, and one through the text where a surname stands two characters before one of them.
struct NamedPeople {
  /// Places of a name, all behind one surname, that make a person of it.
  private static let enough = 3
  private var groups: Set<UInt32> = []
  private var crossed: Set<Int> = []

  init(_ scan: DocumentScan) {
    let short = scan.nameHits.filter {
      $0.end - $0.start == 2 && scan.text.isHan(Int($0.start)) && scan.text.isHan(Int($0.start) + 1)
    }
    groups = NamedPeople.groups(of: short, in: scan)
    let doubtful = short.lazy.map { Int($0.start) }.filter { NamedPeople.mayBeCrossed(at: $0, in: scan) }
    if !doubtful.isEmpty {
      let names = NamedPeople.namesThatGoOn(in: scan)
      crossed = Set(doubtful.filter { names.contains(NamedPeople.key(scan, $0 - 2)) })
    }
  }

  /// Whether a hit is a piece of a person's name.
  func holds(_ hit: NameHit) -> Bool { groups.contains(hit.group) || crossed.contains(Int(hit.start)) }

  /// The names that stand in three places and more, each time behind the same surname.
  private static func groups(of hits: [NameHit], in scan: DocumentScan) -> Set<UInt32> {
    func surname(_ hit: NameHit) -> UInt16? {
      let start = Int(hit.start)
      // 浙江|华为, 买方|华为: the end of a place or a word.
      return isSurname(at: start - 1, in: scan) && scan.place(endingAt: start) == nil
        ? scan.text.symbol(start - 1) : nil
    }
    var counts: [UInt32: (surname: UInt16, places: Int)] = [:]
    for hit in hits { if let surname = surname(hit) { counts[hit.group, default: (surname, 0)].places += 1 } }
    guard counts.contains(where: { $0.value.places >= enough }) else { return [] }
    // Bare in one place, or behind another surname, a name is a firm's.
    for hit in hits { if let known = counts[hit.group], surname(hit) != known.surname { counts[hit.group] = nil } }
    return Set(counts.lazy.filter { $0.value.places >= enough }.map(\.key))
  }

  private static func isSurname(at index: Int, in scan: DocumentScan) -> Bool {
    index >= 0 && scan.tokenStarts[index] && AppointedPerson.surnames.contains(scan.text.symbols[index])
  }

  /// Whether a surname and a character that is no place's or word's end stand before a name.
  private static func mayBeCrossed(at start: Int, in scan: DocumentScan) -> Bool {
    isSurname(at: start - 2, in: scan) && scan.text.isHan(start - 1) && scan.place(endingAt: start) == nil
      && scan.place(startingAt: start - 2) == nil && !scan.isOneToken(start - 2, start)
  }

  /// The three characters from a surname on that go on in more than one way.
  private static func namesThatGoOn(in scan: DocumentScan) -> Set<UInt64> {
    let text = scan.text
    var next: [UInt64: UInt16] = [:]
    var names: Set<UInt64> = []
    for at in 0..<max(0, text.count - 2) where isSurname(at: at, in: scan) && text.isHan(at + 1) && text.isHan(at + 2) {
      let key = key(scan, at)
      let behind = text.symbol(at + 3)
      if let other = next[key] {
        if other != behind { names.insert(key) }
      } else {
        next[key] = behind
      }
    }
    return names
  }

  private static func key(_ scan: DocumentScan, _ at: Int) -> UInt64 {
    UInt64(scan.text.symbols[at]) << 32 | UInt64(scan.text.symbols[at + 1]) << 16 | UInt64(scan.text.symbols[at + 2])
  }
}
