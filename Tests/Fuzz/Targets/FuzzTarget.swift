import YuliaoCorpus
import YuliaoEntities
import YuliaoIngest
import YuliaoSegmentation
import YuliaoTables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is fed with arbitrary bytes: by libFuzzer (`make fuzz`), and with old findings by the tests.
///
/// A target must neither trap nor hang; where there is something to check beside that, it traps itself.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case decoder
  case html
  case json
  case csv
  case warc
  case containers
  case frontMatter = "front-matter"
  case segmentation
  case gazetteer

  package func run(_ bytes: [UInt8]) {
    switch self {
    case .decoder: FuzzTarget.parse(bytes, as: .text)
    case .html: FuzzTarget.parse(bytes, as: .html)
    case .frontMatter: FuzzTarget.parse(Array("---\n".utf8) + bytes, as: .markdown)
    case .json:
      FuzzTarget.parse(bytes, as: .json)
      FuzzTarget.checkJSON(bytes)
    case .csv:
      FuzzTarget.checkCSV(bytes)
      FuzzTarget.readFile(bytes, name: "fuzz.csv")
    case .warc: FuzzTarget.readFile(Array("WARC/1.0\r\n".utf8) + bytes, name: "fuzz.warc")
    case .containers: FuzzTarget.readFile(bytes, name: "fuzz")
    case .segmentation: FuzzTarget.checkSegmentation(bytes)
    case .gazetteer: FuzzTarget.loadGazetteer(bytes)
    }
  }

  /// Whatever a record holds becomes a document of well-formed UTF-8, or a failure.
  private static func parse(_ bytes: [UInt8], as content: RawRecord.Content) {
    let raw = RawRecord(bytes: bytes, documentID: "fuzz", origin: Origin(path: "fuzz"), content: content)
    guard let document = try? DocumentParser().parse(raw) else { return }
    let bad = document.text.withUnsafeBufferPointer { $0.firstIllFormed }
    precondition(bad == nil, "the text is not UTF-8")
  }

  /// What is read and written again is read as the same.
  private static func checkJSON(_ bytes: [UInt8]) {
    guard let value = try? JSONParser.parse(bytes) else { return }
    var writer = JSONWriter()
    writer.value(value)
    let again = try? JSONParser.parse(writer.bytes)
    var second = JSONWriter()
    if let again { second.value(again) }
    precondition(second.bytes == writer.bytes, "JSON changes on its way")
  }

  private static func checkCSV(_ bytes: [UInt8]) {
    guard let rows = rows(bytes) else { return }
    var writer = CSVWriter()
    for row in rows {
      for cell in row { writer.field(cell) }
      writer.endRow()
    }
    precondition(FuzzTarget.rows(writer.bytes) == rows, "CSV changes on its way")
  }

  private static func rows(_ bytes: [UInt8]) -> [[[UInt8]]]? {
    var reader = CSVReader(bytes)
    var rows: [[[UInt8]]] = []
    do {
      while try reader.next() { rows.append((0..<reader.count).map { reader.utf8($0) }) }
    } catch {
      return nil
    }
    return rows
  }

  /// All records of a file are read and parsed; there are fewer of them than bytes.
  private static func readFile(_ bytes: [UInt8], name: String) {
    let folder = "/tmp/yuliao-fuzz-\(getpid())"
    mkdir(folder, 0o700)
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    var list = InputList()
    list.inputs = [.init(path: path, documentID: "fuzz", size: bytes.count)]
    let source = RecordSource(inputs: list)
    let parser = DocumentParser()
    var count = 0
    while let item = source.next() {
      count += 1
      if case .record(let record) = item { _ = try? parser.parse(record) }
      precondition(count <= 1000 * (bytes.count + 1), "records without end")
    }
    unlink(path)
  }

  /// The fast engine's tokens lie side by side, cover the text, and are ICU's.
  private static func checkSegmentation(_ bytes: [UInt8]) {
    let difference = comparison.withLock { $0.difference(in: bytes) }
    precondition(difference == nil, difference ?? "")
  }

  private static let comparison = Locked(
    try! EngineComparison(LatticeSegmenter(), ICUSegmenter()))

  private static func loadGazetteer(_ bytes: [UInt8]) {
    let path = "/tmp/yuliao-fuzz-\(getpid()).csv"
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    _ = try? Gazetteer.load(files: [path])
    unlink(path)
  }
}

/// A value that one thread at a time uses; unchecked because the lock sees to that.
private final class Locked<Value>: @unchecked Sendable {
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
  }

  func withLock<R>(_ body: (inout Value) -> R) -> R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body(&value)
  }
}
