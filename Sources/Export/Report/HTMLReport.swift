/// A run as one HTML page that needs nothing else: no network, no other file.
///
/// ```swift
/// let page = try HTMLReport(title: "Bills of January").page(of: RunFolder("out"))
/// ```
///
/// Style, script and data stand in the page; a content security policy keeps it from loading anything. Reads the run
/// once; memory is bounded by ``ReportLimits``.
package struct HTMLReport {
  private let title: String
  private let limits: ReportLimits

  package init(title: String, limits: ReportLimits = ReportLimits()) {
    self.title = title
    self.limits = limits
  }

  /// The page's bytes.
  package func page(of run: RunFolder) throws -> [UInt8] {
    let data = try ReportData(run, limits).json(title: title)
    var page: [UInt8] = []
    // The placeholders stand in this order in the template.
    var rest = ReportTemplate.page[...]
    for (mark, content) in [
      ("{{title}}", Array(escaped(title).utf8)), ("{{style}}", Array(ReportTemplate.style.utf8)), ("{{data}}", data),
      ("{{script}}", Array((ReportTemplate.words + ReportTemplate.charts + ReportTemplate.script).utf8)),
    ] {
      guard let place = rest.firstRange(of: mark) else { preconditionFailure("the template has no \(mark)") }
      page += Array(rest[..<place.lowerBound].utf8)
      page += content
      rest = rest[place.upperBound...]
    }
    return page + Array(rest.utf8)
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}

/// The parts of the page that do not change, each in a file of its own.
enum ReportTemplate {}
