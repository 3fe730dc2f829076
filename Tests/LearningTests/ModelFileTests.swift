import Foundation
import Testing

@testable import YuliaoLearning

@Suite struct ModelFileTests {
  private static let kind = ModelFormat.Kind(code: 77, version: 3, name: "tests")

  private func file(_ bytes: [UInt8]) throws -> String {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func model() -> [UInt8] {
    var writer = ModelWriter(Self.kind)
    writer.add([UInt16]([1, 2, 3]))
    writer.add([Int64]([-5]))
    writer.add([UInt8]())
    return writer.finish()
  }

  private func reason(_ bytes: [UInt8], kind: ModelFormat.Kind = kind) throws -> String {
    let path = try file(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      _ = try MappedModel(path, kind)
      return "none"
    } catch {
      #expect(error.path == path)
      return error.reason
    }
  }

  @Test(arguments: [false, true]) func sectionsComeBackAsTheyWereAdded(inLargePages: Bool) throws {
    let path = try file(model())
    defer { try? FileManager.default.removeItem(atPath: path) }
    let mapped = try MappedModel(path, Self.kind, inLargePages: inLargePages)
    let first: UnsafeBufferPointer<UInt16> = try mapped.section(0)
    let second: UnsafeBufferPointer<Int64> = try mapped.section(1)
    let third: UnsafeBufferPointer<UInt8> = try mapped.section(2)
    #expect(Array(first) == [1, 2, 3])
    #expect(Array(second) == [-5])
    #expect(third.isEmpty)
    #expect(throws: ModelError.self) {
      let _: UnsafeBufferPointer<UInt8> = try mapped.section(3)
    }
    #expect(throws: ModelError.self) {
      let _: UnsafeBufferPointer<UInt32> = try mapped.section(0)
    }
  }

  @Test func everyDamagedByteIsNoticed() throws {
    let whole = model()
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x40
      #expect(try reason(damaged) != "none", "byte \(place)")
    }
  }

  @Test func whatIsNoModelOrAnotherIsRefusedWithAReason() throws {
    #expect(try reason(Array(model().dropLast())).contains("damaged"))
    #expect(try reason(Array("just a text, though a rather long one, long enough".utf8)).contains("is no model"))
    #expect(try reason([]).contains("is no model"))
    #expect(try reason(model(), kind: .init(code: 78, version: 3, name: "others")).contains("another kind"))
    #expect(try reason(model(), kind: .init(code: 77, version: 4, name: "tests")).contains("version 3"))
    #expect(throws: ModelError.self) { try MappedModel("no/such/file", Self.kind) }
  }
}
