/// One letter put in, left out or taken for another.
enum OneEdit {
  /// Whether exactly one edit turns one word into the other. O(n)
  static func parts<Letters: RandomAccessCollection>(_ a: Letters, _ b: Letters) -> Bool
  where Letters.Element: Equatable {
    guard abs(a.count - b.count) <= 1 else { return false }
    let front = zip(a, b).prefix { $0 == $1 }.count
    guard front < max(a.count, b.count) else { return false }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    return short.dropFirst(front + (a.count == b.count ? 1 : 0)).elementsEqual(long.dropFirst(front + 1))
  }
}
