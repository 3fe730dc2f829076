/// The characters with which Chinese texts write foreign names.
///
/// From the tables of transliterated names (Xinhua's usage, as collected in CedPane), simplified, by frequency.
enum Transliteration {
  static let characters = SymbolSet(listed)

  /// Those that hardly do anything else, so that a name beside one goes on.
  static let exclusive = SymbolSet(
    "尔斯克德勒姆娜莉丝顿伦恩莱兰曼森茨耶蒂诺弗夫霍穆梅格鲍迪伊埃奥茜娅黛琳韦涅聂")

  /// Whether a word of the dictionary is but the sound of a foreign name: 福特.
  static func writes(_ word: Range<Int>, in text: FoldedText) -> Bool {
    (2...3).contains(word.count) && word.allSatisfy { characters.contains(text.symbols[$0]) }
      && word.contains { foreign.contains(text.symbols[$0]) }
  }

  private static let foreign = SymbolSet("特斯尔克德勒姆莱蒂诺弗夫")
  private static let listed = """
    斯尔特克拉德里巴马利亚卡托尼罗洛维姆布莱普伊安恩格兰雷奥埃林莫诺纳米沃达佩萨丹弗索波夫加汉科哈贝费塔迪比赫穆耶\
    塞茨鲁内吉蒂泰戈勒图杜默霍威温森伦登顿艾阿基希西切丁丽莉娜娅莎琳珍妮黛玛露茜约翰乔治查理亨詹彼得保路易迈大卫\
    丝桑凯肯柯麦考康金琼朱胡古葛高甘冈盖杰贾捷季吕龙隆伍韦魏文万瓦怀华沙舍谢申圣施史司苏孙滕廷图土屠托瓦佐藻泽扎\
    赞曾宰郑兹子宗祖曼门蒙孟梅密明摩墨慕南能尼宁纽努欧帕潘庞皮平坡珀蒲浦奇契钱乔琴丘屈热仁日荣若赛瑟色森莎山尚绍\
    舒思松陶特提田铁通汀廷威翁吴武伍夕锡夏香肖辛欣许雅燕扬尧也叶因英尤于雨元云佳嘉坎堪珂肖岑福弗富芙菲芬冯丰凡\
    范法夸奎坤昆拜班邦鲍北本博勃伯柏彭宾滨冰别边倍蓓碧毕璧贺黑亥海韩豪何荷赫亨洪侯惠惹儒润萝蕾蕊伦良廖列烈琉柳\
    娄卢陆吕萝玫美妹眉甜婷媞苔黎李立丽历连莲恋帝狄第笛地蒂旦当道登邓迭东都多朵顿
    """
}
