import ArgumentParser

struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Look names up, or check the tables of names.",
    discussion: """
      Examples:
        yuliao gazetteer lookup 霍利 FDA 三六零
        yuliao gazetteer check my-names.csv
      """,
    subcommands: [GazetteerLookupCommand.self, GazetteerCheckCommand.self]
  )
}
