// swift-tools-version: 6.2

import PackageDescription

// A leaf package: what reads and writes files of annotations, each in a program of its own, so that
// no two copies of libyaml meet in one. `Scripts/benchmark` runs reading and writing side by side,
// and `Scripts/benchmark-storage` the rest.
let package = Package(
  name: "StorageBenchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "BriefingKit", path: "../..", traits: []),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The system's libyaml in C, which does nothing with what it reads.
    .executableTarget(
      name: "Floor",
      path: "Floor",
      linkerSettings: [.linkedLibrary("yaml")]
    ),
    .executableTarget(
      name: "Storage",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingStorage", package: "BriefingKit"),
      ],
      path: "Storage"
    ),
    .executableTarget(name: "Peer", dependencies: ["Yams"], path: "Peer"),
  ],
  swiftLanguageModes: [.v6]
)
