/// A line of the benchmark's results, with what loading the engine cost.
package struct BenchmarkRow: Sendable {
  package var engine: String
  package var threads: Int
  package var bytes: Int
  package var tokens: Int
  package var megabytesPerSecond: Double
  package var megacharactersPerSecond: Double
  package var spread: Double
  /// Milliseconds until the first text was segmented, in a process of its own.
  package var loadMilliseconds: Double
  /// Most memory that process held while it segmented the text.
  package var peakMegabytes: Double

  package init(_ result: SegmentationBenchmark.Result, loadMilliseconds: Double, peakMegabytes: Double) {
    engine = result.engine.rawValue
    threads = result.threads
    bytes = result.bytes
    tokens = result.tokens
    megabytesPerSecond = result.megabytesPerSecond
    megacharactersPerSecond = result.megacharactersPerSecond
    spread = result.spread
    self.loadMilliseconds = loadMilliseconds
    self.peakMegabytes = peakMegabytes
  }
}

/// The results as a table, as JSON and as a chart.
package struct BenchmarkReport: Sendable {
  package let rows: [BenchmarkRow]

  package init(_ rows: [BenchmarkRow]) { self.rows = rows }

  /// A table for a terminal.
  package var table: String {
    let header = ["engine", "threads", "MB/s", "Mchar/s", "spread", "tokens", "load ms", "peak MB"]
    let cells = rows.map { row in
      [
        row.engine, "\(row.threads)", decimal(row.megabytesPerSecond, 1), decimal(row.megacharactersPerSecond, 1),
        decimal(row.spread * 100, 1) + "%", "\(row.tokens)", decimal(row.loadMilliseconds, 1),
        decimal(row.peakMegabytes, 1),
      ]
    }
    let widths = header.indices.map { column in ([header] + cells).map { $0[column].count }.max()! }
    func line(_ row: [String]) -> String {
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + padding : padding + row[column]
      }.joined(separator: "  ")
    }
    return ([header] + cells).map(line).joined(separator: "\n")
  }

  /// `[{"engine":…,"threads":…,"bytes":…,"tokens":…,"mb_per_s":…,"spread":…,"load_ms":…,"peak_rss_mb":…}]`.
  package var json: String {
    let objects = rows.map { row in
      "{\"engine\":\"\(row.engine)\",\"threads\":\(row.threads),\"bytes\":\(row.bytes),\"tokens\":\(row.tokens),"
        + "\"mb_per_s\":\(decimal(row.megabytesPerSecond, 2)),\"spread\":\(decimal(row.spread, 4)),"
        + "\"load_ms\":\(decimal(row.loadMilliseconds, 2)),\"peak_rss_mb\":\(decimal(row.peakMegabytes, 2)),"
        + "\"mchar_per_s\":\(decimal(row.megacharactersPerSecond, 2))}"
    }
    return "[" + objects.joined(separator: ",\n ") + "]\n"
  }

  /// A bar chart of the speeds.
  package var chart: String {
    let fastest = rows.map(\.megabytesPerSecond).max() ?? 1
    let height = rows.count * 28 + 44
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="640" height="\(height)" font-family="sans-serif" font-size="13">
      <rect width="640" height="\(height)" fill="#fff"/>
      <text x="8" y="20" fill="#222">Chinese segmentation, MB/s of UTF-8 (median)</text>

      """
    for (index, row) in rows.enumerated() {
      let y = 36 + index * 28
      let width = max(row.megabytesPerSecond / fastest * 400, 1)
      let threads = row.threads == 1 ? "1 thread" : "\(row.threads) threads"
      svg += """
        <text x="8" y="\(y + 14)" fill="#222">\(row.engine), \(threads)</text>
        <rect x="150" y="\(y)" width="\(decimal(width, 1))" height="20" fill="\(row.engine == "icu" ? "#9aa5b1" : "#2f6fb5")"/>
        <text x="\(decimal(width + 156, 1))" y="\(y + 14)" fill="#222">\(decimal(row.megabytesPerSecond, 1))</text>

        """
    }
    return svg + "</svg>\n"
  }

  private func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    guard places > 0 else { return "\(scaled)" }
    let fraction = String(abs(scaled) % scale)
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / scale)."
      + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
