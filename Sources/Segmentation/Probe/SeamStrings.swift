/// Random strings of the characters at which segmenters differ, the same for the same seed.
///
/// ```swift
/// var strings = SeamStrings(seed: 7)
/// let bytes = strings.next()
/// ```
///
/// Each string mixes a few of the alphabets, so that every pair of kinds meets.
package struct SeamStrings {
  private var state: UInt64
  private let alphabets: [[Unicode.Scalar]]

  /// Strings of the given alphabets.
  package init(seed: UInt64, alphabets: [String]) {
    state = seed
    self.alphabets = alphabets.map { Array($0.unicodeScalars) }
  }

  package init(seed: UInt64) {
    state = seed
    alphabets =
      SeamStrings.alphabets.map { Array($0.unicodeScalars) }
      + SeamStrings.ranges.map { range in
        range.compactMap(Unicode.Scalar.init)
      }
  }

  /// SplitMix64.
  private mutating func random(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  /// The next string, as UTF-8; one in sixteen holds ill-formed bytes.
  package mutating func next() -> [UInt8] {
    var bytes: [UInt8] = []
    let kinds = (0..<1 + random(below: 4)).map { _ in random(below: alphabets.count) }
    let length = random(below: 16) == 0 ? 40 + random(below: 80) : 1 + random(below: 24)
    while bytes.count < length * 3 {
      if random(below: 12) == 0 { break }
      let alphabet = alphabets[kinds[random(below: kinds.count)]]
      // Short runs of one alphabet, longer ones now and then: words need neighbours.
      for _ in 0..<(random(below: 8) == 0 ? 1 + random(below: 24) : 1 + random(below: 4)) {
        bytes.append(contentsOf: String(alphabet[random(below: alphabet.count)]).utf8)
      }
    }
    if random(below: 16) == 0, !bytes.isEmpty {
      bytes[random(below: bytes.count)] = UInt8(random(below: 256))
    }
    return bytes
  }

  private static let alphabets = [
    // Common characters, which form words of two to four and more.
    "中国人民大学生活动物理解放军事业务实现代表示会议员工作用心理由于是不了在有我们他这上个来到时地为子就你说",
    "一二三四五六七八九十百千万亿年月日零两几第〇",
    "參議員選舉臺灣國會聯邦調查局經濟發展與開關門學習電腦",
    "々〆〇〻〱〲〳〴〵〵ヽヾゝゞゟヿ〟〠〼",
    "カタカナコンピュータープログラムデータベースアメリカァィゥェォッャュョヴヵヶー",
    "ひらがなこれはさしすせそたちつてとのをんぁぃぅぇぉ",
    "ｱｲｳｴｵｶﾞｷﾟﾊﾟﾎﾞｰｯｬｭｮ･ﾞﾟ",
    "゛゜゠・ーｰㇰㇱㇿ㋐㋿㌀㌁㍻",
    "豈更車賈滑串句龜契金喇奈樂來裏練連列禮隆﨎﨏﨑﨓﨔", "⺀⺁⺟⻳⼀⼈⿕㆒㆓〸〹〺㈠㊀",
    "𠀀𠀁𠮷𡈽𪚥𫝀𬺰丽丸𰀀𛀀𛀁𛄠",
    "abcXYZéñüßΑбЖ", "0123456789０１２٣४", ".,:;'’·\"״׳‧․﹒．，：；", "_‿⁀﹍＿", "@#/\\%&*+=-$€￥",
    " \t\n\r\u{0B}\u{85}\u{A0}\u{2028}\u{2029}\u{3000}\u{FEFF}\u{200B}",
    "\u{300}\u{301}\u{308}\u{20E3}\u{3099}\u{309A}\u{FE0E}\u{FE0F}\u{E0100}\u{302A}\u{5BC}",
    "\u{200D}\u{200C}\u{AD}\u{200E}\u{200F}\u{202A}\u{202E}\u{2060}\u{2066}\u{61C}\u{E0001}",
    "👩👨👧🏻🏿❤☠🏴🚀🎉✂️©®⌚1️⃣♀♂🤝🫱", "🇨🇳🇺🇸🇭🇰🇦", "한국어대한민국서울ㄱㅏ가힣", "ภาษาไทยประเทศกรุงเทพ",
    "ພາສາລາວ", "ភាសាខ្មែរ", "မြန်မာစာ", "אבגדשלום\u{5B0}", "العربيةمرحبا\u{64B}", "हिन्दीनमस्ते",
    "，。、！？：；（）《》“”‘’【】—…～·「」", "ＡＢＣａｂｃＸ", "\u{FFFD}\u{FFFC}\u{0}\u{1}\u{7F}\u{AA}\u{BA}ﬁ㎏℃",
  ]

  private static let ranges: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x3000...0x303F, 0x3040...0x30FF, 0xF900...0xFAFF,
    0x2F800...0x2FA1D, 0xFF00...0xFFEF, 0x2000...0x206F, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x31F0...0x33FF,
    0x2E80...0x2FFF, 0x1F000...0x1FAFF, 0xE00...0xEFF, 0x1000...0x10FF, 0xAC00...0xD7A3, 0x590...0x6FF,
    0x0...0x10FFFF,
  ]
}
