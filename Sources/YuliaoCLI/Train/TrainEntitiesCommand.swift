import ArgumentParser
import YuliaoEntities
import YuliaoPipeline

struct TrainEntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Learn from text with names marked by hand how names stand in a text.",
    discussion: """
      Example:
        yuliao train entities --train train.json --map government=agency --output names.model && \
        yuliao evaluate model --model names.model test.json

      Reads CLUENER's form (.json: a text and its labels a line), the project's own gold (.tsv, its document beside it or \
      in the folder text beside its own), and columns of tokens and BIO labels (anything else). The model is for measuring; \
      run and tag take one from yuliao train names. Without --dev a tenth of the sentences says \
      how many rounds are best; then all are learned from. The same files give the same model, byte for byte.

      With --unmarked it trains twice: the first model marks the sentences of that text, and the second learns from those \
      too of whose names the first is sure.
      """)

  @Option(help: ArgumentHelp("Marked text; may be given several times.", valueName: "file"))
  var train: [String]

  @Option(help: ArgumentHelp("Marked text to stop by, never learned from.", valueName: "file"))
  var dev: [String] = []

  @Option(
    help: ArgumentHelp("Text without marks, a piece a line, to learn from as well. Repeatable.", valueName: "file"))
  var unmarked: [String] = []

  @Option(help: ArgumentHelp("Where to write the model.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Words with their kinds, a word and its kind a line, as jieba's dict.txt; kept in the model. Repeatable.",
      valueName: "file"))
  var words: [String] = []

  @Option(help: "Features that occur less often are left out.")
  var leastCount = 3

  @Option(help: "Features kept in the model, the weightiest first.")
  var features = 1_000_000

  @Option(help: "The share of names, in percent, of which lists and rules say nothing in training.")
  var hidden = 0

  @Option(help: "The share of features, in percent, that training passes over at random each time.")
  var dropped = 70

  @Option(help: "How many networks are trained and averaged.")
  var networks = 2

  @OptionGroup var marked: MarkedTextArguments
  @OptionGroup(title: "Names") var names: GazetteerArguments

  func validate() throws {
    guard leastCount >= 1, features >= 1 else { throw ValidationError("--least-count and --features start at 1.") }
    guard (0...100).contains(hidden) else { throw ValidationError("--hidden goes from 0 to 100.") }
    guard networks >= 1 else { throw ValidationError("--networks starts at 1.") }
    guard (0..<100).contains(dropped) else { throw ValidationError("--dropped goes from 0 to 99.") }
  }

  func run() throws {
    var options = EntityTrainer.Options()
    options.leastCount = leastCount
    options.mostFeatures = features
    options.hiddenPercent = hidden
    options.droppedPercent = dropped
    options.networks = networks
    options.renames = marked.renames
    do {
      let file = try ModelOutput(output)
      options.wordLists = try words.map { try FileSystem.contents(of: $0) }
      var trainer = try EntityTrainer(gazetteer: names.load(), options: options)
      for path in train { try trainer.add(marked.texts(in: path)) }
      for path in dev { try trainer.add(marked.texts(in: path), isDevelopment: true) }
      func learn() throws -> [UInt8] { try trainer.train { StandardError.line("yuliao: \($0)") } }
      if !unmarked.isEmpty {
        let texts = try unmarked.map { MarkedTextReader.lines(try FileSystem.contents(of: $0)) }
        // A model is read from a file; the first is not the one that was asked for.
        let first = output + ".first"
        defer { try? FileSystem.remove(first) }
        try FileSystem.replace(first, with: learn())
        let model = try EntityModel(path: first)
        for text in texts { try trainer.add(unmarked: text, readBy: model) }
      }
      try file.write(learn())
    } catch let error as NoMarkedSentences {
      throw CommandError("\(train.joined(separator: ", ")): \(error)")
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)")
    }
  }
}
