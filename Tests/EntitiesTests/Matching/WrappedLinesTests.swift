import Testing
import YuliaoCorpus

@testable import YuliaoEntities

@Suite struct WrappedLinesTests {
  private static let paragraph =
    "The plan that the firm put before its owners on Monday would move the seat to another town, where rents are low, and "
    + "close two of the four works. Officials of the Ministry of Commerce and of the Department of Parks and Gardens said "
    + "that they had not been told, and that Morgan Stanley had been asked for its view. Nobody at Morgan Stanley would "
    + "speak. The Federal Reserve keeps no record of such moves, a clerk there said, and neither does the Environmental "
    + "Protection Agency, whose rules the works have kept for years, as far as anybody knows in that town or in others."

  /// Breaks lines as a width does.
  private func wrapped(_ text: String, at width: Int, by lineEnd: String = "\n") -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).joined(separator: lineEnd)
  }

  @Test(arguments: [60, 66, 72, 80, 100]) func aWidthChangesNoName(_ width: Int) {
    let names = SmallGazetteer.tag(Self.paragraph, language: .english)
    #expect(names.count >= 6)
    for lineEnd in ["\n", "\r\n"] {
      let text = wrapped(Self.paragraph, at: width, by: lineEnd)
      let found = SmallGazetteer.tag(text, language: .english).map {
        $0.replacing(lineEnd, with: " ")
      }
      #expect(found == names, "width \(width)")
    }
  }

  @Test func linesThatEndEarlyStayApart() {
    func ends(_ text: String) -> [Int] {
      var folded = FoldedText()
      folded.fill(with: Array(text.utf8))
      return folded.joinedLines
    }
    let list = (0..<12).map { "Item \($0) of the list, in \(String(repeating: "few ", count: $0)) words" }
    #expect(ends(list.joined(separator: "\n")) == [])
    // Paragraphs of one line each are wider than any page.
    #expect(ends([Self.paragraph, Self.paragraph, Self.paragraph].joined(separator: "\n")) == [])
    #expect(ends(wrapped(Self.paragraph, at: 72)).count >= 5)
    #expect(ends("") == [])
  }
}
