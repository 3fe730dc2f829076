import YuliaoIngest
import YuliaoTables

/// A state of a run that can be gone on from: what is written, and how long each growing file was then.
struct Checkpoint: Equatable, Sendable {
  /// How far a run has come.
  enum Phase: String {
    /// Documents are being processed.
    case growing
    /// Every file stands complete in `.yuliao`; what is left is to move them.
    case complete
    /// The files are in their places.
    case finished
  }

  var phase = Phase.growing
  /// The first position of the inputs that is not yet written.
  var next = RecordPosition(input: 0, record: 0)
  /// Duplicates that were left out of the files.
  var dropped = 0
  /// Length of each growing file, in the order of ``RunFiles``.
  var lengths: [Int] = []

  /// One line of JSON without its end.
  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("phase", phase.rawValue)
    json.member("input", next.input)
    json.member("record", next.record)
    json.member("dropped", dropped)
    json.name("lengths")
    json.beginArray()
    for length in lengths { json.number(length) }
    json.endArray()
    json.endObject()
    return json.bytes
  }

  /// nil where the line is not whole.
  init?(json: [UInt8]) {
    guard let value = try? JSONParser.parse(json),
      let phase = value["phase"]?.string.flatMap(Phase.init(rawValue:)),
      let input = value["input"]?.int, let record = value["record"]?.int,
      let lengths = value["lengths"]?.array?.compactMap(\.int)
    else { return nil }
    self.phase = phase
    next = RecordPosition(input: input, record: record)
    dropped = value["dropped"]?.int ?? 0
    self.lengths = lengths
  }

  init() {}
}
