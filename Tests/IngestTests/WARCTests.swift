import Testing
import YuliaoCorpus

@testable import YuliaoIngest

@Suite struct WARCTests {
  private func record(_ type: String, _ block: String, length: Int? = nil, end: String = "\r\n\r\n") -> String {
    "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <http://e.org/\(type)>\r\nWARC-Date: 2025-02-05T10:07:00Z\r\n"
      + "Content-Type: \(type == "conversion" ? "text/plain" : "application/http")\r\n"
      + "Content-Length: \(length ?? block.utf8.count)\r\n\r\n" + block + end
  }

  private func page(_ body: String, headers: String = "") -> String {
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\(headers)\r\n\(body)"
  }

  private func items(_ text: String, limit: Int = 1 << 20) -> [ReaderItem] { items(Array(text.utf8), limit: limit) }

  private func items(_ bytes: [UInt8], limit: Int = 1 << 20) -> [ReaderItem] {
    var options = InputOptions()
    options.recordLimit = limit
    guard
      let opened = try? ReaderChoice.reader(for: BufferedInput(MemoryStream(bytes)), name: "a.warc", options: options)
    else { return [] }
    var items: [ReaderItem] = []
    while let item = opened.reader.next() { items.append(item) }
    return items
  }

  private func bodies(_ items: [ReaderItem]) -> [String] {
    items.compactMap { item in
      if case .record(let record) = item { String(decoding: record.bytes, as: UTF8.self) } else { nil }
    }
  }

  private func failures(_ items: [ReaderItem]) -> [String] {
    items.compactMap { item in
      if case .failure(let offset, let reason) = item { "\(offset ?? -1) \(reason)" } else { nil }
    }
  }

  @Test func pagesAndTextsAreRecordsAndTheRestIsSkipped() {
    let all = items(
      record("warcinfo", "software: x") + record("request", "GET /") + record("response", page("<p>一</p>"))
        + record("response", "HTTP/1.1 301 Moved\r\n\r\n") + record("conversion", "二\n"))
    #expect(bodies(all) == ["<p>一</p>", "二\n"])
    #expect(all.count == 5)
    guard case .record(let first) = all[2] else { return }
    #expect(first.declared.url == "http://e.org/response")
    #expect(first.declared.charset == "utf-8")
    #expect(first.declared.fetched == "2025-02-05T10:07:00Z")
  }

  @Test func headersWithBareLineFeedsAreRead() {
    let text = record("response", page("<p>一</p>").replacingCRLF()).replacingCRLF()
    #expect(bodies(items(text)) == ["<p>一</p>"])
  }

  @Test(arguments: [-5, 7, 900_000])
  func aWrongLengthCostsOneRecord(difference: Int) {
    let block = page("<p>一</p>")
    let first = record("response", block, length: block.utf8.count + difference)
    let all = items(first + record("conversion", "二"))
    #expect(bodies(all) == ["二"])
    #expect(failures(all).count == 1)
    #expect(failures(all)[0].hasPrefix("0 "))
  }

  @Test func aRecordOverTheLimitFailsAndTheNextIsRead() {
    let all = items(record("conversion", String(repeating: "x", count: 5000)) + record("conversion", "二"), limit: 1000)
    #expect(bodies(all) == ["二"])
    #expect(failures(all).count == 1)
  }

  @Test func chunkedBodiesArePutTogether() {
    let chunked = page("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", headers: "Transfer-Encoding: chunked\r\n")
    let unchunked = page("plain text", headers: "Transfer-Encoding: chunked\r\n")
    #expect(bodies(items(record("response", chunked) + record("response", unchunked))) == ["abcde", "plain text"])
  }

  /// A record with the text 二 packed with gzip.
  private static let member: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x0B, 0x77, 0x0C, 0x72, 0xD6, 0x37, 0xD4, 0x33, 0xE0,
    0xE5, 0x0A, 0x07, 0xB2, 0x74, 0x43, 0x2A, 0x0B, 0x52, 0xAD, 0x14, 0x92, 0xF3, 0xF3, 0xCA, 0x52, 0x8B, 0x8A, 0x33,
    0xF3, 0xF3, 0x78, 0xB9, 0x9C, 0xF3, 0xF3, 0x4A, 0x52, 0xF3, 0x4A, 0xA0, 0x32, 0x25, 0xA9, 0x15, 0x25, 0xFA, 0x05,
    0x39, 0x89, 0x99, 0x48, 0x32, 0x3E, 0xA9, 0x79, 0xE9, 0x25, 0x19, 0x56, 0x0A, 0xC6, 0xBC, 0x5C, 0xBC, 0x5C, 0x4F,
    0x76, 0xF5, 0x80, 0x28, 0x00, 0x98, 0x39, 0xBA, 0x49, 0x57, 0x00, 0x00, 0x00,
  ]

  /// `<p>一</p>` packed with gzip.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0xB0, 0x7B, 0xB2, 0xA3, 0xC1, 0x46, 0xBF,
    0xC0, 0x0E, 0x00, 0x4D, 0x09, 0x83, 0x26, 0x0A, 0x00, 0x00, 0x00,
  ]

  @Test func packedBodiesAreUnpacked() {
    let head = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".utf8)
    let block = head + packed
    let bytes =
      Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(block.count)\r\n\r\n".utf8) + block
      + Array("\r\n\r\n".utf8)
    #expect(bodies(items(bytes)) == ["<p>一</p>"])
  }

  @Test func aDamagedMemberCostsItsRecords() {
    let good = WARCTests.member
    var bad = good
    for index in 20..<40 { bad[index] ^= 0x5A }
    let all = items(good + bad + good)
    #expect(bodies(all) == ["二", "二"])
    #expect(failures(all).count == 1)
  }

  @Test func aTruncatedMemberIsAFailure() {
    let good = WARCTests.member
    let all = items(good + good.dropLast(20))
    #expect(bodies(all).first == "二")
    #expect(failures(all).count == 1)
  }

  @Test func anARCIsRead() {
    let block = page("<p>一</p>")
    let text =
      "filedesc://a.arc 0.0.0.0 20250205100700 text/plain 9\nversion 1\n\n"
      + "http://e.org/ 1.2.3.4 20250205100700 text/html \(block.utf8.count)\n\(block)\n"
    let all = items(text)
    #expect(bodies(all) == ["<p>一</p>"])
    guard case .record(let first) = all[1] else { return }
    #expect(first.declared.fetched == "2025-02-05T10:07:00Z")
  }

  @Test func randomChangesNeverStopOrCrashReading() {
    let text = Array((record("response", page("<p>一</p>")) + record("conversion", "二")).utf8)
    var generator = SplitMix(state: 3)
    for _ in 0..<2000 {
      var bytes = text
      for _ in 0..<3 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      #expect(items(bytes).count < 50)
    }
  }
}

extension String {
  fileprivate func replacingCRLF() -> String {
    String(decoding: Array(utf8).filter { $0 != 0x0D }, as: UTF8.self)
  }
}
