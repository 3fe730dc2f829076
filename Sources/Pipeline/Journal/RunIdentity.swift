import YuliaoEntities
import YuliaoICU
import YuliaoIngest
import YuliaoTables

/// What must be the same for a run to go on where another stopped, or for shards to be merged: name by name.
struct RunIdentity: Equatable, Sendable {
  /// In the order they are compared and written; the name is what the user is told.
  var members: [(name: String, value: String)]

  static func == (a: RunIdentity, b: RunIdentity) -> Bool { a.firstDifference(from: b) == nil }

  /// The first thing that differs: its name, here and there.
  func firstDifference(from other: RunIdentity) -> (name: String, here: String, there: String)? {
    for (name, value) in members {
      let there = other.members.first { $0.name == name }?.value ?? ""
      if value != there { return (name, value, there) }
    }
    return nil
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for (name, value) in members { json.member(name, value) }
    json.endObject()
    json.endLine()
    return json.bytes
  }

  init(members: [(name: String, value: String)]) {
    self.members = members
  }

  /// nil where the file is damaged.
  init?(json: [UInt8]) {
    guard let object = try? JSONParser.parse(json), let members = object.members else { return nil }
    self.members = members.compactMap { member in member.value.string.map { (member.name, $0) } }
  }
}

extension RunIdentity {
  static let shard = "shards"
  static let duplicates = "ways with duplicates"
  static let snapshot = "snapshots of the gazetteers"
  static let form = "CSV forms"
  static let excel = "excel"

  subscript(name: String) -> String? {
    get { members.first { $0.name == name }?.value }
    set { for index in members.indices where members[index].name == name { members[index].value = newValue ?? "" } }
  }

  init(_ options: RunOptions, inputs: RunInputs, gazetteer: Gazetteer, model: NameModel? = nil) {
    let input = options.input
    self.init(members: [
      ("inputs", inputs.fingerprint),
      ("gazetteers", String(gazetteer.digest.prefix(16))),
      ("models", model?.digest ?? ""),
      (RunIdentity.snapshot, gazetteer.snapshot.description),
      ("types", options.types.sorted().map(\.rawValue).joined(separator: ",")),
      (RunIdentity.form, options.isExcel ? RunIdentity.excel : "plain"),
      (RunIdentity.duplicates, options.duplicates.rawValue),
      (RunIdentity.shard, options.shard?.description ?? "none"),
      ("formats", input.format?.rawValue ?? "by file"),
      ("fields", "\(input.fields)"),
      ("crawl times", input.crawlTime ?? "none"),
      ("record limits", "\(input.recordLimit)"),
      ("expansion limits", "\(input.expansionLimit)"),
      ("languages", input.languages?.joined(separator: ",") ?? "all"),
      ("versions of signatures", String(DuplicateHasher.version)),
      ("versions of yuliao", PackageVersion.current),
      ("versions of ICU", ICUVersion.library),
    ])
  }
}
