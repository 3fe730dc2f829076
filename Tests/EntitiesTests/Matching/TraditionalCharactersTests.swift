import Testing
import YuliaoICU

@testable import YuliaoEntities

@Suite struct TraditionalCharactersTests {
  @Test func theTableIsWhatICUsRulesSayOfSingleCharacters() throws {
    let rules = try Transliterator(.traditionalToSimplified)
    // A line end between two characters keeps the rules for words of several characters out.
    let all = (0x4E00...0x9FFF).map { String(Unicode.Scalar(UInt32($0))!) }
    let rewritten = try rules.transliterate(all.joined(separator: "\n")).split(separator: "\n")
    try #require(rewritten.count == all.count)
    let table = Dictionary(uniqueKeysWithValues: Array(TraditionalCharacters.pairs))
    for (character, simplified) in zip(all, rewritten) where simplified.unicodeScalars.count == 1 {
      let symbol = character.utf16.first!
      #expect(String(decoding: [table[symbol] ?? symbol], as: UTF16.self) == simplified)
    }
  }

  @Test func hongKongsOwnFormsAreReadAsTheOthers() {
    #expect(CharacterTable.shared.fold("滙豐衞生交通諮詢淘寳敎育") == CharacterTable.shared.fold("汇丰卫生交通咨询淘宝教育"))
  }
}
