import ArgumentParser

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn a model from text marked by hand.",
    subcommands: [TrainSegmentationCommand.self, TrainEntitiesCommand.self, TrainNamesCommand.self]
  )
}
