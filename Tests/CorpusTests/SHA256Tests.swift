import Testing

@testable import YuliaoCorpus

@Suite struct SHA256Tests {
  private func digest(_ bytes: [UInt8], cut: Int = 0, inHardware: Bool) -> String {
    var hash = SHA256(inHardware: inHardware)
    for part in [bytes[..<cut], bytes[cut...]] { part.withUnsafeBufferPointer { hash.update($0) } }
    return SHA256.hexadecimal(hash.finish())
  }

  @Test(arguments: [false, true]) func digestsAreThoseOfTheStandard(inHardware: Bool) {
    #expect(
      digest([], inHardware: inHardware) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      digest(Array("abc".utf8), inHardware: inHardware)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      digest([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000), inHardware: inHardware)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func bothWaysAgreeOnEveryLengthAndCut() {
    let bytes = (0..<260).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for length in 0...bytes.count {
      let part = Array(bytes[..<length])
      let whole = digest(part, inHardware: false)
      #expect(digest(part, inHardware: true) == whole)
      #expect(digest(part, cut: length / 3, inHardware: true) == whole)
    }
  }
}
