import YuliaoCorpus

/// The short names by which Chinese texts go on naming a firm after its legal name: 擘槊 for 北京擘槊网络科技有限公司.
extension RepeatedNames {
  /// The legal name without its form, then without its place in front and its trades behind, the longest first. Only
  /// what no dictionary, no list and no place holds can stand for the firm.
  func legalStems(of span: Span) -> [[UInt16]] {
    let text = scan.text
    guard span.type == .company, text.isHan(span.start), span.length >= 7,
      let form = scan.cue([.chineseLegalForm], endingAt: span.end)
    else { return [] }
    var end = form.start
    var start = span.start
    if let place = scan.place(startingAt: start), place.end - place.start >= 2, end - place.end >= 4 {
      start = place.end
      if RepeatedNames.placeEnds.contains(text.symbol(start)) { start += 1 }
    }
    guard end - start >= 2 else { return [] }
    var place = scan.place(startingAt: span.start).map { Array(text.symbols[$0.start..<$0.end]) } ?? []
    if let last = place.last, place.count > 2, RepeatedNames.placeEnds.contains(last) { place.removeLast() }
    var stems: [[UInt16]] = []
    /// Adds the name, and with its place in front, which short names write without 市: 青溪|峦石 of 青溪市峦石科技有限公司.
    func add(_ range: Range<Int>, withPlace: Bool = true) {
      let count = stems.count
      addStem(range, to: &stems)
      if stems.count > count, withPlace, start > span.start, place.count <= 3 { stems.append(place + stems[count]) }
    }
    // 贝雅峦 of 贝雅峦(上海)宠物食品有限公司, 青山在线保险经纪 of 青山在线保险经纪(北京)有限公司
    if let open = (start + 2..<end).first(where: { text.symbol($0) == 0x28 }), open - start <= 10,
      scan.place(startingAt: open + 1) != nil
    {
      add(start..<open, withPlace: false)
    }
    // 石光晶体 of 河北石光晶体有限公司: no trade's word ends it.
    if start > span.start, (3...6).contains(end - start), !isTradeAlone(start..<end) {
      add(start..<end)
    }
    // 青山|供应链 of 青山供应链有限公司 is not the firm of which lists know the front.
    if start == span.start, (4...8).contains(end - start),
      known.contains(where: {
        $0.start == start && $0.end < end && $0.type == .company
          && RepeatedNames.unitTrades.contains($0.end..<end, of: text)
      })
    {
      add(start..<end)
    }
    while let trade = RepeatedNames.trades.first(where: { text.holds($0, before: end) && end - $0.count - start >= 2 })
    {
      end -= trade.count
      if end - start <= 4 || end - start == 5 && !stems.isEmpty { add(start..<end) }
    }
    return stems
  }

  /// An unlisted firm's own name of two or three characters behind its place: 恒槊 of 江北恒槊.
  func placelessStem(of span: Span) -> [UInt16]? {
    guard span.type == .company, span.unlistedName != nil, span.length <= 6, scan.text.isHan(span.start),
      let place = scan.place(startingAt: span.start), CountyBody.isOfMainland(place),
      (2...3).contains(span.end - place.end), scan.text.isHan(span.end - 1)
    else { return nil }
    var stems: [[UInt16]] = []
    addStem(place.end..<span.end, to: &stems)
    return stems.first
  }

  /// 物流集团, 新能源科技: words of trades that name nobody.
  private func isTradeAlone(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while let trade = RepeatedNames.trades.first(where: {
      end - $0.count >= range.lowerBound && scan.text.holds($0, before: end)
    }) {
      end -= trade.count
    }
    return end - range.lowerBound < 2
  }

  private func addStem(_ range: Range<Int>, to stems: inout [[UInt16]]) {
    let stem = Array(scan.text.symbols[range])
    guard stem.count >= 2, !scan.isOneToken(range.lowerBound, range.upperBound), scan.tokenStarts[range.upperBound],
      !beginsWithPlace(range), scan.place(endingAt: range.upperBound) == nil,
      gazetteer.automaton.group(of: stem) == nil, !RepeatedNames.trades.contains(stem),
      !RepeatedNames.placeEnds.contains(stem[stem.count - 1])
    else { return }
    stems.append(stem)
  }

  /// 泰 of 泰峦在线 is no country's.
  private func beginsWithPlace(_ range: Range<Int>) -> Bool {
    scan.place(startingAt: range.lowerBound).map { $0.end - $0.start > 1 } ?? false
  }

  /// Trades of units that are no deeds of the firm's, as 销售 and 服务 are.
  private static let unitTrades = WordSet(["供应链", "置业", "商贸", "实业", "资本", "科技"])
  private static let placeEnds = SymbolSet("省市县区")
  /// Words of trades inside legal names, the longer first.
  private static let trades =
    (heads
    + [
      "技术", "信息", "实业", "工业", "制造", "玩具", "贸易", "商贸", "文化", "数字", "数据", "环保", "服装", "服饰", "材料", "新材料", "投资", "管理",
      "咨询", "服务", "发展", "建设", "工程", "房地产", "供应链", "航天", "教育", "影业", "娱乐", "国际", "电器", "机械", "装备", "化工", "农业", "餐饮",
      "菜业", "果业", "茶业", "粮业", "米业", "油业", "面业", "木业", "竹业", "陶瓷", "家具", "家居", "门窗", "灯饰", "照明", "石业", "鞋业", "珠宝",
      "首饰", "眼镜", "钟表", "车业", "电缆", "线缆", "阀门", "泵业", "轴承", "模具", "五金", "塑料", "塑胶", "橡胶", "塑业", "包装", "彩印", "印刷",
      "保安", "家政", "口腔", "眼科", "健身", "培训", "调味", "饲料", "种业", "水产", "粮油", "面粉", "糖业", "金属", "钢铁", "铝业", "铜业", "锌业",
      "仪器", "仪表", "器械", "染料", "涂料", "颜料", "玻璃", "水泥", "管业", "纺织", "毛纺", "针织", "印染", "光学", "精密", "液压", "船舶", "机床",
      "酒店", "旅游", "广告", "通信", "互联网", "创业", "金融", "影视", "动画", "动漫", "企业", "商务", "体育", "建材", "电力", "矿业",
    ].map { CharacterTable.shared.fold($0) }).sorted { $0.count > $1.count }
}
