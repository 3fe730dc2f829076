import YuliaoCorpus

/// A court or office of a Chinese city, county or district that no list holds: 青溪市人民法院, 江口市峦山区市场监督管理局.
///
/// The dictionary that cuts the words knows few of the three thousand counties; 市, 县, 区 and the kind of body around
/// two or three characters are proof enough.
struct CountyBody {
  let scan: DocumentScan

  func span(_ kind: DocumentScan.CueHit) -> Span? {
    guard scan.tokenStarts[kind.end] || !scan.text.isHan(kind.end) || scan.text.symbol(kind.end) == 0x957F,
      let start = start(before: kind.start)
    else { return nil }
    return .body(at: start..<kind.end, of: "cn", confidence: 0.8, in: scan)
  }

  /// Back over 江口市|峦山区 to where the first of them begins.
  func start(before index: Int) -> Int? {
    var start: Int?
    var end = index
    while let own = unit(endingAt: end) {
      start = own
      end = own
    }
    // A place in front of it begins a name that another rule reads: 江北省青溪市人民法院.
    guard let start, scan.place(endingAt: start) == nil else { return nil }
    return start
  }

  /// Two or three characters before 市, 县, 区 or 旗 that begin where a word or a line does.
  private func unit(endingAt end: Int) -> Int? {
    let text = scan.text
    guard Self.units.contains(text.symbol(end - 1)) else { return nil }
    if let place = (2...4).lazy.compactMap({ self.scan.place(startingAt: end - $0) }).first(where: {
      $0.end == end || $0.end == end - 1
    }) {
      return place.start
    }
    for length in 2...3 {
      let start = end - 1 - length
      guard start >= 0, (start..<(end - 1)).allSatisfy({ text.isHan($0) && !Self.strangers.contains(text.symbols[$0]) })
      else { return nil }
      let before = text.symbol(start - 1)
      if !text.isHan(start - 1) || Self.units.contains(before) || ChineseWords.breaksName(before)
        || length == 2 && scan.tokenStarts[start] && isWord(endingAt: start)
      {
        return start
      }
    }
    return nil
  }

  /// Whether a word of two characters of the dictionary ends at an index, so that a name may begin there.
  private func isWord(endingAt index: Int) -> Bool {
    index >= 2 && scan.tokenStarts[index - 2] && scan.isOneToken(index - 2, index)
  }

  static let kinds = [
    "人民法院", "中级人民法院", "人民检察院", "市场监督管理局", "市场监管局", "公安局", "税务局", "生态环境局", "住房和城乡建设局", "住建局", "财政局", "教育局",
    "商务局", "发展和改革局", "应急管理局", "自然资源局", "农业农村局", "人力资源和社会保障局", "人社局", "文化和旅游局", "交通运输局", "卫生健康局", "统计局", "民政局",
    "市场监督管理委员会", "人民政府", "政府办公室", "城市管理局", "城管局", "消防救援大队",
  ]
  private static let units = SymbolSet("市县区旗")
  private static let strangers = SymbolSet("该本各多某全省市县区当由被经在和与及向对个每两一二三四五六七八九十地")
}
