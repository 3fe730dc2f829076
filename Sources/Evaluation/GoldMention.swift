import YuliaoTables

/// The types that are scored; senators and representatives count as one.
package enum ScoredType: String, Sendable, CaseIterable {
  case legislator, agency, company

  /// nil for types that are not scored.
  package init?(named name: String) {
    switch name.trimmingSpace().lowercased() {
    case "senator", "representative", "legislator": self = .legislator
    case "agency": self = .agency
    case "company": self = .company
    default: return nil
    }
  }
}

/// A row of a gold annotation.
package struct GoldMention: Sendable, Equatable {
  package var span: ScoredSpan
  /// Bioguide id, listings, or `jurisdiction:slug`; `-` where the name has none.
  package var id: String
  /// The usual English name.
  package var name: String
  /// Counts neither for nor against.
  package var isOptional: Bool

  /// Reads a gold file: tab-separated `start end surface type id canonical_en optional …`, a header first.
  ///
  /// Rows of types that are not scored are left out.
  package static func read(_ bytes: [UInt8]) throws(GoldError) -> [GoldMention] {
    var lines = Lines(bytes)
    guard let first = lines.next() else { throw GoldError(line: 1, problem: "the header is missing") }
    let header = cells(bytes[first])
    var columns: [Int] = []
    for name in ["start", "end", "surface", "type", "id", "canonical_en", "optional"] {
      guard let at = header.firstIndex(of: name) else {
        throw GoldError(line: 1, problem: "the column \(name) is missing")
      }
      columns.append(at)
    }
    var rows: [GoldMention] = []
    var number = 1
    while let line = lines.next() {
      number += 1
      if line.isEmpty { continue }
      let all = cells(bytes[line])
      let cell = columns.map { $0 < all.count ? all[$0] : "" }
      guard let start = Int(cell[0]), let end = Int(cell[1]), start >= 0, end >= start else {
        throw GoldError(line: number, problem: "start and end must be offsets")
      }
      guard let type = ScoredType(named: cell[3]) else { continue }
      let surface = unescaped(cell[2])
      rows.append(
        GoldMention(
          span: ScoredSpan(start: start, end: end, surface: surface, type: type), id: cell[4], name: cell[5],
          isOptional: cell[6] == "1"))
    }
    return rows
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// `\n` stands for a new line inside a surface.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if isEscape, scalar == "n" {
        result.unicodeScalars.removeLast()
        result.unicodeScalars.append("\n")
      } else {
        result.unicodeScalars.append(scalar)
      }
      isEscape = scalar == "\\"
    }
    return result
  }
}

/// A gold file that cannot be read, and where.
package struct GoldError: Error, Equatable, CustomStringConvertible {
  package let line: Int
  package let problem: String
  package var description: String { "line \(line): \(problem)" }
}

extension String {
  /// The text without white space at its ends.
  func trimmingSpace() -> String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
