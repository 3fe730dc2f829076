import Foundation
import Testing
import YuliaoFuzzTargets

/// What fuzzing once found, and a short deterministic round of it.
@Suite(.serialized) struct FindingsTests {
  private static var findings: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Findings")
  }

  @Test(arguments: FuzzTarget.allCases) func whatWasFoundOnceStaysMended(target: FuzzTarget) throws {
    let folder = Self.findings.appendingPathComponent(target.rawValue)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      target.run(Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }

  private static let seeds: [[UInt8]] = [
    "", "<html><head><title>题目</title></head><body><p>正文,<b>商务部</b></p><script>x</script></body></html>",
    #"{"text":"参议员\u970d利","a":[1,2.5e3,null,true,{"b":"\n"}]}"#, "a,b\n\"x\"\"y\",\"1\n2\"\n",
    "WARC-Type: response\r\nContent-Length: 40\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>正文</p>\r\n\r\n",
    "title: 标题\ndate: 2025-02-05\n---\n[链接](http://a.b) 正文\n", "user@example.com abc_カタ漢字 中国〱人民 々 ́",
    "entity_id,type,name_en,name_zh\ncompany:a,company,Acme,艾克米\n", "entity_id,alias,kind\ncompany:a,AC,acronym\n",
  ].map { Array($0.utf8) }

  @Test(arguments: FuzzTarget.allCases) func changedInputsBringNothingDown(target: FuzzTarget) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, bound)
    }
    for _ in 0..<200 {
      var bytes = Self.seeds[random(Self.seeds.count)]
      for _ in 0..<random(6) {
        let at = random(bytes.count)
        switch random(4) {
        case 0 where !bytes.isEmpty: bytes[at] = UInt8(random(256))
        case 1 where !bytes.isEmpty: bytes.removeSubrange(at..<min(bytes.count, at + random(9)))
        case 2: bytes.insert(contentsOf: Self.seeds[random(Self.seeds.count)].prefix(random(30)), at: at)
        default: bytes.insert(UInt8(random(256)), at: at)
        }
      }
      target.run(bytes)
    }
  }
}
