/// Why a run could not begin, or did not come to its end.
public enum RunError: Error, Sendable, CustomStringConvertible {
  /// The output folder holds files already.
  case folderNotEmpty(String)
  /// The output folder holds a run that was not finished.
  case unfinishedRun(String)
  case nothingToResume(String)
  /// Another run works in the output folder.
  case folderInUse(String)
  /// The run begun there was asked for something else.
  case differentRun(folder: String, what: String, here: String, there: String)
  case damagedState(file: String)
  case file(FileError)
  case interrupted(folder: String)
  case tooManyFailures(Int, folder: String)
  /// The paths given stand for no article.
  case noArticles(skippedFiles: Int)
  case noGazetteer(searched: [String])
  /// The tables of names cannot be used.
  case gazetteer(String)
  /// A folder that cannot be merged.
  case notAShard(String, String)
  case other(String)

  public var description: String {
    switch self {
    case .folderNotEmpty(let folder):
      "\(folder) is not empty: choose another folder, or begin anew in it with --restart"
    case .unfinishedRun(let folder):
      "\(folder) holds an unfinished run: go on with --resume, or begin anew with --restart"
    case .nothingToResume(let folder):
      "there is no run in \(folder) to resume: leave out --resume, or begin anew with --restart"
    case .folderInUse(let folder):
      "another run is at work in \(folder): wait for it, or choose another folder"
    case .differentRun(let folder, let what, let here, let there):
      "the run in \(folder) cannot be resumed: \(what) differ (now \(here.isEmpty ? "none" : here), "
        + "then \(there.isEmpty ? "none" : there)); "
        + "give the same as then, or begin anew with --restart"
    case .damagedState(let file):
      "\(file) is damaged: begin anew with --restart"
    case .file(let error):
      error.description
    case .interrupted(let folder):
      "interrupted; the same command with --resume goes on in \(folder)"
    case .tooManyFailures(let count, let folder):
      "stopped after \(count) failures (see --max-failures); what failed is listed in \(folder)/.yuliao/failures.csv"
    case .noArticles(let skipped):
      "no articles found" + (skipped > 0 ? " (\(skipped) files of other kinds): name files, or give --format" : "")
    case .noGazetteer(let searched):
      "no tables of names found (looked in \(searched.joined(separator: ", "))): give --gazetteers DIR"
    case .notAShard(let folder, let reason):
      "\(folder) cannot be merged: \(reason)"
    case .gazetteer(let reason), .other(let reason):
      reason
    }
  }
}
