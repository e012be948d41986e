// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingIngestion",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingIngestion", targets: ["BriefingIngestion"])
  ],
  dependencies: [
    .package(name: "BriefingArchive", path: "../BriefingArchive"),
    .package(name: "BriefingCore", path: "../BriefingCore"),
  ],
  targets: [
    .target(
      name: "BriefingIngestion",
      dependencies: [
        .product(name: "BriefingArchive", package: "BriefingArchive"),
        .product(name: "BriefingCore", package: "BriefingCore"),
      ]
    ),
    .testTarget(
      name: "BriefingIngestionTests",
      dependencies: [
        "BriefingIngestion",
        .product(name: "BriefingArchive", package: "BriefingArchive"),
        .product(name: "BriefingCore", package: "BriefingCore"),
      ]
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
  if Context.environment["BRIEFING_STRICT"] != nil {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
