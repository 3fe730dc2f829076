/// Names of those who wrote an article, as its own lines give them: 「本报记者 张三 李四」, 「（记者王五）」, 「文/赵六」.
///
/// A name has to end where names end: at a bracket, a mark, the end of the line or a word such as 报道. So
/// 「记者近日从商务部获悉」 gives nothing.
enum Byline {
  /// The names in a line, joined by 、; nil where it gives none. Only its first and last hundred characters are read.
  static func names(in line: [UInt8]) -> String? {
    guard line.count > 5 else { return nil }
    let text = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    let head = Array(text.prefix(100))
    if let names = labelled(head) { return names }
    guard text.count > 100 else { return alone(text) }
    return labelled(Array(text.suffix(100)))
  }

  /// Names behind a word for those who write.
  private static func labelled(_ text: [Unicode.Scalar]) -> String? {
    for at in text.indices {
      for label in labels where text[at...].starts(with: label) {
        if label.count == 2, label[0] == "文" {
          // 「文/」 begins a line or stands behind a bracket or a space.
          guard at == 0 || isBorder(text[at - 1]) else { continue }
        }
        if let names = names(
          in: text, from: at + label.count, isInBracket: at > 0 && text[..<at].suffix(12).contains("（"))
        {
          return names
        }
      }
    }
    return nil
  }

  /// A line that is a name in brackets, or names and nothing else: 「（袁源）」, 「赵延东、李四」.
  private static func alone(_ text: [Unicode.Scalar]) -> String? {
    var text = text[...]
    if let first = text.first, let last = text.last, first == "（" || first == "(", last == "）" || last == ")" {
      text = text.dropFirst().dropLast()
    } else if !text.contains("、") {
      return nil
    }
    let names = text.split { $0 == "、" }.map { $0.filter { $0 != " " && $0 != "　" } }
    let areNames = names.allSatisfy { name in
      (2...3).contains(name.count) && name.allSatisfy(isHan) && surnames.contains(name[0])
    }
    return areNames && (1...5).contains(names.count) ? names.map { string($0) }.joined(separator: "、") : nil
  }

  private static func names(in text: [Unicode.Scalar], from start: Int, isInBracket: Bool) -> String? {
    var at = start
    while at < text.count, isBorder(text[at]) { at += 1 }
    var isApart = at > start && text[at - 1] != "：" || isInBracket
    var names: [String] = []
    while at < text.count, names.count < 6, let end = endOfName(text, at, isApart: isApart) {
      names.append(string(text[at..<end].filter { isHan($0) || $0 == "·" }))
      at = end
      // Further names stand behind a space or 、 and begin like names.
      var next = at
      while next < text.count, text[next] == "、" || text[next] == " " || text[next] == "　" { next += 1 }
      guard next > at, next < text.count else { break }
      at = next
      isApart = false
    }
    return names.isEmpty ? nil : names.joined(separator: "、")
  }

  /// Where the name that begins at a place ends; nil where none does.
  private static func endOfName(_ text: [Unicode.Scalar], _ start: Int, isApart: Bool) -> Int? {
    // Names of two characters are often set as wide as those of three: 「方 敏」.
    if start + 2 < text.count, surnames.contains(text[start]), text[start + 1] == " " || text[start + 1] == "　" {
      var second = start + 1
      while second < text.count, text[second] == " " || text[second] == "　" { second += 1 }
      if second < text.count, isHan(text[second]), second + 1 == text.count || !isHan(text[second + 1]) {
        return second + 1
      }
    }
    var whole = start
    while whole < text.count, whole - start < 5, isHan(text[whole]) { whole += 1 }
    if (2...3).contains(whole - start), surnames.contains(text[start]),
      whole == text.count || isBorder(text[whole]) || closers.contains(text[whole]),
      !stops.contains(where: { text[start...].starts(with: $0) })
    {
      return whole
    }
    var end = start
    while end < text.count, end - start < 16, isHan(text[end]) || text[end] == "·" {
      if stops.contains(where: { text[end...].starts(with: $0) }) { break }
      end += 1
    }
    let length = end - start
    let isForeign = text[start..<end].contains("·")
    guard length >= 2, length <= (isForeign ? 12 : 4) else { return nil }
    let isClosed =
      end == text.count || isBorder(text[end]) || closers.contains(text[end])
      || stops.contains { text[end...].starts(with: $0) }
    guard isClosed else { return nil }
    return isApart && length <= 4 || isForeign || surnames.contains(text[start]) ? end : nil
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

  private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "　", "\u{A0}", "：", ":", "/", "／", "丨", "|", "｜", "、", "（", "(", "【", "[": true
    default: false
    }
  }

  private static let closers = Set("）)】]，,；;。&".unicodeScalars)
  private static let labels = ["记者", "記者", "作者", "撰文", "撰稿", "采写", "文/", "文／", "文丨", "文｜", "文："].map {
    Array($0.unicodeScalars)
  }

  /// Words that stand behind a name, or where a name would be if there were one.
  private static let stops = [
    "发自", "發自", "报道", "報道", "摄", "攝", "讯", "電", "电", "从", "從", "在", "近日", "获悉", "獲悉", "了解", "通讯员", "實習",
    "实习", "见习", "采访", "採訪", "注意", "发现", "看到", "今天", "昨", "日前", "今日", "编辑", "采写", "整理", "编译", "综合", "文", "图",
    "表示", "介绍", "提问", "问", "会", "招待", "站", "协会", "专栏", "手记", "按", "为", "对", "向", "就", "与", "和", "于", "的", "是",
    "来自", "另", "也", "还", "再", "走进", "探访", "实地", "梳理", "查询", "联系", "单位", "简介", "授权", "系", "有", "现场", "获得",
  ].map { Array($0.unicodeScalars) }

  /// The commonest surnames, which cover far more than nine names in ten.
  private static let surnames = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫\
    阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁\
    冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆卓古吉缪简车项芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬卞姬仇栾隋商刁沙荣巫寇桑甄丛仲虞敖巩佘池查\
    张張劉陳楊黃趙吳孫馬鄭許馮鄧蕭呂盧鍾譚陸賈韋鄒閻龍賀顧龔萬錢嚴湯葉蘇喬龐顏莊聶魯關蘭畢單寧藍遲歐陽司馬諸葛上官慕容皇甫尉遲
    """.unicodeScalars)
}
