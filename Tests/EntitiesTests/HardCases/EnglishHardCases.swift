/// Texts written for the purpose on which readings went wrong once, with what must be found in them.
enum EnglishHardCases {
  static let all: [(text: String, found: [String])] = [
    ("Sen. Tim Scott spoke first. Scott then left.", ["Tim Scott=bioguide:S001184", "Scott=bioguide:S001184"]),
    ("Sen. Josh Hawley spoke. His neighbour Peter Hawley, a baker, did not.", ["Josh Hawley=bioguide:H001089"]),
    ("Professor Mike Johnson studies ponds and reeds.", []),
    (
      "House Speaker Mike Johnson (R-La.) said the bill would pass.",
      ["House=agency:us/house-of-representatives", "Mike Johnson=bioguide:J000299"]
    ),
    ("Rep. Alexandra Ocasio-Cortez (D-N.Y.) wrote to him.", ["Alexandra Ocasio-Cortez=bioguide:O000172"]),
    (
      "Former President Joe Biden and Vice President JD Vance met.",
      ["Joe Biden=bioguide:B000444", "JD Vance=bioguide:V000137"]
    ),
    ("He called the Biden-Harris years a failure.", ["Biden=bioguide:B000444", "Harris=bioguide:H001075"]),
    ("President Donald Trump and Treasury bonds were in the news.", []),
    ("Shares of Target rose 3% while the target of the plan was missed.", ["Target=company:target"]),
    ("The orchard sells an apple a day; Apple Orchards of the valley had a fine harvest of fruit, said growers.", []),
    ("Ford CEO Jim Farley said the plant would open.", ["Ford=company:ford"]),
    ("He jumped the gap and hit the block.", []),
    (
      "The startup Zelquora raised money. Later Zelquora said it would hire.",
      ["Zelquora=company:zelquora", "Zelquora=company:zelquora"]
    ),
    ("Zelquora, a maker of small pumps, said on Monday it would grow.", ["Zelquora=company:zelquora"]),
    ("Boston-based Zelquora said on Monday it would grow.", ["Zelquora=company:zelquora"]),
    ("Two tech analysts left. Former CEO Ann Lee stayed.", []),
    ("In May Zelquora Drum (TSXV: ZQD) sold its mine.", ["Zelquora Drum=company:zelquora-drum"]),
    (
      "Zelquora Drum Inc. (“Zelquora” or the “Company”) sued. A clerk of Zelquora came.",
      ["Zelquora Drum Inc.=company:zelquora-drum", "Zelquora=company:zelquora-drum", "Zelquora=company:zelquora-drum"]
    ),
    ("The Board of Directors of Zelquora Drum Inc. met.", ["Zelquora Drum Inc.=company:zelquora-drum"]),
    (
      "The White House and Treasury Department said nothing.",
      ["White House=agency:us/white-house", "Treasury Department=agency:us/department-of-the-treasury"]
    ),
    (
      "Officials of the Federal Trade Commission came.",
      ["Federal Trade Commission=agency:us/federal-trade-commission"]
    ),
    ("She holds a Master of Business Administration.", []),
    ("The Nifty Pharma index fell; tuna in Olive Oil sold well.", []),
    ("The Utah House passed the bill on Friday.", ["Utah House=agency:us-ut/utah-house-of-representatives"]),
    ("She read House of Cards on Air Force One.", []),
    ("In a post on X, he thanked them.", ["X=company:x"]),
    ("The curve rises on X axis only.", []),
    ("Keisuke Naito, who runs the lab, was glad. “We expect growth,” Naito said.", []),
    (
      "Johnson & Johnson sued Eli Lilly in March.",
      ["Johnson & Johnson=company:johnson-and-johnson", "Eli Lilly=company:eli-lilly"]
    ),
    ("A report by The New York Times said so.", ["The New York Times=company:the-new-york-times"]),
    ("India's Congress leader Rahul Gandhi spoke in Delhi.", []),
    ("They set up a Border Working Group.", []),
  ]
}
