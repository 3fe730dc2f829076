import Testing
import YuliaoCorpus

@testable import YuliaoSegmentation

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var splitter = SentenceSplitter()
    bytes.withUnsafeBufferPointer { splitter.split($0) }
    return splitter.sentences.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ["他说：“法案通过了。”", "商务部未回应！", "为什么？", "（图）"],
    ["第一行\n", "第二行\n\n", "第三行"],
    ["\n  Sen. Josh Hawley of Missouri met Gov. J. B. Pritzker. ", "The U.S. Senate voted on Jan. 29. ", "It passed."],
    ["Nvidia Corp. said so. ", "Apple Inc. ", "The rest followed."],
    ["It cost $3.5 billion in the U.S. ", "But who pays? ", "\"We do!\" he said. ", "参议员同意。"],
    ["真的吗?", "是的!", "见 https://example.com/?q=a.b!c 。"],
    ["No. 5 and e.g. this. ", "U.S.-China talks."],
  ])
  func sentencesEndWhereAReaderEndsThem(parts: [String]) {
    #expect(sentences(parts.joined()) == parts)
  }

  @Test func textOfWhiteSpaceHasNoSentence() {
    #expect(sentences("") == [])
    #expect(sentences(" \n\u{3000}\n") == [])
  }

  @Test func sentencesLieSideBySideOverAnyBytes() {
    var generator = SystemRandomNumberGenerator()
    let alphabet: [UInt8] = [
      0x0A, 0x20, 0x2E, 0x21, 0x3F, 0x41, 0x61, 0x22, 0xE3, 0x80, 0x82, 0xEF, 0xBC, 0x81, 0xE2, 0x9D,
    ]
    var splitter = SentenceSplitter()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in alphabet.randomElement(using: &generator)!
      }
      bytes.withUnsafeBufferPointer { splitter.split($0) }
      var at = 0
      for sentence in splitter.sentences {
        #expect(sentence.start == at && sentence.end > at, "\(bytes)")
        at = sentence.end
      }
      #expect(at == bytes.count || splitter.sentences.isEmpty, "\(bytes)")
    }
  }
}
