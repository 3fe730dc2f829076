import ArgumentParser
import YuliaoEntities
import YuliaoPipeline

struct EvaluateModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Score a model from yuliao train entities against text with names marked by hand.",
    discussion: """
      Example:
        yuliao evaluate model --model names.model --map government=agency test.json

      A name counts where it has the very place and type. The files have the forms that yuliao train entities reads.
      """)

  @Option(help: ArgumentHelp("The model.", valueName: "file"))
  var model: String

  @Argument(help: ArgumentHelp("Marked text.", valueName: "file"))
  var files: [String]

  @OptionGroup var marked: MarkedTextArguments
  @OptionGroup(title: "Names") var names: GazetteerArguments

  func run() throws {
    do {
      var evaluation = try ModelEvaluation(
        EntityModel(path: model), gazetteer: names.load(), renames: marked.renames)
      for file in files { try evaluation.add(marked.texts(in: file)) }
      var output = StandardOutput()
      try output.line(evaluation.score.table)
      try output.flush()
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)")
    }
  }
}
