import Foundation
import Testing

@Suite struct MarkedArticlesTests {
  private static let header = "start\tend\tsurface\ttype\tid\tcanonical_en\toptional\tnote\n"

  /// What `train names` says of a folder of marked articles.
  private func train(text: String?, marks: String?) throws -> CommandProcess {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("marked-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, content) in [("text/one.txt", text), ("annotations/one.tsv", marks)] {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.map { try Data($0.utf8).write(to: file) }
    }
    let article = folder.appendingPathComponent("article.txt")
    try Data("Nothing happened.".utf8).write(to: article)
    return try CommandProcess.run(
      "train", "names", article.path, "--marked", folder.path, "--output", folder.appendingPathComponent("model").path)
  }

  @Test func marksThatFitAreLearnedFrom() throws {
    // One article is too few, which is said only after all were read.
    let result = try train(text: "Quorv cut prices.", marks: Self.header + "0\t5\tQuorv\tcompany\t-\tQuorv\t0\t\n")
    #expect(result.errors.contains("at least ten articles"), "\(result.errors)")
  }

  @Test func anArticleWithoutMarksIsNamed() throws {
    let result = try train(text: "Quorv cut prices.", marks: nil)
    #expect(result.status != 0)
    #expect(result.errors.contains("one has no marks"), "\(result.errors)")
  }

  @Test func aMarkThatDoesNotFitItsTextIsNamed() throws {
    for (start, end) in [(1, 6), (0, 99)] {
      let result = try train(
        text: "Quorv cut prices.", marks: Self.header + "\(start)\t\(end)\tQuorv\tcompany\t-\tQuorv\t0\t\n")
      #expect(result.errors.contains("Quorv does not stand at \(start) of one"), "\(result.errors)")
    }
  }

  @Test func aFolderThatDoesNotExistIsNamed() throws {
    let result = try CommandProcess.run(
      "train", "names", "/nowhere/a.txt", "--marked", "/nowhere", "--output", "/tmp/model")
    #expect(result.errors.contains("/nowhere has no folder text"), "\(result.errors)")
  }

  @Test func aFolderWithoutArticlesIsRefused() throws {
    #expect(try train(text: nil, marks: nil).errors.contains("holds no article"))
  }
}
