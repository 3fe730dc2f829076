import YuliaoTables

extension MentionScore {
  /// The scores as a table for people.
  package var table: String {
    var lines = ["type         gold  pred       P       R      F1  partF1    link   F1 interval"]
    for (name, line) in types.map({ ($0.type.rawValue, $0.line) }) + [("all", all)] {
      var text = name + padded("", 11 - name.count) + padded(String(line.gold), 6) + padded(String(line.predicted), 6)
      for number in [line.precision, line.recall, line.f1, line.partialF1] { text += padded(shown(number), 8) }
      text += padded(line.linkAccuracy.map(shown) ?? "-", 8)
      text += "   \(shown(line.interval.lowerBound))–\(shown(line.interval.upperBound))"
      lines.append(text)
    }
    lines.append(
      "names without a listing: \(unlisted.consistent) of \(unlisted.found) found mentions under one id of their own")
    return lines.joined(separator: "\n")
  }

  /// The most frequent errors, as a list for people.
  package func errorList(_ limit: Int) -> String {
    var lines: [String] = []
    for (title, errors) in [
      ("missed", errors.missed), ("spurious", errors.spurious), ("linked to another", errors.mislinked),
    ] {
      lines.append("-- \(title)")
      for (text, count) in errors.mostFrequent(limit) { lines.append("   \(padded(String(count), 3)) \(text)") }
    }
    return lines.joined(separator: "\n")
  }

  /// The scores as JSON, four digits behind the point.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    for (name, line) in types.map({ ($0.type.rawValue, $0.line) }) + [("all", all)] {
      json.name(name)
      json.beginObject()
      json.member("gold", line.gold)
      json.member("predicted", line.predicted)
      for (name, number) in [
        ("precision", line.precision), ("recall", line.recall), ("f1", line.f1), ("partial_f1", line.partialF1),
      ] { json.member(name, number, digits: 4) }
      json.name("link_accuracy")
      if let accuracy = line.linkAccuracy { json.number(accuracy, digits: 4) } else { json.null() }
      json.name("f1_interval")
      json.beginArray()
      json.number(line.interval.lowerBound, digits: 4)
      json.number(line.interval.upperBound, digits: 4)
      json.endArray()
      if name == "all" {
        json.name("unlisted_names_consistent")
        if unlisted.found > 0 {
          json.number(Double(unlisted.consistent) / Double(unlisted.found), digits: 4)
        } else {
          json.null()
        }
      }
      json.endObject()
    }
    json.endObject()
    return json.bytes
  }
}

/// Three digits of a score that is known to four, so that this table shows what others of the same measure show.
private func shown(_ score: Double) -> String {
  fixed((score * 10_000).rounded(.toNearestOrEven) / 10_000, 3)
}
