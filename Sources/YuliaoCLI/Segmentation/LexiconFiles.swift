import YuliaoPipeline
import YuliaoSegmentation
import YuliaoTables

/// Reads words of the user's own from word lists and from tables of the gazetteers.
enum LexiconFiles {
  static func read(_ paths: [String]) throws -> UserLexicon {
    var words: [(word: String, weight: Int)] = []
    var names: [String] = []
    var doubtful: Set<String> = []
    for path in paths {
      do {
        let contents = try FileSystem.contents(of: path)
        if path.hasSuffix(".csv") {
          try addNames(contents, path, &names, &doubtful)
        } else {
          words += try UserLexicon.words(in: contents)
        }
      } catch let error as UserLexicon.BadLine {
        throw CommandError("\(path), \(error)")
      } catch let error as CSVError {
        throw CommandError("\(path): \(error)")
      } catch let error as FileError {
        throw CommandError(error.description)
      }
    }
    // A name that needs evidence to count may be an ordinary word, which the dictionary cuts as well as any.
    return UserLexicon(names.filter { !doubtful.contains($0) }.map { ($0, 0) } + words)
  }

  private static func addNames(
    _ contents: [UInt8], _ path: String, _ names: inout [String], _ doubtful: inout Set<String>
  ) throws {
    var table = try CSVTable(contents)
    guard ["name_en", "name_zh", "alias"].contains(where: { table.column($0) != nil }) else {
      throw CommandError("\(path) is no table of names: it has neither a column name_en, name_zh nor alias")
    }
    while try table.next() {
      if table.column("alias") == nil {
        names += [table["name_en"], table["name_zh"]].filter { !$0.isEmpty }
      } else if table["evidence"].isEmpty && table["action"].isEmpty {
        names.append(table["alias"])
      } else {
        doubtful.insert(table["alias"])
      }
    }
  }
}
