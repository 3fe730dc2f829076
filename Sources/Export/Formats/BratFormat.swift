import YuliaoCorpus

/// brat standoff: a text file and an annotation file for each document.
///
///     T1	Senator 3 5	霍利
///     N1	Reference T1 Yuliao:bioguide:H001089	Josh Hawley
///
/// Offsets count Unicode scalars. A mention that crosses a line end is given in fragments, as brat demands.
package struct BratFormat {
  package init() {}

  /// The file that tells brat the types.
  package static var configuration: [UInt8] {
    let types = EntityType.allCases.map(BratFormat.name).joined(separator: "\n")
    return Array("[entities]\n\(types)\n\n[relations]\n\n[events]\n\n[attributes]\nNested Arg:<ENTITY>\n".utf8)
  }

  /// The content of a document's `.ann` file; the `.txt` file holds its text as it is.
  package func annotations(_ record: AnnotatedDocument) -> [UInt8] {
    let offsets = TextOffsets(record.document.text)
    var output = ""
    var references = 0
    for (number, mention) in record.mentions.enumerated() where !mention.range.isEmpty {
      let fragments = BratFormat.fragments(mention.range, of: record.document.text)
      let places = fragments.map { "\(offsets.scalar(atByte: $0.lowerBound)) \(offsets.scalar(atByte: $0.upperBound))" }
      let text = fragments.map { String(decoding: record.document.text[$0], as: UTF8.self) }
      output += "T\(number + 1)\t\(BratFormat.name(mention.type)) \(places.joined(separator: ";"))"
      output += "\t\(text.joined(separator: " "))\n"
      if mention.isNested { output += "A\(number + 1)\tNested T\(number + 1)\n" }
      let entity = mention.entity
      let name = OneLine.text(entity.nameEnglish.isEmpty ? entity.nameChinese : entity.nameEnglish)
      let wikidata = entity.wikidata.isEmpty ? [] : ["Wikidata:\(entity.wikidata)"]
      for reference in [OneLine.text("Yuliao:\(entity.id)").map { $0 == " " ? "_" : String($0) }.joined()] + wikidata {
        references += 1
        output += "N\(references)\tReference T\(number + 1) \(reference)\t\(name)\n"
      }
    }
    return Array(output.utf8)
  }

  private static func name(_ type: EntityType) -> String {
    type.rawValue.prefix(1).uppercased() + type.rawValue.dropFirst()
  }

  /// The parts of a range between line ends.
  private static func fragments(_ range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var fragments: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where text[at] == 0x0A {
      if at > start { fragments.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { fragments.append(start..<range.upperBound) }
    return fragments
  }
}
