import Testing
import YuliaoCorpus
import YuliaoTables

@testable import YuliaoExport

@Suite struct AnnotationFormatTests {
  /// 😀参议员霍利说 Goldman Sachs好。\n国会议员。 with words as a segmenter may cut them, wrongly too.
  private var record: AnnotatedDocument {
    let words = ["😀", "参议员", "霍利说", " ", "Goldman", " ", "Sachs", "好", "。", "\n", "国会议员", "。"]
    var record = AnnotatedDocument(document: Document(id: "d/1", text: words.joined()))
    var at = 0
    for word in words {
      let isWord = word.unicodeScalars.contains { $0.properties.isAlphabetic }
      record.tokens.append(Token(start: at, end: at + word.utf8.count, kind: isWord ? 400 : 0))
      at += word.utf8.count
    }
    let text = String(decoding: record.document.text, as: UTF8.self)
    func range(_ part: String) -> Range<Int> {
      let found = text.firstRange(of: part)!
      return text.utf8.distance(
        from: text.utf8.startIndex, to: found.lowerBound)..<text.utf8.distance(
          from: text.utf8.startIndex, to: found.upperBound)
    }
    record.sentences = [
      Sentence(start: 0, end: range("国会").lowerBound), Sentence(start: range("国会").lowerBound, end: at),
    ]
    let hawley = Entity(
      id: "bioguide:H001089", type: .senator, nameEnglish: "Josh Hawley", bioguide: "H001089", wikidata: "Q6288620")
    let goldman = Entity(id: "company:goldman-sachs", type: .company, nameEnglish: "Goldman Sachs")
    let congress = Entity(id: "agency:us/congress", type: .agency, nameChinese: "国会")
    record.mentions = [
      Mention(range: range("霍利"), type: .senator, entity: hawley),
      Mention(range: range("Goldman Sachs"), type: .company, entity: goldman),
      Mention(range: range("国会议员"), type: .agency, entity: congress),
      Mention(range: range("国会"), type: .agency, entity: congress, isNested: true),
    ]
    return record
  }

  private func written(_ format: some AnnotationFormat) -> String {
    var format = format
    var bytes = format.header
    format.append(record, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func conllTagsEachToken() {
    #expect(
      written(CoNLLFormat()) == """
        -DOCSTART- -X- O O

        😀 -X- _ O
        参议员 -X- _ O
        霍利 -X- _ B-SENATOR
        说 -X- _ O
        Goldman -X- _ B-COMPANY
        Sachs -X- _ I-COMPANY
        好 -X- _ O
        。 -X- _ O

        国会议员 -X- _ B-AGENCY
        。 -X- _ O


        """)
  }

  @Test func conlluKeepsTheTextAndTheIds() {
    let text = written(CoNLLUFormat())
    #expect(text.contains("# newdoc id = d/1\n# sent_id = d/1-1\n# text = 😀参议员霍利说 Goldman Sachs好。\n"))
    #expect(text.contains("\n3\t霍利\t_\t_\t_\t_\t_\t_\t_\tNER=B-SENATOR|EntityId=bioguide:H001089|SpaceAfter=No\n"))
    #expect(text.contains("\n5\tGoldman\t_\t_\t_\t_\t_\t_\t_\tNER=B-COMPANY|EntityId=company:goldman-sachs\n"))
    // The text of a sentence is its tokens and the spaces they say.
    for sentence in text.split(separator: "\n\n") {
      var joined = ""
      var expected = ""
      for line in sentence.split(separator: "\n") {
        if line.hasPrefix("# text = ") { expected = String(line.dropFirst(9)) }
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count == 10 else { continue }
        joined += cells[1] + (cells[9].contains("SpaceAfter=No") ? "" : " ")
      }
      #expect(joined == expected + " ")
    }
  }

  @Test func spansCountScalars() throws {
    let value = try JSONParser.parse(Array(written(SpanFormat()).utf8))
    let scalars = Array(try #require(value["text"]?.string).unicodeScalars)
    let spans = try #require(value["spans"]?.array)
    #expect(spans.count == 4)
    for span in spans {
      let range = try #require(span["start"]?.int)..<(try #require(span["end"]?.int))
      #expect(String(String.UnicodeScalarView(scalars[range])) == span["text"]?.string)
    }
    #expect(spans[0]["label"]?.string == "SENATOR")
    #expect(spans[3]["nested"]?.bool == true)
  }

  @Test func bratGivesOffsetsNormalisationsAndAttributes() {
    let text = String(decoding: BratFormat().annotations(record), as: UTF8.self)
    #expect(
      text == """
        T1\tSenator 4 6\t霍利
        N1\tReference T1 Yuliao:bioguide:H001089\tJosh Hawley
        N2\tReference T1 Wikidata:Q6288620\tJosh Hawley
        T2\tCompany 8 21\tGoldman Sachs
        N3\tReference T2 Yuliao:company:goldman-sachs\tGoldman Sachs
        T3\tAgency 24 28\t国会议员
        N4\tReference T3 Yuliao:agency:us/congress\t国会
        T4\tAgency 24 26\t国会
        A4\tNested T4
        N5\tReference T4 Yuliao:agency:us/congress\t国会

        """)
  }

  @Test func bratBreaksAMentionAtLineEnds() {
    var record = AnnotatedDocument(document: Document(id: "a", text: "Goldman\nSachs"))
    record.mentions = [Mention(range: 0..<13, type: .company, entity: Entity(id: "company:g", type: .company))]
    let text = String(decoding: BratFormat().annotations(record), as: UTF8.self)
    #expect(text.hasPrefix("T1\tCompany 0 7;8 13\tGoldman Sachs\n"))
  }

  @Test func webannoStacksNestedMentionsAndCountsUTF16() {
    let text = written(WebAnnoFormat())
    #expect(text.hasPrefix("#FORMAT=WebAnno TSV 3.3\n#T_SP="))
    #expect(text.contains("\n#Text=😀参议员霍利说 Goldman Sachs好。\n1-1\t0-2\t😀\t_\t_\t\n"))
    #expect(text.contains("\n1-3\t5-7\t霍利\tbioguide:H001089[1]\tSENATOR[1]\t\n"))
    #expect(text.contains("\n1-5\t9-16\tGoldman\tcompany:goldman\\-sachs[2]\tCOMPANY[2]\t\n"))
    #expect(text.contains("\n1-6\t17-22\tSachs\tcompany:goldman\\-sachs[2]\tCOMPANY[2]\t\n"))
    #expect(text.contains("\n2-1\t25-27\t国会\tagency:us/congress[3]|agency:us/congress[4]\tAGENCY[3]|AGENCY[4]\t\n"))
    #expect(text.contains("\n2-2\t27-29\t议员\tagency:us/congress[3]\tAGENCY[3]\t\n"))
  }

  @Test func aMentionAcrossSentencesJoinsThem() {
    var record = AnnotatedDocument(document: Document(id: "a", text: "A. B"))
    record.tokens = [
      Token(start: 0, end: 1, kind: 200), Token(start: 1, end: 2, kind: 0), Token(start: 2, end: 3, kind: 0),
      Token(start: 3, end: 4, kind: 200),
    ]
    record.sentences = [Sentence(start: 0, end: 3), Sentence(start: 3, end: 4)]
    #expect(TokenPieces(record).sentences.count == 2)
    record.mentions = [Mention(range: 0..<4, type: .company, entity: Entity(id: "company:ab", type: .company))]
    #expect(TokenPieces(record).sentences.count == 1)
  }
}
