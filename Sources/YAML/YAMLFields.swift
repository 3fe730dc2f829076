internal import Yams

/// Reads the fields of a YAML mapping, for front matter beyond the plain subset.
///
/// ```swift
/// YAMLFields.read("tags: [trade, chips]")  // ["tags": ["trade", "chips"]]
/// ```
///
/// A module of its own because Yams brings Foundation, whose ICU headers clash with the system's where one compiler
/// run sees both. About 100 µs for twenty lines.
package enum YAMLFields {
  /// Values by key in lower case, a list as several; nil where the text is no mapping.
  package static func read(_ text: String) -> [String: [String]]? {
    guard let node = try? Yams.compose(yaml: text), case .mapping(let map) = node else { return nil }
    var fields: [String: [String]] = [:]
    for (key, value) in map {
      guard let name = key.scalar?.string.lowercased() else { continue }
      fields[name] = strings(of: value)
    }
    return fields
  }

  private static func strings(of node: Node) -> [String] {
    switch node {
    case .scalar(let scalar): [scalar.string]
    case .sequence(let sequence): sequence.flatMap { strings(of: $0) }
    case .mapping(let map): map.first { $0.key.scalar?.string == "name" }.map { strings(of: $0.value) } ?? []
    case .alias: []
    }
  }
}
