/// The + that makes a firm's name its service's: Acme+, Acme+等平台.
enum ServiceMark {
  /// Whether it stands behind a Latin name; in Acme+Bolt and Acme+青山 the mark joins two names.
  static func follows(_ end: Int, in text: FoldedText) -> Bool {
    text.symbol(end) == 0x2B && text.isLatin(end - 1) && !text.isLatinWordPart(end + 1) && text.symbol(end + 1) != 0x28
      && (!text.isHan(end + 1) || services.contains(text.symbol(end + 1)))
  }

  /// 等, 平台, 会员, 服务, 的
  private static let services = SymbolSet("等平会服的")
}
