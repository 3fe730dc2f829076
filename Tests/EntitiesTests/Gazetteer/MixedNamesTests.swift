import Testing

@testable import YuliaoEntities

@Suite struct MixedNamesTests {
  private func spaced(_ name: String) -> String? {
    Array(name.utf8).withUnsafeBufferPointer { MixedNames.spaced($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aSpaceStandsBetweenLettersAndCharacters() {
    #expect(spaced("IT之家") == "IT 之家")
    #expect(spaced("*ST峦迪") == "*ST 峦迪")
    #expect(spaced("峦国QVB银行") == "峦国 QVB 银行")
    #expect(spaced("36峦") == "36 峦")
  }

  @Test func otherNamesStay() {
    for name in ["峦国银行", "Acme", "峦国 QVB 银行", "峦·Q", "", "é峦"] { #expect(spaced(name) == nil, "\(name)") }
  }

  @Test func namesAreFoundWithTheSpaceAndWithout() {
    #expect(SmallGazetteer.tag("据QX之峦报道，雨停了。") == ["QX之峦=company:qx"])
    #expect(SmallGazetteer.tag("据 QX 之峦报道，雨停了。") == ["QX 之峦=company:qx"])
    #expect(
      SmallGazetteer.tag("Qualcomm 集团开会。Qualcomm集团开会。") == [
        "Qualcomm 集团=company:qualcomm", "Qualcomm集团=company:qualcomm",
      ])
  }
}
