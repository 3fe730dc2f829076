import YuliaoCorpus

/// Makes the record's mentions from the chosen spans: entity, type at the article's date, sentence, candidates.
struct MentionWriter {
  let scan: DocumentScan
  let gazetteer: Gazetteer
  let types: Set<EntityType>

  func mentions(of spans: [Span], in document: Document) -> [Mention] {
    let day = document.publishedDay ?? gazetteer.snapshot
    let isWanted = EntityType.allCases.map { types.contains($0) }
    var unlisted: [String: Entity] = [:]
    var made: [UnlistedName: Entity] = [:]
    var mentions: [Mention] = []
    mentions.reserveCapacity(spans.count)
    for span in spans {
      let entity: Entity
      if let target = span.targets.first {
        entity = gazetteer.entities[Int(target)]
      } else if let name = span.unlistedName {
        let key = UnlistedName(type: span.type, name: name, jurisdiction: span.jurisdiction)
        if let known = made[key] {
          entity = known
        } else {
          let new = makeEntity(span, name)
          entity = unlisted[new.id] ?? new
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

  /// What an unlisted entity is made from.
  private struct UnlistedName: Hashable {
    var type: EntityType
    var name: String
    var jurisdiction: String
  }

  private func makeEntity(_ span: Span, _ name: String) -> Entity {
    let isChinese = name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    let name = span.type == .company ? CompanyName.withoutForms(name) : name
    let id = EntityID.make(type: span.type, jurisdiction: span.jurisdiction, name: name)
    return gazetteer.entity(id: id)
      ?? Entity(
        id: id, type: span.type, nameEnglish: isChinese ? "" : name, nameChinese: isChinese ? name : "",
        jurisdiction: span.jurisdiction, isListed: false)
  }
}
