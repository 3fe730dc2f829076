/// Stamps that boards and journals put below what somebody wrote: 「发表于 2005-07-31 12:30」, 「本贴由某某于…发表」.
enum PostStamp {
  /// Whether a line holds a word of such a stamp; whether it holds a date is not looked at.
  static func isStamp(_ line: [UInt8]) -> Bool { words.isIn(PhraseList.lowered(line)) }

  /// The name in 「本贴由某某于…发表」.
  static func poster(in line: String) -> String? {
    let scalars = Array(line.unicodeScalars)
    guard let start = scalars.firstIndex(of: "由"),
      let end = scalars[start...].firstIndex(where: { "于於張张发發".unicodeScalars.contains($0) }), end - start > 1,
      end - start < 18
    else { return nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(start + 1)..<end])
    return String(name).collapsingSpaces().nonEmpty
  }

  private static let words = PhraseList([
    "发表于", "發表於", "发布时间", "发布于", "發佈於", "發布於", "张贴", "張貼", "本贴由", "本帖由", "posted on", "posted by", "posted at",
  ])
}
