import ArgumentParser
import YuliaoEntities
import YuliaoPipeline

/// Marked text from files of every form, and the names of its types.
struct MarkedTextArguments: ParsableArguments {
  @Option(
    name: .customLong("map"), parsing: .singleValue,
    help: ArgumentHelp(
      "Read a type under another name, as government=agency; with nothing behind = it is passed over. Repeatable.",
      valueName: "type=name"))
  var maps: [String] = []

  func validate() throws {
    for map in maps where !map.contains("=") { throw ValidationError("--map takes type=name, not \(map).") }
  }

  var renames: [String: String] {
    var renames: [String: String] = [:]
    for map in maps {
      let parts = map.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      renames[parts[0]] = parts[1]
    }
    return renames
  }

  /// The texts of a file: `.json` and `.jsonl` are CLUENER's form, `.tsv` the project's gold with its document beside it
  /// or in the folder `text` beside its own, everything else columns of tokens and labels.
  func texts(in path: String) throws -> [MarkedText] {
    do {
      let bytes = try FileSystem.contents(of: path)
      if path.hasSuffix(".json") || path.hasSuffix(".jsonl") { return try MarkedTextReader.cluener(bytes) }
      guard path.hasSuffix(".tsv") else { return try MarkedTextReader.columns(bytes) }
      return [try MarkedTextReader.gold(bytes, text: FileSystem.contents(of: document(of: path)))]
    } catch let error as FileError {
      throw CommandError(error.description)
    } catch {
      throw CommandError("\(path), \(error)")
    }
  }

  private func document(of path: String) -> String {
    let beside = String(path.dropLast(4)) + ".txt"
    if FileSystem.exists(beside) { return beside }
    var parts = beside.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count >= 2 { parts[parts.count - 2] = "text" } else { parts.insert("../text", at: 0) }
    return parts.joined(separator: "/")
  }
}
