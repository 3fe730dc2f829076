/// What is wrong with a CSV file, and where.
package struct CSVError: Error, Equatable, CustomStringConvertible {
  package enum Problem: Equatable, Sendable {
    /// The file ends inside a quoted field.
    case unterminatedQuote
    /// Something other than a delimiter or line end follows a closing quote.
    case textAfterQuote
    /// A column that the reader needs is not in the header.
    case missingColumn(String)
    /// A row has more or fewer fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// The file holds no header row.
    case empty
  }

  package let problem: Problem
  /// The row, from 1, the header included.
  package let row: Int
  /// Where the fault lies, in bytes.
  package let offset: Int

  package init(_ problem: Problem, row: Int, offset: Int) {
    self.problem = problem
    self.row = row
    self.offset = offset
  }

  package var description: String {
    let text =
      switch problem {
      case .unterminatedQuote: "a quoted field is not closed; add the missing \""
      case .textAfterQuote: "text follows a closing quote; write a quote inside a quoted field twice"
      case .missingColumn(let name): "the column \(name) is missing from the header"
      case .fieldCount(let found, let expected): "the row has \(found) fields where the header has \(expected)"
      case .empty: "there is no header row"
      }
    return "row \(row), byte \(offset): \(text)"
  }
}
