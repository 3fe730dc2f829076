// swift-tools-version: 6.1
import PackageDescription

/// A module of the project: the folder keeps the short name, the module carries the prefix.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: "Yuliao\(name)", dependencies: dependencies, path: "Sources/\(name)")
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: "Yuliao\(name)")] + dependencies, path: "Tests/\(name)Tests")
}

let package = Package(
  name: "yuliao",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Yuliao", targets: ["Yuliao"]),
    .executable(name: "yuliao", targets: ["YuliaoCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CICULibrary", path: "Sources/CICULibrary", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["CICULibrary"], path: "Sources/CICU"),
    .target(name: "CKernels", path: "Sources/CKernels"),
    .systemLibrary(
      name: "CSQLite", path: "Sources/CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),

    .systemLibrary(name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CZstd", path: "Sources/CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CBrotli", path: "Sources/CBrotli", pkgConfig: "libbrotlidec",
      providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
    .systemLibrary(
      name: "CLibArchive", path: "Sources/CLibArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),

    // Ground floor: none of these knows another (but for ICU on its C module).
    module("ICU", ["CICU"]),
    module("Corpus", ["CKernels"]),
    module("Tables"),
    module("Learning"),
    module("YAML", [.product(name: "Yams", package: "Yams")]),

    // Second floor: side by side, none knows another.
    module("Segmentation", ["YuliaoCorpus", "YuliaoICU"]),
    module(
      "Ingest",
      [
        "CKernels", "YuliaoCorpus", "YuliaoICU", "YuliaoTables", "YuliaoYAML", "CZlib", "CZstd", "CBrotli",
        "CLibArchive",
      ]),
    module("Export", ["YuliaoCorpus", "YuliaoTables", "CSQLite"]),
    module("Evaluation", ["YuliaoCorpus", "YuliaoTables"]),

    // Third and fourth floor.
    module("Entities", ["YuliaoCorpus", "YuliaoICU", "YuliaoTables", "YuliaoLearning", "YuliaoSegmentation"]),
    module("Aggregation", ["YuliaoCorpus", "YuliaoTables", "YuliaoExport"]),

    module(
      "Pipeline",
      [
        "YuliaoCorpus", "YuliaoTables", "YuliaoSegmentation", "YuliaoIngest", "YuliaoExport", "YuliaoEntities",
        "YuliaoAggregation", "YuliaoICU", .product(name: "Logging", package: "swift-log"),
      ]),

    .target(
      name: "Yuliao",
      dependencies: [
        "YuliaoPipeline", "YuliaoEvaluation", "YuliaoICU", "YuliaoCorpus", "YuliaoSegmentation", "YuliaoEntities",
      ], path: "Sources/Yuliao"),
    module("Benchmarks", ["YuliaoCorpus", "YuliaoICU", "YuliaoSegmentation"]),
    .executableTarget(
      name: "YuliaoCLI",
      dependencies: [
        "Yuliao", "YuliaoBenchmarks", "YuliaoIngest", "YuliaoExport", "YuliaoTables", "YuliaoEvaluation",
        "YuliaoPipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/YuliaoCLI"),

    tests("Corpus"),
    tests("Entities", ["YuliaoCorpus", "YuliaoSegmentation"]),
    tests("Ingest", ["CKernels", "YuliaoCorpus"]),
    tests("Tables"),
    tests("Evaluation", ["YuliaoTables"]),
    tests("Export", ["YuliaoCorpus", "YuliaoTables"]),
    tests("Aggregation", ["YuliaoCorpus", "YuliaoExport"]),
    tests("Pipeline", ["YuliaoCorpus", "YuliaoEntities", "YuliaoIngest"]),
    .target(
      name: "YuliaoFuzzTargets",
      dependencies: ["YuliaoCorpus", "YuliaoEntities", "YuliaoIngest", "YuliaoSegmentation", "YuliaoTables"],
      path: "Tests/Fuzz/Targets"),
    .testTarget(
      name: "FuzzTests", dependencies: ["YuliaoFuzzTargets"], path: "Tests/FuzzTests", exclude: ["Findings"]),
    .testTarget(name: "YuliaoTests", dependencies: ["Yuliao"], path: "Tests/YuliaoTests"),
    .testTarget(
      name: "YuliaoCLITests", dependencies: ["YuliaoCLI", "Yuliao"], path: "Tests/YuliaoCLITests",
      exclude: ["Fixtures"]),
    tests("ICU"),
    tests("Segmentation", ["YuliaoCorpus", "YuliaoICU"]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings its own main, so its program is built on request only (`make fuzz`).
if Context.environment["YULIAO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "YuliaoFuzz", dependencies: ["YuliaoFuzzTargets"], path: "Tests/Fuzz/Driver"))
}
