// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingInterchange",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingInterchange", targets: ["BriefingInterchange"])
  ],
  dependencies: [
    .package(name: "BriefingCore", path: "../BriefingCore")
  ],
  targets: [
    .target(
      name: "BriefingInterchange",
      dependencies: [.product(name: "BriefingCore", package: "BriefingCore")]
    ),
    .testTarget(
      name: "BriefingInterchangeTests",
      dependencies: [
        "BriefingInterchange", .product(name: "BriefingCore", package: "BriefingCore"),
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
  // A client that depends on this package by path must not fail on a warning.
  if Context.environment["BRIEFING_STRICT"] != nil {
    target.swiftSettings?.append(.treatAllWarnings(as: .error))
  }
}
