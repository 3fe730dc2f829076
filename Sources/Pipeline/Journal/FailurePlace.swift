import YuliaoIngest
import YuliaoTables

/// Where a failure stands among all inputs, and how long its row is: what merging shards goes by.
struct FailurePlace: Equatable {
  var position: RecordPosition
  /// Bytes of its row in `failures.csv`.
  var length: Int

  func append(to writer: inout CSVWriter) {
    writer.field(position.input)
    writer.field(position.record)
    writer.field(length)
    writer.endRow()
  }

  /// All places of a file; nil where it is damaged.
  static func read(_ bytes: [UInt8]) -> [FailurePlace]? {
    var reader = CSVReader(bytes)
    var places: [FailurePlace] = []
    do {
      while try reader.next() {
        guard reader.count == 3, let input = Int(reader.string(0)), let record = Int(reader.string(1)),
          let length = Int(reader.string(2))
        else { return nil }
        places.append(FailurePlace(position: RecordPosition(input: input, record: record), length: length))
      }
    } catch {
      return nil
    }
    return places
  }
}

extension RecordPosition {
  /// The position as one number, ordered alike: what could not be listed (input -1) comes first.
  var ordinal: Int { ((input + 1) << 36) | record }

  init(ordinal: Int) {
    self.init(input: (ordinal >> 36) - 1, record: ordinal & ((1 << 36) - 1))
  }
}
