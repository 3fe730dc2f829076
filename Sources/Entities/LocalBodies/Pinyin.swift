import Synchronization
import YuliaoICU

/// The names of Chinese places in Latin letters, as maps write them: Longxi, Xi'an.
///
/// ICU's readings (Han-Latin, Latin-ASCII); a character of several is read as it is most often. Shared by all threads, one of
/// which works at a time; the first call takes some milliseconds.
enum Pinyin {
  private struct Reader: ~Copyable {
    var readings: Transliterator?
    var letters: Transliterator?
    var known: [String: String] = [:]
    var isOpen = false
  }

  private static let reader = Mutex(Reader())

  /// nil where ICU has no such rules or no reading for a character.
  static func name(of place: Substring) -> String? {
    reader.withLock { reader in
      let key = String(place)
      if let own = ownReadings[key] { return own }
      if let known = reader.known[key] { return known.isEmpty ? nil : known }
      if !reader.isOpen {
        reader.readings = try? Transliterator(.hanToLatin)
        reader.letters = try? Transliterator(.latinToASCII)
        reader.isOpen = true
      }
      guard let marked = try? reader.readings?.transliterate(key),
        let plain = try? reader.letters?.transliterate(marked)
      else { return nil }
      let name = joined(plain)
      reader.known[key] = name ?? ""
      return name
    }
  }

  /// Places whose characters are read otherwise than most often, and provinces that have names of their own in English.
  ///
  /// Source: the names on China's own English maps (GB/T 2260 divisions).
  private static let ownReadings = [
    "长沙": "Changsha", "长春": "Changchun", "长治": "Changzhi", "长乐": "Changle", "长宁": "Changning", "长兴": "Changxing",
    "长安": "Chang'an",
    "长清": "Changqing", "长丰": "Changfeng", "长垣": "Changyuan", "长葛": "Changge", "长汀": "Changting", "长泰": "Changtai",
    "长阳": "Changyang",
    "长寿": "Changshou", "长岛": "Changdao", "长海": "Changhai", "长岭": "Changling", "长白": "Changbai", "长武": "Changwu",
    "长子": "Zhangzi",
    "佛山": "Foshan", "佛冈": "Fogang", "佛坪": "Foping", "重庆": "Chongqing", "厦门": "Xiamen", "六安": "Lu'an", "六合": "Luhe",
    "蚌埠": "Bengbu",
    "丽水": "Lishui", "乐清": "Yueqing", "乐亭": "Laoting", "乐陵": "Laoling", "大埔": "Dabu", "番禺": "Panyu", "台州": "Taizhou",
    "天台": "Tiantai",
    "东阿": "Dong'e", "阿城": "Acheng", "涡阳": "Guoyang", "歙": "She", "单": "Shan", "莘": "Shen", "蔚": "Yu", "浚": "Xun",
    "泌阳": "Biyang",
    "渑池": "Mianchi", "黄陂": "Huangpi", "枞阳": "Zongyang", "洪洞": "Hongtong", "繁峙": "Fanshi", "中牟": "Zhongmu",
    "牟平": "Muping", "尉犁": "Yuli",
    "曲阜": "Qufu", "曲靖": "Qujing", "朝阳": "Chaoyang", "会泽": "Huize", "成都": "Chengdu", "都匀": "Duyun", "什邡": "Shifang",
    "荥阳": "Xingyang",
    "荥经": "Yingjing", "井陉": "Jingxing", "藁城": "Gaocheng", "行唐": "Xingtang", "解州": "Xiezhou", "万荣": "Wanrong",
    "隆尧": "Longyao", "侯马": "Houma",
    "葫芦岛": "Huludao", "盱眙": "Xuyi", "睢宁": "Suining", "邗江": "Hanjiang", "浒墅关": "Xushuguan", "铅山": "Yanshan",
    "弋阳": "Yiyang", "婺源": "Wuyuan",
    "鄱阳": "Poyang", "筠连": "Junlian", "犍为": "Qianwei", "郫": "Pi", "郫都": "Pidu", "綦江": "Qijiang", "涪陵": "Fuling",
    "巴中": "Bazhong", "西藏": "Tibet",
    "儋州": "Danzhou", "陵水": "Lingshui", "勐海": "Menghai", "勐腊": "Mengla", "砀山": "Dangshan", "濉溪": "Suixi", "亳州": "Bozhou",
    "黟": "Yi", "莒": "Ju",
    "郯城": "Tancheng", "临朐": "Linqu", "鄄城": "Juancheng", "罘山": "Fushan", "芝罘": "Zhifu", "监利": "Jianli", "秭归": "Zigui",
    "耒阳": "Leiyang", "郴州": "Chenzhou",
    "东莞": "Dongguan", "覃塘": "Qintang", "岑溪": "Cenxi", "百色": "Baise", "蒲城": "Pucheng", "吴堡": "Wubu", "栎阳": "Yueyang",
    "鄠邑": "Huyi", "洮南": "Taonan",
    "珲春": "Hunchun", "桦甸": "Huadian", "汤阴": "Tangyin", "武陟": "Wuzhi", "沈丘": "Shenqiu", "沈阳": "Shenyang", "瑕丘": "Xiaqiu",
    "陕西": "Shaanxi",
    "内蒙古": "Inner Mongolia",
  ]

  /// Syllables as one word, with an apostrophe before a vowel inside it.
  private static func joined(_ syllables: String) -> String? {
    var name = ""
    for syllable in syllables.split(separator: " ") {
      guard let first = syllable.first, syllable.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
      if name.isEmpty {
        name = first.uppercased() + syllable.dropFirst()
      } else {
        name += ("aeo".contains(first) ? "'" : "") + syllable
      }
    }
    return name.isEmpty ? nil : name
  }
}
