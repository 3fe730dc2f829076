import Testing

@testable import YuliaoEntities

struct FoldedTextTests {
  @Test(arguments: [
    "", "A", "plain text in one line\twith a tab", "eight by-eight-青山", "1234567青89012345678", "é and 🙂 and ＡＢＣ",
  ])
  func aTextIsFoldedAsItsCharactersAre(text: String) {
    let whole = FoldedText(text)
    var offset = 0
    var index = 0
    for scalar in text.unicodeScalars {
      let one = FoldedText(String(scalar))
      #expect(whole.symbols[index] == one.symbols[0])
      #expect(whole.classes[index] == one.classes[0])
      #expect(whole.byteRange(index..<(index + 1)) == offset..<(offset + scalar.utf8.count))
      offset += scalar.utf8.count
      index += 1
    }
    #expect(whole.count == index)
  }

  @Test func plainTextIsFoldedAsTheTablesFoldItWhereverItBegins() {
    let table = CharacterTable.shared
    // No tab right before a line's end, where it is not seen.
    let plain = (0..<128).map { UInt8($0 == 9 ? 94 : $0) } + (0..<128).reversed().map { UInt8($0) }
    for start in 0..<17 {
      let text = FoldedText(String(decoding: plain[start...], as: UTF8.self))
      // A return without a line's end behind it ends a line itself.
      #expect(text.symbols == plain[start...].map { $0 == 0x0D ? 0x0A : table.symbols[Int($0)] })
      #expect(text.classes == plain[start...].map { table.classes[Int($0)] })
      #expect(text.byteOffsets == (0...UInt32(plain.count - start)).map { $0 })
    }
  }

  @Test func aSymbolAndALinesStartAreFoundWhereANaiveSearchFindsThem() {
    let text = FoldedText(
      "ab\n" + String(repeating: "xyz青", count: 9) + "\n\n" + String(repeating: "q", count: 33) + "b")
    for index in 0...(text.count + 2) {
      for symbol in [0x0A, 0x62, 0x7A, 0x9752, 0x21] as [UInt16] {
        #expect(text.next(symbol, from: index) == (0..<text.count).first { $0 >= index && text.symbols[$0] == symbol })
      }
      var naive = min(index, text.count)
      while naive > 0, text.symbols[naive - 1] != 0x0A { naive -= 1 }
      #expect(text.lineStart(before: index) == naive)
      let distance = min(index, text.count) - naive
      #expect(text.lineStart(before: index, within: 20) == (distance <= 20 ? naive : nil))
      let end = (min(index, text.count)..<text.count).first { text.symbols[$0] == 0x0A } ?? text.count
      #expect(text.lineEnd(from: index, within: 20) == (end - min(index, text.count) <= 20 ? end : nil))
    }
  }

  @Test func aHyphenBetweenForeignCharactersIsTheNamesDotWhereverItStands() {
    for count in 0..<9 {
      let text = FoldedText(String(repeating: "x", count: count) + "蒂姆-斯科特")
      #expect(text.symbol(count + 2) == CharacterTable.middleDot)
    }
  }

  @Test func wordsAreFoundWhereANaiveSearchFindsThem() {
    let text = FoldedText("aab ab aaab 青山青青山 ab" + String(repeating: " ba", count: 12) + " aab  ab")
    for word in ["a", "ab", "aab", "青山", "b 青", "zz", "", " ", "  ", " ab ", " b", "ba ", "山 ab ba ba ba ba ba ba ba"] {
      let symbols = Array(word.utf16)
      for start in 0...(text.count + 1) {
        let naive = (start..<max(start, text.count)).first { !symbols.isEmpty && text.holds(symbols, at: $0) }
        #expect(text.next(symbols, from: start) == naive)
      }
    }
  }

  @Test func aLineThatEndsInsideALatinNameOfAChineseSentenceGoesOn() {
    #expect(SmallGazetteer.tag("周二公布的文件显示，这家总部在山边的基金由Morgan\nStanley管理。") == ["Morgan\nStanley=company:morgan-stanley"])
    #expect(SmallGazetteer.tag("List\nMorgan\nStanley\n英特尔上涨。") == ["英特尔=company:intel"])
    #expect(SmallGazetteer.tag("周二公布的文件显示，这家总部在山边的基金由Morgan\n\nStanley管理。") == [])
  }

  @Test func aBrokenNameThatNoListHoldsHasASpaceThere() {
    let mention = SmallGazetteer.mentions("周二公布的文件显示，这家总部在山边的基金由Quorvis\nDrum Inc.管理。").first
    #expect(mention?.entity.nameEnglish == "Quorvis Drum")
  }

  @Test func aHeadingsEndIsNoBreakOfAName() {
    #expect(SmallGazetteer.tag("起底Morgan\nStanley公司回应。") == ["Stanley=company:stanley"])
  }

  @Test func aBrokenNameMayEndBeforeAMark() {
    for end in ["、微软", "，", "（峦石）"] {
      #expect(
        SmallGazetteer.tag("昨天宣布共同出资的是其中一家欧洲的信贷管理机构Morgan\nStanley\(end)").first?.hasSuffix(
          "=company:morgan-stanley") == true)
    }
    #expect(
      SmallGazetteer.tag("昨天宣布共同出资的是其中一家欧洲的信贷机构（Morgan\nStanley）。").first?.hasSuffix("=company:morgan-stanley")
        == true)
  }

  @Test func whatIsNotSeenChangesNoName() {
    let plain = "Nobody at Morgan Stanley spoke of the Ministry of Commerce."
    let names = SmallGazetteer.tag(plain, language: .english)
    #expect(names.count == 2)
    // A space of width zero, a soft hyphen, a mark of direction, and a space that breaks no line.
    #expect(
      SmallGazetteer.tag("Nobody at \u{200B}Mor\u{AD}gan \u{200E}Stanley\u{200B} spoke.", language: .english) == [
        "Mor\u{AD}gan \u{200E}Stanley=company:morgan-stanley"
      ])
    #expect(
      SmallGazetteer.tag(plain.replacing(" ", with: "\u{A0}"), language: .english).map {
        $0.replacing("\u{A0}", with: " ")
      } == names)
  }

  @Test func anAccentBehindItsLetterBelongsToTheName() {
    #expect(
      SmallGazetteer.tag("Nobody at Audi\u{301} spoke of shares.", language: .english) == ["Audi\u{301}=company:audi"])
  }

  @Test func lineEndsOfBothKindsAreOne() {
    let text = "First line\nNobody at Morgan Stanley\nspoke.\n\nThe end"
    #expect(
      SmallGazetteer.tag(text.replacing("\n", with: "\r\n"), language: .english)
        == SmallGazetteer.tag(text, language: .english))
  }

  @Test func aWideHyphenIsANamesDotToo() {
    #expect(SmallGazetteer.tag("参议员蒂姆－斯科特到场。") == ["蒂姆－斯科特=bioguide:S001184"])
  }

  @Test func anUnlistedFirmsNameHasPlainSpacesAndLetters() {
    let ids = ["Quorvane\u{A0}Drum Inc.", "Quorvane Drum Inc.", "Ｑuorvane Drum Inc."].map {
      SmallGazetteer.tag("Shares of \($0) rose by a tenth.", language: .english).last?.split(separator: "=").last
    }
    #expect(Set(ids).count == 1)
  }

  @Test func spacesBeforeALinesEndAreNotSeen() {
    let text = FoldedText("one  \n \n two \u{A0}\r\nthree ")
    #expect(String(decoding: text.symbols, as: UTF16.self) == "one\n\n two\nthree ")
    #expect(text.byteRange(0..<3) == 0..<3)
  }
}
