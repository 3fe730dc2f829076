/// The part of a company's name that its long and short forms share.
enum CompanyName {
  private static let partners = ["（有限合伙）", "(有限合伙)"]
  private static let chineseForms = ["私人有限公司", "股份有限公司", "有限责任公司", "有限公司", "株式会社", "株式會社"]

  /// A name without its legal forms: Eldorado Drilling AS and Eldorado Drilling are one company.
  static func withoutForms(_ name: String) -> String {
    if let form = partners.first(where: name.hasSuffix) { return String(name.dropLast(form.count)) }
    if let last = name.utf8.last, last >= 0x80 {
      for form in chineseForms where name.hasSuffix(form) && name.count > form.count + 1 {
        return String(name.dropLast(form.count))
      }
    }
    // Bytes: characters would take most of the time that all names together take.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 where byte != space || bytes.last ?? space != space { bytes.append(byte) }
    if bytes.last == space { bytes.removeLast() }
    let full = bytes.count
    while let gap = formStart(bytes, hasLostForm: bytes.count < full) { bytes.removeSubrange(gap...) }
    while let last = bytes.last, last == UInt8(ascii: ",") || last == UInt8(ascii: "&") || last == space {
      bytes.removeLast()
    }
    return bytes.isEmpty ? name : String(decoding: bytes, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")

  /// Where the space or the mark before a name's last form stands: Quorv| Ltd, Quorv PTE|.LTD., Quorv|,INC. Private is a form
  /// before Limited only.
  private static func formStart(_ bytes: [UInt8], hasLostForm: Bool) -> Int? {
    if let gap = bytes.lastIndex(of: space) {
      let word = bytes[(gap + 1)...]
      if isForm(word) || hasLostForm && String(decoding: word, as: UTF8.self).lowercased() == "private" { return gap }
    }
    guard let gap = bytes.dropLast().lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }), gap > 2,
      bytes[gap + 1] != space
    else { return nil }
    let word = String(decoding: bytes[(gap + 1)...].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    return ["ltd", "inc", "limited"].contains(word.lowercased()) ? gap : nil
  }

  private static func isForm(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = String(
      decoding: bytes.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }, as: UTF8.self)
    let lower = word.lowercased()
    return CompanyWords.legalForms.contains(lower) || lower == "coltd" || lower == "sdn"
      || CompanyWords.capitalForms.contains(lower) && word == word.uppercased() && lower != "reit"
      || ["Co", "Company"].contains(word)
  }
}
