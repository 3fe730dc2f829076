internal import Mustache
import YuliaoExport

/// A run as one HTML page that needs nothing else: no network, no other file.
///
/// ```swift
/// let page = try HTMLReport(title: "Bills of January").page(of: RunFolder("out"))
/// ```
///
/// Style, script and data stand in the page. a content security policy keeps it from loading anything. Reads the run
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
    let data = try ReportData(run, limits)
    let template = try MustacheTemplate(string: PageFile.page)
    var values: [String: Any] = [
      "title": title, "style": PageFile.style, "script": PageFile.script, "types": data.plainTables, "data": "",
    ]
    let room = limits.pageBytes - template.render(values).utf8.count
    values["data"] = String(decoding: try data.json(title: title, room: room), as: UTF8.self)
    return Array(template.render(values).utf8)
  }
}

/// The files of `Page/`, which the build puts into the program.
enum PageFile {
  static let page = text(PackageResources.page_mustache)
  static let style = text(PackageResources.style_css)
  static let words = text(PackageResources.words_js)
  static let script = words + text(PackageResources.charts_js) + text(PackageResources.script_js)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
