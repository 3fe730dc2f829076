import Foundation
import YuliaoCorpus
import YuliaoExport
import YuliaoTables

/// A run's folder made for a test, deleted with the value.
package final class TemporaryRun {
  package let path: String

  /// Writes a complete run of the given records.
  package init(_ records: [AnnotatedDocument], isExcel: Bool = false, without missing: Set<OutputFile> = []) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("yuliao-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var renderer = RecordRenderer(isExcel: isExcel)
    var entities: [EntityRow] = []
    for record in records {
      renderer.add(record)
      for mention in record.mentions {
        if let at = entities.firstIndex(where: { $0.id == mention.entity.id }) {
          entities[at].mentions += 1
        } else {
          var row = EntityRow(mention.entity, at: CalendarDay(isoPrefix: "2025-02-05")!)
          row.mentions = 1
          row.documents = 1
          row.uniqueDocuments = 1
          row.surfaces = [String(decoding: record.document.text[mention.range], as: UTF8.self)]
          entities.append(row)
        }
      }
    }
    let batch = renderer.take()
    var summary = RunSummary(version: "0", icu: "0")
    var counts = JSONWriter()
    counts.beginObject()
    counts.member("documents", records.count)
    counts.member("mentions", records.reduce(0) { $0 + $1.mentions.count })
    counts.member("failures", 0)
    counts.endObject()
    summary.counts = counts.bytes
    summary.settings = [JSONMember(name: "excel", value: .bool(isExcel))]
    var files: [OutputFile: [UInt8]] = [
      .mentions: OutputFile.mentions.header(isExcel: isExcel) + batch.mentions,
      .documents: OutputFile.documents.header(isExcel: isExcel) + batch.documents, .texts: batch.texts,
      .run: summary.json,
    ]
    for file in [OutputFile.entities, .senators, .representatives, .agencies, .companies] {
      var bytes: [UInt8] = []
      try TableOutput(isExcel: isExcel).write(entities, of: file) { bytes += $0 }
      files[file] = bytes
    }
    for file in [OutputFile.cooccurrence, .aliases, .failures] { files[file] = file.header(isExcel: isExcel) }
    for (file, bytes) in files where !missing.contains(file) {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(file.rawValue)"))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
