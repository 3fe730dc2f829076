import YuliaoCorpus

/// CoNLL-2003: a token a line with its IOB2 tag, an empty line between sentences.
///
///     参议员 -X- _ O
///     霍利 -X- _ B-SENATOR
///
/// Nested mentions are left out: a token has one tag.
package struct CoNLLFormat: AnnotationFormat {
  package init() {}

  package mutating func append(_ record: AnnotatedDocument, to output: inout [UInt8]) {
    output += Array("-DOCSTART- -X- O O\n\n".utf8)
    for sentence in TokenPieces(record).sentences {
      for piece in sentence {
        output += columnText(record.document.text[piece.range])
        output += Array(" -X- _ \(CoNLLFormat.tag(piece, record))\n".utf8)
      }
      output.append(0x0A)
    }
  }

  static func tag(_ piece: TokenPieces.Piece, _ record: AnnotatedDocument) -> String {
    piece.mention.map { (piece.isFirst ? "B-" : "I-") + record.mentions[$0].type.label } ?? "O"
  }
}

/// CoNLL-U: a token a line in ten columns; the last one holds the IOB2 tag and the entity's id.
///
///     # newdoc id = hearing
///     # text = 参议员霍利
///     1	参议员	_	_	_	_	_	_	_	SpaceAfter=No
///     2	霍利	_	_	_	_	_	_	_	NER=B-SENATOR|EntityId=bioguide:H001089
package struct CoNLLUFormat: AnnotationFormat {
  package init() {}

  package mutating func append(_ record: AnnotatedDocument, to output: inout [UInt8]) {
    let id = OneLine.text(record.document.id)
    for (number, sentence) in TokenPieces(record).sentences.enumerated() {
      if number == 0 { output += Array("# newdoc id = \(id)\n".utf8) }
      output += Array("# sent_id = \(id)-\(number + 1)\n# text = ".utf8)
      for (at, piece) in sentence.enumerated() {
        output += columnText(record.document.text[piece.range])
        if piece.hasSpaceAfter, at < sentence.count - 1 { output.append(0x20) }
      }
      output.append(0x0A)
      for (at, piece) in sentence.enumerated() {
        output += Array("\(at + 1)\t".utf8)
        output += columnText(record.document.text[piece.range])
        output += Array("\t_\t_\t_\t_\t_\t_\t_\t".utf8)
        output += Array(CoNLLUFormat.miscellany(piece, isLast: at == sentence.count - 1, record).utf8)
        output.append(0x0A)
      }
      output.append(0x0A)
    }
  }

  private static func miscellany(_ piece: TokenPieces.Piece, isLast: Bool, _ record: AnnotatedDocument) -> String {
    var parts: [String] = []
    if let mention = piece.mention {
      parts.append("NER=\(CoNLLFormat.tag(piece, record))")
      // `|` ends an attribute there.
      let id = String(record.mentions[mention].entity.id.map { $0 == "|" ? "¦" : $0 })
      parts.append("EntityId=\(OneLine.text(id))")
    }
    if !piece.hasSpaceAfter, !isLast { parts.append("SpaceAfter=No") }
    return parts.isEmpty ? "_" : parts.joined(separator: "|")
  }
}
