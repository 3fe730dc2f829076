import Yuliao
import YuliaoCorpus
import YuliaoExport

/// What `yuliao run` says at its end: who is named most, what failed, where the files lie.
struct SummaryText {
  private static let shown = 5
  let outcome: RunOutcome

  var lines: [String] {
    if outcome.wasFinished {
      return ["\(outcome.folder) is complete already: \(Counted(outcome.documents, "document")), nothing to do."]
    }
    let seconds = outcome.time.seconds
    let throughput = Double(outcome.inputBytes) / 1e6 / max(seconds, 0.001)
    var lines = [
      "\(Counted(outcome.documents, "document")), \(Counted(outcome.mentions, "mention")) of "
        + "\(Counted(outcome.entities.count, "entity", "entities")) in \(Rounded(seconds)) s (\(Rounded(throughput)) MB/s)"
    ]
    lines += section("Senators", [.senator]) + section("Representatives", [.representative])
    lines += section("Agencies", [.agency]) + section("Companies", [.company])
    lines += section("Others", [.person, .organization, .bill])
    lines.append("")
    if outcome.skippedFiles > 0 { lines.append("\(Counted(outcome.skippedFiles, "file")) of other kinds passed over") }
    if outcome.failures > 0 {
      lines.append("\(Counted(outcome.failures, "failure")), listed in \(outcome.folder)/failures.csv:")
      lines += outcome.firstFailures.map { "  \($0)" }
      if outcome.failures > outcome.firstFailures.count { lines.append("  …") }
    }
    lines.append("Tables in \(outcome.folder)/: entities.csv, mentions.csv, documents.csv, …")
    return lines
  }

  private func section(_ title: String, _ types: Set<EntityType>) -> [String] {
    let rows = outcome.entities.lazy.filter { types.contains($0.type) }
    let top = Array(rows.prefix(SummaryText.shown))
    guard !top.isEmpty else { return [] }
    let width = top.map { String($0.mentions).count }.max()!
    let more = rows.count - top.count
    return ["", "\(title)\(more > 0 ? " (\(Grouped(more)) more)" : "")"]
      + top.map { row in
        let count = String(row.mentions)
        return "  \(String(repeating: " ", count: width - count.count))\(count)  \(SummaryText.name(of: row))"
      }
  }

  /// `Josh Hawley 乔什·霍利 (Republican, MO)`
  private static func name(of row: EntityRow) -> String {
    var parts = [row.nameEnglish, row.nameChinese].filter { !$0.isEmpty }
    if parts.isEmpty { parts = [row.surfaces.first ?? row.id] }
    let notes =
      row.type.isLegislator ? [row.party, row.state] : row.type == .company ? row.listings : [row.jurisdiction]
    let note = notes.filter { !$0.isEmpty }.prefix(2).joined(separator: ", ")
    return parts.joined(separator: " ") + (note.isEmpty ? "" : " (\(note))")
  }
}
