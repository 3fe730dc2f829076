/// The form of a model file: a head, a table of sections, the sections as arrays of plain little-endian values.
package enum ModelFormat {
  static let mark: UInt64 = 0x4C44_4F4D_414F_4C59  // "YLOAMODL"
  /// Mark, kind and version, size, digest of all that follows the head, number of sections.
  static let headSize = 40
  static let alignment = 64

  /// What a model is for, and the version of its sections' meaning.
  package struct Kind: Sendable, Equatable {
    package let code: UInt32
    package let version: UInt32
    /// What it is called in messages.
    package let name: String

    package init(code: UInt32, version: UInt32, name: String) {
      self.code = code
      self.version = version
      self.name = name
    }
  }
}

/// Puts the arrays of a model together as the bytes of a file.
///
/// ```swift
/// var writer = ModelWriter(kind)
/// writer.add(codes)
/// writer.add(weights)
/// let file = writer.finish()
/// ```
package struct ModelWriter {
  private let kind: ModelFormat.Kind
  private var sections: [[UInt8]] = []

  package init(_ kind: ModelFormat.Kind) { self.kind = kind }

  /// Adds a section; readers find it by the order in which it was added.
  package mutating func add<Element: BitwiseCopyable>(_ array: [Element]) {
    sections.append(array.withUnsafeBytes { Array($0) })
  }

  package func finish() -> [UInt8] {
    var table: [UInt64] = []
    var place = ModelFormat.headSize + 16 * sections.count
    for section in sections {
      place = (place + ModelFormat.alignment - 1) / ModelFormat.alignment * ModelFormat.alignment
      table += [UInt64(place), UInt64(section.count)]
      place += section.count
    }
    var file = [UInt8](repeating: 0, count: place)
    file.withUnsafeMutableBytes { file in
      for (index, number) in table.enumerated() {
        file.storeBytes(of: number, toByteOffset: ModelFormat.headSize + 8 * index, as: UInt64.self)
      }
      for (index, section) in sections.enumerated() {
        file[Int(table[2 * index])..<Int(table[2 * index] + table[2 * index + 1])].copyBytes(from: section)
      }
      let head: [UInt64] = [
        ModelFormat.mark, UInt64(kind.code) << 32 | UInt64(kind.version), UInt64(place),
        ModelDigest.digest(of: UnsafeRawBufferPointer(rebasing: file[ModelFormat.headSize...])), UInt64(sections.count),
      ]
      for (index, number) in head.enumerated() { file.storeBytes(of: number, toByteOffset: 8 * index, as: UInt64.self) }
    }
    return file
  }
}
