import ArgumentParser
import Yuliao

struct GazetteerCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find duplicates, collisions, names that are ordinary words, and malformed ids.",
    discussion: """
      Example:
        yuliao gazetteer check my-names.csv

      Exit status: 0 nothing found, 1 something to look at, 2 a table cannot be read.
      """)

  @Argument(help: "Tables of names of your own; what is wrong with the folder's by themselves is then left out.")
  var tables: [String] = []

  @OptionGroup(title: "Names") var gazetteers: GazetteerArguments

  @Option(help: ArgumentHelp("Findings shown of each kind.", valueName: "n"))
  var limit: Int = 20

  func run() throws {
    var names = gazetteers
    names.own += tables
    let gazetteer = try names.load()
    var findings = check(gazetteer)
    if !tables.isEmpty {
      // Whoever names tables wants to hear of these, not of the folder's own.
      let known = check(try gazetteers.load())
      findings.removeAll { known.contains($0) }
    }
    try show(findings, of: gazetteer)
    if !findings.isEmpty { throw ExitStatus.partial }
  }

  private func check(_ gazetteer: Gazetteer) -> [GazetteerFinding] {
    let segmenter = StandardSegmenter.shared
    return gazetteer.check { name in
      // A word of ICU's own dictionary: the segmenter leaves it whole.
      guard let first = name.unicodeScalars.first, first.value >= 0x4E00, name.unicodeScalars.count == 2 else {
        return false
      }
      return (try? segmenter.tokens(of: name).count) == 1
    }
  }

  private func show(_ findings: [GazetteerFinding], of gazetteer: Gazetteer) throws {
    var output = StandardOutput()
    for kind in GazetteerFinding.Kind.allCases {
      let some = findings.filter { $0.kind == kind }
      try output.line("\(kind.rawValue): \(some.count)")
      for finding in some.prefix(limit) {
        try output.line("  \(finding.subject): \(finding.entities.joined(separator: ", ")): \(finding.detail)")
      }
      if some.count > limit { try output.line("  … and \(some.count - limit) more (--limit)") }
    }
    try output.line("\(gazetteer.entities.count) entities checked")
    try output.flush()
  }
}
