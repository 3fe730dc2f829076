import YuliaoAggregation
import YuliaoCorpus
import YuliaoExport
import YuliaoIngest
import YuliaoTables

/// Gives what one finished shard wrote back in input order, each document with the bytes of its rows.
final class ShardReader {
  enum Item {
    case document(LoggedDocument)
    case failure(Failure, at: RecordPosition)

    /// Where it stands among the items of all shards.
    var ordinal: Int {
      switch self {
      case .document(let document): document.ordinal
      case .failure(_, let position): position.ordinal
      }
    }
  }

  let path: String
  let identity: RunIdentity
  let shard: Shard
  let report: JSONValue
  private var tallies: TallyFile.Reader
  private let mentions: SequentialFile
  private let documents: SequentialFile
  private let texts: SequentialFile
  private var failures: CSVTable
  private var places: ArraySlice<FailurePlace>
  private var nextDocument: LoggedDocument?

  init(path: String) throws {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    func state(_ name: String) -> String { "\(path)/.yuliao/\(name)" }
    func place(_ file: OutputFile) -> String { "\(path)/\(file.rawValue)" }
    guard FileSystem.exists(state("journal")) else { throw RunError.notAShard(path, "it holds no run") }
    guard try Journal.last(path: state("journal"))?.phase == .finished else {
      throw RunError.notAShard(path, "its run is not finished: finish it with --resume")
    }
    guard let identity = RunIdentity(json: try FileSystem.contents(of: state("identity.json"))) else {
      throw RunError.damagedState(file: state("identity.json"))
    }
    guard let shard = identity[RunIdentity.shard].flatMap({ Shard($0) }) else {
      throw RunError.notAShard(path, "its run was not made with --shard")
    }
    self.identity = identity
    self.shard = shard
    report = try JSONParser.parse(try FileSystem.contents(of: place(.run)))
    tallies = try TallyFile.Reader(path: state(RunFiles.talliesName))
    mentions = try SequentialFile(path: place(.mentions))
    documents = try SequentialFile(path: place(.documents))
    texts = try SequentialFile(path: place(.texts))
    failures = try CSVTable(FileSystem.contents(of: place(.failures)), required: OutputFile.failures.columns)
    guard let places = FailurePlace.read(try FileSystem.contents(of: state(RunFiles.failurePlacesName))) else {
      throw RunError.damagedState(file: state(RunFiles.failurePlacesName))
    }
    self.places = places[...]
    let isExcel = identity[RunIdentity.form] == RunIdentity.excel
    _ = try mentions.take(OutputFile.mentions.header(isExcel: isExcel).count)
    _ = try documents.take(OutputFile.documents.header(isExcel: isExcel).count)
    nextDocument = try tallies.next()
  }

  /// Where the next item stands; nil at the end.
  var nextOrdinal: Int? {
    switch (nextDocument?.ordinal, places.first?.position.ordinal) {
    case (let document?, let failure?): min(document, failure)
    case (let document, let failure): document ?? failure
    }
  }

  /// Takes the next item and writes it.
  func moveNext(to writer: RunWriter) throws {
    if let place = places.first, place.position.ordinal == nextOrdinal {
      places.removeFirst()
      guard try failures.next() else { throw RunError.damagedState(file: "\(path)/\(OutputFile.failures.rawValue)") }
      let failure = Failure(
        source: failures["source"], offset: Int(failures["offset"]), stage: failures["stage"],
        reason: failures["reason"])
      try writer.write(failure, at: place.position)
    } else if let document = nextDocument {
      try writer.write(
        document, mentions: try mentions.take(document.lengths.mentions), text: try texts.take(document.lengths.texts),
        row: try documents.take(document.lengths.documents))
      nextDocument = try tallies.next()
    }
  }
}
