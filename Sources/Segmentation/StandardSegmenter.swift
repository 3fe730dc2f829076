public import YuliaoCorpus
internal import YuliaoICU

/// The engine to use unless there is a reason for another: the lattice where it is known to equal ICU, else ICU.
///
/// ```swift
/// var stage = try SegmentationStage(StandardSegmenter.shared)
/// ```
///
/// The lattice is proven against ICU 72. With any other version it first has to find ICU's segments in 5,000 random
/// strings; where it does not, ICU serves and ``notice`` says so.
public struct StandardSegmenter: Segmenter {
  public static let engine = "standard"

  /// The one engine of a process: made where it is first used, in a few milliseconds, or some tens the first time on a machine.
  public static let shared = StandardSegmenter()

  /// Why ICU itself serves, in one line for the user; nil where the lattice does.
  public let notice: String?
  private let lattice: LatticeSegmenter?
  private let icu = ICUSegmenter()

  /// The name of the engine that serves: `lattice` or `icu`.
  public var servingEngine: String { lattice == nil ? ICUSegmenter.engine : LatticeSegmenter.engine }

  /// Compiles the lattice, and tries it where the installed ICU is not the one it was proven with.
  public init() {
    do {
      let candidate = try LatticeSegmenter()
      if let difference = try StandardSegmenter.trial(candidate) {
        notice =
          "segmenting with ICU \(ICUVersion.library) itself, which the faster engine does not equal (\(difference))"
        lattice = nil
      } else {
        notice = nil
        lattice = candidate
      }
    } catch {
      notice = "segmenting with ICU \(ICUVersion.library) itself: \(error)"
      lattice = nil
    }
  }

  private static let provenVersion = 72
  private static let trialStrings = 5_000

  private static func trial(_ candidate: LatticeSegmenter) throws -> String? {
    guard ICUVersion.major != provenVersion else { return nil }
    return try firstDifference(candidate, strings: trialStrings)
  }

  static func firstDifference(_ candidate: LatticeSegmenter, strings count: Int) throws -> String? {
    var comparison = try EngineComparison(candidate, ICUSegmenter())
    var strings = SeamStrings(seed: 72)
    for _ in 0..<count {
      if let difference = comparison.difference(in: strings.next()) { return difference }
    }
    return nil
  }

  public func makeScratch() throws -> Scratch {
    if let lattice { return Scratch(engine: .lattice(try lattice.makeScratch())) }
    return Scratch(engine: .icu(try icu.makeScratch()))
  }

  public func boundaries(of text: UnsafeBufferPointer<UInt8>, into scratch: inout Scratch) {
    scratch.segment(text, lattice, icu)
  }

  /// The scratch of the engine that serves.
  public struct Scratch: SegmentationScratch {
    fileprivate enum Engine {
      case lattice(LatticeSegmenter.Scratch)
      case icu(ICUSegmenter.Scratch)
      /// While the engine's scratch is in use: it is moved out, so that its memory has one owner.
      case busy
    }

    fileprivate var engine: Engine

    public var tokens: ArraySlice<Token> {
      switch engine {
      case .lattice(let scratch): scratch.tokens
      case .icu(let scratch): scratch.tokens
      case .busy: []
      }
    }

    fileprivate mutating func segment(
      _ text: UnsafeBufferPointer<UInt8>, _ lattice: LatticeSegmenter?, _ icu: ICUSegmenter
    ) {
      let current = engine
      engine = .busy
      switch consume current {
      case .lattice(var scratch):
        lattice?.boundaries(of: text, into: &scratch)
        engine = .lattice(scratch)
      case .icu(var scratch):
        icu.boundaries(of: text, into: &scratch)
        engine = .icu(scratch)
      case .busy: break
      }
    }
  }
}
