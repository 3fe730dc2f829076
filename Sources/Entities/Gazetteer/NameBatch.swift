/// What the tables say of names, in their order: a piece of it, for the collector on the other core.
struct NameBatch {
  enum Action: UInt8, BitwiseCopyable {
    /// Adds a meaning; where the name has it already, the row counts.
    case add
    /// Adds a meaning unless the name has it already.
    case addIfNew
    /// Takes the name away from the entity.
    case remove
    /// Takes the name away from all entities.
    case removeFromAll
  }

  struct Row: BitwiseCopyable {
    var start: UInt32
    var end: UInt32
    var target: UInt32
    var priority: Int16 = 0
    var meaning: NameEntry.Meaning
    var kind = NameKind.full
    var evidence = Evidence.none
    var action = Action.add
  }

  /// Rows of a batch: enough that handing over costs nothing, few enough that the collector is busy from early on.
  static let size = 4096

  private(set) var bytes: [UInt8] = []
  private(set) var rows: [Row] = []

  init() {
    bytes.reserveCapacity(NameBatch.size * 24)
    rows.reserveCapacity(NameBatch.size)
  }

  var isFull: Bool { rows.count >= NameBatch.size }

  mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ row: Row) {
    var row = row
    row.start = UInt32(bytes.count)
    bytes.append(contentsOf: name)
    row.end = UInt32(bytes.count)
    rows.append(row)
  }
}
