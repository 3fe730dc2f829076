@testable import YuliaoEntities

extension FoldedText {
  init(_ text: String) {
    self.init()
    fill(with: Array(text.utf8))
  }
}
