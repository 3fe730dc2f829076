import YuliaoICU
import YuliaoPipeline

/// The versions of this package and of what it stands on.
public enum Version {
  /// Of Yuliao itself, semantic.
  public static let yuliao = PackageVersion.current

  /// Of the system's ICU, whose dictionary and rules decide how Chinese is cut.
  public static var icu: String { ICUVersion.library }
}
