import Testing
import YuliaoCorpus

@testable import YuliaoIngest

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is gone when the test is.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/yuliao-test-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template)!)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    // A link is removed, never what it leads to.
    if unlink(path) == 0 { return }
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
      rmdir(path)
    }
  }

  @discardableResult func write(_ name: String, _ bytes: [UInt8]) -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    let file = fopen("\(path)/\(name)", "wb")!
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return "\(path)/\(name)"
  }

  @discardableResult func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }
}

@Suite struct RecordSourceTests {
  struct Result {
    var documents: [Document] = []
    var failures: [Failure] = []
  }

  private func read(_ paths: [String], _ options: InputOptions = InputOptions()) -> Result {
    let list = InputWalker.list(paths, options: options)
    let source = RecordSource(inputs: list, options: options)
    let parser = DocumentParser(options: options)
    var result = Result(failures: list.failures)
    while let item = source.next() {
      switch item {
      case .failure(let failure, _): result.failures.append(failure)
      case .record(let record):
        do throws(Failure) { result.documents.append(try parser.parse(record)) } catch { result.failures.append(error) }
      }
    }
    return result
  }

  @Test func foldersAreWalkedInOrderAndOtherFilesCounted() {
    let folder = TemporaryFolder()
    folder.write("b.txt", "二")
    folder.write("a/z.md", "# 一\n\n正文")
    folder.write("c.png", "x")
    folder.write("table.csv", "title\nx")
    let list = InputWalker.list([folder.path])
    #expect(list.inputs.map(\.documentID) == ["a/z", "b"])
    #expect(list.skippedFiles == 2)
    #expect(list.failures.isEmpty)
  }

  @Test func noTwoInputsShareAnID() {
    let folder = TemporaryFolder()
    for name in ["a.html", "a.md", "a.txt"] { folder.write("x/\(name)", "text") }
    let other = TemporaryFolder()
    other.write("x/a.txt", "text")
    other.write("x/a.txt.gz", "text")
    let list = InputWalker.list([folder.path, other.path])
    #expect(list.inputs.map(\.documentID) == ["x/a", "x/a.md", "x/a.txt", "x/a.txt~2", "x/a.txt~3"])
  }

  @Test func linksAreFollowedInsideTheFolderAndNeverOutOfIt() {
    let outside = TemporaryFolder()
    outside.write("secret.txt", "不该读")
    outside.write("sub/secret.txt", "不该读")
    let folder = TemporaryFolder()
    folder.write("part/article.txt", "正文")
    symlink(outside.path + "/secret.txt", folder.path + "/file.txt")
    symlink(outside.path + "/sub", folder.path + "/folder")
    symlink("/dev/zero", folder.path + "/endless.txt")
    symlink(".", folder.path + "/loop")
    symlink("part/article.txt", folder.path + "/inside.txt")
    let list = InputWalker.list([folder.path])
    #expect(list.inputs.map(\.documentID) == ["inside", "part/article"])
    #expect(list.failures.map(\.source) == ["endless.txt", "file.txt", "folder"].map { "\(folder.path)/\($0)" })
    #expect(InputWalker.list(["\(folder.path)/file.txt"]).inputs.count == 1, "a link that is named itself is read")
  }

  @Test func aMissingPathIsAFailureAndTheRestIsRead() {
    let folder = TemporaryFolder()
    let file = folder.write("a.txt", "text")
    let result = read(["\(folder.path)/none.txt", file, "\(folder.path)/*.nothing"])
    #expect(result.documents.map(\.id) == ["a"])
    #expect(result.failures.map(\.source) == ["\(folder.path)/none.txt", "\(folder.path)/*.nothing"])
    #expect(result.failures.allSatisfy { $0.stage == "read" && !$0.reason.isEmpty })
  }

  @Test func patternsAreExpanded() {
    let folder = TemporaryFolder()
    folder.write("b.txt", "b")
    folder.write("a.txt", "a")
    #expect(read(["\(folder.path)/*.txt"]).documents.map(\.id) == ["a", "b"])
  }

  @Test func twoStarsStandForAnyNumberOfFolders() {
    let folder = TemporaryFolder()
    for name in ["b.txt", "a.html", "x/c.txt", "x/[y]/d.txt", "x/[y]/z/e.txt", ".hidden/f.txt"] {
      folder.write(name, name)
    }
    symlink(".", folder.path + "/loop")
    let list = InputWalker.list(["\(folder.path)/**/*.txt"])
    #expect(list.inputs.map(\.documentID) == ["b", "x/[y]/d", "x/[y]/z/e", "x/c"])
    #expect(InputWalker.list(["\(folder.path)/x/**/z/*"]).inputs.map(\.documentID) == ["[y]/z/e"])
    #expect(InputWalker.list(["\(folder.path)/x/**/*"]).inputs.map(\.documentID) == ["[y]/d", "[y]/z/e", "c"].sorted())
    #expect(InputWalker.list(["\(folder.path)/x/**"]).inputs.count == 3)
    #expect(InputWalker.list(["\(folder.path)/**/**/e.*"]).inputs.count == 1)
    #expect(InputWalker.list(["\(folder.path)/**/none.*"]).failures.count == 1)
  }

  @Test func plainTextStaysAsItIs() {
    let folder = TemporaryFolder()
    let file = folder.write("a.txt", [0xEF, 0xBB, 0xBF] + Array("  一\r\n\r\n二\rb \n".utf8))
    let document = read([file]).documents[0]
    #expect(document.string == "  一\n\n二\rb \n")
    #expect(document.decoding.decidedBy == "bom")
    #expect(document.origin.length == 19)
  }

  @Test func anEmptyFileIsAnEmptyDocument() {
    let folder = TemporaryFolder()
    let result = read([folder.write("a.txt", "")])
    #expect(result.documents.map(\.text) == [[]])
    #expect(result.documents[0].origin.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(result.failures.isEmpty)
  }

  @Test func brokenLinesFailAloneWithTheirOffset() {
    let folder = TemporaryFolder()
    let first = #"{"id":"x","title":"标题","text":"正文","published":"2025-02-05","extra":[1, 2]}"#
    let file = folder.write(
      "a.jsonl",
      first + "\n{broken\n\n"
        + #"{"content":"二"}"# + "\n[1]\n" + #"{"x":1}"#)
    let result = read([file])
    #expect(result.documents.map(\.id) == ["a#0", "a#2"])
    #expect(result.documents[0].string == "标题\n\n正文")
    #expect(result.documents[0].published == "2025-02-05")
    #expect(String(decoding: result.documents[0].otherFields, as: UTF8.self) == #""id":"x","extra":[1, 2]"#)
    #expect(result.failures.count == 3)
    #expect(result.failures[0].offset == first.utf8.count + 2)
    #expect(result.failures.allSatisfy { $0.stage == "parse" })
  }

  @Test func aLineOverTheLimitFailsAndTheNextIsRead() {
    let folder = TemporaryFolder()
    let long = #"{"text":""# + String(repeating: "长", count: 100_000) + "\"}\n"
    let file = folder.write("a.jsonl", #"{"text":"一"}"# + "\n" + long + #"{"text":"二"}"#)
    var options = InputOptions()
    options.recordLimit = 100_000
    let result = read([file], options)
    #expect(result.documents.map(\.string) == ["一", "二"])
    #expect(result.failures.count == 1)
    #expect(result.failures[0].offset == 15)
  }

  @Test func aFileOverTheLimitFailsAlone() {
    let folder = TemporaryFolder()
    let big = folder.write("a.txt", String(repeating: "x", count: 200_000))
    let small = folder.write("b.txt", "x")
    var options = InputOptions()
    options.recordLimit = 100_000
    let result = read([big, small], options)
    #expect(result.documents.map(\.id) == ["b"])
    #expect(result.failures.map(\.source) == [big])
  }

  @Test func arraysAndObjectsOfJSONAreRecords() {
    let folder = TemporaryFolder()
    let array = folder.write("a.json", "[ {\"text\":\"一, ]\"},\n {\"text\":\"\\\"二\"} ]")
    let object = folder.write("b.json", "{\n \"title\": \"三\",\n \"text\": \"正文\"\n}\n")
    let lines = folder.write("c.json", "{\"text\":\"四\"}\n{\"text\":\"五\"}\n")
    let result = read([array, object, lines])
    #expect(result.documents.map(\.string) == ["一, ]", "\"二", "三\n\n正文", "四", "五"])
    #expect(result.failures.isEmpty)
  }

  @Test func noNameStandsTwiceInADocumentsLine() throws {
    let folder = TemporaryFolder()
    let line = #"{"doc_id":"mine","language":"fr","text":"first","tag":1,"text":"last","tag":2}"#
    let result = read([folder.write("a.jsonl", line + "\n")])
    let document = try #require(result.documents.first)
    #expect(String(decoding: document.text, as: UTF8.self) == "last")
    #expect(
      String(decoding: document.otherFields, as: UTF8.self)
        == #""input_doc_id":"mine","input_language":"fr","tag":2"#)
  }

  @Test func rowsOfCSVAreArticles() {
    let folder = TemporaryFolder()
    let file = folder.write(
      "a.csv", "title,正文,date,url\r\n\"a, \"\"b\"\"\",\"第一行\n第二行\",2025-02-05,https://e.org\r\nx,y,,\n")
    let result = read([file])
    #expect(result.documents.map(\.string) == ["a, \"b\"\n\n第一行\n第二行", "x\n\ny"])
    #expect(result.documents[0].published == "2025-02-05")
    #expect(result.documents[0].url == "https://e.org")
  }

  @Test func readingGoesOnWhereItStopped() {
    let folder = TemporaryFolder()
    folder.write("a.txt", "a")
    folder.write("b.jsonl", (0..<50).map { "{\"text\":\"\($0)\"}" }.joined(separator: "\n"))
    folder.write("c.txt", "c")
    let list = InputWalker.list([folder.path])
    let whole = RecordSource(inputs: list)
    var ids: [String] = []
    while case .record(let record)? = whole.next() { ids.append(record.documentID) }
    let resumed = RecordSource(inputs: list)
    resumed.skip(to: RecordPosition(input: 1, record: 30))
    var rest: [String] = []
    while case .record(let record)? = resumed.next() { rest.append(record.documentID) }
    #expect(rest == Array(ids.suffix(21)))
    #expect(rest.first == "b#30")
  }

  @Test func illFormedBytesAreCountedNotFatal() {
    let folder = TemporaryFolder()
    let file = folder.write(
      "a.jsonl",
      Array(#"{"text":"good start of a long English line "#.utf8) + [0xFF, 0x20, 0xE4, 0xB8] + Array(#" end"}"#.utf8))
    let result = read([file])
    #expect(result.failures.isEmpty)
    #expect(result.documents.first?.text.isEmpty == false)
  }
}
