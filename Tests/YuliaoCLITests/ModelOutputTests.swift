import Foundation
import Testing

@Suite struct ModelOutputTests {
  /// What `train names` says of an output, before it reads anything.
  private func train(output: String) throws -> CommandProcess {
    try CommandProcess.run("train", "names", "/nowhere/article.txt", "--output", output)
  }

  @Test func whatCannotBeWrittenIsSaidBeforeTheWork() throws {
    #expect(try train(output: "").errors.contains("--output names no file"))
    #expect(try train(output: "/nowhere/model").errors.contains("the folder /nowhere does not exist"))
    let folder = FileManager.default.temporaryDirectory.path
    #expect(try train(output: folder).errors.contains("is a folder; --output takes a file"))
  }

  @Test func aDeviceIsLeftAlone() throws {
    let result = try train(output: "/dev/null")
    #expect(result.status != 0)
    #expect(result.errors.contains("is a device or a pipe"))
  }

  @Test func theTwoChoicesOfAModelExcludeEachOther() throws {
    let result = try CommandProcess.run("tag", "--no-learned", "--model", "any.model")
    #expect(result.status == 64)
    #expect(result.errors.contains("--no-learned and --model exclude each other"))
  }
}
