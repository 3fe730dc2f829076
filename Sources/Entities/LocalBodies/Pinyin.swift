/// The names of Chinese places in Latin letters, as maps write them: Longxi, Xi'an.
///
/// A character of several readings is read as places are; 20 KB, made at the first call.
enum Pinyin {
  private static let readings: [Character: Substring] = {
    var readings: [Character: Substring] = [:]
    for line in PinyinReadings.lines.split(separator: "\n") {
      let syllable = line.prefix { $0.isASCII }
      for character in line.dropFirst(syllable.count) { readings[character] = syllable }
    }
    return readings
  }()

  /// nil where a character has no reading. O(name)
  static func name(of place: Substring) -> String? {
    if let own = ownReadings[String(place)] { return own }
    var name = ""
    for character in place {
      guard let syllable = readings[character], let first = syllable.first else { return nil }
      if name.isEmpty {
        name = first.uppercased() + syllable.dropFirst()
      } else {
        // Before a vowel inside the word, where it would join the syllable before.
        name += ("aeo".contains(first) ? "'" : "") + syllable
      }
    }
    return name.isEmpty ? nil : name
  }

  /// Places of which a character is read otherwise, and provinces that have names of their own in English.
  ///
  /// Source: the names on China's own English maps (GB/T 2260 divisions).
  private static let ownReadings = [
    "长子": "Zhangzi", "六安": "Lu'an", "六合": "Luhe", "乐清": "Yueqing", "乐亭": "Laoting", "乐陵": "Laoling", "番禺": "Panyu",
    "东阿": "Dong'e", "涡阳": "Guoyang", "单": "Shan", "蔚": "Yu", "浚": "Xun", "泌阳": "Biyang", "黄陂": "Huangpi",
    "枞阳": "Zongyang", "洪洞": "Hongtong", "繁峙": "Fanshi", "中牟": "Zhongmu", "牟平": "Muping", "尉犁": "Yuli", "荥经": "Yingjing",
    "解州": "Xiezhou", "浒墅关": "Xushuguan", "铅山": "Yanshan", "筠连": "Junlian", "犍为": "Qianwei", "西藏": "Tibet",
    "覃塘": "Qintang", "吴堡": "Wubu", "栎阳": "Yueyang", "珲春": "Hunchun", "陕西": "Shaanxi", "内蒙古": "Inner Mongolia",
  ]
}
