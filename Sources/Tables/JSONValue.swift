/// A value of JSON.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// The number as written, so that none loses digits.
  case number(String)
  /// The string's text as well-formed UTF-8, escapes undone.
  case string([UInt8])
  case array([JSONValue])
  /// Members in the order written; a name may stand twice.
  case object([JSONMember])

  package static func string(_ text: String) -> JSONValue { .string(Array(text.utf8)) }

  /// The value of an object's member; the last where a name stands twice, nil where there is none.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// A string's text; nil for other values.
  package var string: String? {
    guard case .string(let utf8) = self else { return nil }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// A string's text as UTF-8; nil for other values.
  package var utf8: [UInt8]? {
    guard case .string(let utf8) = self else { return nil }
    return utf8
  }

  /// A whole number; nil for other values.
  package var int: Int? {
    guard case .number(let text) = self else { return nil }
    return Int(text)
  }

  /// A number; nil for other values.
  package var double: Double? {
    guard case .number(let text) = self else { return nil }
    return Double(text)
  }

  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// An array's elements; nil for other values.
  package var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// An object's members in the order written; nil for other values.
  package var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  package var isNull: Bool { self == .null }
}

/// A member of a JSON object.
package struct JSONMember: Equatable, Sendable {
  package let name: String
  package let value: JSONValue
  /// The bytes of `"name":value` in the parsed input, so that a member can be kept as it is.
  package let range: Range<Int>

  package init(name: String, value: JSONValue, range: Range<Int> = 0..<0) {
    self.name = name
    self.value = value
    self.range = range
  }
}

/// What is wrong with a JSON text, and where.
package struct JSONError: Error, Equatable, CustomStringConvertible {
  /// The fault in words.
  package let problem: String
  /// Where it lies, in bytes of the parsed buffer.
  package let offset: Int

  package var description: String { "byte \(offset): \(problem)" }
}
