import ArgumentParser
import YuliaoEntities
import YuliaoIngest
import YuliaoPipeline

struct TrainNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Learn from articles, unmarked or marked by hand, how names stand that no list holds.",
    discussion: """
      Example:
        yuliao train names articles/ --output names.model && yuliao run articles/ --output tables/ --model names.model
        yuliao train names articles/ --marked Corpus/marked --output names.model

      Unmarked articles are labelled by the lists and rules themselves, each with a part of the lists hidden, so that \
      what is learned is what stands around names and how they are built. Texts of which people have marked every name \
      (--marked) add what lists and rules miss; a few hundred make the model find several times more. The same articles \
      give the same model, byte for byte.
      """)

  @OptionGroup(title: "Inputs") var input: InputArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write the model.", valueName: "file"))
  var output: String

  @Option(
    help: ArgumentHelp(
      """
      Articles marked by hand: a folder with their text in text/ and a .tsv of all names of each in annotations/. \
      Repeatable.
      """, valueName: "folder"))
  var marked: [String] = []

  @OptionGroup(title: "Names") var names: GazetteerArguments

  func run() throws {
    do {
      let file = try ModelOutput(output)
      var trainer = try NameTrainer(gazetteer: names.load())
      let options = try input.options()
      let parser = DocumentParser(options: options)
      let source = RecordSource(inputs: InputWalker.list(try input.paths()), options: options)
      while let item = source.next() {
        switch item {
        case .failure(let failure, at: _): StandardError.line("yuliao: \(failure.source): \(failure.reason)")
        case .record(let record): try trainer.add(parser.parse(record))
        }
      }
      for folder in marked {
        for article in try MarkedArticles.read(folder, options) {
          try trainer.add(article.document, marks: article.marks)
        }
      }
      try file.write(trainer.train { StandardError.line("yuliao: \($0)") })
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError("\(error)")
    }
  }
}
