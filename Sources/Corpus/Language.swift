/// The language and script of a text, judged by its characters.
public enum Language: String, Sendable, CaseIterable {
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"
  case english = "en"
  case mixed
  case other
}
