// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingAnnotators",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingAnnotators", targets: ["BriefingAnnotators"])
  ],
  dependencies: [
    .package(name: "BriefingCore", path: "../BriefingCore"),
    .package(name: "BriefingTesting", path: "../BriefingTesting"),
  ],
  targets: [
    .target(
      name: "BriefingAnnotators",
      dependencies: [.product(name: "BriefingCore", package: "BriefingCore")]
    ),
    .testTarget(
      name: "BriefingAnnotatorsTests",
      dependencies: [
        "BriefingAnnotators",
        .product(name: "BriefingCore", package: "BriefingCore"),
        .product(name: "BriefingTesting", package: "BriefingTesting"),
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
