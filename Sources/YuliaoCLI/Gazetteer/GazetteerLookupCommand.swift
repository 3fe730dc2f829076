import ArgumentParser
import Yuliao

struct GazetteerLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Tell all that a name can mean, likeliest first, and what each meaning needs to count.",
    discussion: """
      Example:
        yuliao gazetteer lookup 霍利 沃伦 FDA 三六零 Warren

      Exit status: 0 every name is known, 1 some are not, 2 none is.
      """)

  @Argument(help: "Names, in either language.")
  var names: [String]

  @OptionGroup(title: "Names") var gazetteers: GazetteerArguments

  func run() throws {
    let gazetteer = try gazetteers.load()
    var output = StandardOutput()
    var unknown = 0
    for (index, name) in names.enumerated() {
      if index > 0 { try output.line("") }
      let meanings = GazetteerLookupCommand.byEntity(gazetteer.lookup(name))
      guard !meanings.isEmpty else {
        unknown += 1
        try output.line("\(name): not in the gazetteers")
        continue
      }
      try output.line("\(name): \(meanings.count) \(meanings.count == 1 ? "meaning" : "meanings")")
      for (rank, meaning) in meanings.prefix(20).enumerated() {
        try output.line("  \(rank + 1). \(GazetteerLookupCommand.title(meaning.entity))")
        try output.line("     \(GazetteerLookupCommand.details(meaning.entity))")
        for use in meaning.uses { try output.line("     \(use.kinds.joined(separator: " and ")) name; \(use.reason)") }
      }
      if meanings.count > 20 { try output.line("  … and \(meanings.count - 20) more") }
    }
    try output.flush()
    if unknown > 0 { throw unknown == names.count ? ExitStatus.nothingDone : ExitStatus.partial }
  }

  /// An entity that a name can mean, and how: a table may hold the name as its full and as its short name.
  private struct Meaning {
    let entity: Entity
    var uses: [(reason: String, kinds: [String])] = []
  }

  /// The meanings, each entity once, at the place of its likeliest.
  private static func byEntity(_ meanings: [NameMeaning]) -> [Meaning] {
    var result: [Meaning] = []
    for meaning in meanings {
      let at = result.firstIndex { $0.entity.id == meaning.entity.id } ?? result.endIndex
      if at == result.endIndex { result.append(Meaning(entity: meaning.entity)) }
      if let use = result[at].uses.firstIndex(where: { $0.reason == meaning.reason }) {
        if !result[at].uses[use].kinds.contains(meaning.kind) { result[at].uses[use].kinds.append(meaning.kind) }
      } else {
        result[at].uses.append((meaning.reason, [meaning.kind]))
      }
    }
    return result
  }

  private static func title(_ entity: Entity) -> String {
    [entity.nameEnglish, entity.nameChinese].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func details(_ entity: Entity) -> String {
    var parts = [entity.id, entity.type.rawValue]
    if !entity.listings.isEmpty { parts.append(entity.listings.joined(separator: " ")) }
    if !entity.party.isEmpty { parts.append("\(entity.party), \(entity.state)") }
    if let last = entity.terms.last { parts.append("last term \(last.start.year)–\(last.end.year)") }
    if !entity.wikidata.isEmpty { parts.append(entity.wikidata) }
    return parts.joined(separator: " · ")
  }
}
