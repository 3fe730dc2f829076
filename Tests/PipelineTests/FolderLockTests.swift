import Foundation
import Testing

@testable import YuliaoPipeline

@Suite struct FolderLockTests {
  let folder = TemporaryFolder()

  private var path: String { folder.path("lock") }

  @Test func aSecondRunIsRefusedWhileTheFirstHoldsTheLock() throws {
    let first = try FolderLock(path: path)
    #expect(first != nil)
    #expect(try FolderLock(path: path) == nil)
    withExtendedLifetime(first) {}
  }

  @Test func theLockIsFreeAfterwardsThoughAProgramBeingStartedHoldsACopyOfItsDescriptor() throws {
    var first = try FolderLock(path: path)
    #expect(first != nil)
    let copies = try descriptors(of: path).map { dup($0) }
    #expect(copies.count == 1)
    defer { for copy in copies { close(copy) } }
    first = nil
    let second = try FolderLock(path: path)
    #expect(second != nil)
  }

  @Test func aReleasedLockIsFreeThoughItsObjectLives() throws {
    let first = try FolderLock(path: path)
    first?.release()
    #expect(try FolderLock(path: path) != nil)
    withExtendedLifetime(first) {}
  }

  /// The open descriptors of a file, found by its device and number.
  private func descriptors(of path: String) throws -> [Int32] {
    var wanted = stat()
    #expect(stat(path, &wanted) == 0)
    return (3..<1024).filter { descriptor in
      var found = stat()
      return fstat(descriptor, &found) == 0 && found.st_dev == wanted.st_dev && found.st_ino == wanted.st_ino
    }
  }
}
