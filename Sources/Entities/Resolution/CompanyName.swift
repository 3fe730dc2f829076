/// The part of a company's name that its long and short forms share.
enum CompanyName {
  private static let chineseForms = ["股份有限公司", "有限责任公司", "有限公司", "株式会社", "株式會社"]

  /// A name without its legal forms: Eldorado Drilling AS and Eldorado Drilling are one company.
  static func withoutForms(_ name: String) -> String {
    for form in chineseForms where name.hasSuffix(form) && name.count > form.count + 1 {
      return String(name.dropLast(form.count))
    }
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last {
      let word = last.filter { $0 != "." && $0 != "," }
      let isForm =
        CompanyWords.legalForms.contains(word.lowercased())
        || CompanyWords.capitalForms.contains(word.lowercased()) && word == word.uppercased()
          && word.lowercased() != "reit"
        || ["Co", "Company"].contains(word)
      guard isForm else { break }
      words.removeLast()
    }
    var result = words.joined(separator: " ")
    while let last = result.last, last == "," || last == "&" || last == " " { result.removeLast() }
    return result.isEmpty ? name : result
  }
}
