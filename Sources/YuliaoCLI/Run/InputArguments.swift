import ArgumentParser
import YuliaoIngest

/// How inputs are read: the options that `run` and other commands with inputs share.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files, folders or patterns (crawl/**/*.html); - is standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(help: ArgumentHelp("Read further inputs from a list, one a line; - is standard input.", valueName: "list"))
  var filesFrom: String?

  @Option(help: "Take every input for this format instead of telling it by content and name.")
  var format: InputFormat?

  @Option(
    name: .customLong("field"), parsing: .singleValue,
    help: ArgumentHelp(
      "The JSON field or CSV column that holds a part: text, html, title, author, published, url, source. Repeatable.",
      valueName: "part=name"))
  var fields: [String] = []

  @Option(help: ArgumentHelp("Keep only these languages, such as zh,en.", valueName: "list"))
  var languages: String?

  @Option(help: ArgumentHelp("When the articles were fetched (ISO 8601), for dates like 17 小时前.", valueName: "time"))
  var crawlTime: String?

  @Option(help: ArgumentHelp("Records longer than this many bytes are failures.", valueName: "bytes"))
  var recordLimit: Int = InputOptions().recordLimit

  func validate() throws {
    if inputs.isEmpty, filesFrom == nil { throw ValidationError("Name at least one input, or - for standard input.") }
    if recordLimit < 1 { throw ValidationError("--record-limit must be at least 1.") }
    _ = try options()
  }

  func options() throws -> InputOptions {
    var options = InputOptions()
    options.format = format
    options.recordLimit = recordLimit
    options.crawlTime = crawlTime
    if let languages {
      let codes = languages.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
      if codes.isEmpty { throw ValidationError("--languages names no language.") }
      options.languages = codes
    }
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, options.fields.prefer(parts[1], for: parts[0]) else {
        throw ValidationError("--field takes PART=NAME, such as text=content, not '\(field)'.")
      }
    }
    return options
  }

  func paths() throws -> [String] {
    guard let filesFrom else { return inputs }
    do {
      return inputs + (try InputWalker.paths(inListFile: filesFrom))
    } catch {
      throw CommandError(error.description)
    }
  }
}

extension InputFormat: ExpressibleByArgument {}
