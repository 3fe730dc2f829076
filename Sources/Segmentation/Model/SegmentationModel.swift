internal import YuliaoLearning

/// A learned segmentation as the hot loop reads it, straight from the mapped file.
///
/// Invariants, which ``SegmentationModelCompiler`` establishes and the file's digest guards:
/// - `codes` has an entry for each scalar of the basic plane, `types` and `characters` one for each code;
/// - an origin in `pairRows` plus any column lies inside `pairs`, one in `pairs` plus any code inside `triples`, and so
///   on to `longer`;
/// - a cell that no row owns has an owner that nothing equals.
///
/// A cell holds eight numbers of 16 bits. The weights are in the lanes that can be in use: for a pair 1 to 5, for a
/// triple 2 to 5; the others hold the owner and the origin of the row of next characters.
struct SegmentationModel: Sendable {
  static let kind = ModelFormat.Kind(code: 1, version: 4, name: "segmentation")

  /// Keeps the memory.
  private let file: MappedModel

  nonisolated(unsafe) let codes: UnsafePointer<UInt16>
  nonisolated(unsafe) let types: UnsafePointer<UInt8>
  nonisolated(unsafe) let characters: UnsafePointer<SIMD8<Int16>>
  nonisolated(unsafe) let pairRows: UnsafePointer<UInt32>
  nonisolated(unsafe) let pairs: UnsafePointer<SIMD8<Int16>>
  nonisolated(unsafe) let triples: UnsafePointer<SIMD8<Int16>>
  nonisolated(unsafe) let longer: UnsafePointer<LongerCell>
  nonisolated(unsafe) let typeWindows: UnsafePointer<Int16>
  nonisolated(unsafe) let latticeWindows: UnsafePointer<Int16>
  /// By code and ICU's three boundaries nearest, those of the characters before and behind a boundary.
  nonisolated(unsafe) let latticeLeft: UnsafePointer<Int16>
  nonisolated(unsafe) let latticeRight: UnsafePointer<Int16>
  /// As `pairRows` and `pairs`, for characters with one between them: the weights of the boundaries around that,
  /// and the owner.
  nonisolated(unsafe) let gapRows: UnsafePointer<UInt32>
  nonisolated(unsafe) let gaps: UnsafePointer<SIMD4<Int16>>

  init(path: String) throws(ModelError) {
    let file = try MappedModel(path, SegmentationModel.kind, inLargePages: true)
    func part<Element: BitwiseCopyable>(_ index: Int) throws(ModelError) -> UnsafePointer<Element> {
      let section: UnsafeBufferPointer<Element> = try file.section(index)
      guard let base = section.baseAddress else {
        throw ModelError(path: path, reason: "section \(index) is empty; train the model anew")
      }
      return UnsafePointer(base)
    }
    self.file = file
    codes = try part(0)
    types = try part(1)
    characters = try part(2)
    pairRows = try part(3)
    pairs = try part(4)
    triples = try part(5)
    longer = try part(6)
    typeWindows = try part(7)
    latticeWindows = try part(8)
    latticeLeft = try part(9)
    latticeRight = try part(10)
    gapRows = try part(11)
    gaps = try part(12)
  }
}

/// A prefix of four characters or more, and if it is a word what it adds to the boundaries in and around it.
struct LongerCell: BitwiseCopyable {
  /// The cell of the prefix's own prefix; those of `longer` count from 2^31.
  var owner: UInt32 = .max
  /// The origin of the row of next characters, 0 for none.
  var origin: UInt32 = 0
  var left: Int16 = 0
  var inside: Int16 = 0
  var right: Int16 = 0
  var isWord: Int16 = 0

  static let ownersOwn: UInt32 = 1 << 31
}

/// How the second characters of pairs are spread over rows: eight short ones for each first character pack well.
enum PairColumn {
  static let classBits = 3

  @inline(__always)
  static func row(_ first: UInt16, _ second: UInt16) -> Int { Int(first) << classBits | Int(second) & 7 }

  @inline(__always)
  static func column(_ second: UInt16) -> Int { Int(second) >> classBits }
}
