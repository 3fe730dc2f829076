internal import YuliaoCorpus

/// Writes the tokens between the boundaries found.
enum TokenKinds {
  /// A token has the highest kind of the segments of ICU's it takes part in; a sign cut off a word is none.
  @inline(never)
  static func emit(
    _ text: ModelText, _ segments: UnsafeBufferPointer<Token>, into target: UnsafeMutablePointer<Token>?,
    _ types: UnsafePointer<UInt8>
  ) -> Int {
    guard let target, text.count > 0 else { return 0 }
    let starts = text.starts
    let offsets = text.offsets
    var count = 0
    var segment = 0
    var place = 0
    while place < text.count {
      var next = place &+ 1
      while next < text.count, starts[next] & 1 == 0 { next &+= 1 }
      let start = offsets[place]
      let end = offsets[next]
      var kind = segments[segment].kind
      if segments[segment].end > end {
        // A part of a segment.
        if next &- place == 1, types[Int(text.codes[place])] == CharacterType.punctuation.rawValue { kind = 0 }
      } else {
        while segments[segment].end < end {
          segment &+= 1
          kind = max(kind, segments[segment].kind)
        }
        if segments[segment].end == end { segment &+= 1 }
      }
      target[count] = Token(start: Int(start), end: Int(end), kind: kind)
      count &+= 1
      place = next
    }
    return count
  }
}
