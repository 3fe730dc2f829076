/// Why a folder cannot be read as the result of a run.
package enum RunFolderError: Error, Equatable, CustomStringConvertible {
  case notARun(String)
  /// A run that was interrupted, or is still going on.
  case unfinished(String)
  /// Written by a version with another layout.
  case otherFormat(String, found: Int, known: Int)
  case unreadable(String, String)
  case malformed(String, String)

  package var description: String {
    switch self {
    case .notARun(let path): "\(path) holds no run: give the folder that yuliao run --output wrote"
    case .unfinished(let path): "\(path) holds an unfinished run: end it with yuliao run … --resume first"
    case .otherFormat(let path, let found, let known):
      "\(path) was written in format \(found), this version reads format \(known): run again, or use the version that "
        + "wrote it"
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .malformed(let path, let reason): "\(path) is damaged: \(reason)"
    }
  }
}
