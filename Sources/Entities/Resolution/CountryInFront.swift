/// An American body takes in the country's name right before it: U.S. | Government Accountability Office.
enum CountryInFront {
  private static let names = ["u.s. ", "us ", "united states "].map { Array($0.utf16) }

  static func taking(_ spans: [Span], in scan: DocumentScan, of gazetteer: Gazetteer) -> [Span] {
    let text = scan.text
    func front(_ span: Span) -> Int? {
      guard span.type == .agency, text.isLatin(span.start), text.isSpace(span.start - 1),
        span.targets.first.map({ gazetteer.entities[Int($0)].jurisdiction == "us" }) == true,
        let name = names.first(where: { name in
          span.start >= name.count && name.indices.allSatisfy { text.symbol(span.start - name.count + $0) == name[$0] }
        })
      else { return nil }
      let start = span.start - name.count
      return text.isUpper(start) && !text.isLatinWordPart(start - 1) && text.symbol(start - 1) != 0x2E
        && !spans.contains { $0.start <= start && start < $0.end } ? start : nil
    }
    guard spans.contains(where: { front($0) != nil }) else { return spans }
    return spans.map { span in
      guard let start = front(span) else { return span }
      var whole = span
      whole.start = start
      return whole
    }
  }
}
