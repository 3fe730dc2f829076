/// Lines above an article that say when, by whom and where it was published.
enum InfoLine {
  /// Whether a line is nothing but a date, a source, an author, a count of readers or the like.
  static func isInfo(_ line: [UInt8]) -> Bool {
    let text = PhraseList.lowered(line)
    var rest = line
    var isDated = false
    // A line may give when a text was published and when it was changed.
    for _ in 0..<3 {
      guard let date = PublicationDate.first(in: rest) else { break }
      isDated = true
      rest.removeSubrange(date.range)
    }
    if !isDated, line.count < 40, RelativeTime.resolve(line, from: "2000-01-01T00:00:00") != nil { return true }
    let isLabelled = labels.isIn(text) || verbs.begins(text) || (isDated && verbs.isIn(text))
    guard isDated || isLabelled else { return false }
    // What is left beside the date is a name or two, not a sentence.
    let left = rest.count { $0 > 0x20 }
    return left < (isDated && isLabelled ? 150 : isDated ? 60 : 75) && !stops.isIn(text)
  }

  private static let stops = PhraseList(["。"])

  private static let labels = PhraseList([
    "来源：", "来源:", "來源：", "來源:", "作者：", "作者:", "发布时间", "發布時間", "发表时间", "责任编辑", "責任編輯", "编辑：", "编辑:", "阅读：",
    "阅读:", "版主：", "版主:", "楼主：", "字号", "字体", "点击：", "浏览：", "浏览次数", "评论数", "发布于", "分享到", "点击数", "记者：",
  ])

  /// Labels only at the beginning of a line or beside a date: inside a sentence they tell what somebody did.
  private static let verbs = PhraseList(["Published", "Updated", "Posted "])
}
