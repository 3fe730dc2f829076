import Testing
import YuliaoCaching

@testable import YuliaoSegmentation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct DictionaryCacheTests {
  private let dictionary = CompiledDictionary(
    unitCosts: (0..<0x10000).map { UInt16($0) }, cells: [1, 2, 3], firstPair: 2, pairOrigins: [4], longer: [5, 6])

  /// Writes with `body`, and reads a dictionary from what that left.
  private func reread(_ body: (inout ArraySink) -> Void) throws -> CompiledDictionary? {
    let path = "/tmp/yuliao-dictionary-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    defer { unlink(path) }
    guard var sink = ArraySink(path: path, key: [7]) else {
      Issue.record("cannot write \(path)")
      return nil
    }
    body(&sink)
    let isWhole = sink.finish()
    #expect(isWhole)
    guard var source = ArraySource(path: path, key: [7]) else { return nil }
    return CompiledDictionary(&source)
  }

  @Test func whatIsReadAgainIsWhatWasWritten() throws {
    let again = try #require(try reread { dictionary.write(to: &$0) })
    #expect(again.unitCosts == dictionary.unitCosts && again.firstPair == 2)
    #expect(again.cells == [1, 2, 3] && again.pairOrigins == [4] && again.longer == [5, 6])
  }

  @Test func arraysTooFewOrTooManyAreNotTaken() throws {
    #expect(try reread { $0.add(dictionary.unitCosts) } == nil)
    let more = try reread {
      dictionary.write(to: &$0)
      $0.add([UInt8(1)])
    }
    #expect(more == nil)
  }

  @Test func aDictionaryFromTheCacheFindsWhatAFreshOneFinds() throws {
    let fresh = LatticeSegmenter(tables: try DictionaryCompiler.compile(useCache: false))
    _ = try DictionaryCompiler.compile()
    let kept = LatticeSegmenter(tables: try DictionaryCompiler.compile())
    var comparison = try EngineComparison(fresh, kept)
    var strings = SeamStrings(seed: 5)
    for _ in 0..<2_000 { #expect(comparison.difference(in: strings.next()) == nil) }
  }
}
