/// One letter put in, left out or taken for another.
enum OneEdit {
  /// Whether exactly one edit turns one word into the other. O(n), without a copy.
  static func parts<Letters: RandomAccessCollection>(_ a: Letters, _ b: Letters) -> Bool
  where Letters.Element: Equatable {
    guard abs(a.count - b.count) <= 1 else { return false }
    var inA = a.startIndex
    var inB = b.startIndex
    skipEqual()
    guard inA < a.endIndex || inB < b.endIndex else { return false }
    let difference = a.count - b.count
    if difference >= 0 { a.formIndex(after: &inA) }
    if difference <= 0 { b.formIndex(after: &inB) }
    skipEqual()
    return inA == a.endIndex && inB == b.endIndex

    func skipEqual() {
      while inA < a.endIndex, inB < b.endIndex, a[inA] == b[inB] {
        a.formIndex(after: &inA)
        b.formIndex(after: &inB)
      }
    }
  }
}
