import Foundation
import YuliaoCorpus
import YuliaoEntities

@testable import YuliaoPipeline

/// A few articles made here, one of them broken, and a gazetteer of a few rows.
struct RunFixture {
  let folder = TemporaryFolder()
  let gazetteer: Gazetteer

  init() throws {
    try folder.write(
      "names/names.csv",
      """
      entity_id,type,name_en,name_zh,jurisdiction,listings
      company:deepseek,company,DeepSeek,深度求索,cn,
      company:apple,company,Apple Inc.,苹果公司,us,NASDAQ:AAPL
      agency:us/department-of-commerce,agency,Department of Commerce,美国商务部,us,

      """)
    gazetteer = try Gazetteer.load(directory: folder.path("names"))
    for number in 0..<60 {
      try folder.write(
        "in/\(number / 10)/article-\(number).txt",
        """
        第\(number)号报道
        美国商务部周三宣布调查深度求索(DeepSeek)。苹果公司(Apple Inc.)没有回应。
        The Department of Commerce declined to comment on case \(number).

        """)
    }
    let lines = (0..<40).map { #"{"text":"DeepSeek and Apple Inc. met \#($0) times.","published":"2025-02-01"}"# }
    try folder.write("in/dump.jsonl", (lines + ["{broken", ""]).joined(separator: "\n"))
  }

  func options(_ output: String, jobs: Int = 2) -> RunOptions {
    RunOptions(inputs: [folder.path("in")], output: folder.path(output), jobs: jobs)
  }

  @discardableResult
  func run(_ options: RunOptions, cancellation: Cancellation = Cancellation()) throws -> RunOutcome {
    try CorpusRun(options, gazetteer: gazetteer).run(cancellation: cancellation)
  }
}
