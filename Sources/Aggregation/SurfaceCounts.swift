/// How often each form of a name was met.
///
/// A list, since most names have one to three forms; forms are looked for one by one until there are many.
struct SurfaceCounts: Sendable, Equatable {
  private static let many = 16
  private(set) var list: [(surface: ExactText, count: Int)] = []
  private var index: [ExactText: Int] = [:]

  mutating func add(_ surface: ExactText, _ count: Int) {
    if let at = position(of: surface) {
      list[at].count += count
      return
    }
    list.append((surface, count))
    if list.count == SurfaceCounts.many {
      for (at, entry) in list.enumerated() { index[entry.surface] = at }
    } else if list.count > SurfaceCounts.many {
      index[surface] = list.count - 1
    }
  }

  /// Counts a form once, as it stands in a text.
  mutating func add(utf8 surface: ArraySlice<UInt8>) {
    if list.count < SurfaceCounts.many, let at = list.firstIndex(where: { $0.surface == surface }) {
      list[at].count += 1
    } else {
      add(ExactText(String(decoding: surface, as: UTF8.self)), 1)
    }
  }

  /// The forms, most frequent first; those equally frequent by their bytes.
  func sorted(limit: Int) -> [String] {
    list.sorted { $0.count != $1.count ? $0.count > $1.count : $0.surface < $1.surface }
      .prefix(limit).map(\.surface.text)
  }

  private func position(of surface: ExactText) -> Int? {
    list.count >= SurfaceCounts.many ? index[surface] : list.firstIndex { $0.surface == surface }
  }

  static func == (a: SurfaceCounts, b: SurfaceCounts) -> Bool {
    a.list.count == b.list.count && a.list.allSatisfy { entry in b.list.contains { $0 == entry } }
  }
}
