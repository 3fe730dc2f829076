import Testing

@testable import YuliaoEntities

@Suite struct StringIndexTests {
  private func with<R>(_ key: String, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    Array(key.utf8).withUnsafeBufferPointer(body)
  }

  @Test func aDictionaryAgreesThroughAllGrowth() {
    var index = StringIndex(expectedKeys: 1)
    var dictionary: [String: UInt32] = [:]
    for number in 0..<2_000 {
      let key = "company:\(number * 7919 % 1_500)"
      let known = with(key) { index.insert($0, UInt32(number)) }
      #expect(known == dictionary[key])
      if dictionary[key] == nil { dictionary[key] = UInt32(number) }
    }
    #expect(dictionary.allSatisfy { index[$0.key] == $0.value })
    #expect(index["company:"] == nil && index[""] == nil)
  }

  @Test func aSetValueReplacesTheOld() {
    var index = StringIndex(expectedKeys: 4)
    with("SSE:600000") { index[$0] = 1 }
    with("SSE:600000") { index[$0] = 2 }
    #expect(index["SSE:600000"] == 2)
    #expect(index.values == [2])
  }
}
