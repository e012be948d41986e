// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingArchive",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingArchive", targets: ["BriefingArchive"])
  ],
  targets: [
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .target(name: "BriefingArchive", dependencies: ["CZlib"]),
    .testTarget(name: "BriefingArchiveTests", dependencies: ["BriefingArchive"]),
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
