// swift-tools-version: 6.2

import PackageDescription

// A leaf package: what measures the suite is no dependency of it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "BriefingKit", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    // The whole path, from bytes to renderings, and each stage of it.
    .executableTarget(
      name: "Path",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "BriefingAnalysis", package: "BriefingKit"),
        .product(name: "BriefingAnnotators", package: "BriefingKit"),
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
        .product(name: "BriefingReporting", package: "BriefingKit"),
        .product(name: "BriefingStorage", package: "BriefingKit"),
      ],
      path: "Benchmarks/Path",
      plugins: [
        .plugin(name: "BenchmarkPlugin", package: "benchmark")
      ]
    ),
    // Sentences and tokens alone; `Scripts/benchmark-sentences` runs it beside a peer.
    .executableTarget(
      name: "Sentences",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Benchmarks/Sentences"
    ),
    // The annotators, and the search for names under them; `Scripts/benchmark-annotators` runs it.
    .executableTarget(
      name: "Annotators",
      dependencies: [
        .product(name: "BriefingAnnotators", package: "BriefingKit"),
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Benchmarks/Annotators"
    ),
    // Web pages; `Scripts/benchmark-pages` runs it beside a peer.
    .executableTarget(
      name: "Pages",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "Benchmarks/Pages"
    ),
  ],
  swiftLanguageModes: [.v6]
)
