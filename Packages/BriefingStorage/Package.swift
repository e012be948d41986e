// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingStorage",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingStorage", targets: ["BriefingStorage"])
  ],
  dependencies: [
    .package(name: "BriefingCore", path: "../BriefingCore")
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(
      name: "BriefingStorage",
      dependencies: ["CLibYAML", .product(name: "BriefingCore", package: "BriefingCore")]
    ),
    .testTarget(
      name: "BriefingStorageTests",
      dependencies: [
        "BriefingStorage", .product(name: "BriefingCore", package: "BriefingCore"),
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
