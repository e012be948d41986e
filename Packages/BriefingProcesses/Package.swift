// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingProcesses",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingProcesses", targets: ["BriefingProcesses"])
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0")
  ],
  targets: [
    .target(
      name: "BriefingProcesses",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")]
    ),
    .testTarget(name: "BriefingProcessesTests", dependencies: ["BriefingProcesses"]),
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
