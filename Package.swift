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
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CICULibrary", path: "Sources/CICULibrary", pkgConfig: "icu-i18n",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["CICULibrary"], path: "Sources/CICU"),
    .target(name: "CKernels", path: "Sources/CKernels"),

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
    module("Caching"),
    module("Learning"),
    module("YAML", [.product(name: "Yams", package: "Yams")]),

    // Second floor: side by side, none knows another.
    module("Segmentation", ["YuliaoCaching", "YuliaoCorpus", "YuliaoICU", "YuliaoLearning"]),
    module(
      "Ingest",
      [
        "YuliaoCorpus", "YuliaoICU", "YuliaoTables", "YuliaoYAML", "CZlib", "CZstd", "CBrotli",
        "CLibArchive",
      ]),
    module("Export", ["YuliaoCorpus", "YuliaoTables"]),
    module("Evaluation", ["YuliaoCorpus", "YuliaoTables"]),

    // Beside the third floor: what is made from a finished run, each on a library that nothing else needs.
    module(
      "SQLite",
      [
        "YuliaoCorpus", "YuliaoExport", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "YuliaoReport",
      dependencies: [
        "YuliaoCorpus", "YuliaoExport", "YuliaoTables", .product(name: "Mustache", package: "swift-mustache"),
      ],
      path: "Sources/Report", resources: [.embedInCode("Page")]),

    // Third and fourth floor.
    module(
      "Entities",
      ["CKernels", "YuliaoCaching", "YuliaoCorpus", "YuliaoTables", "YuliaoLearning", "YuliaoSegmentation"]),
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
        "YuliaoPipeline", "YuliaoReport", "YuliaoSQLite",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/YuliaoCLI"),

    tests("Caching"),
    tests("Corpus"),
    tests("Learning"),
    tests("Entities", ["YuliaoCaching", "YuliaoCorpus", "YuliaoLearning", "YuliaoICU", "YuliaoSegmentation"]),
    tests("Ingest", ["YuliaoCorpus"]),
    tests("Tables"),
    tests("Evaluation", ["YuliaoTables"]),
    .target(
      name: "YuliaoTestSupport", dependencies: ["YuliaoCorpus", "YuliaoExport", "YuliaoTables"], path: "Tests/Support"),
    tests("Export", ["YuliaoCorpus", "YuliaoTables", "YuliaoTestSupport"]),
    tests("Report", ["YuliaoCorpus", "YuliaoExport", "YuliaoTables", "YuliaoTestSupport"]),
    tests(
      "SQLite",
      ["YuliaoCorpus", "YuliaoExport", "YuliaoTestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
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
    tests("Segmentation", ["YuliaoCaching", "YuliaoCorpus", "YuliaoICU", "YuliaoLearning"]),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings its own main, so its program is built on request only (`make fuzz`).
if Context.environment["YULIAO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "YuliaoFuzz", dependencies: ["YuliaoFuzzTargets"], path: "Tests/Fuzz/Driver"))
}
