import YuliaoCorpus
import YuliaoEntities
import YuliaoEvaluation
import YuliaoIngest
import YuliaoPipeline

/// Articles of which every name is marked by hand: `text/NAME.txt` (or another form that `yuliao run` reads) and beside
/// it `annotations/NAME.tsv` in the form of the project's gold.
enum MarkedArticles {
  typealias Article = (document: Document, marks: [MarkedName])

  static func read(_ folder: String, _ options: InputOptions) throws -> [Article] {
    guard FileSystem.isFolder("\(folder)/text") else {
      throw CommandError("\(folder) has no folder text with the articles and annotations beside it")
    }
    let parser = DocumentParser(options: options)
    let source = RecordSource(inputs: InputWalker.list(["\(folder)/text"], options: options), options: options)
    var articles: [Article] = []
    while let item = source.next() {
      switch item {
      case .failure(let failure, at: _): throw CommandError("\(failure.source): \(failure.reason)")
      case .record(let record):
        let document = try parser.parse(record)
        articles.append((document, try marks(of: document, in: folder)))
      }
    }
    if articles.isEmpty { throw CommandError("\(folder)/text holds no article") }
    return articles
  }

  private static func marks(of document: Document, in folder: String) throws -> [MarkedName] {
    let base = document.id.split(separator: "/").last.map(String.init) ?? document.id
    let path = "\(folder)/annotations/\(base).tsv"
    let rows: [GoldMention]
    do {
      rows = try GoldMention.read(FileSystem.contents(of: path))
    } catch let error as FileError {
      throw CommandError("\(document.id) has no marks: \(error)")
    } catch {
      throw CommandError("\(path): \(error)")
    }
    let scalars = Array(String(decoding: document.text, as: UTF8.self).unicodeScalars)
    return try rows.map { row in
      let range = row.span.start..<row.span.end
      guard range.upperBound <= scalars.count,
        row.span.surface == String(String.UnicodeScalarView(scalars[range]))
      else {
        throw CommandError("\(path): \(row.span.surface) does not stand at \(range.lowerBound) of \(document.id)")
      }
      return MarkedName(range: range, kind: row.isOptional ? .doubtful : kind(row.span.type))
    }
  }

  private static func kind(_ type: ScoredType) -> MarkedName.Kind {
    switch type {
    case .company: .company
    case .agency: .agency
    case .legislator: .other
    }
  }
}
