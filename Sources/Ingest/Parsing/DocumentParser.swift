import YuliaoCorpus

/// Makes a document of a record: decodes it, tells its format, takes it apart and judges its language.
///
/// ```swift
/// let parser = DocumentParser()
/// let document = try parser.parse(record)
/// ```
///
/// It holds nothing that changes, so all workers share one.
package struct DocumentParser: Sendable {
  private let options: InputOptions

  package init(options: InputOptions = InputOptions()) {
    self.options = options
  }

  /// The document a record stands for; throws the account of one that cannot be understood.
  package func parse(_ raw: RawRecord) throws(Failure) -> Document {
    var document = Document(id: raw.documentID, text: [], origin: raw.origin)
    document.origin.sha256 = SHA256.hex(raw.bytes)
    document.url = raw.declared.url
    var decoded =
      raw.declared.fileEncoding.map { TextDecoder.decode(raw.bytes, inFileOf: $0) }
      ?? TextDecoder.decode(raw.bytes, declared: declaredCharset(of: raw))
    document.decoding = decoded.decoding
    if DocumentParser.isBinary(decoded.text) {
      throw Failure(
        source: raw.origin.path, offset: raw.origin.offset, stage: "decode",
        reason: "the bytes are no text: check what kind of file this is")
    }
    switch content(of: raw, text: decoded.text) {
    case .markdown: MarkdownArticle.read(decoded.text, into: &document)
    case .json: try JSONArticle(options: options).read(decoded.text, raw: raw, into: &document)
    case .row(let columns, let separator):
      RowArticle(options: options).read(decoded.text, columns: columns, separator: separator, into: &document)
    case .html: HTMLArticle.read(decoded.text, crawlTime: raw.declared.fetched ?? options.crawlTime, into: &document)
    case .text, .unknown:
      TextShape.normaliseLineEnds(&decoded.text)
      TextArticle.read(decoded.text, crawlTime: raw.declared.fetched ?? options.crawlTime, into: &document)
    }
    document.language = LanguageJudge.language(of: document.text)
    return document
  }

  /// Whether a text has more control characters than any text would.
  private static func isBinary(_ text: [UInt8]) -> Bool {
    let length = min(text.count, 4096)
    let controls = text.withUnsafeBufferPointer { bytes in
      // Without branches, so that many bytes are counted at once.
      var controls: UInt16 = 0
      for at in 0..<length {
        let byte = bytes[at]
        let isControl = (byte < 0x20 ? 1 : 0) & (byte &- 0x09 > 0x04 ? 1 : 0) & (byte != 0x1B ? 1 : 0) as UInt16
        controls &+= isControl
      }
      return Int(controls)
    }
    return controls >= 8 && controls * 50 > length
  }

  private func declaredCharset(of raw: RawRecord) -> String? {
    if let charset = raw.declared.charset { return charset }
    switch raw.content {
    case .html, .unknown: return raw.bytes.withUnsafeBufferPointer { DeclaredCharset.find(in: $0) }
    default: return nil
    }
  }

  private func content(of raw: RawRecord, text: [UInt8]) -> RawRecord.Content {
    guard raw.content == .unknown else { return raw.content }
    let format = text.withUnsafeBufferPointer {
      FormatSniffer.format(of: UnsafeBufferPointer(rebasing: $0.prefix(4096)), named: nil)
    }
    switch format {
    case .markdown: return .markdown
    case .html: return .html
    case .json, .jsonLines: return .json
    default: return .text
    }
  }
}
