import YuliaoCorpus

/// Joins what writes one Chinese body's name in pieces: a country before it (美|消费者金融保护局) and a
/// parent before its part (美国国会|众议院监督委员会, 白宫|人事管理办公室).
struct BodyChains {
  let scan: DocumentScan
  let gazetteer: Gazetteer

  /// The spans, which must be in order and not overlap, with the pieces joined. O(n).
  func joining(_ spans: [Span]) -> [Span] {
    var result: [Span] = []
    result.reserveCapacity(spans.count)
    for span in spans {
      guard span.type == .agency, !span.isNested else {
        result.append(span)
        continue
      }
      guard scan.text.isHan(span.start) else {
        var span = span
        if let parent = result.last, isChamber(parent, of: span) || isParent(parent, ofEnglish: span) {
          span.start = parent.start
          result.removeLast()
        }
        result.append(span)
        continue
      }
      var joined = span
      if let parent = result.last, parent.type == .agency, parent.end == span.start, isParent(parent, of: span) {
        joined.start = parent.start
        result.removeLast()
      } else if let country = country(before: span) {
        joined.start = country
      }
      result.append(joined)
    }
    return result
  }

  /// House |Ways and Means trade subcommittee
  private func isChamber(_ chamber: Span, of part: Span) -> Bool {
    guard chamber.type == .agency, chamber.end + 1 == part.start, scan.text.symbol(chamber.end) == 0x20,
      let outer = chamber.targets.first, let inner = part.targets.first
    else { return false }
    let id = gazetteer.entities[Int(inner)].id
    switch gazetteer.entities[Int(outer)].id {
    case "agency:us/house-of-representatives": return id.hasPrefix("agency:us/house-") && inner != outer
    case "agency:us/senate": return id.hasPrefix("agency:us/senate-")
    default: return false
    }
  }

  /// Acme Administration |Office of Inspector General: an office right behind a body of its country is the body's.
  private func isParent(_ parent: Span, ofEnglish part: Span) -> Bool {
    guard parent.type == .agency, parent.end + 1 == part.start, scan.text.symbol(parent.end) == 0x20,
      scan.text.isUpper(part.start), !scan.isInHeadline(parent.start), parent.targets.first != part.targets.first,
      !scan.isAllCapitals(part.range), let outer = parent.targets.first, let inner = part.targets.first,
      gazetteer.entities[Int(outer)].jurisdiction == gazetteer.entities[Int(inner)].jurisdiction,
      let first = scan.word(after: part.start), let last = scan.word(before: part.end)
    else { return false }
    return Self.englishParts.contains(scan.lowercased(last))
      || Self.englishParts.contains(scan.lowercased(first)) && scan.text.holds(Self.of, at: first.upperBound)
  }

  private static let of = Array(" of ".utf16)
  private static let englishParts: Set<String> = [
    "office", "center", "centre", "division", "bureau", "directorate", "branch", "unit", "section", "laboratory",
  ]

  private func isParent(_ parent: Span, of part: Span) -> Bool {
    guard let parentTarget = parent.targets.first, let partTarget = part.targets.first, parentTarget != partTarget,
      parent.length >= 2
    else { return false }
    let outer = gazetteer.entities[Int(parentTarget)]
    let inner = gazetteer.entities[Int(partTarget)]
    return outer.jurisdiction == inner.jurisdiction
      && (BodyChains.parents.contains(outer.id) || BodyChains.departments.contains(scan.text.symbol(part.end - 1))
        || isMinistry(parent, of: part, jurisdiction: outer.jurisdiction))
  }

  /// 卫福部|食药署, 证监会|并购重组委: in Chinese-speaking governments an office right behind a ministry is its own, but for
  /// those of the first rank (国家…, …总局).
  private func isMinistry(_ parent: Span, of part: Span, jurisdiction: String) -> Bool {
    let text = scan.text
    return ["cn", "tw", "hk"].contains(jurisdiction) && part.length >= 3
      && BodyChains.ministryEnds.contains(text.symbol(parent.end - 1))
      && BodyChains.officeEnds.contains(text.symbol(part.end - 1))
      && !BodyChains.firstRank.contains(part.start..<(part.start + 2), of: text)
      && text.symbol(part.end - 2) != 0x603B
  }

  private static let ministryEnds = SymbolSet("部院会委")
  private static let officeEnds = SymbolSet("署局处办委会庭队")
  private static let firstRank = WordSet(["国家", "最高", "中国", "全国", "中央", "海关", "国务", "美国", "香港"])

  /// Last characters of departments, which stand beside no body but their own: 某部|投审司, 某处|调查科, 某署|评价中心.
  private static let departments = SymbolSet("司科心")

  /// Bodies whose name before another's only says where that one belongs.
  private static let parents: Set<String> = [
    "agency:us/congress", "agency:us/white-house", "agency:us/house-of-representatives", "agency:us/senate",
    "agency:us/department-of-commerce", "agency:us/department-of-state",
    "agency:us/department-of-the-treasury", "agency:us/department-of-justice", "agency:us/department-of-defense",
    "agency:tw/financial-supervisory-commission", "agency:tw/executive-yuan", "agency:tw/legislative-yuan",
  ]

  private static let federal = CharacterTable.shared.fold("联邦")

  /// Where the country's name begins that is joined to a body of that country: 美|…, 美国|….
  private func country(before span: Span) -> Int? {
    let text = scan.text
    // 美国联邦|众议院
    let front = text.holds(BodyChains.federal, before: span.start) ? span.start - 2 : span.start
    guard let place = scan.place(endingAt: front), scan.tokenStarts[place.start],
      !BodyChains.homes.contains(text.symbol(place.start))
    else { return nil }
    if let target = span.targets.first {
      // 台湾|青园市卫生局: Taiwan's cities have codes of their own.
      let own = gazetteer.entities[Int(target)].jurisdiction
      guard own == place.code || own.hasPrefix("\(place.code)-") && place.code == "tw" else { return nil }
    } else {
      // 青山省|白石市水务局: the province before the city of a body that no table holds.
      guard !span.jurisdiction.isEmpty, span.jurisdiction.hasPrefix(place.code),
        place.end - place.start > 2 || span.jurisdiction == place.code
      else { return nil }
    }
    if place.end - place.start > 1 { return place.start }
    // One character is a country's where nothing before it makes it part of a word.
    let before = place.start - 1
    return (!text.isHan(before) || ChineseWords.breaksName(text.symbol(before))) && !text.isLatinWordPart(before)
      ? place.start : nil
  }

  /// 我国, 全国, 内地, 大陆: where a text is at home is no part of a name.
  private static let homes = SymbolSet("我全内大")
}
