import YuliaoCorpus

/// An article held in a row of CSV or TSV.
struct RowArticle {
  let options: InputOptions

  func read(_ row: [UInt8], columns: [String], separator: UInt8, into document: inout Document) {
    let cells = DelimitedRow.cells(of: row, separator: separator)
    func cell(_ names: [String]) -> [UInt8]? {
      for name in names {
        if let index = columns.firstIndex(of: name) ?? columns.firstIndex(where: { $0.lowercased() == name }),
          index < cells.count, !cells[index].isEmpty
        {
          return cells[index]
        }
      }
      return nil
    }
    func text(_ names: [String]) -> String? {
      cell(names).map { String(decoding: $0, as: UTF8.self).collapsingSpaces() }?.nonEmpty
    }
    let fields = options.fields
    document.title = text(fields.title)
    document.author = text(fields.author)
    document.url = text(fields.url) ?? document.url
    document.source = text(fields.source)
    document.published = text(fields.published).flatMap { PublicationDate.iso($0) }
    let body = cell(fields.text)
    let page = body == nil ? cell(fields.html) : nil
    ArticleText.fill(&document, text: body ?? [], page: page, crawlTime: options.crawlTime)
  }
}
