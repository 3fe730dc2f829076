import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct TextDecoderTests {
  private func bytes(_ hexadecimal: String) -> [UInt8] {
    let digits = Array(hexadecimal.utf8).map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  @Test(arguments: [
    ("参议员霍利致信美国商务部", "GB18030", "b2ced2e9d4b1bbf4c0fbd6c2d0c5c3c0b9fac9cccef1b2bf"),
    ("參議員霍利致信美國商務部", "Big5-HKSCS", "b0d1c4b3adfbc04ea751ad50ab48acfcb0eab0d3b0c8b3a1"),
    ("参议员霍利致信美国商务部", "UTF-16LE", "c253ae8b58540d972952f481e14f8e7ffd564655a152e890"),
    ("參議員霍利致信美國商務部", "UTF-16BE", "53c38b7054e1970d522981f44fe17f8e570b554652d990e8"),
    (
      "Le président a déclaré que l'économie était prête", "windows-1252",
      "4c65207072e9736964656e7420612064e9636c6172e920717565206c27e9636f6e6f6d696520e974616974207072ea7465"
    ),
    (
      "Министр финансов сообщил, что экономика выросла", "windows-1251",
      "cce8ede8f1f2f020f4e8ede0edf1eee220f1eeeee1f9e8eb2c20f7f2ee20fdeaeeedeeece8eae020e2fbf0eef1ebe0"
    ),
    (
      "Министр финансов сообщил, что экономика выросла", "KOI8-R",
      "edc9cec9d3d4d220c6c9cec1ced3cfd720d3cfcfc2ddc9cc2c20ded4cf20dccbcfcecfcdc9cbc120d7d9d2cfd3ccc1"
    ),
    (
      "日本銀行は金融政策決定会合で政策金利を引き上げる", "Shift_JIS",
      "93fa967b8be28d7382cd8be0975a90ad8df48c8892e889ef8d8782c590ad8df48be0979882f088f882ab8fe382b082e9"
    ),
    (
      "日本銀行は金融政策決定会合で政策金利を引き上げる", "EUC-JP",
      "c6fccbdcb6e4b9d4a4cfb6e2cdbbc0afbaf6b7e8c4eab2f1b9e7a4c7c0afbaf6b6e2cdf8a4f2b0faa4adbee5a4b2a4eb"
    ),
    (
      "한국은행은 기준금리를 동결하기로 결정했다고 밝혔다", "EUC-KR",
      "c7d1b1b9c0bac7e0c0ba20b1e2c1d8b1ddb8aeb8a620b5bfb0e1c7cfb1e2b7ce20b0e1c1a4c7dfb4d9b0ed20b9e0c7fbb4d9"
    ),
    (
      "The Senate passed the bill.", "UTF-16LE",
      "5400680065002000530065006e00610074006500200070006100730073006500640020007400680065002000620069006c006c002e00"
    ),
  ])
  func anUndeclaredEncodingIsFoundByWhatItSays(text: String, encoding: String, hexadecimal: String) {
    let decoded = TextDecoder.decode(bytes(hexadecimal))
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.decoding.encoding == encoding)
    #expect(decoded.decoding.badBytes == 0)
  }

  @Test(arguments: ["utf-8", "iso-8859-1", "big5", "gb2312", "shift_jis", "no-such-charset"])
  func aLyingDeclarationDoesNotDecide(declared: String) {
    let decoded = TextDecoder.decode(bytes("b2ced2e9d4b1bbf4c0fbd6c2d0c5c3c0b9fac9cccef1b2bf"), declared: declared)
    #expect(decoded.decoding.encoding == "GB18030")
    #expect(decoded.decoding.decidedBy == (declared == "gb2312" ? "declared" : "score"))
    #expect(TextDecoder.decode(Array("参议员".utf8), declared: declared).decoding.encoding == "UTF-8")
  }

  @Test func badBytesBecomeReplacementCharactersAndAreCounted() {
    let decoded = TextDecoder.decode(Array("商务部".utf8) + [0xFF] + Array("参议院".utf8) + [0xE4, 0xB8])
    #expect(String(decoding: decoded.text, as: UTF8.self) == "商务部\u{FFFD}参议院\u{FFFD}")
    #expect(decoded.decoding.badBytes == 2)
  }

  @Test func randomBytesAlwaysGiveWellFormedText() {
    var generator = SplitMix(state: 7)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let text = TextDecoder.decode(bytes).text
      #expect(String(validating: text, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [
    ("<meta charset=\"gbk\">", "gbk"), ("<META http-equiv=x content='text/html; CHARSET = Big5'>", "Big5"),
    ("<?xml version=\"1.0\" encoding='GB2312'?>", "GB2312"), ("<a href=\"?x=charset\">", nil),
  ])
  func theDeclarationOfAPageIsFound(page: String, charset: String?) {
    #expect(Array(page.utf8).withUnsafeBufferPointer { DeclaredCharset.find(in: $0) } == charset)
  }
}

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
