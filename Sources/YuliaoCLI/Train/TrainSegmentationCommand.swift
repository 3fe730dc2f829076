import ArgumentParser
import YuliaoPipeline
import YuliaoSegmentation

struct TrainSegmentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation",
    abstract: "Learn from text cut by hand where words begin.",
    discussion: """
      Example:
        yuliao train segmentation --train cut.txt --output words.model && yuliao segment --model words.model news.txt

      The text holds a sentence a line, words separated by spaces. A tenth of the sentences is held out to find when \
      to stop, then all are learned from. A million words take about a minute and 1 GB. The same text gives the same \
      model, byte for byte, with the same ICU.
      """)

  @Option(help: ArgumentHelp("Text cut by hand; may be given several times.", valueName: "file"))
  var train: [String]

  @Option(
    help: ArgumentHelp(
      "Text that nobody cut: which strings stand freely in it tells of words. Repeatable.", valueName: "file"))
  var unmarked: [String] = []

  @Option(help: ArgumentHelp("Where to write the model.", valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp("How much a wrong boundary weighs against large weights.", valueName: "number"))
  var cost = 0.1

  func validate() throws {
    guard cost > 0 else { throw ValidationError("--cost must be above 0.") }
  }

  func run() throws {
    do {
      let file = try ModelOutput(output)
      var text: [UInt8] = []
      for path in train { text += try FileSystem.contents(of: path) + [0x0A] }
      var more: [UInt8] = []
      for path in unmarked { more += try FileSystem.contents(of: path) + [0x0A] }
      let trainer = try SegmentationTrainer(gold: text, unmarked: more, cost: Float(cost))
      let model = try trainer.train { StandardError.line("yuliao: \($0)") }
      try file.write(model)
    } catch let error as SegmentationTrainer.NothingToLearn {
      throw CommandError("\(train.joined(separator: ", ")): \(error)")
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)")
    }
  }
}
