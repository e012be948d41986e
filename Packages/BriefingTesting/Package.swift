// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingTesting",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingTesting", targets: ["BriefingTesting"])
  ],
  dependencies: [
    .package(name: "BriefingCore", path: "../BriefingCore"),
    .package(name: "BriefingIngestion", path: "../BriefingIngestion"),
  ],
  targets: [
    .target(
      name: "BriefingTesting",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingCore"),
        .product(name: "BriefingIngestion", package: "BriefingIngestion"),
      ]
    ),
    .testTarget(
      name: "BriefingTestingTests",
      dependencies: [
        "BriefingTesting",
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
