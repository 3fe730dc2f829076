import YuliaoCorpus

/// A format that annotation tools read: turns records into the bytes of one file.
///
/// Records must have sentences and tokens where the format is made of tokens.
package protocol AnnotationFormat {
  /// What stands before the first document.
  var header: [UInt8] { get }
  /// Appends one document; linear in its text.
  mutating func append(_ record: AnnotatedDocument, to output: inout [UInt8])
}

extension AnnotationFormat {
  package var header: [UInt8] { [] }
}

extension EntityType {
  /// The label annotation tools show: `SENATOR`.
  var label: String { rawValue.uppercased() }
}
