internal import YuliaoCorpus
internal import YuliaoICU
internal import YuliaoSegmentation

/// An engine that can be measured.
package enum BenchmarkEngine: String, CaseIterable, Sendable {
  case lattice, icu

  /// Makes what one thread needs to segment its part of the text; counts the segments on each call.
  func worker(_ text: BenchmarkText, _ lines: ArraySlice<Range<Int>>, _ shared: SharedEngines) throws -> Worker {
    switch self {
    case .lattice: return try LatticeWorker(shared.lattice(), text, lines)
    case .icu: return try ICUWorker(text, lines)
    }
  }
}

/// What threads share of the engines, made where it is first asked for.
final class SharedEngines {
  private var made: LatticeSegmenter?

  func lattice() throws -> LatticeSegmenter {
    if let made { return made }
    let segmenter = try LatticeSegmenter()
    made = segmenter
    return segmenter
  }
}

/// One thread's part of a measurement.
protocol Worker: AnyObject {
  /// Segments all lines and returns the number of segments.
  func run() -> Int
}

/// The lattice, a line at a time, straight from UTF-8.
private final class LatticeWorker: Worker {
  private let segmenter: LatticeSegmenter
  private let text: BenchmarkText
  private let lines: ArraySlice<Range<Int>>
  private var scratch: LatticeSegmenter.Scratch

  init(_ segmenter: LatticeSegmenter, _ text: BenchmarkText, _ lines: ArraySlice<Range<Int>>) throws {
    self.segmenter = segmenter
    self.text = text
    self.lines = lines
    scratch = try segmenter.makeScratch()
  }

  func run() -> Int {
    var count = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for line in lines {
        segmenter.boundaries(of: UnsafeBufferPointer(rebasing: bytes[line]), into: &scratch)
        count += scratch.tokens.count
      }
    }
    return count
  }
}

/// ICU in its best way: UTF-16 made beforehand, a line at a time, rule statuses not asked for.
private final class ICUWorker: Worker {
  private let iterator: BreakIterator
  private var units: [UInt16] = []
  private var lines: [Range<Int>] = []

  init(_ text: BenchmarkText, _ lines: ArraySlice<Range<Int>>) throws {
    iterator = try BreakIterator(.word, locale: "zh")
    var decoded = UTF16Text()
    text.bytes.withUnsafeBufferPointer { bytes in
      for line in lines {
        decoded.decode(UnsafeBufferPointer(rebasing: bytes[line]))
        self.lines.append(units.count..<units.count + decoded.units.count)
        units += decoded.units
      }
    }
  }

  func run() -> Int {
    var count = 0
    units.withUnsafeBufferPointer { units in
      for line in lines {
        count += (try? iterator.countSegments(of: UnsafeBufferPointer(rebasing: units[line]))) ?? 0
      }
    }
    return count
  }
}
