import Testing

@testable import YuliaoTables

@Suite struct JSONTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8)) }

  @Test func everyKindOfValueIsRead() throws {
    let value = try parse(#" {"a":[1,-2.5e3,true,false,null],"b":{"c":"商\u52a1\n\ud83d\ude00\/"}} "#)
    #expect(value["a"]?.array == [.number("1"), .number("-2.5e3"), .bool(true), .bool(false), .null])
    #expect(value["b"]?["c"]?.string == "商务\n😀/")
    #expect(value["a"]?.array?[1].double == -2500)
    #expect(value["x"] == nil)
  }

  @Test func aMembersBytesCanBeKeptAsTheyAre() throws {
    let text = #"{ "id": 7 , "extra" : {"n": 1.0} }"#
    let bytes = Array(text.utf8)
    let members = try #require(try JSONParser.parse(bytes).members)
    #expect(
      members.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [#""id": 7"#, #""extra" : {"n": 1.0}"#])
  }

  @Test func offsetsCountFromTheStartOfTheBuffer() throws {
    let bytes = Array("{}\n{\"a\":}".utf8)
    #expect(try JSONParser.parse(bytes, in: 0..<2) == .object([]))
    #expect { try JSONParser.parse(bytes, in: 3..<bytes.count) } throws: { ($0 as? JSONError)?.offset == 8 }
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "-", "+1", "tru", "\"\\x\"", "\"\\u12g4\"", "\"a", "\"\n\"",
    "1 2",
    "NaN", "'a'", "{a:1}", "[1 2]", "\u{FEFF}1",
  ])
  func whatIsNotJSONIsRefused(_ text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
  }

  @Test func deepNestingIsRefusedNotFollowed() {
    #expect(throws: JSONError.self) { try parse(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: Never.self) {
      try parse(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))
    }
  }

  @Test func illFormedBytesInAStringAreRefused() {
    for bad: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xF4, 0x90, 0x80, 0x80]] {
      #expect(throws: JSONError.self) { try JSONParser.parse([0x22] + bad + [0x22]) }
    }
  }

  @Test func aLoneSurrogateBecomesTheReplacementCharacter() throws {
    #expect(try parse(#""\ud83dx\ude00""#).string == "\u{FFFD}x\u{FFFD}")
    #expect(try parse(#""\ud83d\u0041""#).string == "\u{FFFD}A")
  }

  @Test func whatIsWrittenReadsBack() throws {
    let value = JSONValue.object([
      JSONMember(name: "t\"", value: .string("a\\b\u{0}\u{1F}\n商务部😀")),
      JSONMember(name: "n", value: .array([.number("1e9"), .null, .bool(false), .object([]), .array([])])),
    ])
    var writer = JSONWriter()
    writer.value(value)
    let read = try JSONParser.parse(writer.bytes)
    #expect(read["t\""]?.utf8 == value["t\""]?.utf8)
    #expect(read["n"]?.array == value["n"]?.array)
  }

  @Test func commasComeByThemselves() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", "x")
    writer.name("mentions")
    writer.beginArray()
    writer.number(1)
    writer.number(0.25, digits: 2)
    writer.endArray()
    writer.member("none", orNull: nil)
    writer.endObject()
    writer.endLine()
    writer.beginArray()
    writer.endArray()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"id\":\"x\",\"mentions\":[1,0.25],\"none\":null}\n[]")
  }
}
