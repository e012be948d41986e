// swift-tools-version: 6.2

import PackageDescription

let commandLine: [Target.Dependency] = [
  .product(name: "ArgumentParser", package: "swift-argument-parser"),
  .product(name: "BriefingCore", package: "BriefingCore"),
  .product(name: "BriefingInterchange", package: "BriefingInterchange"),
  .product(name: "BriefingReporting", package: "BriefingReporting"),
  .product(name: "BriefingWorkflow", package: "BriefingWorkflow"),
]

let package = Package(
  name: "BriefingCommand",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "BriefingCommandLine", targets: ["BriefingCommandLine"]),
    .executable(name: "briefing", targets: ["briefing"]),
  ],
  dependencies: [
    .package(name: "BriefingCore", path: "../BriefingCore"),
    .package(name: "BriefingInterchange", path: "../BriefingInterchange"),
    .package(name: "BriefingReporting", path: "../BriefingReporting"),
    .package(name: "BriefingStorage", path: "../BriefingStorage"),
    .package(name: "BriefingWorkflow", path: "../BriefingWorkflow"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    .target(name: "BriefingCommandLine", dependencies: commandLine),
    .executableTarget(name: "briefing", dependencies: ["BriefingCommandLine"]),
    .testTarget(
      name: "BriefingCommandLineTests",
      dependencies: ["BriefingCommandLine"] + commandLine + [
        .product(name: "BriefingStorage", package: "BriefingStorage")
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
