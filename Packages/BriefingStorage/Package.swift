// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "BriefingStorage",
  platforms: [.macOS(.v26)],
  products: [.library(name: "BriefingStorage", targets: ["BriefingStorage"])],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(
      name: "BriefingStorage",
      dependencies: ["CLibYAML"]
    ),
    .testTarget(
      name: "BriefingStorageTests",
      dependencies: ["BriefingStorage"]
    ),
  ]
)

// A client that depends on this package by path must not fail on a warning, so only our own runs
// ask for it.
let strict = Context.environment["BRIEFING_STRICT"] != nil

for target in package.targets where target.type != .system {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
  if strict { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
