/// Legal forms that pages have glued to a name's last word: Acme DrumLtd, Acme MetalsInc.
///
/// A small letter before the form's capital gives the place away; a word of the name alone (MetaInc) is none.
enum GluedForms {
  private static let forms: Set<String> = ["ltd", "coltd", "inc", "corp", "llc", "plc", "berhad"]

  /// Where such forms stand. O(n).
  static func ranges(in scan: DocumentScan) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let text = scan.text
    var from = 1
    while let index = text.nextInnerCapital(from: from) {
      var end = index
      while text.isLatin(end) { end += 1 }
      if end - index <= 6, !text.isLatinWordPart(end), forms.contains(scan.lowercased(index..<end)) {
        found.append(index..<end)
      }
      from = end + 1
    }
    return found
  }
}
