import Testing

@testable import YuliaoEntities

@Suite struct OneEditTests {
  private func parts(_ a: String, _ b: String) -> Bool { OneEdit.parts(Array(a.utf8), Array(b.utf8)) }

  @Test func oneLetterMoreLessOrOtherIsOneEdit() {
    for (a, b) in [("quorv", "quorvs"), ("quorv", "qorv"), ("quorv", "quirv"), ("q", ""), ("quorv", "xquorv")] {
      #expect(parts(a, b) && parts(b, a))
    }
  }

  @Test func equalWordsAndTwoEditsAreNot() {
    for (a, b) in [("quorv", "quorv"), ("", ""), ("quorv", "qourv"), ("quorv", "quo"), ("quorv", "xquorvs")] {
      #expect(!parts(a, b) && !parts(b, a))
    }
  }
}
