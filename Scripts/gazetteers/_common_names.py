"""Names so common that a legislator's name made of them may be anybody's."""

# Family names that are other things in Chinese: places, goods, words.
ORDINARY_WORDS = set("""
以色列 华盛顿 爱尔兰 汉堡 狂野 拉布拉多 马斯 克兰 英格兰 法国 荷兰 波兰 希腊 林肯 奥林 阿米 海湾 莱茵 约旦 卡斯 塞恩 金达 特兰 巴黎 柏林
苏格兰 印第安 路易斯 日耳曼 佛罗里达 弗吉尼亚 加州 东方 西方 农民 主教 国王 皇后 王子 骑士 青年 绿色 黑色 白色 森林 河流 湖泊 山丘 田野 磨坊
""".split())

COMMON_GIVEN = set("""
Adam Al Alan Albert Andrew Andy Ann Anna Anne Anthony Ben Bill Bob Brad Brian Bruce Carol Charles Charlie Chris
Christopher Craig Dan Daniel Dave David Dean Dennis Don Donald Doug Ed Edward Eric Frank Gary Gene George Greg Harold
Harry Henry Jack James Jason Jay Jeff Jerry Jesse Jim Joe John Jon Joseph Karen Keith Ken Kevin Larry Lee Linda Mark
Mary Matt Matthew Michael Mike Nancy Nick Pat Patrick Paul Pete Peter Phil Ralph Ray Richard Rick Rob Robert Roger Ron
Sam Scott Sean Stephen Steve Steven Sue Susan Ted Terry Thomas Tim Timothy Todd Tom Tony Walter William
""".split())
COMMON_FAMILY = set("""
Adams Alexander Allen Anderson Andrews Baker Barrett Barrow Bass Bell Bennett Berg Berry Bishop Black Boyd Bradley Brady
Brooks Brown Bryan Bryant Burns Burton Bush Byrne Campbell Carlson Carter Chandler Chapman Clark Clarke Clay Cole
Coleman Collins Cook Cooper Cox Crawford Cunningham Davis Dixon Donnelly Douglas Duncan Dunn Edwards Elliott Ellis
English Evans Fields Fisher Fleming Fletcher Ford Foster Fox Frank Franks Garcia Gardner Gibbons Gibbs Gibson Gonzalez
Gordon Graham Grant Graves Gray Green Greene Griffin Griffith Hall Hansen Harper Harris Harrison Hart Hastings Hayes
Henry Hill Holden Holland Holt Horn Howard Hudson Hughes Hunt Hunter Jackson Jacobs James Jenkins Johnson Johnston
Jones Jordan Joyce Kelly Kennedy Kim King Kirk Klein Knight Lawrence Lee Levin Levy Lewis Long Lopez Lowe Lucas Mann
Marshall Martin Martinez Mason Matthews May McCarthy McCormick McDermott McDonald Meyers Miller Mitchell Moore Morgan
Morris Morrison Murphy Murray Myers Nelson Nichols Olson Owens Parker Patterson Payne Perry Peters Peterson Phillips
Pierce Porter Powell Price Quinn Ramirez Ray Reed Reid Reynolds Rice Richardson Riley Roberts Robertson Robinson
Rodriguez Rogers Rose Ross Russell Ryan Sanchez Sanders Sanford Schwartz Scott Shaw Sherman Simmons Simon Simpson Smith
Spence Stark Stearns Stevens Stewart Stone Sullivan Swift Tanner Tate Taylor Terry Thomas Thompson Thornton Torres
Tucker Turner Walker Wallace Walsh Walters Ward Warner Washington Watkins Watson Watt Watts Weaver Webb Weber Webster
Weldon Wells West Wheat White Whitfield Williams Wilson Wolf Wood Wright Wynn Young
""".split())

# Short forms of given names that the press uses as freely as the full ones.
SHORT_GIVEN = {
    "Andrew": ("Andy",), "Anthony": ("Tony",), "Benjamin": ("Ben",), "Bradley": ("Brad",), "Charles": ("Chuck", "Charlie"),
    "Christopher": ("Chris",), "Daniel": ("Dan",), "David": ("Dave",), "Deborah": ("Debbie", "Deb"), "Donald": ("Don",),
    "Douglas": ("Doug",), "Edward": ("Ed",), "Elizabeth": ("Liz",), "Frederick": ("Fred",), "Gerald": ("Jerry",),
    "Gregory": ("Greg",), "James": ("Jim", "Jimmy"), "Jeffrey": ("Jeff",), "Jennifer": ("Jen",), "Joseph": ("Joe",),
    "Joshua": ("Josh",), "Katherine": ("Kathy", "Katie"), "Kenneth": ("Ken",), "Lawrence": ("Larry",), "Matthew": ("Matt",),
    "Michael": ("Mike",), "Nicholas": ("Nick",), "Patrick": ("Pat",), "Philip": ("Phil",), "Phillip": ("Phil",),
    "Randall": ("Randy",), "Raymond": ("Ray",), "Richard": ("Rick", "Dick"), "Robert": ("Bob", "Rob"), "Ronald": ("Ron",),
    "Samuel": ("Sam",), "Stephen": ("Steve",), "Steven": ("Steve",), "Susan": ("Sue",), "Theodore": ("Ted",),
    "Thomas": ("Tom",), "Timothy": ("Tim",), "Vincent": ("Vince",), "William": ("Bill", "Will"), "Zachary": ("Zach",),
}
