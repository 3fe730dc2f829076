import ArgumentParser
import Yuliao
import YuliaoPipeline

/// The choice of a model for names that lists and rules leave out.
struct NameModelArguments: ParsableArguments {
  @Flag(help: "Also tag companies that neither lists nor rules know, by the model beside the tables.")
  var learned = false

  @Option(help: ArgumentHelp("The same by a model of your own, from yuliao train names.", valueName: "file"))
  var model: String?

  /// - Parameter gazetteers: the folder that the user named for the tables, if any.
  func load(gazetteers: String?) throws -> NameModel? {
    do {
      if let model { return try NameModel(path: model) }
      guard learned else { return nil }
      return try NameModel(path: "\(GazetteerFinder.folder(named: gazetteers))/\(NameModel.fileName)")
    } catch {
      throw CommandError("\(error)")
    }
  }
}
