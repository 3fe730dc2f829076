import YuliaoCorpus

/// The numbers of entities by the object that describes them, which is found faster than an id.
///
/// Only listed entities are taken, and of each the first object met: mostly all articles share it. The objects are held,
/// so that none is freed and its address taken by another. Some 30 bytes each.
struct KnownObjects: Sendable {
  private var numbers = HashSlots()
  private var held: [Entity] = []

  func number(of entity: Entity) -> Int? {
    entity.isListed ? numbers[KnownObjects.key(entity)].map(Int.init) : nil
  }

  /// Remembers the number of an entity that is met for the first time.
  mutating func add(_ entity: Entity, _ number: Int) {
    guard entity.isListed, let number = Int32(exactly: number) else { return }
    numbers[KnownObjects.key(entity)] = number
    held.append(entity)
  }

  private static func key(_ entity: Entity) -> UInt64 {
    UInt64(UInt(bitPattern: ObjectIdentifier(entity)))
  }
}
