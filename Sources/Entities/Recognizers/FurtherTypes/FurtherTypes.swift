import YuliaoCorpus

/// Adds what was asked for beside senators, representatives, agencies and companies: bills, and the organizations and
/// officials that no list holds.
///
/// Runs on what is decided, so that asking for more changes none of the other rows.
struct FurtherTypes {
  let scan: DocumentScan
  let day: CalendarDay
  let types: Set<EntityType>

  /// O(n) for each type asked for, and for each name so found once more.
  func add(to spans: inout [Span]) {
    guard types.contains(.bill) || types.contains(.organization) || types.contains(.person) else { return }
    if types.contains(.organization) {
      let found =
        EnglishOrganizations(scan: scan).spans() + ChineseOrganizations(scan: scan).spans()
      add(NewNames(scan: scan).completing(found, besides: spans), to: &spans)
    }
    if types.contains(.person) {
      let found = EnglishOfficials(scan: scan).spans() + ChineseOfficials(scan: scan).spans()
      add(NewNames(scan: scan).completing(found, besides: spans), to: &spans)
    }
    if types.contains(.bill) { spans += BillRecognizer(scan: scan, day: day).spans() }
    spans.sort { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end }
  }

  /// Of those that share a place the longest stays.
  private func add(_ found: [Span], to spans: inout [Span]) {
    var end = 0
    for span in found.sorted(by: { $0.start != $1.start ? $0.start < $1.start : $0.end > $1.end })
    where span.start >= end {
      spans.append(span)
      end = span.end
    }
  }
}
