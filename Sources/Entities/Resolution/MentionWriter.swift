import YuliaoCorpus

/// Makes the record's mentions from the chosen spans: entity, type at the article's date, sentence, candidates.
struct MentionWriter {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let types: Set<EntityType>

  func mentions(of spans: [Span], on day: CalendarDay) -> [Mention] {
    let isWanted = EntityType.allCases.map { types.contains($0) }
    var unlisted: [String: Entity] = [:]
    var made: [UnlistedName: Entity] = [:]
    let listed = firmsListed(by: spans)
    var mentions: [Mention] = []
    mentions.reserveCapacity(spans.count)
    for span in spans {
      let entity: Entity
      if let target = span.targets.first {
        let known = gazetteer.entities[Int(target)]
        entity = listed.isEmpty ? known : listed[known.id] ?? known
      } else if let name = span.unlistedName {
        let key = UnlistedName(type: span.type, name: name, jurisdiction: span.jurisdiction)
        if let known = made[key] {
          entity = known
        } else {
          let new = makeEntity(span, name)
          entity = listed[new.id] ?? unlisted[new.id] ?? new
          unlisted[new.id] = entity
          made[key] = entity
        }
      } else {
        continue
      }
      let type = entity.type.isLegislator ? entity.type(at: day) : entity.type
      guard isWanted[type.rank] else { continue }
      mentions.append(
        Mention(
          range: scan.text.byteRange(span.range), type: type, entity: entity, sentence: scan.sentence(at: span.start),
          confidence: span.confidence, method: span.method.rawValue, isNested: span.isNested,
          candidates: span.targets.dropFirst().prefix(5).map { gazetteer.entities[Int($0)].id }))
    }
    return mentions
  }

  /// The firms to which the document gives a listing that no table has, by id, with it; mostly none.
  private func firmsListed(by spans: [Span]) -> [String: Entity] {
    var firms: [String: Entity] = [:]
    for span in spans where !span.listing.isEmpty {
      let firm =
        span.targets.first.map { gazetteer.entities[Int($0)] } ?? span.unlistedName.map { makeEntity(span, $0) }
      guard let firm, firm.listings.isEmpty, firms[firm.id] == nil else { continue }
      firms[firm.id] = Entity(
        id: firm.id, type: firm.type, nameEnglish: firm.nameEnglish, nameChinese: firm.nameChinese,
        jurisdiction: firm.jurisdiction, listings: [span.listing], cik: firm.cik, wikidata: firm.wikidata,
        isListed: firm.isListed)
    }
    return firms
  }

  /// What an unlisted entity is made from.
  private struct UnlistedName: Hashable {
    var type: EntityType
    var name: String
    var jurisdiction: String
  }

  /// The English name of a local body of the mainland, whose kind has one: 陇西县人民法院, Longxi County People's Court.
  private func englishName(of span: Span, _ name: String) -> String {
    guard span.type == .agency, span.jurisdiction.hasPrefix("cn") else { return "" }
    let simplified = String(decoding: CharacterTable.shared.fold(name), as: UTF16.self)
    return LocalBodyName(simplified)?.english(Pinyin.name) ?? ""
  }

  private func makeEntity(_ span: Span, _ name: String) -> Entity {
    let isChinese = name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    let name = span.type == .company ? CompanyName.withoutForms(name) : name
    let id = EntityID.make(type: span.type, jurisdiction: span.jurisdiction, name: name)
    return gazetteer.entity(id: id)
      ?? Entity(
        id: id, type: span.type, nameEnglish: isChinese ? englishName(of: span, name) : name,
        nameChinese: isChinese ? name : "",
        jurisdiction: span.jurisdiction, isListed: false)
  }
}
