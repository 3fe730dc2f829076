import YuliaoCorpus

/// Numbers a document's entities in the order in which they are first named.
///
/// Mentions of one entity mostly share one object, which is found faster than its id.
struct EntityPlaces {
  /// Up to so many objects are looked for one by one.
  private static let few = 16
  private var objects: [(object: ObjectIdentifier, place: Int)] = []
  private var placeOfObject: [ObjectIdentifier: Int] = [:]
  private var placeOfID: [ExactText: Int] = [:]

  /// The number of an entity, which must live on while this does; of a new one, how many there are before it.
  mutating func place(of entity: Entity) -> Int {
    let object = ObjectIdentifier(entity)
    if let known = known(object) { return known }
    let key = ExactText(entity.id)
    let place = placeOfID[key] ?? placeOfID.count
    placeOfID[key] = place
    objects.append((object, place))
    if objects.count == EntityPlaces.few {
      for entry in objects { placeOfObject[entry.object] = entry.place }
    } else if objects.count > EntityPlaces.few {
      placeOfObject[object] = place
    }
    return place
  }

  private func known(_ object: ObjectIdentifier) -> Int? {
    objects.count >= EntityPlaces.few
      ? placeOfObject[object] : objects.first { $0.object == object }?.place
  }
}
