import YuliaoCorpus

/// WebAnno TSV 3.3, which WebAnno and INCEpTION import: one document a file.
///
///     #Text=参议员霍利
///     1-1	0-3	参议员	_	_
///     1-2	3-5	霍利	bioguide:H001089	SENATOR
///
/// Offsets count UTF-16 code units, as Java does; nested mentions are stacked.
package struct WebAnnoFormat: AnnotationFormat {
  private static let layer = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"

  package init() {}

  package var header: [UInt8] {
    Array("#FORMAT=WebAnno TSV 3.3\n#T_SP=\(WebAnnoFormat.layer)|identifier|value\n\n".utf8)
  }

  package mutating func append(_ record: AnnotatedDocument, to output: inout [UInt8]) {
    let text = record.document.text
    var units = UTF16Offsets(text)
    var numbers: [Int: Int] = [:]
    // Mentions before it have ended.
    var first = 0
    for (number, sentence) in TokenPieces(record, cuttingAt: record.mentions).sentences.enumerated() {
      let range = sentence[0].range.lowerBound..<sentence[sentence.count - 1].range.upperBound
      output += Array("\n#Text=\(WebAnnoFormat.escapedText(text[range]))\n".utf8)
      for (at, piece) in sentence.enumerated() {
        let start = units.unit(atByte: piece.range.lowerBound)
        let end = units.unit(atByte: piece.range.upperBound)
        output += Array("\(number + 1)-\(at + 1)\t\(start)-\(end)\t".utf8)
        output += columnText(text[piece.range])
        var ids: [String] = []
        var labels: [String] = []
        while first < record.mentions.count, record.mentions[first].range.upperBound <= piece.range.lowerBound {
          first += 1
        }
        for index in record.mentions.indices[first...] {
          let mention = record.mentions[index]
          if mention.range.lowerBound >= piece.range.upperBound { break }
          guard mention.range.overlaps(piece.range) else { continue }
          // Those of several tokens, and stacked ones, are told apart by a number.
          let stacked = numbers[index] ?? numbers.count + 1
          numbers[index] = stacked
          ids.append(WebAnnoFormat.escaped(mention.entity.id) + "[\(stacked)]")
          labels.append("\(mention.type.label)[\(stacked)]")
        }
        let cells = ids.isEmpty ? ["_", "_"] : [ids.joined(separator: "|"), labels.joined(separator: "|")]
        output += Array("\t\(cells[0])\t\(cells[1])\t\n".utf8)
      }
    }
  }

  private static func escaped(_ value: String) -> String {
    var result = ""
    for character in OneLine.text(value) {
      if "\\[]|_->;*".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private static func escapedText(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Counts UTF-16 code units before places that are asked for in rising order.
private struct UTF16Offsets {
  private let text: [UInt8]
  private var byte = 0
  private var units = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func unit(atByte target: Int) -> Int {
    while byte < target {
      if text[byte] & 0xC0 != 0x80 { units += text[byte] >= 0xF0 ? 2 : 1 }
      byte += 1
    }
    return units
  }
}
