/// The characters that make Chinese firms' own names, before the word for a trade: 华, 鑫, 泰, and hardly 点, 持, 管.
///
/// Counted in 12,000 names of the tables against four million characters of news (Scripts/gazetteers/firm_characters.py).
enum FirmCharacters {
  /// Whether characters look like a firm's own: all occur in names, and at least one of two, or two of more, as good as
  /// only there. O(length)
  static func make(_ own: Range<Int>, in text: FoldedText) -> Bool {
    var count = 0
    for index in own {
      let symbol = text.symbols[index]
      if strong.contains(symbol) { count += 1 } else if !fair.contains(symbol) { return false }
    }
    return count * 2 >= own.count
  }

  /// Whether names hold a character at all.
  static func mayHold(_ symbol: UInt16) -> Bool { strong.contains(symbol) || fair.contains(symbol) }

  /// Whether all characters are such as stand in names three times as often as elsewhere.
  static func areStrong(_ own: Range<Int>, in text: FoldedText) -> Bool {
    own.allSatisfy { strong.contains(text.symbols[$0]) }
  }

  /// Three times as frequent in names as in news, and more.
  private static let strong = SymbolSet(
    "鼎鑫禾睿晟泓皖禧阪粤菱怡孚辰恒凯矽瀚宸弘泰臻佰皓纬骏莞锐捷奕狮盐帝镭嘉翔瓴铂仑潍皇闽曜旭璟陕苑驰玖阜蓝屹瑞帆浦"
      + "宝麒隆榕柏仕永枫沂屿欣橡赣邦鞍裕悦茂蜂莎昌丸襄铃陵鸟厦阳鸿森寰艾丰宇盛坤钠渤壹昇沃渝逸川鹰圣博淄紫泸冠舟钧芝晖"
      + "柯曦氢雅麟诚昆冈凌龙旅祥卓湘虹佳鹭桐锡泉邯垦藤兆螺冶翼莱亨晨翰昊氏璞星华晶汉洋潭迈煤桂岭亭炬鹤航傲晋康湛湖铭锦"
      + "吉珠徽宏凰株锋福酷豪仙腾诺君熙凤惠津州灿钢朔钛杉德岛玄峰丽杰峡挚猫鲁玛威丹芯鹿浙浩昂奥奇脉唐轨顺硕佛擎绿沛淮贝"
      + "柳圳竹兴谐洛南慕江毅慈光辉富矩柴太翠霸俊滨慧云桥恩蒙海纵井戈豫仁东汇耀塔迪铁臣扬麦田庆辽磁林剑山疆西微兰衍贵宜"
      + "燕鹏坊润安荣天宁灵澜城苏旺冀石菲塑荷青粮芬胜友韩飞河松甘拓矿蔚溪杭宾牛霍夏御徐爱亚伦铝齐燃乐纺铜鸣控远秦梅蓉信"
      + "木杜熊澳谷畅沙岩箭肃维勒达广雷尚侨陆尔肥耐聚埃横玉港伟胶洁洪九莫颖派源久寿赛卡圆糖北萨牧英申联洲盈思登启银梦双"
      + "酒屋桑曼船忠园硅武沈神渡途红娱科交壁伯幻叶墨诗振三京秋新碳斯创庄摩丝百泛泽罗烟誉趣湾雄招香金崇纳野坦")
  /// From 0.6 times on.
  private static let fair = SymbolSet(
    "崴鲲翌烨韶禹蚁暹羿迦潞镁焱昱沌沣灏熵煜甬喆濠翎爵滦珈郴汾觅黛玮耘烽磐蚂桦芜萤鄂靖冢啄崧懋犇瞳窖钒铖颀骊羚滇郸仟"
      + "湄铠隽骧埠穗钜鸥咸喔妮嵘旷昶枭祺驭豹橙猴芙蜀汐猿珞珩砾禅羲蚌哇杏韬颐珑琪遨雍屯驿熔衢黔兖桔浚涪瓷砺芸蝶佑饶崎萱"
      + "轩氪芮镓隅庐彤翊茄轴驹狗夷淳璨钰麓禄舜憬昕钾沐薇鲸梧邢梓澄茵漳丘斐戎焰狼陀乾寓汕沧芭岱榆锻鸽荆巢柘鹅炜芒驼喻楠"
      + "钼淼桃楷弗尧彬绵聆葛邑鸭冉舶椰沁熠狐碧塘抚葡儒曙烯蒲霖瞻磷仲锂汀磊甸砂浆宠悠兄牡雀瑶朴渊炫缆猎绳嘴汤铸雾尘韵梯"
      + "帅湃堡侠煌啤珀宿旋魏稻岳魂肇羽朝丛涌兹沟勤叉贤哈敏芳菊赫曹纽汽彩佐普沪尼药萄网帕萌通郑泊谱水坝郎环楚眉吴士花智"
      + "卜肯珍顿勃尖豆文滴米中顶仔韦雪蓬健阿姆奔枝仰亦仓稀巨淘鱼迅垒克浪集聪览藏渔琴甲邮盾投鸡贾丁融际叙榈建默魅塞宽堂"
      + "漫劲撒敦滩马迁幸仪古利哥羊游唯拉雕讯瓦纯亮岚明团清众爷黎姿晓枪棕千匹越王攀盟希栋溢世遵穆景廊盼黑伊缘奈乌拜莲静"
      + "巴波台正盒哲立跃傅农壳树旗虎粒潮掌咨欧声佩筑精深陪连朗卫彦骑植冰卢坡火国春敬版零忆苗棉池宋库秀坛弟混喜万四移孟"
      + "柔闪纸草厚蒂电临运牙特印歌朋泥长庞大赋赢阴享温材辅巧谊方医七益耳蔬黄都格六冯液薪乔楼沿戴索岸托合极住媒密气谋五"
      + "软尊道映美绍原食首络高力艺固搜脑添油空猛荒良易床升延封纪象综笑贸能衡保轻店味白土赤钻商链循门饮房饭呈鼓居轮志财"
      + "视阅驱典触图核礼证公元再杨钟平焦乘跑先物凡生读盖镜基倍咖常奶影彭夫码色风镇子超皮优梁球望急雨坐致群娃闻路务榜隐"
      + "复兵化速励依鉴勇小射唱彻善盘心座怀舞发鲜协承开阵真重老衣顾代日拿菜工递传知念同民义迹里租奋无数祖贺追济业养疗街"
      + "股识命口章左秘震八音车伍庭亿")
}
