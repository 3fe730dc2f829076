import ArgumentParser
import Yuliao

/// Which names are known: the options that all commands with a gazetteer share.
struct GazetteerArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the tables of names.", valueName: "dir"))
  var gazetteers: String?

  @Option(
    name: .customLong("gazetteer"), parsing: .singleValue,
    help: ArgumentHelp("A table of names of your own, beside those of the folder. Repeatable.", valueName: "file"))
  var own: [String] = []

  func load() throws -> Gazetteer {
    do {
      return try Gazetteer.load(directory: try GazetteerFinder.folder(named: gazetteers), adding: own)
    } catch {
      throw CommandError("\(error)")
    }
  }
}

/// Which types of entity are tagged.
struct TypeArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Types to tag, joined by commas, of senator, representative, agency, company, person, organization, bill; or all.",
      valueName: "list"), transform: TypeArguments.types(in:))
  var types: Set<EntityType> = EntityType.standard

  private static func types(in list: String) throws -> Set<EntityType> {
    var types: Set<EntityType> = []
    for name in list.split(separator: ",") {
      if name == "all" {
        types = Set(EntityType.allCases)
        continue
      }
      guard let type = EntityType(rawValue: String(name)) else {
        throw ValidationError(
          "There is no type '\(name)'; choose of \(EntityType.allCases.map(\.rawValue).joined(separator: ", ")), or all."
        )
      }
      types.insert(type)
    }
    if types.isEmpty { throw ValidationError("--types names no type.") }
    return types
  }
}

/// How many documents are worked on at once.
struct JobArguments: ParsableArguments {
  // Unconditional, so that -1 is told from an option and gets the message below.
  @Option(
    name: .shortAndLong, parsing: .unconditional, help: ArgumentHelp("Documents worked on at once.", valueName: "n"))
  var jobs: Int = Machine.processors

  func validate() throws {
    if !(1...1024).contains(jobs) { throw ValidationError("--jobs must be between 1 and 1024, not \(jobs).") }
  }
}
