public import YuliaoCorpus
internal import YuliaoICU

/// The fast engine: ICU's very boundaries and kinds, found on UTF-8 bytes at many times its speed.
///
/// ```swift
/// let segmenter = try LatticeSegmenter()
/// var scratch = try segmenter.makeScratch()
/// text.withUnsafeBufferPointer { segmenter.boundaries(of: $0, into: &scratch) }
/// ```
///
/// Making one compiles the installed ICU's dictionary, which takes some tens of milliseconds and about 4 MB; what comes of
/// it is kept in the user's cache folder, from where later processes have it in a few milliseconds. Copies share it. Texts may hold up to 2 GiB.
public struct LatticeSegmenter: Segmenter {
  public static let engine = "lattice"

  let tables: LatticeTables

  /// Compiles the installed ICU's dictionary; throws where that has a form not known here.
  public init() throws {
    self.init(tables: try DictionaryCompiler.compile())
  }

  init(tables: LatticeTables) {
    self.tables = tables
  }

  public func makeScratch() throws -> Scratch { try Scratch() }

  public func boundaries(of text: UnsafeBufferPointer<UInt8>, into scratch: inout Scratch) {
    scratch.segment(text, tables)
  }

  /// The lattice, and ICU itself for the segments that are left to it.
  public struct Scratch: SegmentationScratch {
    private var storage: [Token] = []
    private var count = 0
    private let block = LatticeBlock()
    private var reference: ICUSegmenter.Scratch

    public var tokens: ArraySlice<Token> { storage[..<count] }

    /// Bytes held besides the tokens.
    var latticeMemory: Int { block.memory }

    init() throws {
      reference = try ICUSegmenter.Scratch()
    }

    mutating func segment(_ text: UnsafeBufferPointer<UInt8>, _ tables: LatticeTables) {
      count = 0
      guard let base = text.baseAddress else { return }
      var scanner = LatticeScanner(text: base, count: text.count, tables: tables, block: block)
      var place = 0
      while place < text.count {
        let (end, stop) = scanner.scan(from: place)
        place = end
        if scanner.entries > 0 {
          emit(&scanner)
        }
        if stop == .leaves {
          let segmentEnd = tables.endOfSegment(from: place, in: text)
          reference.segment(UnsafeBufferPointer(rebasing: text[place..<segmentEnd]))
          append(reference.tokens, movedBy: place)
          place = segmentEnd
        }
      }
    }

    private mutating func emit(_ scanner: inout LatticeScanner) {
      let tables = scanner.tables
      block.search(scanner.entries, tables, hasKatakana: scanner.hasKatakana)
      let bound = block.segmentBound(scanner.entries)
      makeRoom(for: bound)
      storage.withUnsafeMutableBufferPointer { storage in
        count += block.emit(scanner.entries, into: storage.baseAddress! + count, bound: bound, tables)
      }
    }

    private mutating func append(_ tokens: ArraySlice<Token>, movedBy distance: Int) {
      makeRoom(for: tokens.count)
      for token in tokens {
        storage[count] = Token(start: Int(token.start) + distance, end: Int(token.end) + distance, kind: token.kind)
        count += 1
      }
    }

    private mutating func makeRoom(for more: Int) {
      let missing = count + more - storage.count
      if missing > 0 {
        storage.append(contentsOf: repeatElement(Token(start: 0, end: 0, kind: 0), count: max(missing, storage.count)))
      }
    }
  }
}
