import Synchronization
public import YuliaoCorpus

/// The entities of a gazetteer in the order of their rows, each made when it is first asked for.
///
/// Reading one costs a decoding the first time and one atomic load after that.
public struct EntityList: RandomAccessCollection, Sendable {
  private let store: EntityStore

  init(_ store: EntityStore) { self.store = store }

  public var startIndex: Int { 0 }
  public var endIndex: Int { store.count }
  public subscript(index: Int) -> Entity { store.entity(index) }

  /// The type of an entity, without making it.
  func type(of index: Int) -> EntityType { store.type(of: index) }

  var stored: EntityStore { store }
}

/// The rows of entities as bytes, and the entities made of them so far.
///
/// `made` has exactly `count` cells, initialised from `init` to `deinit`; a cell is 0 or holds an entity that it owns,
/// is set once and never changed.
final class EntityStore: @unchecked Sendable {
  let count: Int
  /// Where each entity's bytes begin, and the end of the last.
  let starts: [UInt32]
  let bytes: [UInt8]
  /// The type of each: asked for at every name of a text, so kept close together.
  private let types: [EntityType]
  private let made: UnsafeMutablePointer<Atomic<UInt>>

  init(starts: [UInt32], bytes: [UInt8]) {
    count = max(0, starts.count - 1)
    self.starts = starts
    self.bytes = bytes
    types = (0..<count).map { EntityStore.type(from: Int(starts[$0]), to: Int(starts[$0 + 1]), of: bytes) }
    made = .allocate(capacity: max(1, count))
    for index in 0..<count { (made + index).initialize(to: Atomic(0)) }
  }

  deinit {
    for index in 0..<count {
      if let known = UnsafeRawPointer(bitPattern: made[index].load(ordering: .acquiring)) {
        Unmanaged<Entity>.fromOpaque(known).release()
      }
    }
    made.deinitialize(count: count)
    made.deallocate()
  }

  func entity(_ index: Int) -> Entity {
    precondition(index >= 0 && index < count, "no entity has this index")
    if let known = UnsafeRawPointer(bitPattern: made[index].load(ordering: .acquiring)) {
      return Unmanaged<Entity>.fromOpaque(known).takeUnretainedValue()
    }
    return keep(read(index), at: index)
  }

  func type(of index: Int) -> EntityType {
    precondition(index >= 0 && index < count, "no entity has this index")
    return types[index]
  }

  /// The number of the type comes first, and all numbers of types are below 256.
  private static func type(from: Int, to: Int, of bytes: [UInt8]) -> EntityType {
    guard from + 2 <= to, to <= bytes.count, Int(bytes[from]) < allTypes.count else { return .company }
    return allTypes[Int(bytes[from])]
  }

  private static let allTypes = EntityType.allCases

  private func read(_ index: Int) -> Entity {
    let from = Int(starts[index])
    let to = Int(starts[index + 1])
    return bytes.withUnsafeBufferPointer { all in
      guard from <= to, to <= all.count else { return Entity(id: "", type: .company) }
      var reader = EntityReader(bytes: UnsafeBufferPointer(rebasing: all[from..<to]))
      return reader.entity()
    }
  }

  /// Puts an entity into its cell, and gives the one that is there in the end.
  private func keep(_ entity: Entity, at index: Int) -> Entity {
    let own = Unmanaged.passRetained(entity)
    let (isKept, there) = made[index].compareExchange(
      expected: 0, desired: UInt(bitPattern: own.toOpaque()), ordering: .acquiringAndReleasing)
    guard !isKept, let known = UnsafeRawPointer(bitPattern: there) else { return entity }
    own.release()
    return Unmanaged<Entity>.fromOpaque(known).takeUnretainedValue()
  }
}

/// Reads what ``EntityRows`` wrote; past the end everything is empty, so that broken bytes crash nothing.
struct EntityReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func entity() -> Entity {
    let type = type()
    let id = text()
    let english = text()
    let chinese = text()
    let jurisdiction = text()
    let cik = text()
    let bioguide = text()
    let wikidata = text()
    let party = text()
    let state = text()
    var listings: [String] = []
    for _ in 0..<number() where at < bytes.count { listings.append(text()) }
    var terms: [Term] = []
    for _ in 0..<number() where at < bytes.count {
      let type = self.type()
      let state = text()
      let party = text()
      guard let start = day(), let end = day() else { break }
      terms.append(Term(type: type, state: state, party: party, start: start, end: end))
    }
    return Entity(
      id: id, type: type, nameEnglish: english, nameChinese: chinese, jurisdiction: jurisdiction, listings: listings,
      cik: cik, bioguide: bioguide, wikidata: wikidata, party: party, state: state, terms: terms)
  }

  private mutating func type() -> EntityType {
    let number = number()
    return number < EntityType.allCases.count ? EntityType.allCases[number] : .company
  }

  private mutating func day() -> CalendarDay? {
    let year = number()
    let month = number()
    return CalendarDay(year: year, month: month, day: number())
  }

  private mutating func number() -> Int {
    guard at + 2 <= bytes.count else {
      at = bytes.count
      return 0
    }
    defer { at += 2 }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }

  private mutating func text() -> String {
    let length = min(number(), bytes.count - at)
    guard length > 0 else { return "" }
    defer { at += length }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<(at + length)]), as: UTF8.self)
  }
}
