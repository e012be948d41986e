// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingCore",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingCore", targets: ["BriefingCore"])
  ],
  targets: [
    .target(name: "BriefingCore"),
    .testTarget(name: "BriefingCoreTests", dependencies: ["BriefingCore"]),
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
