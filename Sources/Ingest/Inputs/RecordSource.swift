import YuliaoCorpus

/// Streams the records of all inputs, one after another.
///
/// ```swift
/// let source = RecordSource(inputs: InputWalker.list(["articles"]))
/// while let item = source.next() { … }
/// ```
///
/// Reading is all it does: one thread calls it, and decoding and parsing are left to ``DocumentParser`` on many.
/// Memory holds one record and a window of the input, however large a container is.
package final class RecordSource {
  package let inputs: InputList
  private let options: InputOptions
  private var inputIndex = 0
  private var recordIndex = 0
  private var reader: (any RecordReader)?
  private var isContainer = false
  private var input: BufferedInput?
  private var sizeBefore = 0
  private var skippedHere = 0
  /// Records that are no articles: requests, pictures, members of archives that are no texts.
  package private(set) var skippedRecords = 0

  package init(inputs: InputList, options: InputOptions = InputOptions()) {
    self.inputs = inputs
    self.options = options
  }

  /// Bytes of the inputs on disk read so far.
  package var bytesTaken: Int { sizeBefore + (input?.bytesTaken ?? 0) }

  /// The next record or failure; nil when all inputs are read.
  package func next() -> SourceItem? {
    while inputIndex < inputs.inputs.count {
      let current = inputs.inputs[inputIndex]
      if reader == nil {
        do throws(StreamError) {
          try open(current)
        } catch {
          let position = RecordPosition(input: inputIndex, record: recordIndex)
          closeInput()
          return .failure(Failure(source: current.path, stage: "read", reason: error.reason), at: position)
        }
      }
      while let item = reader?.next() {
        let position = RecordPosition(input: inputIndex, record: recordIndex)
        switch item {
        case .skipped:
          skippedRecords += 1
          skippedHere += 1
        case .failure(let offset, let reason):
          recordIndex += 1
          return .failure(
            Failure(source: current.path, offset: offset, stage: "read", reason: reason), at: position)
        case .record(let record):
          recordIndex += 1
          return .record(named(record, of: current, at: position))
        }
      }
      let skipped = skippedHere
      let isBarren = skipped > 0 && recordIndex == 0
      let position = RecordPosition(input: inputIndex, record: recordIndex)
      closeInput()
      if isBarren {
        let reason = "none of its \(skipped) records or members holds an article"
        return .failure(Failure(source: current.path, offset: 0, stage: "read", reason: reason), at: position)
      }
    }
    return nil
  }

  /// Goes on at a position as if all before it had been read; inputs before it are not opened.
  package func skip(to position: RecordPosition) {
    while inputIndex < position.input, inputIndex < inputs.inputs.count { closeInput() }
    while inputIndex == position.input, recordIndex < position.record, next() != nil {}
  }

  private func named(_ record: ReadRecord, of input: InputList.Input, at position: RecordPosition) -> RawRecord {
    var path = input.path
    if let member = record.member { path += "/\(member)" }
    let origin = Origin(
      path: path, record: isContainer ? position.record : nil, offset: record.offset, length: record.length)
    return RawRecord(
      bytes: record.bytes, documentID: isContainer ? "\(input.documentID)#\(position.record)" : input.documentID,
      origin: origin, content: record.content, declared: record.declared, position: position)
  }

  private func closeInput() {
    sizeBefore += inputs.inputs[inputIndex].size
    reader = nil
    input = nil
    inputIndex += 1
    recordIndex = 0
    skippedHere = 0
  }

  private func open(_ current: InputList.Input) throws(StreamError) {
    let stream: any ByteStream =
      current.isStandardInput ? FileStream.standardInput() : try FileStream(path: current.path)
    let input = BufferedInput(stream)
    self.input = input
    let opened = try ReaderChoice.reader(
      for: input, name: current.isStandardInput ? "" : current.path, options: options)
    reader = opened.reader
    isContainer = opened.isContainer || current.isStandardInput
  }
}
