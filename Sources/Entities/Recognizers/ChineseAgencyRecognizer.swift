import YuliaoCorpus

/// Finds Chinese names of bodies that no list holds: a place or a known body, a subject, and a head
/// (墨西哥经济部, 美联储监察长办公室, 广东省人民政府办公厅).
struct ChineseAgencyRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  private static let heads = [
    "委员会", "人民政府", "办公厅", "办公室", "管理局", "监管局", "总局", "检察院", "法院", "议会", "监察长办公室", "部", "局",
    "署", "厅", "发改委", "卫健委", "国资委", "经信局", "工信厅", "商务厅",
  ].map { CharacterTable.shared.fold($0) }.sorted { $0.count > $1.count }

  func spans() -> [Span] {
    var spans: [Span] = []
    // A body that a place begins: 墨西哥经济部.
    for place in scan.places where scan.text.isHan(place.start) && place.end - place.start >= 2 {
      guard scan.tokenStarts[place.start], let end = bodyEnd(from: place.end, minimumSubject: 1) else { continue }
      if let span = make(place.start, end, jurisdiction: place.code) { spans.append(span) }
    }
    // A part of a known body: 立法院經濟委員會, 经产省贸易管理局.
    for body in known
    where body.type == .agency && (body.evidence == .none || body.evidence == .place) && scan.text.isHan(body.end - 1) {
      guard let end = bodyEnd(from: body.end, minimumSubject: 2), isPart(body.end..<end) else { continue }
      if let span = make(body.start, end, jurisdiction: jurisdiction(of: body, to: end)) { spans.append(span) }
    }
    // An office or a department of a known body: 美联储监察长办公室, 某部统计司.
    for body in known
    where body.type == .agency && (body.evidence == .none || body.evidence == .place) && scan.text.isHan(body.end - 1) {
      let office = body.evidence == .none ? officeEnd(from: body.end) : nil
      guard let end = office ?? departmentEnd(from: body.end) else { continue }
      if let span = make(body.start, end, jurisdiction: jurisdiction(of: body, to: end)) { spans.append(span) }
    }
    let county = CountyBody(scan: scan)
    spans += localBodies(county)
    for cue in scan.cues
    where cue.cue == .countyBody
      && !known.contains(where: { $0.type == .agency && $0.end == cue.end && $0.start < cue.start })
    {
      if let span = county.span(cue) { spans.append(span) }
    }
    return spans
  }

  /// Where a part of a body belongs; what many countries have goes by the places near it.
  private func jurisdiction(of body: Span, to end: Int) -> String {
    let own = gazetteer.entities[Int(body.firstTarget)].jurisdiction
    return body.evidence == .none ? own : AgencyWords.jurisdiction(of: body.start..<end, in: scan, fallback: own)
  }

  /// A nation's body by its short name behind a province, city or district is that place's own: 江北省|疾控局.
  private func localBodies(_ county: CountyBody) -> [Span] {
    known.compactMap { body in
      guard body.type == .agency, body.evidence == .none || body.evidence == .place, body.length >= 3,
        scan.text.isHan(body.start), scan.text.isHan(body.start - 1),
        body.targets.contains(where: { ["cn", "hk"].contains(gazetteer.entities[Int($0)].jurisdiction) }),
        // 北京商务部 is the nation's; 北京市商务局 the city's.
        body.evidence == .none || Self.levels.contains(scan.text.symbol(body.start - 1)),
        !Self.national.contains(body.start..<(body.start + 2), of: scan.text)
      else { return nil }
      var start = body.start
      var jurisdiction = "cn"
      if let place = scan.place(endingAt: body.start), place.code.hasPrefix("cn-"), place.end - place.start >= 2 {
        guard scan.tokenStarts[place.start] else { return nil }
        start = place.start
        jurisdiction = place.code
      } else if let own = county.start(before: body.start) {
        start = own
      }
      guard start < body.start,
        !known.contains(where: { $0.type == .agency && $0.end == body.end && $0.start <= start })
      else { return nil }
      return .body(at: start..<body.end, of: jurisdiction, confidence: 0.8, in: scan)
    }
  }

  private static let levels = SymbolSet("省市县区旗州盟")
  private static let national = WordSet(["国家", "中国", "全国", "最高", "中央", "国务", "中共", "海关"])

  /// Whether what follows a body names a part of it: it ends as parts do and begins as a word.
  private func isPart(_ range: Range<Int>) -> Bool {
    let last = scan.text.symbols[range.upperBound - 1]
    let isCommittee = range.count >= 5 && last == 0x4F1A
    let isOffice = range.count >= 4 && (last == 0x7F72 || last == 0x5C40)
    return (isCommittee || isOffice) && scan.tokenStarts[range.lowerBound]
      && scan.text.symbol(range.upperBound) != 0x957F
      && !(Self.deeds.contains(scan.text.symbols[range.lowerBound]) && scan.tokenStarts[range.lowerBound + 1])
      && !known.contains { $0.start == range.lowerBound && $0.end == range.upperBound && $0.evidence == .none }
  }

  /// 审计署|促物流署改革: what headlines say one body does to the other.
  private static let deeds = SymbolSet("促批斥吁料指称拟邀拨要令责约告查联派轰质赞挺撑劝请助挡")

  private func make(_ start: Int, _ end: Int, jurisdiction: String) -> Span? {
    guard !isPartOfFirm(start..<end), scan.cue([.staffTitle], startingAt: end) == nil else { return nil }
    guard
      !known.contains(where: {
        $0.type == .agency && $0.evidence != .context && $0.evidence != .anchor && $0.end == end
      })
    else { return nil }
    return .body(at: start..<end, of: jurisdiction, confidence: 0.6, in: scan)
  }

  /// 营业部, 法律部 and what bears a firm's, a bank's or an association's name belong to no government.
  private func isPartOfFirm(_ range: Range<Int>) -> Bool {
    let text = scan.text
    if Self.privateWords.contains(where: { text.holds($0, in: range) }) { return true }
    return known.contains {
      $0.type == .company && $0.evidence == .none && $0.length >= 2
        && (range.lowerBound <= $0.start && $0.end < range.upperBound
          // 德勤|中国资本市场服务部
          || $0.end == range.lowerBound)
    }
  }

  private static let privateWords = [
    "营业部", "事业部", "财务部", "法律部", "资金部", "资金管理部", "证券部", "市场部", "技术部", "销售部", "人力资源部", "业务部", "拓展部", "采购部",
    "编辑部", "俱乐部", "分行", "支行", "公司", "银行办公室", "协会", "学会", "商会", "奥林匹克", "智库", "工会", "基金会", "联盟", "资本市场部", "研究部", "服务部",
    "司局", "总部", "会计准则", "诺贝尔", "自律委员会", "专业委员会", "租赁委员会", "奥委会", "公关部", "运营部", "产品部", "项目部", "门市部", "俱樂部", "医院", "大学",
    "学院",
  ].map { CharacterTable.shared.fold($0) }

  /// Where the body's name ends: at the first head behind a subject of at most ten characters.
  private func bodyEnd(from index: Int, minimumSubject: Int) -> Int? {
    let text = scan.text
    // 某省邮政局|、某市邮政局|和某县邮政局: others in a list.
    guard !Self.joiners.contains(text.symbol(index)) else { return nil }
    var at = index
    while at < text.count, at - index <= 10 {
      let symbol = text.symbols[at]
      if at - index >= minimumSubject, let end = head(at: at) { return end }
      guard text.isHan(at) || symbol == 0x3001 else { return nil }
      if ChineseWords.breaksName(symbol), symbol != 0x548C, symbol != 0x4E0E, symbol != 0x53CA { return nil }
      if scan.cue([.personTitle, .market, .business], startingAt: at) != nil { return nil }
      if scan.tokenStarts[at], ChineseWords.isVerb(scan, at) { return nil }
      at += 1
    }
    return nil
  }

  private static let headStarts = SymbolSet(heads.map { $0[0] })

  private func head(at index: Int) -> Int? {
    let text = scan.text
    guard Self.headStarts.contains(text.symbol(index)) else { return nil }
    for head in Self.heads {
      guard text.holds(head, at: index) else { continue }
      let end = index + head.count
      // 部分, 部门, 局面, 署名: the head must end a word; 部长 and 局长 still name the body.
      if text.isHan(end), !scan.tokenStarts[end], text.symbol(end) != 0x957F { continue }
      if head.count == 1, text.isHan(end), [0x95E8, 0x5206, 0x961F, 0x4EF6, 0x7F72, 0x957F].contains(text.symbol(end)) {
        if text.symbol(end) != 0x957F { continue }
      }
      if head.count == 1, !isHeadToken(index) { continue }
      // 北部, 西南部, 总部, 内部 are parts of places.
      if head.count == 1, head[0] == 0x90E8, ChineseAgencyRecognizer.directions.contains(text.symbol(index - 1)) {
        return nil
      }
      return end
    }
    return nil
  }

  /// A head of one character is a token of its own (贸易|部) or ends a word that the gazetteers know (财政部); in 布局,
  /// 部署, 尾部 it is neither.
  private func isHeadToken(_ index: Int) -> Bool {
    if scan.tokenStarts[index] { return scan.tokenStarts[index + 1] }
    var start = index
    while start > 0, !scan.tokenStarts[start] { start -= 1 }
    return gazetteer.automaton.group(of: Array(scan.text.symbols[start...index])) != nil
  }

  private static let directions = SymbolSet("东南西北中内外总全局各大上下前后支干俱乐本同")

  private static let offices = ["监察长办公室", "总监察长办公室", "办公厅", "办公室"].map { CharacterTable.shared.fold($0) }

  private func officeEnd(from index: Int) -> Int? {
    Self.offices.first { scan.text.holds($0, at: index) }.map { index + $0.count }
  }

  /// Where a department right behind its body ends: 某部|国际合作司, 某处|罪案调查科, 某院|第四检察厅.
  private func departmentEnd(from index: Int) -> Int? {
    let text = scan.text
    guard scan.tokenStarts[index],
      !Self.joiners.contains(text.symbol(index)),
      !Self.vague.contains(index..<(index + 2), of: text),
      !ChineseWords.isVerb(scan, index)
    else { return nil }
    var end = index
    while end - index < 9, text.isHan(end),
      !ChineseWords.breaksName(text.symbol(end)) || !scan.tokenStarts[end] || !scan.tokenStarts[end + 1]
    {
      end += 1
      if end - index >= 3, scan.tokenStarts[end], Self.departments.contains(where: { text.holds($0, before: end) }),
        !Self.noDepartments.contains((end - 2)..<end, of: text)
      {
        return end
      }
    }
    return nil
  }

  private static let departments = [
    "司", "查科", "务科", "器科", "检察厅", "分局", "分署", "总队", "支队", "大队", "法工委", "管理中心", "调查处", "办事处", "执行处", "保护处", "管理处", "事务处",
  ].map { CharacterTable.shared.fold($0) }
  private static let joiners = SymbolSet("与和及暨、其或对向由在等将把被")
  private static let vague = WordSet(["核心", "重要", "主要", "有关", "相关", "各个", "多个", "下属", "所属"])
  private static let noDepartments = WordSet(["公司", "上司", "官司", "寿司", "总司", "有司", "子司", "警司"])
}
