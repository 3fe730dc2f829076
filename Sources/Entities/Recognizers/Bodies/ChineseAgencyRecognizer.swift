import YuliaoCorpus

/// Finds Chinese names of bodies that no list holds: a place or a known body, a subject, and a head
/// (墨西哥经济部, 美联储监察长办公室, 广东省人民政府办公厅).
struct ChineseAgencyRecognizer {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let known: [Span]

  func spans() -> [Span] {
    let tail = BodyTail(scan: scan, gazetteer: gazetteer)
    var spans: [Span] = []
    // A body that a place begins: 墨西哥经济部.
    for place in scan.places where scan.text.isHan(place.start) && place.end - place.start >= 2 {
      guard scan.tokenStarts[place.start] else { continue }
      let isChinas = place.code.hasPrefix("cn-")
      let end =
        tail.end(from: place.end, minimumSubject: isChinas ? 0 : 1)
        ?? tail.force(of: place)
      guard let end = end.map(throughDepartments) else { continue }
      if AgencyWords.isNoMinistry(endingAt: end, of: place.code, in: scan) { continue }
      if let span = make(place.start, end, jurisdiction: place.code) { spans.append(span) }
    }
    // A part of a known body: 立法院經濟委員會, 经产省贸易管理局.
    for body in known
    where body.type == .agency && (body.evidence == .none || body.evidence == .place) && scan.text.isHan(body.end - 1) {
      guard let end = tail.end(from: body.end, minimumSubject: 2), isPart(body.end..<end) else { continue }
      if let span = make(body.start, end, jurisdiction: jurisdiction(of: body, to: end)) { spans.append(span) }
    }
    // An office or a department of a known body: 美联储监察长办公室, 某部统计司.
    for body in known
    where body.type == .agency && (body.evidence == .none || body.evidence == .place) && scan.text.isHan(body.end - 1) {
      let office = officeEnd(from: body.end, isSure: body.evidence == .none)
      guard let end = office ?? departmentEnd(from: body.end) else { continue }
      if let span = make(body.start, end, jurisdiction: jurisdiction(of: body, to: end)) { spans.append(span) }
    }
    spans += ResidentInspectors.spans(in: scan, known: known) { jurisdiction(of: $0, to: $0.end) }
    let county = CountyBody(scan: scan, gazetteer: gazetteer)
    spans += InspectionTeams.spans(in: scan, province: county.province)
    spans += localBodies(county)
    for seat in county.seats() {
      // 青溪县局, 青溪县|局接到
      if seat.range.count > 2, scan.text.symbol(seat.range.upperBound) == 0x5C40,
        scan.tokenStarts[seat.range.upperBound], scan.tokenStarts[seat.range.upperBound + 1]
      {
        spans.append(
          .body(
            at: seat.range.lowerBound..<(seat.range.upperBound + 1), of: seat.jurisdiction, confidence: 0.7, in: scan))
      }
      guard let end = tail.end(from: seat.range.upperBound, minimumSubject: 0).map(throughDepartments) else { continue }
      if let span = make(seat.range.lowerBound, end, jurisdiction: seat.jurisdiction, isLocal: true) {
        spans.append(span)
      }
    }
    for cue in scan.cues
    where cue.cue == .countyBody
      && !known.contains(where: { $0.type == .agency && $0.end == cue.end && $0.start < cue.start })
    {
      if var span = county.span(cue) {
        span.end = throughDepartments(span.end)
        span.unlistedName = scan.surface(span.range)
        spans.append(span)
      }
    }
    spans += PoliceStation(scan: scan, county: county).spans(behind: known, through: throughDepartments)
    return spans
  }

  /// Where a part of a body belongs; what many countries have goes by the places near it.
  private func jurisdiction(of body: Span, to end: Int) -> String {
    let own = gazetteer.entities[Int(body.firstTarget)].jurisdiction
    if body.evidence == .none { return own }
    // A paper of Hong Kong speaks of its own bodies where it has one of the name.
    if scan.language == .traditionalChinese, !scan.places.contains(where: { $0.code == "tw" && $0.end - $0.start > 1 }),
      body.targets.contains(where: { gazetteer.entities[Int($0)].jurisdiction == "hk" })
    {
      return "hk"
    }
    // What a mainland text calls so without a country is China's, where China has such a body.
    let isChinas =
      scan.language == .simplifiedChinese
      && body.targets.contains { gazetteer.entities[Int($0)].jurisdiction == "cn" }
    return AgencyWords.jurisdiction(of: body.start..<end, in: scan, fallback: isChinas ? "cn" : own)
  }

  /// A nation's body by its short name behind a province, city or district is that place's own: 江北省|疾控局.
  private func localBodies(_ county: CountyBody) -> [Span] {
    known.compactMap { body in
      guard body.type == .agency, body.evidence == .none || body.evidence == .place, body.length >= 3,
        scan.text.isHan(body.start), scan.text.isHan(body.start - 1),
        body.targets.contains(where: { ["cn", "hk"].contains(gazetteer.entities[Int($0)].jurisdiction) }),
        // 北京商务部 is the nation's; 北京市商务局 the city's.
        body.evidence == .none || BodyTail.levels.contains(scan.text.symbol(body.start - 1)),
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
        jurisdiction = county.jurisdiction(at: own)
      }
      guard start < body.start,
        !known.contains(where: { $0.type == .agency && $0.end == body.end && $0.start <= start })
      else { return nil }
      return .body(at: start..<body.end, of: jurisdiction, confidence: 0.8, in: scan)
    }
  }

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

  /// - Parameter isLocal: whether the name begins with a city or county, so that no country's body of its last words is meant.
  private func make(_ start: Int, _ end: Int, jurisdiction: String, isLocal: Bool = false) -> Span? {
    guard !isPartOfFirm(start..<end), scan.cue([.staffTitle], startingAt: end) == nil else { return nil }
    guard
      !known.contains(where: {
        $0.type == .agency && $0.evidence != .context && $0.evidence != .anchor && $0.end == end
          && !(isLocal && $0.evidence == .place && $0.start > start)
      })
    else { return nil }
    return .body(at: start..<end, of: jurisdiction, confidence: 0.6, in: scan)
  }

  /// 营业部, 法律部 and what bears a firm's, a bank's or an association's name belong to no government.
  private func isPartOfFirm(_ range: Range<Int>) -> Bool {
    let text = scan.text
    if Self.privateWords.contains(where: { text.holds($0, in: range) }),
      // 青国卫生服务部: a ministry.
      !Self.publicServices.contains(where: { text.holds($0, in: range) })
    {
      return true
    }
    return known.contains {
      $0.type == .company && $0.evidence == .none && $0.length >= 2
        && (range.lowerBound <= $0.start && $0.end < range.upperBound
          // 德勤|中国资本市场服务部
          || $0.end == range.lowerBound)
    }
  }

  private static let publicServices = ["卫生服务部", "公众服务部", "公共服务部", "社会服务部", "家庭服务部", "人类服务部", "儿童服务部"].map {
    CharacterTable.shared.fold($0)
  }

  private static let privateWords = [
    "营业部", "事业部", "财务部", "法律部", "资金部", "资金管理部", "证券部", "市场部", "技术部", "销售部", "人力资源部", "业务部", "拓展部", "采购部",
    "编辑部", "俱乐部", "分行", "支行", "公司", "银行办公室", "协会", "学会", "商会", "奥林匹克", "智库", "工会", "基金会", "联盟", "资本市场部", "研究部", "服务部",
    "司局", "总部", "会计准则", "诺贝尔", "自律委员会", "专业委员会", "租赁委员会", "奥委会", "公关部", "运营部", "产品部", "项目部", "门市部", "俱樂部", "医院", "大学",
    "学院",
  ].map { CharacterTable.shared.fold($0) }

  /// What only ministries have, and what other bodies have too, so that the body must be sure.
  private static let generalOffices = ["办公厅", "新闻办公室", "新闻办", "信访办公室", "信访办", "法制办公室", "法制办"].map {
    CharacterTable.shared.fold($0)
  }
  private static let offices = ["监察长办公室", "总监察长办公室", "办公室", "督查室", "研究室"].map { CharacterTable.shared.fold($0) }

  private func officeEnd(from index: Int, isSure: Bool) -> Int? {
    (isSure ? Self.generalOffices + Self.offices : Self.generalOffices).first { scan.text.holds($0, at: index) }.map {
      index + $0.count
    }
  }

  /// Where a department right behind its body ends: 某部|国际合作司, 某处|罪案调查科, 某院|第四检察厅.
  private func departmentEnd(from index: Int) -> Int? {
    let text = scan.text
    guard scan.tokenStarts[index],
      !BodyTail.joiners.contains(text.symbol(index)),
      !Self.vague.contains(index..<(index + 2), of: text),
      !ChineseWords.isVerb(scan, index)
    else { return nil }
    var end = index
    while end - index < 9, text.isHan(end),
      !ChineseWords.breaksName(text.symbol(end)) || !scan.tokenStarts[end] || !scan.tokenStarts[end + 1]
        || BodyTail.beginsWord(end, in: text)
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

  /// Behind the departments that follow a body: 青溪市公安局|青山分局|交警大队.
  private func throughDepartments(_ end: Int) -> Int {
    var end = end
    for _ in 0..<2 {
      guard let further = departmentEnd(from: end) else { break }
      end = further
    }
    return end
  }

  private static let departments = [
    "司", "分院", "派出所", "查科", "务科", "交易局", "执行庭", "审判庭", "立案庭", "中队", "指挥中心", "作战中心", "执法队", "管理科", "执法科", "监管科", "审批科",
    "器科",
    "检察厅", "分局", "分署", "总队", "支队", "大队", "法工委", "预算工委", "财经工委", "社会工委", "城建环资工委", "管理中心", "调查处", "办事处", "执行处", "保护处",
    "管理处", "事务处",
  ].map { CharacterTable.shared.fold($0) }
  private static let vague = WordSet(["核心", "重要", "主要", "有关", "相关", "各个", "多个", "下属", "所属"])
  private static let noDepartments = WordSet(["公司", "上司", "官司", "寿司", "总司", "有司", "子司", "警司"])
}
