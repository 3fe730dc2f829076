import ArgumentParser
import Yuliao
import YuliaoPipeline

/// The choice of a model for names that lists and rules leave out.
struct NameModelArguments: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help:
      "In texts crowded with firms also tag those that neither lists nor rules know, by the model beside the tables.")
  var learned = true

  @Option(help: ArgumentHelp("The same by a model of your own, from yuliao train names.", valueName: "file"))
  var model: String?

  func validate() throws {
    guard learned || model == nil else { throw ValidationError("--no-learned and --model exclude each other.") }
  }

  /// - Parameter gazetteers: the folder that the user named for the tables, if any.
  func load(gazetteers: String?) throws -> NameModel? {
    do {
      if let model { return try NameModel(path: model) }
      let path = "\(try GazetteerFinder.folder(named: gazetteers))/\(NameModel.fileName)"
      // Tables of one's own may come without a model.
      return learned && FileSystem.exists(path) ? try NameModel(path: path) : nil
    } catch {
      throw CommandError("\(error)")
    }
  }
}
