// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "BriefingKit", path: "..")
  ],
  targets: [
    // Reads one file and lists its blocks.
    .executableTarget(
      name: "ListBlocks",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "ListBlocks"
    ),
    // Runs an annotator of one's own.
    .executableTarget(
      name: "OwnAnnotator",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "OwnAnnotator"
    ),
    // The command with an annotator of one's own.
    .executableTarget(
      name: "OwnCommand",
      dependencies: [
        .product(name: "BriefingCommandLine", package: "BriefingKit"),
        .product(name: "BriefingCore", package: "BriefingKit"),
      ],
      path: "OwnCommand"
    ),
    // Stores annotations of a type of one's own in a dossier, and loads them again.
    .executableTarget(
      name: "OwnLabel",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingStorage", package: "BriefingKit"),
      ],
      path: "OwnLabel"
    ),
    // Reads a format of one's own.
    .executableTarget(
      name: "OwnReader",
      dependencies: [
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
      ],
      path: "OwnReader"
    ),
    // Goes from sources to a briefing in code, without the disk.
    .executableTarget(
      name: "SourcesToBriefing",
      dependencies: [
        .product(name: "BriefingAnalysis", package: "BriefingKit"),
        .product(name: "BriefingAnnotators", package: "BriefingKit"),
        .product(name: "BriefingCore", package: "BriefingKit"),
        .product(name: "BriefingIngestion", package: "BriefingKit"),
        .product(name: "BriefingReporting", package: "BriefingKit"),
      ],
      path: "SourcesToBriefing"
    ),
  ],
  swiftLanguageModes: [.v6]
)
