import Testing

@testable import YuliaoExport

@Suite struct DocumentPathsTests {
  @Test func pathsStayBelowTheirFolder() {
    var paths = DocumentPaths(extensions: [".txt"])
    #expect(paths.path(of: "../../etc/passwd") == "_/_/etc/passwd")
    #expect(paths.path(of: "/a//b#1") == "a/b#1")
    #expect(paths.path(of: "") == "_")
    #expect(paths.path(of: "a\0b") == "a_b")
  }

  @Test func aDocumentAndAFolderOfItsFilesNameStandSideBySide() {
    var paths = DocumentPaths(extensions: [".txt", ".ann"], taken: ["annotation.conf"])
    #expect(paths.path(of: "a") == "a")
    #expect(paths.path(of: "a.txt/1") == "a.txt~2/1")
    #expect(paths.path(of: "a.txt/2") == "a.txt~2/2")
    #expect(paths.path(of: "b.ann/1") == "b.ann/1")
    #expect(paths.path(of: "b") == "b~2")
    #expect(paths.path(of: "annotation.conf/1") == "annotation.conf~2/1")
  }

  @Test func noTwoDocumentsShareAPath() {
    var paths = DocumentPaths(extensions: [".tsv"])
    #expect(
      ["a/b", "a//b", "/a/b", "a/./b", "a/_/b"].map { paths.path(of: $0) } == [
        "a/b", "a/b~2", "a/b~3", "a/_/b", "a/_/b~2",
      ])
  }

  @Test func aLongNameIsCutBetweenCharacters() {
    var paths = DocumentPaths(extensions: [".tsv"])
    let name = String(repeating: "霍", count: 100)
    #expect(paths.path(of: name).utf8.count == 198)
    #expect(paths.path(of: name + "利") == String(repeating: "霍", count: 66) + "~2")
  }
}
