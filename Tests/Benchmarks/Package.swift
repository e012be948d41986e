// swift-tools-version: 6.2

import PackageDescription

// A leaf package: what measures the suite is no dependency of it. `Scripts/benchmark` builds it and
// runs it beside its peers.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "BriefingKit", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    // What is measured, with the inputs it takes.
    .target(
      name: "HotPaths",
      dependencies: [
        .product(name: "BriefingAnalysis", package: "BriefingKit"),
        .product(name: "BriefingAnnotators", package: "BriefingKit"),
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
        .product(name: "BriefingReporting", package: "BriefingKit"),
        .product(name: "BriefingStorage", package: "BriefingKit"),
      ],
      path: "Benchmarks/HotPaths"
    ),
    // One hot path for some rounds, so that it can take turns with its peers.
    .executableTarget(name: "Turn", dependencies: ["HotPaths"], path: "Benchmarks/Turn"),
    // All hot paths one after another, with percentiles.
    .executableTarget(
      name: "Path",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        "HotPaths",
      ],
      path: "Benchmarks/Path",
      plugins: [
        .plugin(name: "BenchmarkPlugin", package: "benchmark")
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)
