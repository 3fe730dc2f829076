import YuliaoTables

/// A text with entities marked by hand, as training and measuring read it.
package struct MarkedText: Sendable {
  /// Well-formed UTF-8.
  package var text: [UInt8]
  /// Scalar offsets and the type as the file names it.
  package var entities: [(range: Range<Int>, type: String)]
}

/// Why a file of marked text cannot be read.
package struct MarkedTextError: Error, CustomStringConvertible {
  package let line: Int
  package let problem: String
  package var description: String { "line \(line): \(problem)" }
}

/// Reads marked text in the forms it comes in.
package enum MarkedTextReader {
  /// One JSON object a line: `{"text":…,"label":{TYPE:{SURFACE:[[first,last],…]}}}`, the form of CLUENER; offsets are
  /// scalars, the last included.
  package static func cluener(_ bytes: [UInt8]) throws -> [MarkedText] {
    var texts: [MarkedText] = []
    for (number, line) in bytes.split(separator: 0x0A).enumerated() {
      let value: JSONValue
      do {
        value = try JSONParser.parse(Array(line))
      } catch {
        throw MarkedTextError(line: number + 1, problem: "is no JSON (\(error))")
      }
      guard let text = value["text"]?.utf8 else {
        throw MarkedTextError(line: number + 1, problem: "lacks the member text")
      }
      var marked = MarkedText(text: text, entities: [])
      let length = scalarCount(text)
      for type in value["label"]?.members ?? [] {
        for surface in type.value.members ?? [] {
          for pair in surface.value.array ?? [] {
            guard let ends = pair.array?.compactMap(\.int), ends.count == 2, ends[0] <= ends[1], ends[0] >= 0,
              ends[1] < length
            else {
              throw MarkedTextError(
                line: number + 1, problem: "has offsets that are no [first, last] in its \(length) characters")
            }
            marked.entities.append((ends[0]..<ends[1] + 1, type.name))
          }
        }
      }
      marked.entities.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
      texts.append(marked)
    }
    return texts
  }

  /// Text without marks, a piece a line; blank lines are none, and ill-formed bytes become U+FFFD.
  package static func lines(_ bytes: [UInt8]) -> [MarkedText] {
    bytes.split(separator: 0x0A).compactMap { line in
      let text = Array(String(decoding: line, as: UTF8.self).utf8)
      return text.allSatisfy { $0 <= 0x20 } ? nil : MarkedText(text: text, entities: [])
    }
  }

  private static func scalarCount(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  /// A token and its label a line (`B-`, `I-`, also `E-`, `S-`, `M-`, or `O`), a blank line between sentences.
  ///
  /// Tokens in Latin letters are joined by spaces, Chinese characters by nothing; a digit behind a Chinese character,
  /// which some sets use for its place in the word, is dropped.
  package static func columns(_ bytes: [UInt8]) throws -> [MarkedText] {
    var texts: [MarkedText] = []
    var builder = ColumnText()
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let cells = line.split(whereSeparator: { $0 == 0x09 || $0 == 0x20 || $0 == 0x0D })
      if cells.isEmpty {
        if let text = builder.finish() { texts.append(text) }
        continue
      }
      guard cells.count >= 2 else {
        throw MarkedTextError(line: number + 1, problem: "needs a token and a label, with a tab or space between")
      }
      builder.append(
        String(decoding: cells[0], as: UTF8.self), label: String(decoding: cells[cells.count - 1], as: UTF8.self))
    }
    if let text = builder.finish() { texts.append(text) }
    return texts
  }

  /// The project's own gold: `start end surface type …` separated by tabs below a header; `text` is the document's.
  package static func gold(_ bytes: [UInt8], text: [UInt8]) throws -> MarkedText {
    var marked = MarkedText(text: text, entities: [])
    var last = 0
    let length = scalarCount(text)
    for (number, line) in bytes.split(separator: 0x0A).enumerated() where number > 0 {
      let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard cells.count >= 4, let start = Int(cells[0]), let end = Int(cells[1]), 0 <= start,
        start < end, end <= length
      else {
        throw MarkedTextError(
          line: number + 1,
          problem: "needs start, end, surface and type, separated by tabs, and offsets within \(length) characters")
      }
      // Names inside longer ones have no place in a sequence.
      guard start >= last else { continue }
      marked.entities.append((start..<end, cells[3]))
      last = end
    }
    return marked
  }
}

/// Puts a sentence together from tokens and labels.
private struct ColumnText {
  private var scalars: [Unicode.Scalar] = []
  private var entities: [(range: Range<Int>, type: String)] = []
  private var open: (start: Int, type: String)?

  mutating func append(_ token: String, label: String) {
    var token = Array(token.unicodeScalars)
    if token.count == 2, token[0].properties.isIdeographic, token[1].properties.numericType != nil {
      token.removeLast()
    }
    let goesOn = label.hasPrefix("I-") || label.hasPrefix("M-") || label.hasPrefix("E-")
    let type = label.contains("-") ? String(label[label.index(after: label.firstIndex(of: "-")!)...]) : ""
    if let open, !goesOn || open.type != type { close() }
    if let last = scalars.last, let first = token.first, ColumnText.isSpaced(last), ColumnText.isSpaced(first) {
      scalars.append(" ")
    }
    if !type.isEmpty, open == nil { open = (scalars.count, type) }
    scalars += token
  }

  private mutating func close() {
    if let open { entities.append((open.start..<scalars.count, open.type)) }
    open = nil
  }

  private static func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x2E80 || (0x1E00...0x2DFF).contains(scalar.value)
  }

  /// The sentence, or nil where there was none; begins the next.
  mutating func finish() -> MarkedText? {
    close()
    defer { self = ColumnText() }
    guard !scalars.isEmpty else { return nil }
    return MarkedText(text: Array(String(String.UnicodeScalarView(scalars)).utf8), entities: entities)
  }
}
