internal import GRDB
internal import GRDBSQLite

/// Reads ``SearchText`` while the index is made, in the place of SQLite's own tokenizer `unicode61`.
///
/// The index that comes out is one of `unicode61`, which every other client then searches with: words of Han and of ASCII
/// letters and digits are taken as they stand, all others are given to `unicode61` itself. A pair stands at the place of
/// its second word, so that it parts no phrase. Three quarters of the time of `unicode61`.
enum SearchTokenizer {
  /// SQLite's tokenizer, to make one of it for each of ours.
  private struct Plain {
    var tokenizer: fts5_tokenizer
    var data: UnsafeMutableRawPointer?
  }

  private struct Instance {
    var tokenizer: fts5_tokenizer
    var plain: OpaquePointer?
  }

  /// Puts the tokenizer in place for a connection.
  static func install(_ database: Database) throws {
    let api = UnsafeMutablePointer(mutating: FTS5.api(database))
    let plain = UnsafeMutablePointer<Plain>.allocate(capacity: 1)
    plain.initialize(to: Plain(tokenizer: fts5_tokenizer(), data: nil))
    var code = api.pointee.xFindTokenizer(api, "unicode61", &plain.pointee.data, &plain.pointee.tokenizer)
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    var own = fts5_tokenizer(
      xCreate: { SearchTokenizer.create($0, $1, $2, $3) }, xDelete: { SearchTokenizer.delete($0) },
      xTokenize: { tokenizer, context, flags, text, count, receive in
        guard let text, let receive else { return SQLITE_OK }
        return SearchTokenizer.tokenize(UnsafeMutablePointer(tokenizer!), context, flags, text, Int(count), receive)
      })
    code = api.pointee.xCreateTokenizer(api, "unicode61", plain, &own) { $0?.deallocate() }
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private static func create(
    _ context: UnsafeMutableRawPointer?, _ arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ count: Int32,
    _ result: UnsafeMutablePointer<OpaquePointer?>?
  ) -> Int32 {
    let source = context!.assumingMemoryBound(to: Plain.self).pointee
    var plain: OpaquePointer?
    let code = source.tokenizer.xCreate(source.data, arguments, count, &plain)
    guard code == SQLITE_OK else { return code }
    let instance = UnsafeMutablePointer<Instance>.allocate(capacity: 1)
    instance.initialize(to: Instance(tokenizer: source.tokenizer, plain: plain))
    result!.pointee = OpaquePointer(instance)
    return SQLITE_OK
  }

  private static func delete(_ tokenizer: OpaquePointer?) {
    let instance = UnsafeMutablePointer<Instance>(tokenizer!)
    instance.pointee.tokenizer.xDelete(instance.pointee.plain)
    instance.deallocate()
  }

  private typealias Receiver =
    @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32) -> Int32

  private static func tokenize(
    _ instance: UnsafeMutablePointer<Instance>, _ context: UnsafeMutableRawPointer?, _ flags: Int32,
    _ text: UnsafePointer<CChar>, _ count: Int, _ receive: Receiver
  ) -> Int32 {
    let bytes = UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: SearchText.longestPair) { pair in
      var at = 0
      // The word before, where it is of Han.
      var last = 0..<0
      while at < bytes.count {
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        let isSecond = at < bytes.count && bytes[at] == SearchText.pairMark
        if isSecond { at += 1 }
        let start = at
        while at < bytes.count, bytes[at] != 0x20 { at += 1 }
        guard at > start else { continue }
        let length = at - start
        let form = Form(UnsafeBufferPointer(rebasing: bytes[start..<at]))
        var code =
          form == .other
          ? instance.pointee.tokenizer.xTokenize(
            instance.pointee.plain, context, flags, text + start, Int32(length), receive)
          : receive(context, 0, text + start, Int32(length), Int32(start), Int32(at))
        if code == SQLITE_OK, isSecond, form == .han, !last.isEmpty, last.count + length <= pair.count {
          let first = pair.baseAddress!
          first.update(from: text + last.lowerBound, count: last.count)
          (first + last.count).update(from: text + start, count: length)
          code = receive(
            context, FTS5_TOKEN_COLOCATED, first, Int32(last.count + length), Int32(last.lowerBound), Int32(at))
        }
        guard code == SQLITE_OK else { return code }
        last = form == .han ? start..<at : 0..<0
      }
      return SQLITE_OK
    }
  }

  /// What a word is made of.
  private enum Form {
    /// Han of U+4000…9FFF only, which `unicode61` takes as one word as it stands.
    case han
    /// Small ASCII letters and digits only, likewise.
    case lower
    case other

    init(_ word: UnsafeBufferPointer<UInt8>) {
      if word[0] >= 0xE4 {
        var at = 0
        while at + 2 < word.count, (0xE4...0xE9).contains(word[at]) { at += 3 }
        self = at == word.count ? .han : .other
      } else {
        self = word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) } ? .lower : .other
      }
    }
  }
}
