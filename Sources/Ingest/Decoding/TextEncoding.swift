import YuliaoICU

/// An encoding as texts are read in it.
struct TextEncoding: Equatable {
  /// The name documents carry.
  let name: String
  /// ICU's name for the converter.
  let converter: String

  static let utf8 = TextEncoding(name: "UTF-8", converter: "UTF-8")
  static let gb18030 = TextEncoding(name: "GB18030", converter: "gb18030")
  static let big5 = TextEncoding(name: "Big5-HKSCS", converter: "Big5-HKSCS")
  static let utf16LittleEndian = TextEncoding(name: "UTF-16LE", converter: "UTF-16LE")
  static let utf16BigEndian = TextEncoding(name: "UTF-16BE", converter: "UTF-16BE")

  init(name: String, converter: String) {
    self.name = name
    self.converter = converter
  }

  /// The encoding a declared charset is read as, which for old names is the larger one; nil for unknown names.
  init?(declared: String) {
    let lower = declared.lowercased().replacingUnderscores()
    switch lower {
    case "utf-8", "utf8": self = .utf8
    case "gb2312", "gbk", "gb18030", "gb-2312", "x-gbk", "cp936", "windows-936", "ms936", "euc-cn", "gb":
      self = .gb18030
    case "big5", "big5-hkscs", "big-5", "cp950", "x-x-big5", "cn-big5", "ms950", "windows-950": self = .big5
    case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252":
      self.init(name: "windows-1252", converter: "ibm-5348_P100-1997")
    case "utf-16le": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "shift-jis", "sjis", "x-sjis", "windows-31j", "cp932", "ms932":
      self.init(name: "Shift_JIS", converter: "ibm-943_P15A-2003")
    case "euc-kr", "ks-c-5601-1987", "cp949", "uhc", "windows-949":
      self.init(name: "EUC-KR", converter: "windows-949-2000")
    default:
      guard lower != "utf-16", lower != "unicode", let name = CharsetConverter.usualName(declared) else { return nil }
      self.init(name: name, converter: declared)
    }
  }
}

extension String {
  /// With `-` for `_`, as charset names are spelled both ways.
  fileprivate func replacingUnderscores() -> String { String(map { $0 == "_" ? "-" : $0 }) }
}
