import Testing
import YuliaoCorpus

@testable import YuliaoEntities

/// The rules read on behind the words they look for, and a text may end there.
@Suite struct TextEndTests {
  @Test(arguments: [Language.simplifiedChinese, .english])
  func aTextMayEndBehindAnyWordThatRulesLookFor(_ language: Language) {
    for word in Set(Cue.words.values.joined()).sorted() {
      for front in ["", "求助亦是办法。"] {
        for end in ["", "青"] {
          let text = front + word + end
          let mentions = SmallGazetteer.mentions(text, language: language)
          #expect(mentions.allSatisfy { $0.range.upperBound <= text.utf8.count }, "\(text)")
        }
      }
    }
  }
}
