#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text that is equal only to the same bytes.
///
/// `String` takes canonically equivalent texts for one, so which of them stood for all would hang on the order.
struct ExactText: Hashable, Comparable, Sendable {
  let text: String

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  static func == (a: ExactText, b: ExactText) -> Bool {
    let (x, y) = (a.text.utf8, b.text.utf8)
    guard x.count == y.count else { return false }
    return x.withContiguousStorageIfAvailable { x in
      y.withContiguousStorageIfAvailable { y in x.isEmpty || memcmp(x.baseAddress!, y.baseAddress!, x.count) == 0 }
    }.flatMap { $0 } ?? x.elementsEqual(y)
  }

  /// Whether the text has these bytes.
  static func == (a: ExactText, b: ArraySlice<UInt8>) -> Bool {
    let x = a.text.utf8
    guard x.count == b.count else { return false }
    return x.withContiguousStorageIfAvailable { x in
      b.withUnsafeBufferPointer { b in x.isEmpty || memcmp(x.baseAddress!, b.baseAddress!, x.count) == 0 }
    } ?? x.elementsEqual(b)
  }

  static func < (a: ExactText, b: ExactText) -> Bool {
    let (x, y) = (a.text.utf8, b.text.utf8)
    return x.withContiguousStorageIfAvailable { x in
      y.withContiguousStorageIfAvailable { y in
        let shared = min(x.count, y.count)
        let order = shared == 0 ? 0 : memcmp(x.baseAddress!, y.baseAddress!, shared)
        return order != 0 ? order < 0 : x.count < y.count
      }
    }.flatMap { $0 } ?? x.lexicographicallyPrecedes(y)
  }

  func hash(into hasher: inout Hasher) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if done == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
