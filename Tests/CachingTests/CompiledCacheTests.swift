import Testing

@testable import YuliaoCaching

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite final class CompiledCacheTests {
  private let folder = "/tmp/yuliao-cache-\(getpid())-\(UInt64.random(in: 0 ... .max))/yuliao"

  deinit {
    unlink("\(folder)/numbers.compiled")
    rmdir(folder)
    rmdir(String(folder.dropLast("/yuliao".count)))
  }

  private func numbers(key: UInt64) -> [UInt32]? {
    CompiledCache(folder: folder, name: "numbers", key: [key]).read { $0.array() }
  }

  @Test func whatWasWrittenIsReadAndReplaced() {
    #expect(numbers(key: 1) == nil)
    let cache = CompiledCache(folder: folder, name: "numbers", key: [1])
    cache.write { $0.add([UInt32(4), 5]) }
    #expect(numbers(key: 1) == [4, 5])
    cache.write { $0.add([UInt32(6)]) }
    #expect(numbers(key: 1) == [6])
  }

  @Test func anotherKeyFindsNothing() {
    CompiledCache(folder: folder, name: "numbers", key: [1]).write { $0.add([UInt32(4)]) }
    #expect(numbers(key: 2) == nil)
  }

  @Test func whatAnInstallationHoldsIsReadAndLeftAsItIs() {
    CompiledCache(folder: folder, name: "numbers", key: [1]).write { $0.add([UInt32(4)]) }
    let own = folder + "-of-user"
    defer {
      unlink("\(own)/numbers.compiled")
      rmdir(own)
    }
    func cache(key: UInt64) -> CompiledCache {
      CompiledCache(folder: own, installed: folder, name: "numbers", key: [key])
    }
    func read(key: UInt64) -> [UInt32]? { cache(key: key).read { $0.array() } }
    #expect(read(key: 1) == [4])
    #expect(read(key: 2) == nil)
    cache(key: 2).write { $0.add([UInt32(5)]) }
    #expect(read(key: 2) == [5])
    #expect(read(key: 1) == [4])
  }

  @Test func withoutAFolderOfTheUsersTheInstallationsIsReadAndNothingWritten() {
    CompiledCache(folder: folder, name: "numbers", key: [1]).write { $0.add([UInt32(4)]) }
    func cache(key: UInt64) -> CompiledCache {
      CompiledCache(folder: nil, installed: folder, name: "numbers", key: [key])
    }
    func read(key: UInt64) -> [UInt32]? { cache(key: key).read { $0.array() } }
    #expect(read(key: 1) == [4])
    cache(key: 2).write { $0.add([UInt32(5)]) }
    #expect(read(key: 2) == nil)
    #expect(read(key: 1) == [4])
  }

  @Test func aFolderThatCannotBeMadeIsNoError() {
    let cache = CompiledCache(folder: "/dev/null/yuliao", name: "numbers", key: [1])
    cache.write { $0.add([UInt32(4)]) }
    #expect(cache.read { (source: inout ArraySource) -> [UInt32]? in source.array() } == nil)
  }

  @Test func aDigestTellsChangesOrderAndLengths() {
    func digest(_ parts: [[UInt8]]) -> [UInt64] {
      var digest = FastDigest()
      for part in parts { digest.update(part) }
      return digest.value
    }
    let long = [UInt8](0..<100)
    var changed = long
    changed[50] ^= 1
    #expect(digest([long]) == digest([long]))
    let all = [[long], [changed], [[1, 2], [3]], [[1], [2, 3]], [[2, 1], [3]], [[]], []].map(digest)
    #expect(Set(all).count == all.count)
  }
}
