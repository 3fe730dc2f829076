import YuliaoCorpus

/// A police station or the police of a district by its own name of two or three characters: 青溪派出所, 青溪公安分局.
///
/// O(n) for each kind, sixteen symbols at a time, and once more for each different pair of characters before a name.
struct PoliceStation {
  let scan: DocumentScan
  let county: CountyBody

  /// - Parameters:
  ///   - known: names of the gazetteers; a body's right before a station's belongs to it: 青山分局|青溪派出所.
  ///   - departments: where the departments end that follow a name's end: 青溪公安分局|指挥中心.
  func spans(behind known: [Span], through departments: (Int) -> Int) -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var spans: [Span] = []
    var bodies: SpansByPlace?
    for kind in Self.kinds {
      var at = 0
      while let index = text.next(kind, from: at) {
        at = index + kind.count
        guard var start = start(before: index) else { continue }
        let ends = bodies ?? SpansByPlace(known, by: .end) { $0.type == .agency && $0.evidence == .none }
        bodies = ends
        if let body = ends[start] {
          start = body.start
        } else if start >= 2, (start - 2..<start).allSatisfy({ text.isHan($0) }), county.names((start - 2)..<start) {
          // 青溪|流曲派出所, where the text has 青溪县.
          start -= 2
        }
        let end = departments(at)
        spans.append(.body(at: start..<end, of: county.jurisdiction(at: start), confidence: 0.7, in: scan))
      }
    }
    return spans
  }

  private func start(before index: Int) -> Int? {
    let text = scan.text
    guard index >= 2, !Self.pointers.contains((index - 2)..<index, of: text) else { return nil }
    for length in 2...3 {
      let start = index - length
      guard start >= 0, (start..<index).allSatisfy({ text.isHan($0) && !Self.strangers.contains(text.symbols[$0]) })
      else { return nil }
      let before = text.symbol(start - 1)
      let followsWord =
        start >= 2 && scan.tokenStarts[start] && scan.tokenStarts[start - 2] && scan.isOneToken(start - 2, start)
      if !text.isHan(start - 1) || ChineseWords.breaksName(before) || followsWord { return start }
      if start >= 2, text.isHan(start - 2), county.names((start - 2)..<start) { return start }
    }
    return nil
  }

  private static let kinds = ["派出所", "公安分局"].map { CharacterTable.shared.fold($0) }
  private static let strangers = SymbolSet("的了在是与和对被为向从及或该本各某到去往把将让请找来往由当局给谁至赶叫带送归入进出回")
  /// Words that say which kind of station or police, or where, and name none.
  private static let pointers = WordSet([
    "当地", "辖区", "附近", "所属", "所在", "基层", "农村", "城区", "社区", "公安", "边防", "铁路", "车站", "就近", "属地", "户籍", "管辖", "有关", "相关",
    "多个",
    "两个", "几个", "一个", "一家", "乡镇", "城镇", "街道", "警察", "民警", "公安局", "分局", "各个", "机场", "水上", "森林", "高速", "重点", "派出", "进驻",
    "设立",
  ])
}
