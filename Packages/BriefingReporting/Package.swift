// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingReporting",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingReporting", targets: ["BriefingReporting"])
  ],
  dependencies: [
    .package(name: "BriefingAnalysis", path: "../BriefingAnalysis"),
    .package(name: "BriefingArchive", path: "../BriefingArchive"),
    .package(name: "BriefingCore", path: "../BriefingCore"),
    .package(name: "BriefingTesting", path: "../BriefingTesting"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
  ],
  targets: [
    .target(
      name: "BriefingReporting",
      dependencies: [
        .product(name: "BriefingAnalysis", package: "BriefingAnalysis"),
        .product(name: "BriefingArchive", package: "BriefingArchive"),
        .product(name: "BriefingCore", package: "BriefingCore"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    .testTarget(
      name: "BriefingReportingTests",
      dependencies: [
        "BriefingReporting",
        .product(name: "BriefingAnalysis", package: "BriefingAnalysis"),
        .product(name: "BriefingArchive", package: "BriefingArchive"),
        .product(name: "BriefingCore", package: "BriefingCore"),
        .product(name: "BriefingTesting", package: "BriefingTesting"),
      ],
      exclude: ["Golden"]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  // A client that depends on this package by path must not fail on a warning.
  if Context.environment["BRIEFING_STRICT"] != nil {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
