/// The entities a name can stand for, as indices into the gazetteer; mostly one, which takes no memory of its own.
struct Targets: RandomAccessCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, Equatable, Sendable {
  /// The first of them; `none` where there is none, and then `rest` is empty too.
  private(set) var head = none
  private(set) var rest: [UInt32]?

  static let none = UInt32.max

  init() {}

  @inline(__always) init(head: UInt32, rest: [UInt32]?) {
    self.head = head
    self.rest = rest
  }

  /// One target; an array literal of one would be made in memory first.
  @inline(__always) init(_ target: UInt32) { self.init(head: target, rest: nil) }

  init(arrayLiteral elements: UInt32...) { self.init(elements) }

  init(_ elements: some Sequence<UInt32>) {
    for element in elements { append(element) }
  }

  var startIndex: Int { 0 }

  @inline(__always) var endIndex: Int {
    if head == Targets.none { return 0 }
    return rest.map { $0.count + 1 } ?? 1
  }

  @inline(__always) var isEmpty: Bool { head == Targets.none }

  @inline(__always) var first: UInt32? { head == Targets.none ? nil : head }

  @inline(__always) subscript(index: Int) -> UInt32 {
    if index == 0 {
      precondition(head != Targets.none, "there is no target")
      return head
    }
    return rest![index - 1]
  }

  func contains(_ target: UInt32) -> Bool {
    guard head != target else { return true }
    guard let rest else { return false }
    for other in rest where other == target { return true }
    return false
  }

  mutating func append(_ target: UInt32) {
    precondition(target != Targets.none, "no entity has this index")
    if head == Targets.none {
      head = target
    } else if rest == nil {
      rest = [target]
    } else {
      rest!.append(target)
    }
  }

  mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<UInt32>) {
    var all = Array(self)
    all.replaceSubrange(range, with: elements)
    self = Targets()
    for element in all { append(element) }
  }
}
