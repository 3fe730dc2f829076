import YuliaoCorpus

/// Finds subsidiaries that are called by their place and two or three characters of their own: 子公司青溪恒槊曾向,
/// 全资子公司青溪恒槊与青山和朴; or by their parent's first two: 青峦光电子公司青峦海缆在.
///
/// The word before the name says what it is; so its own characters may be a word of the dictionary, but none for a part
/// of the firm. O(n), sixteen symbols at a time, and O(log names) for each word.
struct PlacedSubsidiaries {
  let scan: DocumentScan
  let known: [Span]

  func spans() -> [Span] {
    guard scan.language != .english else { return [] }
    let text = scan.text
    var spans: [Span] = []
    var listed: SpansByPlace?
    for kind in Self.kinds {
      var from = 0
      while let index = text.next(kind, from: from) {
        from = index + kind.count
        var at = from
        while let name = name(at: at, isFurther: at > from) ?? kinName(at: at, kind: index) {
          let starts = listed ?? SpansByPlace(known, by: .start) { $0.type == .company }
          listed = starts
          // What lists hold for sure is found without this.
          guard starts[name.lowerBound].map({ $0.end < name.upperBound || $0.evidence != .none }) ?? true else { break }
          spans.append(.firm(at: name, by: .phrase, confidence: 0.78, starts: starts, in: scan))
          guard Self.joiners.contains(text.symbol(name.upperBound)) else { break }
          at = name.upperBound + 1
        }
      }
    }
    return spans
  }

  /// - Parameter isFurther: whether it stands behind another, so that only its own characters tell what it is.
  private func name(at start: Int, isFurther: Bool) -> Range<Int>? {
    let text = scan.text
    guard scan.tokenStarts[start], let place = scan.place(startingAt: start), CountyBody.isOfMainland(place) else {
      return nil
    }
    for length in 2...3 {
      let own = place.end..<(place.end + length)
      guard own.upperBound <= text.count, own.allSatisfy({ text.isHan($0) }) else { return nil }
      guard scan.tokenStarts[own.lowerBound], scan.tokenStarts[own.upperBound], isClosed(own.upperBound),
        !own.contains(where: {
          isWordAlone($0) && ChineseWords.breaksName(text.symbols[$0]) || Self.levels.contains(text.symbols[$0])
        }),
        !(isFurther && scan.isOneToken(own.lowerBound, own.upperBound)),
        !Self.parts.contains((own.upperBound - 2)..<own.upperBound, of: text),
        !ChineseWords.isVerb(scan, own.lowerBound),
        scan.cue([.speech, .personTitle, .firmRole], startingAt: own.lowerBound) == nil
      else { continue }
      return start..<own.upperBound
    }
    return nil
  }

  /// Two or three characters behind the first two of the parent's name, where the parent stands before the word.
  private func kinName(at start: Int, kind: Int) -> Range<Int>? {
    let text = scan.text
    var end = kind
    while let word = Self.kindsOfKin.first(where: { text.holds($0, before: end) }) { end -= word.count }
    guard start + 4 <= text.count, scan.tokenStarts[start], text.isHan(start), scan.place(startingAt: start) == nil,
      known.contains(where: {
        $0.type == .company && $0.end == end && $0.length >= 3 && $0.evidence == .none
          && text.symbols[$0.start..<($0.start + 2)] == text.symbols[start..<(start + 2)]
      })
    else { return nil }
    for length in 4...5 where start + length <= text.count {
      let name = start..<(start + length)
      guard name.allSatisfy({ text.isHan($0) }) else { return nil }
      if scan.tokenStarts[name.upperBound], isClosed(name.upperBound),
        !Self.parts.contains((name.upperBound - 2)..<name.upperBound, of: text)
      {
        return name
      }
    }
    return nil
  }

  private static let kindsOfKin = ["全资", "控股", "旗下", "的", "一级", "二级"].map { CharacterTable.shared.fold($0) }

  private func isWordAlone(_ index: Int) -> Bool { scan.tokenStarts[index] && scan.tokenStarts[index + 1] }

  private func isClosed(_ end: Int) -> Bool {
    !scan.text.isHan(end) || Self.followers.contains(scan.text.symbol(end)) && scan.tokenStarts[end + 1]
      || isWordAlone(end - 1) && scan.tokenStarts[min(end + 2, scan.text.count)]
        && Self.doings.contains(end..<(end + 2), of: scan.text)
  }

  private static let kinds = ["子公司", "孙公司"].map { CharacterTable.shared.fold($0) }
  private static let followers = SymbolSet("的与和及等曾向拟将于在已正因未也则还持由被从对以")
  private static let doings = WordSet([
    "近期", "近日", "日前", "此前", "参与", "收到", "中标", "获得", "取得", "签署", "签订", "完成", "通过", "成为", "作为", "自主", "主要", "专注", "从事",
  ])
  private static let joiners = SymbolSet("、和与及")
  private static let levels = SymbolSet("省市县区镇乡村")
  /// Words for parts, places and makes of a firm: 子公司青溪工厂.
  private static let parts = WordSet([
    "工厂", "公司", "总部", "基地", "项目", "园区", "分行", "支行", "门店", "市场", "产线", "团队", "办事", "地区", "一期", "二期", "三期", "厂区", "中心",
    "仓库",
    "员工", "学院", "大学", "医院", "车间", "本部", "分部", "设立", "注册", "新建", "投资", "生产", "业务", "产能", "产品", "营收", "销量", "电站", "矿山",
    "码头", "酒店", "土地", "房产", "政府", "法院", "国资", "客户",
    "分厂", "厂房", "机场", "港口", "油田", "煤矿", "金矿", "股权", "资产", "订单", "项目", "新厂", "新药", "新品", "研发", "临床",
  ])
}
